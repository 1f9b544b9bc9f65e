/** Tasks for suggestions: small ones by hand, and random ones that are small enough to try every plan. */
import fc from "fast-check";
import { type Coordinates, minutesOnTheWay } from "@/domain/distances";
import type { FixedItem, SuggestionTask, TaskDay, Wish } from "@/domain/suggest/task";
import { usualMealBreak } from "@/domain/suggest/task";

/** Places in and around Oslo: next door, in town, across it, and an hour out. */
export const hotel: Coordinates = { latitude: 59.9127, longitude: 10.7461 };
export const harbour: Coordinates = { latitude: 59.9075, longitude: 10.7531 };
export const campus: Coordinates = { latitude: 59.9431, longitude: 10.7186 };
export const forest: Coordinates = { latitude: 60.0, longitude: 10.6 };

/** A visit of an hour at the harbour, whenever. */
export function aWish(overrides: Partial<Wish> = {}): Wish {
  const boring = { place: harbour, windows: null, groupIds: [], exclusiveIds: [], meal: false };
  return { itemId: "visit", title: "Visit", minutes: 60, ...boring, ...overrides };
}

/** Something at the hotel from 10:00 to 11:00 on the first day. */
export function aFixed(overrides: Partial<FixedItem> = {}): FixedItem {
  const boring = { place: hotel, groupIds: [], exclusiveIds: [], meal: false };
  return { itemId: "fixed", dayId: "d1", from: 600, until: 660, ...boring, ...overrides };
}

/** 9:00 to 17:00 from the hotel. */
export function aTaskDay(overrides: Partial<TaskDay> = {}): TaskDay {
  return { id: "d1", from: 540, until: 1_020, base: hotel, longestMinutes: null, ...overrides };
}

/** One day, everyone together, no buffer and no meal. */
export function aTask(overrides: Partial<SuggestionTask> = {}): SuggestionTask {
  return {
    wishes: [],
    fixed: [],
    days: [aTaskDay()],
    groupIds: [],
    minutesBetween: minutesOnTheWay,
    bufferMinutes: 0,
    gridMinutes: 15,
    mealBreak: null,
    ...overrides,
  };
}

const place = fc.constantFrom(null, hotel, harbour, campus, forest);
const quarter = (from: number, until: number) =>
  fc.integer({ min: from * 4, max: until * 4 }).map((value) => value * 15);

/** Up to five wishes on up to two short days with a coarse grid. */
export function someTask({ most = 5 }: { most?: number } = {}): fc.Arbitrary<SuggestionTask> {
  return fc
    .record({
      wishes: fc.array(
        fc.tuple(someWish(), fc.option(fc.array(someWindow(), { minLength: 1, maxLength: 2 }), { nil: null, freq: 2 })),
        { minLength: 1, maxLength: most },
      ),
      fixed: fc.array(someFixed(), { maxLength: 3 }),
      days: fc.array(someDay(), { minLength: 1, maxLength: 2 }),
      grouped: fc.boolean(),
      bufferMinutes: fc.constantFrom(0, 10),
      gridMinutes: fc.constantFrom(60, 90),
      mealBreak: fc.constantFrom(null, usualMealBreak, { from: 690, until: 780, minutes: 60 }),
    })
    .map(({ wishes, fixed, days, grouped, ...rest }) => {
      const named = days.map((day, index) => ({ ...day, id: `d${index + 1}` }));
      const onDay = (id: string) => `d${(Number(id) % named.length) + 1}`;
      const together = grouped ? {} : { groupIds: [] };
      return {
        ...rest,
        days: named,
        groupIds: grouped ? ["a", "b"] : [],
        minutesBetween: minutesOnTheWay,
        wishes: wishes.map(([wish, windows], index) => ({
          ...wish,
          ...together,
          itemId: `w${index}`,
          windows: windows?.map((one) => ({ ...one, dayId: onDay(one.dayId) })) ?? null,
        })),
        fixed: fixed.map((one, index) => ({ ...one, ...together, itemId: `f${index}`, dayId: onDay(one.dayId) })),
      };
    });
}

const groupIds = fc.constantFrom<string[]>([], [], ["a"], ["b"]);
const exclusiveIds = fc.constantFrom<string[]>([], [], ["kjetil"]);
const meal = fc.integer({ min: 0, max: 5 }).map((value) => value === 0);

function someWish(): fc.Arbitrary<Wish> {
  const minutes = fc.constantFrom(45, 60, 75, 90, 120);
  return fc.record({ minutes, place, groupIds, exclusiveIds, meal }).map((values) => aWish(values));
}

function someFixed(): fc.Arbitrary<FixedItem> {
  return fc
    .record({
      dayId: fc.nat({ max: 1 }).map(String),
      from: quarter(7, 18),
      length: quarter(0, 3),
      shorter: fc.constantFrom(0, 0, 30),
      place,
      groupIds,
      exclusiveIds,
      meal,
      leavesTime: meal,
      start: fc.option(fc.record({ mode: fc.constantFrom(null, "WALK" as const, "FLIGHT" as const) }), {
        nil: null,
        freq: 1,
      }),
    })
    .map(({ length, shorter, start, ...values }) => {
      const until = values.from + length;
      const item = aFixed({ ...values, until, ...(shorter < length && { usuallyUntil: until - shorter }) });
      if (!start) return item;
      return { ...item, place: null, leavesTime: true, until: item.from + 1, setsOut: start };
    });
}

function someWindow() {
  return fc
    .record({
      dayId: fc.nat({ max: 1 }).map(String),
      from: fc.integer({ min: 480, max: 960 }),
      length: fc.integer({ min: 30, max: 240 }),
    })
    .map(({ length, ...values }) => ({ ...values, until: values.from + length }));
}

function someDay(): fc.Arbitrary<TaskDay> {
  return fc
    .record({
      from: quarter(8, 10),
      length: quarter(4, 7),
      base: place,
      longestMinutes: fc.constantFrom(null, null, 180, 300),
    })
    .map(({ length, ...values }) => aTaskDay({ ...values, until: values.from + length }));
}

/** Many wishes over full days in a town 10 km across, on the grid the product has. */
export function someTasks(wishes: number, days: number): fc.Arbitrary<SuggestionTask> {
  const inTown = fc.record({
    latitude: fc.integer({ min: 0, max: 90 }).map((value) => 59.87 + value / 1_000),
    longitude: fc.integer({ min: 0, max: 180 }).map((value) => 10.65 + value / 1_000),
  });
  const visit = fc.record({ minutes: fc.constantFrom(45, 60, 75, 90), place: inTown });
  return fc
    .record({
      visits: fc.array(visit, { minLength: wishes, maxLength: wishes }),
      fixed: fc.array(fc.record({ from: quarter(8, 17), place: inTown }), { maxLength: days }),
    })
    .map(({ visits, fixed }) =>
      aTask({
        wishes: visits.map((one, index) => aWish({ ...one, itemId: `w${index}` })),
        fixed: fixed.map((one, index) =>
          aFixed({ ...one, itemId: `f${index}`, dayId: `d${index + 1}`, until: one.from + 60 }),
        ),
        days: Array.from({ length: days }, (_, index) => aTaskDay({ id: `d${index + 1}`, until: 1_080 })),
        bufferMinutes: 10,
        mealBreak: usualMealBreak,
      }),
    );
}
