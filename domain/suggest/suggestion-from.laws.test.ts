import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at } from "@/test/builders";
import { aHost, aJudgedItem, planFacts, someFacts } from "@/test/plan-facts";
import { forest } from "@/test/suggestion-tasks";
import { ancestorsOf, isOff } from "../agenda";
import { toWishList } from "../agenda-moves";
import { addDays, calendarDate, minuteOfDay } from "../clock";
import { usualMinutesBetween } from "../distances";
import type { JudgedItem, JudgedStay, PlanFacts } from "../warnings/plan-facts";
import { siteFinder } from "../warnings/sites";
import type { RuleName } from "../warnings/warning";
import { warningsOf } from "../warnings/warnings-of";
import { applySuggestion } from "./apply-suggestion";
import { basesOfDays } from "./bases";
import { suggestPlan } from "./suggest-plan";
import { suggestionFrom } from "./suggestion-from";
import type { FixedItem } from "./task";

/** Rules that a suggestion keeps; the rest is for people to weigh. */
const kept: readonly RuleName[] = [
  ...(["overlap", "speaker", "venue", "travel", "host-elsewhere", "on-the-way", "host-closed"] as const),
  ...(["large-group", "late-end", "long-day"] as const),
];

const day = calendarDate("2027-03-09");
const asked = { earliest: 8 * 60, latest: 20 * 60, dayIds: null, itemIds: null, lunch: true };

/**
 * Hosts that are open for some hours on every day, and some that take few people at a time; people who sleep at one of them,
 * and evenings that some items begin in and run past midnight.
 */
const someTrip = fc
  .record({
    facts: someFacts(),
    said: fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 8, max: 14 }), fc.nat({ max: 6 })), { minLength: 4 }),
    hotel: fc.constantFrom(null, "port", "forest"),
    evenings: fc.array(fc.constantFrom(null, null, null, null, 19, 20, 21), { minLength: 12 }),
  })
  .map(({ facts, said, hotel, evenings }): PlanFacts => {
    const hosts = facts.hosts.map((host, index) => {
      const [isOpen, hour, most] = said[index] ?? [false, 8, 0];
      const openHours = ([0, 1, 2, 3, 4, 5, 6] as const).map((weekday) => ({
        ...{ weekday, from: hour * 60, until: hour * 60 + 240 },
      }));
      return { ...host, openHours: isOpen ? openHours : null, largestGroup: most > 0 && most < 4 ? most : null };
    });
    const items = facts.agenda.items.map((item, index) => {
      const hour = evenings[index] ?? null;
      return hour === null || item.startMinute === null || item.parentId !== null
        ? item
        : { ...item, startMinute: minuteOfDay(hour * 60), durationMinutes: 300, longestMinutes: null };
    });
    const dates = facts.agenda.days.flatMap(({ date }) => date ?? []).sort();
    const nights = { checkInDate: addDays(dates[0] ?? day, -1), checkOutDate: addDays(dates.at(-1) ?? day, 1) };
    const stays = [{ id: "all", hostId: hotel, participantIds: [...facts.agenda.participantIds], ...nights }];
    return { ...facts, hosts, stays, agenda: { ...facts.agenda, items } };
  });

function isOfAnother({ items }: PlanFacts["agenda"], { itemId, dayId }: FixedItem): boolean {
  return items.some((item) => item.id === itemId && item.dayId !== dayId);
}

function isSleeper({ kind, startMinute, durationMinutes, longestMinutes }: JudgedItem): boolean {
  return kind === "TRANSFER" && (startMinute ?? 0) + (longestMinutes ?? durationMinutes ?? 0) > 24 * 60;
}

/**
 * Minutes from when the first leave their beds for what stands on a day until the last are back, by its clocks; a night
 * train is left to itself.
 */
function lengthOf({ agenda, stays, hosts }: PlanFacts, dayId: string): number {
  const byId = new Map(agenda.items.map((item) => [item.id, item]));
  const siteOf = siteFinder(new Map(hosts.map((host) => [host.id, host])));
  const base = basesOfDays(agenda.days, { stays, hosts }).get(dayId);
  const spans = agenda.items.flatMap((item) => {
    const line = [item, ...ancestorsOf(byId, item)];
    const start = item.startMinute;
    if (item.dayId !== dayId || start === null || line.some(isOff)) return [];
    const onATrain = line.slice(1).some((one) => (one.startMinute ?? start + 1) <= start && isSleeper(one));
    if (onATrain) return [];
    const place = siteOf(line)?.coordinates;
    const way = base && place ? usualMinutesBetween(base, place) : 0;
    const end = start + (item.longestMinutes ?? item.durationMinutes ?? 0);
    return [{ leave: start - way, back: isSleeper(item) ? start : end + way }];
  });
  return Math.max(...spans.map(({ back }) => back)) - Math.min(...spans.map(({ leave }) => leave));
}

it("gives no rule it keeps a new cause, whatever trip it is made for", () => {
  let placed = 0;
  fc.assert(
    fc.property(someTrip, fc.integer({ min: 1, max: 4 }), (facts, wishes) => {
      const wished = facts.agenda.items
        .filter((item) => item.dayId !== null && item.parentId === null)
        .slice(0, wishes);
      const emptied = wished.reduce((plan, item) => toWishList(plan, item.id), facts.agenda);
      const before: PlanFacts = { ...facts, agenda: emptied };
      const { task } = suggestionFrom(before, asked);
      const suggestion = suggestPlan(task, () => false);
      const ids = suggestion.placements.map((one) => one.itemId);
      placed += ids.length;
      const after: PlanFacts = { ...facts, agenda: applySuggestion(emptied, suggestion) };
      const old = new Set(warningsOf(before, { mends: false }).map((one) => one.key));
      const caused = warningsOf(after, { mends: false }).filter(
        (one) => kept.includes(one.rule) && !old.has(one.key) && one.itemIds.some((id) => ids.includes(id)),
      );

      expect(caused.map(({ rule, itemIds }) => `${rule} ${itemIds.join()}`)).toEqual([]);
      const limit = facts.limits.longestDayMinutes ?? Number.POSITIVE_INFINITY;
      // Where clocks are so far apart that two days are one, people come from what the other holds, not from bed.
      const lengths = suggestion.placements
        .filter(({ dayId }) => !task.fixed.some((one) => one.dayId === dayId && isOfAnother(emptied, one)))
        .map(({ dayId }) => ({ dayId, is: lengthOf(after, dayId) }));
      expect(lengths.filter(({ dayId, is }) => is > Math.max(limit, lengthOf(before, dayId)))).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(placed).toBeGreaterThan(20);
}, 120_000);

it("counts the way from bed into the length of a day", () => {
  const held = { kind: "HOST_VISIT", hostId: "port", durationMinutes: 30 } as const;
  const items = [
    aJudgedItem({ ...held, id: "fixed", startMinute: at(8), durationMinutes: 420 }),
    aJudgedItem({ ...held, id: "wish", dayId: null, startMinute: null }),
  ];
  const placed = (hours: number) => {
    const facts = planFacts({
      items,
      hosts: [aHost(), aHost({ id: "inn", coordinates: forest })],
      stays: [{ id: "s", hostId: "inn", participantIds: ["ana"], checkInDate: day, checkOutDate: addDays(day, 1) }],
    });
    const limits = { ...facts.limits, longestDayMinutes: hours * 60 };
    const { task } = suggestionFrom({ ...facts, limits }, { ...asked, dayIds: new Set(["d1"]), lunch: false });
    return suggestPlan(task, () => false).placements.length;
  };

  expect([placed(9), placed(10)]).toEqual([0, 1]);
});

describe("what a plan says of the days around", () => {
  const held = { kind: "HOST_VISIT", durationMinutes: 60 } as const;
  const wish = aJudgedItem({ ...held, id: "wish", hostId: "forest", dayId: null, startMinute: null });
  const hosts = [aHost(), aHost({ id: "forest", coordinates: forest })];
  const suggested = (items: JudgedItem[], dayId: string, stays: JudgedStay[] = []) => {
    const facts = planFacts({ items: [...items, wish], hosts, stays });
    const { task } = suggestionFrom(facts, { ...asked, dayIds: new Set([dayId]), lunch: false });
    return suggestPlan(task, () => false).placements.map(({ startMinute }) => startMinute);
  };

  it("begins a day in bed, wherever last night's party was", () => {
    const party = aJudgedItem({ ...held, id: "party", hostId: "forest", startMinute: at(22), durationMinutes: 180 });
    const nights = { checkInDate: day, checkOutDate: addDays(day, 2) };
    const stay = { id: "s", hostId: "port", participantIds: ["ana", "ben"], ...nights };

    expect(suggested([party], "d2", [stay])).toEqual(suggested([], "d2", [stay]));
    expect(suggested([party], "d2", [stay])[0]).toBeGreaterThan(asked.earliest + 15);
  });

  it("reckons with the mode of a transfer that says only when it leaves", () => {
    const fixed = aJudgedItem({ ...held, id: "fixed", hostId: "port", startMinute: at(8) });
    const ride = { kind: "TRANSFER", startMinute: at(9), durationMinutes: null } as const;

    const [byBus = 0] = suggested([fixed, aJudgedItem({ ...ride, id: "ride", transport: "BUS" })], "d1");
    const [onFoot = 0] = suggested([fixed, aJudgedItem({ ...ride, id: "ride", transport: "WALK" })], "d1");

    expect(onFoot - byBus).toBeGreaterThan(120);
  });

  it("reckons from the one of two at once that usually ends last, not from one that may take longer", () => {
    const far = aJudgedItem({ ...held, id: "far", hostId: "forest", startMinute: at(8), durationMinutes: 120 });
    const near = aJudgedItem({
      ...{ ...held, id: "near", hostId: "port", startMinute: at(9) },
      ...{ durationMinutes: 30, longestMinutes: 60 },
    });

    expect(suggested([far, near], "d1")).toEqual(suggested([far], "d1"));
  });

  it("puts nothing before a train from where people would come late to what follows it", () => {
    const visit = aJudgedItem({ ...held, id: "visit", hostId: "port", dayId: "d2", startMinute: at(9, 30) });
    const train = (start: number) =>
      aJudgedItem({
        ...{ id: "train", kind: "TRANSFER", transport: "TRAIN", dayId: "d2" },
        ...{ startMinute: minuteOfDay(start), durationMinutes: null },
      });

    expect(suggested([visit, train(at(9, 15))], "d1")).toEqual([]);
    expect(suggested([visit, train(at(8))], "d1")).toEqual([asked.earliest]);
  });
});
