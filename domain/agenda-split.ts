/**
 * A session in parts around a break: taking an item apart, and putting it together again.
 *
 * There are two ways to have it. The parts and the break stand inside the session ({@link splitIntoParts}), as a
 * programme prints it; or the session ends and another item continues it ({@link splitInTwo}), with something
 * of its own between, such as lunch for everyone. As in agenda-moves.ts, every function makes a new agenda.
 */
import type { Agenda, AgendaDay, AgendaItem } from "./agenda";
import { findDay, findItem } from "./agenda";
import { fittingPart, LONGEST_ITEM_MINUTES } from "./agenda-moves";
import type { Span } from "./agenda-spans";
import { spanFinder } from "./agenda-spans";
import type { Instant } from "./zones";
import { addMinutes, toClock } from "./zones";

/**
 * Why an item cannot be taken apart or put together. cannotStartThen: its second part would begin when no clock of its day
 * can say so, after midnight or in the hour that clocks repeat.
 */
export type SplitRefusal =
  | "timeUnknown"
  | "lengthUnknown"
  | "breakOutsideItem"
  | "cannotStartThen"
  | "lengthOutOfRange";

/** A new agenda, or the reason why there is none. */
export type SplitOutcome<Item extends AgendaItem, Day extends AgendaDay> =
  | { refusal: null; agenda: Agenda<Item, Day> }
  | { refusal: SplitRefusal; agenda: null };

/** Where an item breaks off, in whole minutes that really pass. */
export type Pause = {
  /** From the start of the item to the break, 1 and more. */
  afterMinutes: number;
  /** The break itself, 0 and more; something of the item must be left after it. */
  breakMinutes: number;
};

/** The new items of a split. */
export type NewPart = "first" | "break" | "second";

/**
 * Puts two parts and the break between them inside an item, which itself keeps its time and length.
 *
 * Sub-items that lie within one part wholly become sub-items of that part; all others stay where they are. Nothing changes
 * its time. Without minutes of a break none is made. Part two ends as surely as the item does.
 *
 * @param make a new item with an id of its own, its kind, title and groups; where it stands is decided here
 * @throws {RangeError} when the item is not part of the agenda
 */
export function splitIntoParts<Item extends AgendaItem, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  itemId: string,
  pause: Pause,
  make: (part: NewPart) => Item,
): SplitOutcome<Item, Day> {
  const item = findItem(agenda, itemId);
  const plan = partsOf(agenda, item, pause);
  if (typeof plan === "string") return { refusal: plan, agenda: null };
  const { afterMinutes, breakMinutes } = pause;
  const position = lastInside(agenda, itemId) + 1;
  const inside = { parentId: itemId, continuesId: null };
  const known = { ...inside, longestMinutes: null, endCertainty: "FIXED" } as const;
  const first: Item = { ...make("first"), ...known, ...plan.startOf(0), durationMinutes: afterMinutes, position };
  const between = breakMinutes === 0 ? [] : [make("break")];
  const pauses = between.map(
    (made): Item => ({
      ...made,
      ...known,
      ...plan.startOf(afterMinutes),
      durationMinutes: breakMinutes,
      position: position + 1,
    }),
  );
  const second: Item = { ...make("second"), ...inside, ...plan.second, position: position + 2 };
  const spanOf = spanFinder({ ...agenda, items: [...agenda.items, first, second] });
  const settled = agenda.items.map((one) => {
    const home = one.parentId === itemId && [first, second].find((part) => liesWithin(spanOf(one), spanOf(part)));
    return home ? { ...one, parentId: home.id } : one;
  });
  const planned = new Map([[first.id, plan.start], ...pauses.map(({ id }) => [id, plan.breakStart] as const)]);
  return keepingTimes(
    agenda,
    { ...agenda, items: [...settled, first, ...pauses, second] },
    planned.set(second.id, plan.secondStart),
  );
}

/**
 * The reverse of {@link splitIntoParts}: takes parts out of an item; what was inside them is inside the item again.
 *
 * @throws {RangeError} when the item, or a part directly inside it, is not part of the agenda
 */
export function joinParts<Item extends AgendaItem, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  itemId: string,
  partIds: readonly string[],
): Agenda<Item, Day> {
  findItem(agenda, itemId);
  const gone = new Set(partIds);
  for (const id of gone) {
    if (findItem(agenda, id).parentId !== itemId) throw new RangeError(`${id} is no part of ${itemId}`);
  }
  const items = agenda.items.flatMap((one) => {
    if (gone.has(one.id)) return [];
    return one.parentId !== null && gone.has(one.parentId) ? { ...one, parentId: itemId } : one;
  });
  return { ...agenda, items };
}

/**
 * Ends an item at the break and lets a new one on the same day continue it.
 *
 * Sub-items that begin in part two go along with it. What continued the item continues part two. Nothing else changes its time.
 *
 * @param make part two, with an id of its own and whatever it shares with the item; where it stands is decided here
 * @throws {RangeError} when the item is not part of the agenda
 */
export function splitInTwo<Item extends AgendaItem, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  itemId: string,
  pause: Pause,
  make: () => Item,
): SplitOutcome<Item, Day> {
  const item = findItem(agenda, itemId);
  const plan = partsOf(agenda, item, pause);
  if (typeof plan === "string") return { refusal: plan, agenda: null };
  const { parentId, position } = item;
  const second: Item = { ...make(), ...plan.second, parentId, position, continuesId: itemId };
  const spanOf = spanFinder(agenda);
  const items = agenda.items.map((one): Item => {
    if (one.id === itemId) {
      return { ...one, durationMinutes: pause.afterMinutes, longestMinutes: null, endCertainty: "FIXED" };
    }
    if (one.continuesId === itemId) return { ...one, continuesId: second.id };
    const start = one.parentId === itemId ? spanOf(one)?.start : undefined;
    return start !== undefined && start >= plan.secondStart ? { ...one, parentId: second.id } : one;
  });
  return keepingTimes(agenda, { ...agenda, items: [...items, second] }, new Map([[second.id, plan.secondStart]]));
}

/**
 * The reverse of {@link splitInTwo}: an item lasts to the end of what continues it, which is no more.
 *
 * Sub-items of part two, what continued it, and whoever must be there, go over to the item. What stands between stays.
 *
 * @returns refusal "timeUnknown" when either has no time, "lengthOutOfRange" when both together were longer than an item may
 * be, or part two ended before the item begins
 * @throws {RangeError} when part two, or an item that it continues, is not part of the agenda
 */
export function joinTwo<Item extends AgendaItem, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  secondId: string,
): SplitOutcome<Item, Day> {
  const second = findItem(agenda, secondId);
  const first = findItem(agenda, second.continuesId ?? "");
  const spanOf = spanFinder(agenda);
  const [start, from] = [spanOf(first)?.start, spanOf(second)?.start];
  if (start === undefined || from === undefined) return { refusal: "timeUnknown", agenda: null };
  const before = (from - start) / 60_000;
  const { durationMinutes, longestMinutes, endCertainty } = second;
  const whole = durationMinutes === null ? null : before + durationMinutes;
  if (whole !== null && (whole < 1 || whole > LONGEST_ITEM_MINUTES))
    return { refusal: "lengthOutOfRange", agenda: null };
  const longest = longestMinutes === null ? null : before + longestMinutes;
  const items = agenda.items.flatMap((one): Item | Item[] => {
    if (one.id === secondId) return [];
    if (one.id === first.id) {
      const personIds = [...new Set([...one.personIds, ...second.personIds])];
      return { ...one, durationMinutes: whole, longestMinutes: longest, endCertainty, personIds };
    }
    if (one.parentId === secondId) return { ...one, parentId: first.id };
    return one.continuesId === secondId ? { ...one, continuesId: first.id } : one;
  });
  return { refusal: null, agenda: { ...agenda, items } };
}

/** Where parts of an item stand, or why it has none. */
function partsOf(agenda: Agenda, item: AgendaItem, { afterMinutes, breakMinutes }: Pause) {
  const start = spanFinder(agenda)(item)?.start;
  if (start === undefined || item.dayId === null) return "timeUnknown";
  if (item.durationMinutes === null) return "lengthUnknown";
  const before = afterMinutes + breakMinutes;
  const isWithin = afterMinutes >= 1 && breakMinutes >= 0 && before < item.durationMinutes;
  if (!Number.isInteger(afterMinutes) || !Number.isInteger(breakMinutes) || !isWithin) return "breakOutsideItem";
  const { dayId, endCertainty, endTimeZone } = item;
  const zone = findDay(agenda, dayId).timeZone;
  const startOf = (minutes: number) => {
    const startMinute = toClock(addMinutes(start, minutes), zone).minute;
    return { dayId, startMinute, dayPart: fittingPart(item, startMinute) };
  };
  const left = (minutes: number | null) => (minutes === null ? null : minutes - before);
  const length = { durationMinutes: left(item.durationMinutes), longestMinutes: left(item.longestMinutes) };
  const second = { ...startOf(before), ...length, endCertainty, endTimeZone };
  return {
    start,
    breakStart: addMinutes(start, afterMinutes),
    secondStart: addMinutes(start, before),
    /** The place of a part that begins so many minutes after the item. */
    startOf,
    second,
  };
}

/** The new agenda, provided that clocks can say when everything in it begins: as before, and the new parts as planned. */
function keepingTimes<Item extends AgendaItem, Day extends AgendaDay>(
  before: Agenda<Item, Day>,
  after: Agenda<Item, Day>,
  planned: ReadonlyMap<string, Instant>,
): SplitOutcome<Item, Day> {
  const [was, is] = [spanFinder(before), spanFinder(after)];
  const old = new Map(before.items.map((item) => [item.id, item]));
  const holds = after.items.every((item) => {
    const earlier = old.get(item.id);
    return is(item)?.start === (earlier ? was(earlier)?.start : planned.get(item.id));
  });
  return holds ? { refusal: null, agenda: after } : { refusal: "cannotStartThen", agenda: null };
}

function liesWithin(span: Span | null, around: Span | null): boolean {
  if (!span || !around) return false;
  const end = span.end ?? addMinutes(span.start, 1);
  return span.start >= around.start && end <= (around.end ?? end);
}

function lastInside(agenda: Agenda, itemId: string): number {
  return Math.max(-1, ...agenda.items.flatMap((one) => (one.parentId === itemId ? one.position : [])));
}
