/** "We are 20 minutes late": what follows on a day goes later or earlier, up to a chosen point. */
import type { Agenda, AgendaDay, AgendaItem, TransportMode } from "./agenda";
import { ancestorsOf, isOff } from "./agenda";
import type { MinuteOfDay } from "./clock";
import { isMinuteOfDay, minuteOfDay } from "./clock";
import type { Expected } from "./expected-people";
import { expectationsOf, meetingFinder } from "./expected-people";

export type DayShift = {
  dayId: string;
  /** What begins at this minute or after it moves. */
  from: MinuteOfDay;
  /** What begins at this minute or after it stays; null: up to the end of the day. */
  until: MinuteOfDay | null;
  /** So much later; below 0: earlier. */
  minutes: number;
  /** Whether free time between items takes up what it can of a delay. */
  absorb: boolean;
};

/** What a shift must know of an item. */
export type ItemToShift = AgendaItem & { transport?: TransportMode | null };

export type Shifted = { itemId: string; from: MinuteOfDay; to: MinuteOfDay };

/**
 * Why a day cannot be shifted so.
 *
 * - nothing: no item would move.
 * - past-midnight: these items would begin on another day.
 * - past-point: these items would begin at the chosen point or after it.
 * - overtaken: these items would change places with others that stay, for people who are expected at both.
 */
export type ShiftRefusal = "nothing" | "past-midnight" | "past-point" | "overtaken";

export type ShiftOutcome<Item extends ItemToShift, Day extends AgendaDay> =
  | {
      refusal: null;
      agenda: Agenda<Item, Day>;
      /** In the order they begin. */
      moved: Shifted[];
      /** Fixed items within the shift, which stay. */
      fixedIds: string[];
    }
  | { refusal: ShiftRefusal; itemIds: string[]; agenda: null };

/** Delays that free time has taken up in part are rounded up to this many minutes. */
const GRID = 5;

const onTimetables: readonly (TransportMode | null)[] = ["FLIGHT", "TRAIN", "FERRY"];

/** Whether an item does not wait for the group: a flight, a train, a ferry, an event of others. */
export function isFixedInTime(item: ItemToShift): boolean {
  return item.kind === "EXTERNAL_EVENT" || (item.kind === "TRANSFER" && onTimetables.includes(item.transport ?? null));
}

/**
 * Shifts what follows on a day. Items keep their lengths, and those inside one that moves go with it when they begin within
 * the shift themselves. Fixed items, and what is inside them, stay; so does what was called off, and what has no time. A part
 * of the day that an item names stays what it is.
 *
 * With `absorb` an item is later only by what the free time since the items before it, for people who are expected at both, has
 * not taken up, in steps of 5 minutes; after a fixed item nobody is late. Being early is never taken up.
 *
 * @param minutesNeeded minutes to keep free between two items, such as for the way; left out: none
 * @throws {RangeError} when `minutes` is not a whole number other than 0
 */
export function shiftDay<Item extends ItemToShift, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  shift: DayShift,
  minutesNeeded: (before: Item, after: Item) => number = () => 0,
): ShiftOutcome<Item, Day> {
  if (!Number.isInteger(shift.minutes) || shift.minutes === 0) throw new RangeError(`Not a shift: ${shift.minutes}`);
  const { movable, fixed, staying } = sorted(agenda, shift);
  const delays = delaysOf(shift, movable, fixed, minutesNeeded);
  const moving = movable.filter(({ item }) => delays.get(item.id) !== 0);
  const target = ({ item, start }: Timed<Item>) => start + (delays.get(item.id) ?? 0);
  const idsOf = (timed: Timed<Item>[]) => timed.map(({ item }) => item.id);
  const refuse = (refusal: ShiftRefusal, timed: Timed<Item>[] = []): ShiftOutcome<Item, Day> => ({
    refusal,
    itemIds: idsOf(timed),
    agenda: null,
  });

  if (moving.length === 0) return refuse("nothing");
  const pastMidnight = moving.filter((one) => !isMinuteOfDay(target(one)));
  if (pastMidnight.length > 0) return refuse("past-midnight", pastMidnight);
  const { until } = shift;
  const pastPoint = moving.filter((one) => until !== null && target(one) >= until);
  if (pastPoint.length > 0) return refuse("past-point", pastPoint);
  const overtaken = moving.filter((one) =>
    staying.some((other) => one.meets(other) && changePlaces(one.start, target(one), other.start)),
  );
  if (overtaken.length > 0) return refuse("overtaken", overtaken);

  const to = new Map(moving.map((one) => [one.item.id, minuteOfDay(target(one))]));
  const items = agenda.items.map((item) => {
    const startMinute = to.get(item.id);
    return startMinute === undefined ? item : { ...item, startMinute };
  });
  const moved = moving.map((one) => ({ itemId: one.item.id, from: one.start, to: minuteOfDay(target(one)) }));
  return { refusal: null, agenda: { ...agenda, items }, moved, fixedIds: idsOf(fixed) };
}

/** An item that takes place at a time, with those who are expected at it. */
type Timed<Item> = {
  item: Item;
  line: readonly Item[];
  start: MinuteOfDay;
  end: number;
  /** Whether somebody is expected at both; never at an item and what is inside it. */
  meets: (other: Timed<Item>) => boolean;
};

/** What moves, what within the shift does not wait, and everything of the day that stays; each in the order it begins. */
function sorted<Item extends ItemToShift>(agenda: Agenda<Item>, { dayId, from, until }: DayShift) {
  const held = heldOn(agenda, dayId);
  const within = held.filter(({ start }) => start >= from && (until === null || start < until));
  const isFixed = ({ line }: Timed<Item>) => line.some(isFixedInTime);
  const movable = within.filter((one) => !isFixed(one));
  const moves = new Set(movable);
  return { movable, fixed: within.filter(isFixed), staying: held.filter((one) => !moves.has(one)) };
}

function heldOn<Item extends ItemToShift>(agenda: Agenda<Item>, dayId: string): Timed<Item>[] {
  const byId = new Map(agenda.items.map((item) => [item.id, item]));
  const { expectedAt } = expectationsOf(agenda);
  const meeting = meetingFinder(agenda.participantIds);
  const expected = new Map<string, Expected | null>();
  const held = agenda.items.flatMap((item): Timed<Item>[] => {
    const line = [item, ...ancestorsOf(byId, item)];
    if (item.dayId !== dayId || item.startMinute === null || line.some(isOff)) return [];
    expected.set(item.id, expectedAt(line));
    const ids = new Set(line.map((one) => one.id));
    const meets = (other: Timed<Item>) => {
      const [mine, theirs] = [expected.get(item.id), expected.get(other.item.id)];
      const isInside = ids.has(other.item.id) || other.line.some((one) => one.id === item.id);
      return !isInside && mine != null && theirs != null && meeting(mine, theirs) !== null;
    };
    const start = item.startMinute;
    return [{ item, line, start, end: start + (item.durationMinutes ?? 0), meets }];
  });
  return held.sort((a, b) => a.start - b.start || (a.item.id < b.item.id ? -1 : 1));
}

/** By how many minutes each item is later, by its id. */
function delaysOf<Item extends ItemToShift>(
  { from, minutes, absorb }: DayShift,
  movable: readonly Timed<Item>[],
  fixed: readonly Timed<Item>[],
  minutesNeeded: (before: Item, after: Item) => number,
): Map<string, number> {
  const delays = new Map<string, number>();
  if (!absorb || minutes < 0) {
    for (const { item } of movable) delays.set(item.id, minutes);
    return delays;
  }
  for (const [index, one] of movable.entries()) {
    const around = movable.find((other) => other.item.id !== one.item.id && one.line.includes(other.item));
    const known = around && delays.get(around.item.id);
    if (known !== undefined) {
      delays.set(one.item.id, known);
      continue;
    }
    const resets = fixed.filter((other) => other.start <= one.start && other.meets(one)).map(({ start }) => start);
    const onTimeFrom = Math.max(Number.NEGATIVE_INFINITY, ...resets);
    const earlier = movable.slice(0, index).filter((other) => other.start >= onTimeFrom && other.meets(one));
    const owed = earlier.map((other) => {
      const free = Math.max(0, one.start - other.end - minutesNeeded(other.item, one.item));
      return (delays.get(other.item.id) ?? 0) - free;
    });
    const atFirst = onTimeFrom >= from ? [] : [minutes - (one.start - from)];
    const delay = Math.max(0, ...atFirst, ...owed);
    delays.set(one.item.id, Math.min(minutes, Math.ceil(delay / GRID) * GRID));
  }
  return delays;
}

/** Whether one that was before another is now after it, or the other way round; beginning with it is a clash and no more. */
function changePlaces(from: number, to: number, other: number): boolean {
  return (from - other) * (to - other) < 0;
}
