import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Coordinates } from "../distances";
import { metresBetween } from "../distances";
import { type Course, courseOf, type MapItem, type Site } from "./course";
import { drawDay, FRAME_WIDTH, MARKER_RADIUS } from "./drawing";
import { overlap } from "./labels";
import { degreesEast, frameFor, frameGroups, roundLength } from "./projection";

const cardiff = { latitude: 51.4816, longitude: -3.1791 };
const box = { width: 560, height: 320, margin: 44 };

const anItem = (item: Partial<MapItem> & { id: string }): MapItem => ({
  ...{ kind: "HOST_VISIT", title: item.id, startMinute: null, durationMinutes: 60, transport: null, groupIds: [] },
  ...item,
});

/** Sites by the ids of items; each some metres east of Cardiff. */
const sites =
  (metres: Record<string, number | null>) =>
  ({ id }: MapItem): Site | null => {
    const east = metres[id];
    if (east === undefined) return null;
    const coordinates = east === null ? null : { ...cardiff, longitude: cardiff.longitude + east / 69_300 };
    return { key: id, name: `Place of ${id}`, coordinates };
  };

describe("the course of a day", () => {
  it("goes from place to place, and stays where two items are at one", () => {
    const items = ["port", "talk", "yard"].map((id) => anItem({ id }));
    const { places, ways } = courseOf(items, sites({ port: 0, talk: 10, yard: 1_000 }));
    expect(places.map((place) => place.visits.map((visit) => visit.title))).toEqual([["port", "talk"], ["yard"]]);
    expect(ways).toMatchObject([{ from: 0, to: 1, mode: "WALK", stated: false, groupIds: [] }]);
    expect(ways[0]?.minutes).toBe(18);
  });

  it("takes mode and minutes from the transfer between two places", () => {
    const transfer = anItem({ id: "bus", kind: "TRANSFER", transport: "BUS", durationMinutes: 25 });
    const items = [anItem({ id: "port" }), transfer, anItem({ id: "yard" })];
    expect(courseOf(items, sites({ port: 0, yard: 9_000, bus: 4 })).ways).toMatchObject([
      { mode: "BUS", minutes: 25, stated: true },
    ]);
  });

  it("guesses a ride where it is too far to walk, and nothing where it is too far to guess", () => {
    const items = ["port", "mill", "yard"].map((id) => anItem({ id }));
    expect(courseOf(items, sites({ port: 0, mill: 6_000, yard: 900_000 })).ways).toMatchObject([
      { mode: null, minutes: expect.any(Number) },
      { mode: null, minutes: null },
    ]);
  });

  it("lets every group go its own way, and says which ways all of them go", () => {
    const items = [
      anItem({ id: "hotel" }),
      anItem({ id: "mill", groupIds: ["a"] }),
      anItem({ id: "dock", groupIds: ["b"] }),
      anItem({ id: "dinner" }),
      anItem({ id: "home" }),
    ];
    const course = courseOf(items, sites({ hotel: 0, mill: 500, dock: 900, dinner: 1_500, home: 2_000 }));
    expect(course.ways.map(({ from, to, groupIds }) => `${from}-${to} ${groupIds.join()}`)).toEqual([
      "0-1 a",
      "1-3 a",
      "3-4 ",
      "0-2 b",
      "2-3 b",
    ]);
  });

  it("names each place it cannot draw once, and nothing for what is nowhere", () => {
    const items = [anItem({ id: "mill" }), anItem({ id: "mill" }), anItem({ id: "online" })];
    expect(courseOf(items, sites({ mill: null }))).toEqual({
      places: [],
      ways: [],
      missing: [{ name: "Place of mill", key: "mill", itemId: "mill" }],
    });
  });
});

const near: fc.Arbitrary<Coordinates[]> = fc
  .record({
    latitude: fc.double({ min: -65, max: 65, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    offsets: fc.array(
      fc.tuple(fc.double({ min: -0.1, max: 0.1, noNaN: true }), fc.double({ min: -0.1, max: 0.1, noNaN: true })),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ latitude, longitude, offsets }) =>
    offsets.map(([north, east]) => ({
      latitude: latitude + north,
      longitude: degreesEast(longitude + east, 0),
    })),
  );

describe("the projection", () => {
  it("keeps distances in proportion within a town", () => {
    fc.assert(
      fc.property(near, (places) => {
        const frame = frameFor(places, box);
        for (const a of places) {
          for (const b of places) {
            const metres = metresBetween(a, b);
            if (metres < 200) continue;
            const [from, to] = [frame.place(a), frame.place(b)];
            const drawn = Math.hypot(to.x - from.x, to.y - from.y) * frame.metresPerUnit;
            expect(Math.abs(drawn / metres - 1)).toBeLessThan(0.02);
          }
        }
      }),
    );
  });

  it("has everything inside, north above south and east right of west", () => {
    fc.assert(
      fc.property(near, (places) => {
        const frame = frameFor(places, box);
        for (const place of places) {
          const { x, y } = frame.place(place);
          expect(x >= 0 && x <= box.width && y >= 0 && y <= box.height).toBe(true);
        }
      }),
    );
    const frame = frameFor([cardiff, { latitude: 51.5, longitude: -3.1 }], box);
    const [south, north] = [frame.place(cardiff), frame.place({ latitude: 51.5, longitude: -3.1 })];
    expect(north.y).toBeLessThan(south.y);
    expect(north.x).toBeGreaterThan(south.x);
  });

  it("knows no edge at the date line", () => {
    const fiji = [
      { latitude: -16.8, longitude: 179.99 },
      { latitude: -16.8, longitude: -179.99 },
    ];
    const frame = frameFor(fiji, box);
    const [west, east] = fiji.map(frame.place);
    expect(frame.metresPerUnit * Math.abs((east?.x ?? 0) - (west?.x ?? 0))).toBeCloseTo(2_130, -2);
    expect(frameGroups(fiji)).toEqual([[0, 1]]);
  });

  it("stands even at the pole", () => {
    const { x, y } = frameFor([{ latitude: 90, longitude: 0 }], box).place({ latitude: 90, longitude: 0 });
    expect([x, y]).toEqual([280, 160]);
  });
});

const course = (places: Coordinates[], names = "A place with a rather long name"): Course => ({
  places: places.map((coordinates, index) => ({ name: `${names} ${index}`, coordinates, visits: [] })),
  ways: places.slice(1).map((_, index) => ({
    ...{ from: index, to: index + 1, metres: 1, minutes: 1, mode: null, stated: false, groupIds: [] },
  })),
  missing: [],
});

describe("the drawing", () => {
  it("has no name on another name or on a marker, and everything within its frame", () => {
    fc.assert(
      fc.property(near, (places) => {
        for (const frame of drawDay(course(places))?.frames ?? []) {
          const boxes = frame.markers.flatMap(({ label }) => label?.box ?? []);
          const markers = frame.markers.map(({ at: { x, y } }) => ({
            ...{ x: x - MARKER_RADIUS, y: y - MARKER_RADIUS, width: 2 * MARKER_RADIUS, height: 2 * MARKER_RADIUS },
          }));
          for (const [index, one] of boxes.entries()) {
            expect(boxes.some((other, place) => place !== index && overlap(one, other))).toBe(false);
            expect(markers.some((marker) => overlap(one, marker))).toBe(false);
          }
          for (const { x, y, width, height } of [...boxes, ...markers]) {
            expect(x >= 0 && y >= 0 && x + width <= FRAME_WIDTH && y + height <= frame.height).toBe(true);
          }
        }
      }),
    );
  });

  it("keeps markers apart although their places are not", () => {
    const close = Array.from({ length: 5 }, (_, index) => ({ ...cardiff, latitude: cardiff.latitude + index / 5_000 }));
    const markers = drawDay(course([...close, { latitude: 51.6, longitude: -3.0 }]))?.frames[0]?.markers ?? [];
    for (const [index, { at }] of markers.entries()) {
      for (const other of markers.slice(index + 1))
        expect(Math.hypot(other.at.x - at.x, other.at.y - at.y)).toBeGreaterThan(2 * MARKER_RADIUS - 1);
    }
  });

  it("is nothing without a place, and a single marker with its name for one", () => {
    expect(drawDay(course([]))).toBeNull();
    const lone = drawDay(course([cardiff]));
    expect(lone?.frames).toMatchObject([{ scale: null, markers: [{ number: 1 }] }]);
    expect(lone?.frames[0]?.markers[0]?.label?.text).toBe("A place with a rather long name 0");
  });

  it("puts places a flight apart into frames of their own, with a broken line between", () => {
    const auckland = { latitude: -36.85, longitude: 174.76 };
    const far = drawDay(course([cardiff, { latitude: 51.5, longitude: -3.2 }, auckland]));
    expect(far?.frames.map((frame) => frame.markers.map((marker) => marker.number))).toEqual([[1, 2], [3]]);
    expect(far?.frames[0]?.lines).toHaveLength(1);
    expect(far?.between).toMatchObject([{ far: true }]);
    expect(far?.frames[0]?.scale?.metres).toBe(1_000);
  });

  it("covers each frame with tiles, and with no more than it takes", () => {
    const [frame] = drawDay(course([cardiff, { latitude: 51.5, longitude: -3.1 }]))?.frames ?? [];
    const tiles = frame?.tiles ?? [];
    expect(Math.min(...tiles.map(({ x }) => x))).toBeLessThanOrEqual(0);
    expect(Math.max(...tiles.map(({ x, size }) => x + size))).toBeGreaterThanOrEqual(FRAME_WIDTH);
    expect(tiles.length).toBeLessThanOrEqual(20);
    expect(tiles[0]?.size).toBeGreaterThan(180);
    // Cardiff's tile at zoom 13, by the well-known formula.
    const { zoom } = tiles[0] ?? { zoom: 0 };
    expect(tiles.some(({ column }) => column === Math.floor(((cardiff.longitude + 180) / 360) * 2 ** zoom))).toBe(true);
  });
});

it.each([
  [1_300, 1_000],
  [999, 500],
  [250, 200],
  [0.7, 0.5],
])("rounds a scale of at most %s m to %s m", (most, length) => {
  expect(roundLength(most)).toBeCloseTo(length);
});
