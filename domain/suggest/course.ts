/** A task in the numbers the search counts with: places, chains of items and wishes by their index. */
import type { TransportMode } from "../agenda";
import type { Coordinates } from "../distances";
import type { FixedItem, MealBreak, SuggestionTask, TaskDay, Wish } from "./task";

/** No known place: people stay where they are. */
export const NOWHERE = -1;
/** As people usually go, among {@link Course.minutes}. */
export const USUALLY = 0;

/** A wish by numbers. */
export type CourseWish = {
  minutes: number;
  place: number;
  /** Chains it is a link of. */
  chains: readonly number[];
  meal: boolean;
  /** By day, sorted: when it may take place, within the day's limits. */
  windows: readonly (readonly { from: number; until: number }[])[];
};

/** A fixed item by numbers. */
export type CourseFixed = {
  from: number;
  until: number;
  usuallyUntil: number;
  place: number;
  meal: boolean;
  /** Whether people may be on their way meanwhile. */
  leavesTime: boolean;
  /** Whether for what is fixed behind it, it does not matter where people were before it. */
  settles: boolean;
  /** How people go from here who set out with it, among {@link Course.minutes}; null: nobody does. */
  setsOut: number | null;
};

/** A day by numbers, its fixed items by chain in the order they begin. */
export type CourseDay = Pick<TaskDay, "from" | "until" | "longestMinutes"> & {
  index: number;
  base: number;
  fixed: readonly (readonly CourseFixed[])[];
};

/**
 * The task by numbers. A chain is what can be at one place only: groups that have everything in common, or a
 * person or room that items need for themselves.
 */
export type Course = {
  wishes: readonly CourseWish[];
  days: readonly CourseDay[];
  /** By chain: whether people move along it, with ways, buffers and meals; else items on it just may not overlap. */
  moves: readonly boolean[];
  /** Minutes between places, once for how people usually go and once for each mode a transfer states. */
  minutes: readonly (readonly (readonly number[])[])[];
  buffer: number;
  grid: number;
  meal: MealBreak | null;
};

/**
 * Reckons a task through once, so that the search need not.
 *
 * @throws {RangeError} when a length or the grid is not a whole number of minutes from 1, a fixed item is on no day, or an item
 *   for a group the task does not name
 */
export function courseOf(task: SuggestionTask): Course {
  const { wishes, fixed, days } = task;
  for (const minutes of [task.gridMinutes, ...wishes.map((wish) => wish.minutes)]) {
    if (!Number.isInteger(minutes) || minutes < 1) throw new RangeError(`Not a length: ${minutes}`);
  }
  const astray = fixed.find((one) => !days.some((day) => day.id === one.dayId));
  if (astray) throw new RangeError(`No day ${astray.dayId} in this task`);
  const strange = [...wishes, ...fixed].flatMap((one) => one.groupIds).find((id) => !task.groupIds.includes(id));
  if (strange !== undefined) throw new RangeError(`No group ${strange} in this task`);

  const places = new Map<string, { index: number; at: Coordinates }>();
  const placeOf = (at: Coordinates | null): number => {
    if (at === null) return NOWHERE;
    const key = `${at.latitude} ${at.longitude}`;
    const known = places.get(key) ?? { index: places.size, at };
    places.set(key, known);
    return known.index;
  };
  const chains = chainsOf(task);
  const modes = [...new Set<TransportMode | null>([null, ...fixed.map((one) => one.setsOut?.mode ?? null)])];
  const fixedOn = (day: TaskDay) => (chain: Chain) =>
    fixed
      .filter((one) => one.dayId === day.id && chain.has(one))
      .sort((a, b) => a.from - b.from || a.until - b.until)
      .map((one, index, all) => {
        const { from, until, usuallyUntil = until, meal, leavesTime = false } = one;
        const behind = all.slice(index + 1).filter((other) => other.place !== null);
        const settles = one.place !== null && behind.every((other) => other.from >= until);
        return {
          ...{ from, until, usuallyUntil, place: placeOf(one.place), meal, leavesTime },
          settles: settles || behind.length === 0,
          setsOut: one.setsOut ? modes.indexOf(one.setsOut.mode) : null,
        };
      });

  const course = {
    wishes: wishes.map((wish) => ({
      minutes: wish.minutes,
      place: placeOf(wish.place),
      chains: chains.flatMap((chain, index) => (chain.has(wish) ? [index] : [])),
      meal: wish.meal,
      windows: days.map((day) => allowedOn(day, wish)),
    })),
    days: days.map((day, index) => ({ ...day, index, base: placeOf(day.base), fixed: chains.map(fixedOn(day)) })),
    moves: chains.map((chain) => chain.moves),
    buffer: task.bufferMinutes,
    grid: task.gridMinutes,
    meal: task.mealBreak,
  };
  const all = [...places.values()];
  const minutes = modes.map((mode) =>
    all.map(({ at: from }) => all.map(({ at: to }) => Math.ceil(task.minutesBetween(from, to, mode)))),
  );
  return { ...course, minutes };
}

/** When a wish may take place on a day, sorted; windows shorter than the wish are left out. */
export function allowedOn(day: TaskDay, wish: Pick<Wish, "windows" | "minutes">): { from: number; until: number }[] {
  const windows = wish.windows?.filter((one) => one.dayId === day.id) ?? [day];
  return windows
    .map(({ from, until }) => ({ from: Math.max(from, day.from, 0), until: Math.min(until, day.until) }))
    .filter(({ from, until }) => until - from >= wish.minutes)
    .sort((a, b) => a.from - b.from || a.until - b.until);
}

/** Minutes between two places, gone in one of the manners of {@link Course.minutes}; none from or to nowhere. */
export function way(course: Course, from: number, to: number, manner: number): number {
  return from === NOWHERE || to === NOWHERE ? 0 : (course.minutes[manner]?.[from]?.[to] ?? 0);
}

type Linked = Pick<FixedItem, "groupIds" | "exclusiveIds">;
type Chain = { moves: boolean; has: (one: Linked) => boolean };

/** Groups with the same items are one chain; ids that stand for nothing a group's chain does not say already are none. */
function chainsOf({ groupIds, wishes, fixed }: SuggestionTask): Chain[] {
  const items: Linked[] = [...wishes, ...fixed];
  const isFor = (groupId: string) => (one: Linked) => one.groupIds.length === 0 || one.groupIds.includes(groupId);
  const distinct = new Map<string, Chain>();
  for (const groupId of groupIds.length > 0 ? groupIds : [""]) {
    const has = isFor(groupId);
    const links = items.map((one) => (has(one) ? "1" : "0")).join("");
    if (wishes.some(has) && !distinct.has(links)) distinct.set(links, { moves: true, has });
  }
  const groups = [...distinct.values()];
  for (const id of new Set(wishes.flatMap((wish) => wish.exclusiveIds))) {
    const has = (one: Linked) => one.exclusiveIds.includes(id);
    const linked = items.filter(has);
    if (linked.length < 2 || groups.some((group) => linked.every(group.has))) continue;
    distinct.set(`exclusive ${id}`, { moves: false, has });
  }
  return [...distinct.values()];
}
