import fc from "fast-check";
import { expect, it } from "vitest";
import { at } from "@/test/builders";
import { aHost, aJudgedItem, planFacts, someFacts } from "@/test/plan-facts";
import { forest } from "@/test/suggestion-tasks";
import { ancestorsOf, isOff } from "../agenda";
import { toWishList } from "../agenda-moves";
import { addDays, calendarDate, minuteOfDay } from "../clock";
import { usualMinutesBetween } from "../distances";
import type { PlanFacts } from "../warnings/plan-facts";
import { siteFinder } from "../warnings/sites";
import type { RuleName } from "../warnings/warning";
import { warningsOf } from "../warnings/warnings-of";
import { applySuggestion } from "./apply-suggestion";
import { basesOfDays } from "./bases";
import { suggestPlan } from "./suggest-plan";
import { suggestionFrom } from "./suggestion-from";

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
    if (item.dayId !== dayId || item.startMinute === null || line.some(isOff)) return [];
    const place = siteOf(line)?.coordinates;
    const way = base && place ? usualMinutesBetween(base, place) : 0;
    const end = item.startMinute + (item.longestMinutes ?? item.durationMinutes ?? 0);
    const sleeps = item.kind === "TRANSFER" && end > 24 * 60;
    return [{ leave: item.startMinute - way, back: sleeps ? item.startMinute : end + way }];
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
      const suggestion = suggestPlan(suggestionFrom(before, asked).task, () => false);
      const ids = suggestion.placements.map((one) => one.itemId);
      placed += ids.length;
      const after: PlanFacts = { ...facts, agenda: applySuggestion(emptied, suggestion) };
      const old = new Set(warningsOf(before, { mends: false }).map((one) => one.key));
      const caused = warningsOf(after, { mends: false }).filter(
        (one) => kept.includes(one.rule) && !old.has(one.key) && one.itemIds.some((id) => ids.includes(id)),
      );

      expect(caused.map(({ rule, itemIds }) => `${rule} ${itemIds.join()}`)).toEqual([]);
      const limit = facts.limits.longestDayMinutes ?? Number.POSITIVE_INFINITY;
      const lengths = suggestion.placements.map(({ dayId }) => ({ dayId, is: lengthOf(after, dayId) }));
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
