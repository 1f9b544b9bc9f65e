import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, someDays } from "@/test/builders";
import { aHost, aJudgedItem, aLeg, planFacts } from "@/test/plan-facts";
import { campus, forest, harbour } from "@/test/suggestion-tasks";
import type { AgendaItem } from "../agenda";
import { minuteOfDay } from "../clock";
import { usualMinutesBetween } from "../distances";
import { timeZone } from "../zones";
import type { JudgedItem, PlanFacts } from "./plan-facts";
import { warningsOf } from "./warnings-of";

const hosts = [
  aHost({ id: "port", name: "Port authority", coordinates: harbour }),
  aHost({ id: "campus", name: "Science park", coordinates: campus }),
  aHost({ id: "lab", name: "Lab", coordinates: forest, insideId: "campus" }),
  aHost({ id: "nowhere", name: "Start-up", coordinates: null }),
];
const needed = usualMinutesBetween(harbour, campus);
const port = aJudgedItem({ id: "port", title: "Port", venueId: "port", startMinute: at(9), durationMinutes: 60 });
const park = aJudgedItem({
  id: "park",
  title: "Park",
  venueId: "campus",
  startMinute: at(10, 15),
  durationMinutes: 60,
});

function travelIn(items: JudgedItem[], overrides: Partial<PlanFacts> = {}) {
  return warningsOf({ ...planFacts({ items, hosts }), ...overrides }).filter(({ rule }) => rule === "travel");
}

describe("too little time between two places", () => {
  it("is told with what the way takes and what the plan leaves", () => {
    const [warning] = travelIn([port, park]);

    expect(warning).toMatchObject({
      ...{ severity: "conflict", itemIds: ["port", "park"], dayId: "d1", startMinute: at(10, 15) },
      facts: {
        from: "Port authority",
        to: "Science park",
        needed: `${needed} min`,
        gap: "15 min",
        mode: "RIDE",
        people: 2,
      },
    });
  });

  it("is mended by a later start, or by an earlier end of what is before", () => {
    const words = travelIn([port, park])[0]?.mends.map(({ words, facts }) => [words, facts.item, facts.time]);

    expect(words).toEqual([
      ["startAt", "Park", "10:30"],
      ["endAt", "Port", "09:45"],
      ["open", "Park", undefined],
    ]);
  });

  it("is nothing when the time is just enough, and something one minute below", () => {
    const leaving = (gap: number) => travelIn([port, { ...park, startMinute: minuteOfDay(at(10) + gap) }]);

    expect(leaving(needed)).toEqual([]);
    expect(leaving(needed - 1)).toHaveLength(1);
  });

  it("is reckoned from lunch in between at no known place, which takes its time", () => {
    const lunch = aJudgedItem({ id: "lunch", title: "Lunch", kind: "MEAL", startMinute: at(10), durationMinutes: 60 });
    const later = { ...park, startMinute: at(11, 15) };

    expect(travelIn([port, lunch, later])).toMatchObject([{ facts: { gap: "15 min" } }]);
    expect(travelIn([port, { ...lunch, kind: "FREE_TIME" }, later])).toEqual([]);
    expect(travelIn([port, lunch, later])[0]?.mends[1]).toMatchObject({ words: "endAt", facts: { item: "Lunch" } });
  });

  it("is believed to be enough when a transfer says how long it takes", () => {
    const tram = aJudgedItem({ id: "tram", kind: "TRANSFER", startMinute: at(10), durationMinutes: 15 });

    expect(travelIn([port, tram, park])).toEqual([]);
  });

  it("is reckoned by the transfer's mode, from when it leaves, when it does not say how long", () => {
    const walk = aJudgedItem({
      id: "walk",
      kind: "TRANSFER",
      transport: "WALK",
      startMinute: at(10, 5),
      durationMinutes: null,
    });

    expect(travelIn([port, walk, park])).toMatchObject([{ facts: { mode: "WALK", gap: "10 min" } }]);
  });

  it("leads from where people were the day before by train, but in town from where they slept", () => {
    const visit = { ...park, dayId: "d2" };
    const morning = (transport: "TRAIN" | "TRAM" | null) =>
      aJudgedItem({
        ...{ id: "ride", kind: "TRANSFER", dayId: "d2", transport },
        ...{ startMinute: at(10, 10), durationMinutes: null },
      });

    expect(travelIn([port, morning("TRAIN"), visit])).toMatchObject([{ facts: { mode: "TRAIN", gap: "5 min" } }]);
    expect(travelIn([port, morning("TRAM"), visit])).toEqual([]);
    expect(travelIn([port, morning(null), visit])).toEqual([]);
  });

  it("leads by tram from a party that went on past midnight", () => {
    const party = { ...port, startMinute: at(22), durationMinutes: 150 };
    const tram = aJudgedItem({
      id: "tram",
      kind: "TRANSFER",
      dayId: "d2",
      startMinute: at(0, 35),
      durationMinutes: null,
    });

    expect(travelIn([party, tram, { ...park, dayId: "d2", startMinute: at(0, 40) }])).toHaveLength(1);
  });

  it("is nothing on a leg", () => {
    const leg = aLeg({ participantIds: ["ana", "ben"], departMinute: at(10), arriveMinute: at(10, 10) });

    expect(travelIn([port, park], { legs: [leg] })).toEqual([]);
  });

  it("is nothing within one venue, inside one host, or where nobody knows the place", () => {
    expect(travelIn([port, { ...park, venueId: "port" }])).toEqual([]);
    expect(
      travelIn([
        { ...port, venueId: "campus" },
        { ...park, venueId: "lab" },
      ]),
    ).toEqual([]);
    expect(travelIn([port, { ...park, venueId: "nowhere" }])).toEqual([]);
    expect(travelIn([port, { ...park, venueId: null, place: "By the fountain" }])).toEqual([]);
    expect(travelIn([port, { ...park, kind: "ONLINE_SESSION", venueId: null, hostId: "campus" }])).toEqual([]);
  });

  it("is reckoned from the host where there is no venue, and to what is inside another from there", () => {
    expect(
      travelIn([
        { ...port, venueId: null, hostId: "port" },
        { ...park, venueId: "lab" },
      ]),
    ).toHaveLength(1);
  });

  it("concerns only those who go from one to the other", () => {
    const groups = [
      { id: "a", participantIds: ["ana"] },
      { id: "b", participantIds: ["ben"] },
    ];
    const parted = planFacts({
      items: [
        { ...port, groupIds: ["a"] },
        { ...park, groupIds: ["b"] },
      ],
      hosts,
      agenda: { groups },
    });
    const partly = planFacts({ items: [{ ...port, groupIds: ["a"] }, park], hosts, agenda: { groups } });

    expect(warningsOf(parted).filter(({ rule }) => rule === "travel")).toEqual([]);
    expect(warningsOf(partly)).toContainEqual(
      expect.objectContaining({ rule: "travel", facts: expect.objectContaining({ people: 1 }) }),
    );
  });

  it("is told while nobody is on the trip yet", () => {
    expect(warningsOf(planFacts({ items: [port, park], hosts, agenda: { participantIds: [] } }))).toContainEqual(
      expect.objectContaining({ rule: "travel", facts: expect.objectContaining({ people: 0 }) }),
    );
  });

  it("is no matter between two of one choice", () => {
    expect(
      travelIn([
        { ...port, choiceId: "c" },
        { ...park, choiceId: "c" },
      ]),
    ).toEqual([]);
  });

  it("is reckoned in minutes that pass, not in clock readings, when the days are in different zones", () => {
    const days = someDays(2).map((day) =>
      day.id === "d2" ? { ...day, timeZone: timeZone("Pacific/Kiritimati") } : day,
    );
    // Noon on 9 March in Oslo is 01:00 on 10 March in Kiritimati.
    const items = [
      { ...port, startMinute: at(11) },
      { ...park, dayId: "d2", startMinute: at(1, 15) },
    ];

    expect(warningsOf(planFacts({ items, hosts, agenda: { days } }))).toContainEqual(
      expect.objectContaining({ rule: "travel", facts: expect.objectContaining({ gap: "15 min" }) }),
    );
  });

  it("comes back after it was accepted, when the way grows longer", () => {
    const far = hosts.map((host) => (host.id === "campus" ? { ...host, coordinates: forest } : host));
    const keys = [hosts, far].map((known) => travelIn([port, park], { hosts: known })[0]?.key);

    expect(keys[0]).not.toBe(keys[1]);
    expect(travelIn([park, port])[0]?.key).toBe(keys[0]);
  });
});

describe("against a walk through every minute", () => {
  const places = { port: harbour, campus, forest };
  type Stop = Pick<AgendaItem, "startMinute" | "durationMinutes" | "venueId" | "kind">;
  const known = Object.entries(places).map(([id, coordinates]) => aHost({ id, name: id, coordinates }));
  const stops = fc.array(
    fc.record({
      startMinute: fc.integer({ min: 8, max: 60 }).map((quarter) => minuteOfDay(quarter * 15)),
      durationMinutes: fc.integer({ min: 1, max: 8 }).map((quarter) => quarter * 15),
      venueId: fc.constantFrom("port", "campus", "forest", null),
      kind: fc.constantFrom("MEETING" as const, "FREE_TIME" as const),
    }),
    { maxLength: 6 },
  );

  /** Waits at the last place until it is over, then counts the minutes in which nothing is on until the next begins. */
  function hurries(items: readonly (Stop & { id: string })[]): string[] {
    const found: string[] = [];
    for (const to of items) {
      const [start, place] = [to.startMinute ?? 0, to.venueId as keyof typeof places | null];
      if (place === null) continue;
      const until = (one: Stop) => (one.startMinute ?? 0) + (one.durationMinutes ?? 0);
      const before = items.filter(
        (one) => one.venueId !== null && until(one) <= start && (one.startMinute ?? 0) < start,
      );
      const last = Math.max(...before.map(until));
      const from = before.filter((one) => until(one) === last);
      if (from.length !== 1 || !from[0]) continue;
      let free = 0;
      for (let minute = last; minute < start; minute++) {
        const busy = items.some(
          (one) => one.kind !== "FREE_TIME" && (one.startMinute ?? 0) <= minute && until(one) > minute,
        );
        if (!busy) free += 1;
      }
      const way = from[0].venueId as keyof typeof places;
      if (way !== place && usualMinutesBetween(places[way], places[place]) > free) found.push(`${from[0].id} ${to.id}`);
    }
    return found.sort();
  }

  it("misses no hurry and invents none", () => {
    fc.assert(
      fc.property(stops, (drawn) => {
        const items = drawn.map((stop, index) => aJudgedItem({ id: `i${index}`, ...stop }));
        const ends = items.map((one) => (one.startMinute ?? 0) + (one.durationMinutes ?? 0));
        // Where two end together, or one begins amid what was left, people were in two places; that is another conflict.
        fc.pre(new Set(ends).size === ends.length);
        const facts = planFacts({ items, hosts: known, agenda: { participantIds: ["ana"] } });
        const told = warningsOf(facts, { mends: false }).filter(({ rule }) => rule === "travel");

        expect(told.map(({ itemIds }) => itemIds.join(" ")).sort()).toEqual(hurries(items));
      }),
      { numRuns: 500 },
    );
  });
});
