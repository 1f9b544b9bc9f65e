import fc from "fast-check";
import { expect, it } from "vitest";
import { aDay, anItem, at } from "@/test/builders";
import { minuteOfDay } from "../clock";
import { dayLimits } from "./day-limits";

const wanted = { earliest: 540, latest: 1_080 };
const limitsOf = (items: ReturnType<typeof anItem>[], longestDayMinutes: number | null, latestEndMinute = 1_380) =>
  dayLimits({ days: [aDay()], items }, aDay(), wanted, { longestDayMinutes, latestEndMinute });

it("keeps to the hours that were asked for, and to the latest end", () => {
  expect(limitsOf([], 720)).toEqual({ from: 540, until: 1_080, longestMinutes: null });
  expect(limitsOf([], null, 1_020)).toMatchObject({ from: 540, until: 1_020 });
});

it("begins later on a day with a late dinner, ends sooner on one with an early breakfast", () => {
  const dinner = anItem({ startMinute: at(20), durationMinutes: 120 });
  const breakfast = anItem({ id: "breakfast", startMinute: at(7), durationMinutes: 60 });

  expect(limitsOf([dinner], 600)).toMatchObject({ from: 720, until: 1_080 });
  expect(limitsOf([breakfast], 600)).toMatchObject({ from: 540, until: 1_020 });
  expect(limitsOf([{ ...dinner, hostStatus: "CANCELLED" }], 600)).toMatchObject({ from: 540 });
});

it("counts a party past midnight to its end, a night train until it leaves, and the ways from and to bed", () => {
  const party = anItem({ startMinute: at(20), durationMinutes: 300 });
  const train = anItem({ ...party, kind: "TRANSFER" });
  const tour = anItem({ startMinute: at(8), durationMinutes: 60 });

  expect(limitsOf([party], 600)).toMatchObject({ from: 900, until: 1_080 });
  expect(limitsOf([train], 600)).toMatchObject({ from: 600, until: 1_080 });
  const limits = { longestDayMinutes: 600, latestEndMinute: null };
  expect(dayLimits({ days: [aDay()], items: [tour] }, aDay(), wanted, limits, () => 45)).toMatchObject({
    from: 540,
    until: 1_035,
  });
});

it("counts nothing that happens on a night train, and a train to its usual end that only might run into the night", () => {
  const train = anItem({ id: "train", kind: "TRANSFER", startMinute: at(20), durationMinutes: 300 });
  const stop = anItem({ id: "stop", parentId: "train", startMinute: at(0), durationMinutes: 30 });
  const late = anItem({ kind: "TRANSFER", startMinute: at(18), durationMinutes: 270, longestMinutes: 400 });

  expect(limitsOf([train, stop], 600)).toEqual(limitsOf([train], 600));
  expect(limitsOf([late], 600)).toMatchObject({ from: 750 });
});

it("makes no day longer than it may be, or than it is already", () => {
  const someItem = fc.record({ start: fc.nat({ max: 1_200 }), minutes: fc.integer({ min: 15, max: 200 }) });
  fc.assert(
    fc.property(fc.array(someItem, { maxLength: 4 }), fc.integer({ min: 300, max: 900 }), (spans, longest) => {
      const items = spans.map(({ start, minutes }, index) =>
        anItem({ id: `i${index}`, startMinute: minuteOfDay(start), durationMinutes: minutes }),
      );
      const { from, until } = limitsOf(items, longest);
      fc.pre(from < until);
      const starts = spans.map(({ start }) => start);
      const ends = spans.map(({ start, minutes }) => start + minutes);
      const span = Math.max(until, ...ends) - Math.min(from, ...starts);
      const before = Math.max(0, Math.max(...ends) - Math.min(...starts));

      expect(span).toBeLessThanOrEqual(Math.max(longest, before));
    }),
  );
});
