import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anAgenda, anItem, at } from "@/test/builders";
import { someAgenda } from "@/test/random-agendas";
import type { Agenda, AgendaItem } from "./agenda";
import { ancestorsOf, findItem, idsInside } from "./agenda";
import { moveItem, nestItem, placeItem, resizeItem, toWishList, unnestItem } from "./agenda-moves";
import { flatten, wishList } from "./agenda-order";
import { minuteOfDay } from "./clock";

const visit = anItem({ id: "visit", dayId: "d1", startMinute: at(10), durationMinutes: 120 });
const talk = anItem({ id: "talk", dayId: "d1", parentId: "visit", startMinute: at(10, 30), position: 4 });
const tour = anItem({ id: "tour", dayId: "d1", parentId: "visit", startMinute: at(10), position: 9 });
const withParts = anAgenda({ items: [visit, talk, tour] });

const only = (agenda: Agenda | null, id: string): AgendaItem => findItem(agenda ?? anAgenda(), id);

describe("moveItem", () => {
  it("moves Day 2 10:00 to Day 3 14:00 and leaves the original alone", () => {
    const before = anAgenda({ items: [anItem({ id: "port", dayId: "d2", startMinute: at(10), durationMinutes: 90 })] });

    const after = moveItem(before, "port", { dayId: "d3", startMinute: at(14) });

    expect(only(after, "port")).toEqual({ ...only(before, "port"), dayId: "d3", startMinute: 840 });
    expect(only(before, "port")).toMatchObject({ dayId: "d2", startMinute: 600 });
  });

  it("takes the talks within a visit along, at the same distance", () => {
    const after = moveItem(withParts, "visit", { dayId: "d3", startMinute: at(14) });

    expect(only(after, "talk")).toEqual({ ...talk, dayId: "d3", startMinute: at(14, 30) });
    expect(only(after, "tour")).toEqual({ ...tour, dayId: "d3", startMinute: at(14) });
  });

  it("starts the clock of a sub-item anew past midnight", () => {
    const after = moveItem(withParts, "visit", { dayId: "d1", startMinute: at(23, 45) });

    expect(only(after, "talk").startMinute).toBe(at(0, 15));
  });

  it("keeps the order of sub-items whose times go with the time of their parent", () => {
    const after = moveItem(withParts, "visit", { dayId: "d2", startMinute: null });

    expect(only(after, "visit")).toMatchObject({ dayId: "d2", startMinute: null, durationMinutes: 120 });
    expect(only(after, "tour")).toMatchObject({ dayId: "d2", startMinute: null, position: 0 });
    expect(only(after, "talk")).toMatchObject({ dayId: "d2", startMinute: null, position: 1 });
  });

  it("lets a sub-item that goes to another day leave its parent, and one that stays remain", () => {
    expect(only(moveItem(withParts, "talk", { dayId: "d2", startMinute: at(9) }), "talk").parentId).toBeNull();
    expect(only(moveItem(withParts, "talk", { dayId: "d1", startMinute: at(11) }), "talk").parentId).toBe("visit");
  });

  it("lets the part of the day follow the time, where one is named", () => {
    const agenda = anAgenda({ items: [anItem({ id: "port", dayPart: "MORNING" }), anItem({ id: "lab" })] });

    expect(only(moveItem(agenda, "port", { dayId: "d1", startMinute: at(15) }), "port").dayPart).toBe("AFTERNOON");
    expect(only(moveItem(agenda, "lab", { dayId: "d1", startMinute: at(15) }), "lab").dayPart).toBeNull();
    expect(only(moveItem(agenda, "port", { dayId: "d1", startMinute: null }), "port").dayPart).toBe("MORNING");
    const named = moveItem(agenda, "port", { dayId: "d1", startMinute: null, dayPart: "EVENING" });
    expect(only(named, "port").dayPart).toBe("EVENING");
    const cleared = moveItem(agenda, "port", { dayId: "d1", startMinute: at(15), dayPart: null });
    expect(only(cleared, "port").dayPart).toBeNull();
  });

  it("puts an item without a time last among those of the day", () => {
    const agenda = anAgenda({
      items: [
        anItem({ id: "port", dayId: null, startMinute: null }),
        anItem({ id: "lab", startMinute: null, position: 3 }),
      ],
    });

    expect(only(moveItem(agenda, "port", { dayId: "d1", startMinute: null }), "port").position).toBe(4);
  });

  it("refuses an item or a day of another trip", () => {
    expect(() => moveItem(withParts, "port", { dayId: "d1", startMinute: null })).toThrow(RangeError);
    expect(() => moveItem(withParts, "visit", { dayId: "elsewhere", startMinute: null })).toThrow(RangeError);
  });

  it("brings everything back where it was when it is moved back the way it came", () => {
    fc.assert(
      fc.property(someAgenda({ nested: false }), fc.nat(), fc.integer({ min: 0, max: 95 }), (agenda, pick, quarter) => {
        const item = agenda.items[pick % Math.max(1, agenda.items.length)];
        fc.pre(item !== undefined && item.dayId !== null && item.startMinute !== null);
        if (!item || item.dayId === null) return;
        const away = moveItem(agenda, item.id, {
          dayId: "d1",
          startMinute: minuteOfDay(quarter * 15),
        });
        const back = moveItem(away, item.id, {
          dayId: item.dayId,
          startMinute: item.startMinute,
          dayPart: item.dayPart,
        });
        expect(back).toEqual(agenda);
      }),
    );
  });
});

describe("moving there and back", () => {
  it("is nothing at all, also for a visit with its talks, to a day in another zone and over midnight", () => {
    let moved = 0;
    fc.assert(
      fc.property(someAgenda(), fc.nat(), fc.nat(), fc.nat({ max: 95 }), (some, pick, onto, quarter) => {
        const agenda = { ...some, items: some.items.map((item) => ({ ...item, dayPart: null })) };
        const item = agenda.items[pick % Math.max(1, agenda.items.length)];
        const day = agenda.days[onto % agenda.days.length];
        if (!day || !item || item.dayId === null || item.startMinute === null || item.parentId !== null) return;
        const away = moveItem(agenda, item.id, { dayId: day.id, startMinute: minuteOfDay(quarter * 15) });
        const back = moveItem(away, item.id, { dayId: item.dayId, startMinute: item.startMinute });
        expect(back).toEqual(agenda);
        moved++;
      }),
      { numRuns: 300 },
    );
    expect(moved).toBeGreaterThan(50);
  });

  it("keeps ten o'clock ten o'clock in whatever zone the other day is, and what is inside at its distance", () => {
    fc.assert(
      fc.property(someAgenda(), fc.nat(), fc.nat(), (agenda, pick, onto) => {
        const item = agenda.items[pick % Math.max(1, agenda.items.length)];
        const day = agenda.days[onto % agenda.days.length];
        if (!item || !day || item.startMinute === null) return;
        const away = moveItem(agenda, item.id, { dayId: day.id, startMinute: item.startMinute });
        const inside = idsInside(agenda.items, item.id);
        for (const [index, one] of agenda.items.entries()) {
          const after = away.items[index];
          const isMoved = one.id === item.id || inside.has(one.id);
          expect(after?.startMinute).toBe(one.startMinute);
          expect(after?.durationMinutes).toBe(one.durationMinutes);
          expect(after?.dayId).toBe(isMoved ? day.id : one.dayId);
          if (!isMoved) expect(after).toBe(one);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("placeItem", () => {
  it("takes a visit from the wish list to a day, a time and a length", () => {
    const agenda = anAgenda({ items: [anItem({ id: "port", dayId: null, startMinute: null, durationMinutes: null })] });

    const placed = placeItem(agenda, "port", { dayId: "d2", startMinute: at(10), durationMinutes: 75 });

    expect(placed.refusal).toBeNull();
    expect(only(placed.agenda, "port")).toMatchObject({ dayId: "d2", startMinute: 600, durationMinutes: 75 });
  });

  it("refuses a length nobody can keep", () => {
    const placed = placeItem(withParts, "visit", { dayId: "d2", startMinute: at(10), durationMinutes: 0 });

    expect(placed).toEqual({ refusal: "lengthOutOfRange", agenda: null });
  });
});

describe("resizeItem", () => {
  it.each([1, 45, 2880, null])("takes a length of %s", (length) => {
    expect(only(resizeItem(withParts, "visit", length).agenda, "visit").durationMinutes).toBe(length);
  });

  it.each([0, -15, 2881, 30.5, Number.NaN])("refuses a length of %d", (length) => {
    expect(resizeItem(withParts, "visit", length).refusal).toBe("lengthOutOfRange");
  });
});

describe("toWishList", () => {
  it("takes a visit off its day with its parts, last on the list, times dropped and order kept", () => {
    const agenda = {
      ...withParts,
      items: [...withParts.items, anItem({ id: "lab", dayId: null, startMinute: null, position: 6 })],
    };

    const after = toWishList(agenda, "visit");

    expect(flatten(wishList(after)).map((item) => item.id)).toEqual(["lab", "visit", "tour", "talk"]);
    expect(only(after, "visit")).toEqual({ ...visit, dayId: null, startMinute: null, position: 7 });
    expect(only(after, "talk")).toEqual({ ...talk, dayId: null, startMinute: null, position: 1 });
  });

  it("takes a single talk out of its visit", () => {
    const after = toWishList(withParts, "talk");

    expect(only(after, "talk")).toMatchObject({ dayId: null, parentId: null, startMinute: null });
    expect(only(after, "visit")).toEqual(visit);
  });

  it("leaves alone what is on the list already", () => {
    const agenda = anAgenda({ items: [anItem({ id: "lab", dayId: null, startMinute: null })] });

    expect(toWishList(agenda, "lab")).toBe(agenda);
  });
});

describe("nestItem and unnestItem", () => {
  it("makes a talk the last part of a visit, on its day and at its own time", () => {
    const quiz = anItem({ id: "quiz", dayId: "d2", startMinute: at(11) });
    const agenda = { ...withParts, items: [...withParts.items, quiz] };

    const after = nestItem(agenda, "quiz", "visit");

    expect(only(after.agenda, "quiz")).toEqual({ ...quiz, dayId: "d1", parentId: "visit", position: 10 });
  });

  it("drops the time of what becomes part of a wish", () => {
    const wish = anItem({ id: "wish", dayId: null, startMinute: null });
    const agenda = { ...withParts, items: [...withParts.items, wish] };

    const after = nestItem(agenda, "visit", "wish").agenda;

    expect(only(after, "visit")).toMatchObject({ dayId: null, parentId: "wish", startMinute: null });
    expect(only(after, "talk")).toMatchObject({ dayId: null, parentId: "visit", startMinute: null });
  });

  it("refuses to put an item into itself or into its own part", () => {
    expect(nestItem(withParts, "visit", "visit")).toEqual({ refusal: "itemInsideItself", agenda: null });
    expect(nestItem(withParts, "visit", "talk")).toEqual({ refusal: "itemInsideItself", agenda: null });
  });

  it("takes a part out again, on the same day and at the same time", () => {
    expect(only(unnestItem(withParts, "talk"), "talk")).toEqual({ ...talk, parentId: null, position: 10 });
    expect(unnestItem(withParts, "visit")).toBe(withParts);
  });
});

it("changes nothing but an item's place among its siblings when it is nested and taken out again", () => {
  let nested = 0;
  fc.assert(
    fc.property(someAgenda(), fc.nat(), fc.nat(), (agenda, pick, into) => {
      const siblings = agenda.items.filter((one) => one.parentId === null);
      const item = siblings[pick % Math.max(1, siblings.length)];
      const parent = siblings[into % Math.max(1, siblings.length)];
      if (!item || !parent || item === parent || item.dayId !== parent.dayId) return;
      const inside = nestItem(agenda, item.id, parent.id);
      if (!inside.agenda) throw new Error(inside.refusal);
      expect(only(inside.agenda, item.id)).toMatchObject({ parentId: parent.id, startMinute: item.startMinute });
      const out = unnestItem(inside.agenda, item.id);
      const { position } = only(out, item.id);
      expect(out).toEqual({ ...agenda, items: agenda.items.map((one) => (one === item ? { ...one, position } : one)) });
      const others = siblings.filter((one) => one.dayId === item.dayId && one !== item);
      expect(others.every((one) => one.position < position)).toBe(true);
      nested++;
    }),
    { numRuns: 400 },
  );
  expect(nested).toBeGreaterThan(30);
});

it("never loses an item, never makes a ring, and keeps every sub-item on its parent's day, whatever is done", () => {
  const step = fc.record({
    what: fc.nat({ max: 4 }),
    item: fc.nat(),
    other: fc.nat(),
    minute: fc.option(fc.nat({ max: 95 }), { nil: null }),
  });
  fc.assert(
    fc.property(someAgenda(), fc.array(step, { maxLength: 12 }), (start, steps) => {
      fc.pre(start.items.length > 0);
      let agenda = start;
      for (const { what, item, other, minute } of steps) {
        const id = agenda.items[item % agenda.items.length]?.id ?? "";
        const otherId = agenda.items[other % agenda.items.length]?.id ?? "";
        const dayId = agenda.days[other % agenda.days.length]?.id ?? "";
        const startMinute = minute === null ? null : minuteOfDay(minute * 15);
        if (what === 0) agenda = toWishList(agenda, id);
        if (what === 1) agenda = nestItem(agenda, id, otherId).agenda ?? agenda;
        if (what === 2) agenda = unnestItem(agenda, id);
        if (what > 2)
          agenda = moveItem(agenda, id, {
            dayId,
            startMinute,
          });
      }
      const byId = new Map(agenda.items.map((one) => [one.id, one]));
      expect([...byId.keys()]).toEqual(start.items.map((one) => one.id));
      for (const one of agenda.items) {
        const line = ancestorsOf(byId, one);
        expect(line.every((above) => above.dayId === one.dayId)).toBe(true);
        expect(line.at(-1)?.parentId ?? null).toBeNull();
        if (one.dayId === null) expect(one.startMinute).toBeNull();
      }
    }),
    { numRuns: 300 },
  );
});
