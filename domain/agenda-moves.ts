/**
 * Changing where items stand in the plan. Every function makes a new agenda and leaves the given one as it was.
 *
 * None refuses because of a clash: a planner may want to move two items one after the other. Ask domain/conflicts.ts
 * what the new place costs.
 */
import type { Agenda, AgendaDay, AgendaItem, DayPart } from "./agenda";
import { findDay, findItem, idsInside } from "./agenda";
import { dayPartAt, entriesOf, flatten, wishList } from "./agenda-order";
import type { MinuteOfDay } from "./clock";
import { wrapMinute } from "./clock";

/** Why a change cannot be made; people should expect these. */
export type AgendaRefusal = "lengthOutOfRange" | "itemInsideItself";

/** A new agenda, or the reason why there is none. */
export type AgendaOutcome<Item extends AgendaItem, Day extends AgendaDay> =
  | { refusal: null; agenda: Agenda<Item, Day> }
  | { refusal: AgendaRefusal; agenda: null };

/** Where an item is to go; without a start it stands on the day without a time. */
export type Place = {
  dayId: string;
  startMinute: MinuteOfDay | null;
  /** Left out: what the item has, made to fit its new time. */
  dayPart?: DayPart | null;
};

/** The longest item, two days: a night boat with its embarking. */
export const LONGEST_ITEM_MINUTES = 2_880;

/**
 * Puts an item on a day with a start and a length, from the wish list or from elsewhere.
 *
 * @param place `durationMinutes` 1–2880, null for no known end; the rest as {@link moveItem} has it
 */
export function placeItem<Item extends AgendaItem, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  itemId: string,
  place: Place & { durationMinutes: number | null },
): AgendaOutcome<Item, Day> {
  const resized = resizeItem(agenda, itemId, place.durationMinutes);
  return resized.agenda ? { refusal: null, agenda: moveItem(resized.agenda, itemId, place) } : resized;
}

/**
 * Moves an item with its sub-items to a day and a time; its length stays.
 *
 * Sub-items keep their distance to it; past midnight their clock starts again from 00:00. When the item loses
 * its time, or is placed without one, sub-items lose theirs, but not their order. A day part follows the new time; one that is
 * named stands. A sub-item that goes to another day leaves its parent. An item without a time comes last among those.
 *
 * @throws {RangeError} when the item or the day is not part of the agenda
 */
export function moveItem<Item extends AgendaItem, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  itemId: string,
  to: Place,
): Agenda<Item, Day> {
  const item = findItem(agenda, itemId);
  findDay(agenda, to.dayId);
  const inside = idsInside(agenda.items, itemId);
  const leaves = item.parentId !== null && item.dayId !== to.dayId;
  const staysWithoutTime = to.startMinute === null && item.startMinute === null && item.dayId === to.dayId;
  const moved: Item = {
    ...item,
    dayId: to.dayId,
    parentId: leaves ? null : item.parentId,
    startMinute: to.startMinute,
    dayPart: to.dayPart === undefined ? fittingPart(item, to.startMinute) : to.dayPart,
    position: to.startMinute === null && !staysWithoutTime ? lastPosition(agenda, to.dayId, itemId) + 1 : item.position,
  };
  const ordered = positionsInside(agenda, itemId);
  return {
    ...agenda,
    items: agenda.items.map((one) => {
      if (one.id === itemId) return moved;
      return inside.has(one.id) ? shifted(one, item, moved, ordered) : one;
    }),
  };
}

/**
 * Gives an item another length.
 *
 * @param durationMinutes whole minutes 1–2880, or null for no known end; anything else is refused
 * @throws {RangeError} when the item is not part of the agenda
 */
export function resizeItem<Item extends AgendaItem, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  itemId: string,
  durationMinutes: number | null,
): AgendaOutcome<Item, Day> {
  findItem(agenda, itemId);
  if (durationMinutes !== null && !isLength(durationMinutes)) return { refusal: "lengthOutOfRange", agenda: null };
  const items = agenda.items.map((one) => (one.id === itemId ? { ...one, durationMinutes } : one));
  return { refusal: null, agenda: { ...agenda, items } };
}

/**
 * Takes an item with its sub-items off its day, to the end of the wish list.
 *
 * Clock times are dropped, lengths, day parts and the order of sub-items are kept. A sub-item leaves its parent.
 *
 * @throws {RangeError} when the item is not part of the agenda
 */
export function toWishList<Item extends AgendaItem, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  itemId: string,
): Agenda<Item, Day> {
  const item = findItem(agenda, itemId);
  if (item.dayId === null && item.parentId === null) return agenda;
  const inside = idsInside(agenda.items, itemId);
  const ordered = positionsInside(agenda, itemId);
  const last = Math.max(-1, ...wishList(agenda).map((entry) => entry.item.position));
  return {
    ...agenda,
    items: agenda.items.map((one) => {
      if (one.id === itemId) return { ...one, dayId: null, parentId: null, startMinute: null, position: last + 1 };
      if (!inside.has(one.id)) return one;
      return { ...one, dayId: null, startMinute: null, position: ordered.get(one.id) ?? one.position };
    }),
  };
}

/**
 * Makes an item a part of another, last among its sub-items.
 *
 * It goes to its parent's day with everything inside it; on a day its clock time stays, on the wish list it goes.
 *
 * @returns refusal "itemInsideItself" when the parent is the item or inside it
 * @throws {RangeError} when either is not part of the agenda
 */
export function nestItem<Item extends AgendaItem, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  itemId: string,
  parentId: string,
): AgendaOutcome<Item, Day> {
  const item = findItem(agenda, itemId);
  const parent = findItem(agenda, parentId);
  const inside = idsInside(agenda.items, itemId);
  if (parentId === itemId || inside.has(parentId)) return { refusal: "itemInsideItself", agenda: null };
  if (item.parentId === parentId) return { refusal: null, agenda };

  const siblings = agenda.items.filter((one) => one.parentId === parentId);
  const position = Math.max(-1, ...siblings.map((one) => one.position)) + 1;
  const settle = (one: Item): Item => ({
    ...one,
    dayId: parent.dayId,
    startMinute: parent.dayId === null ? null : one.startMinute,
  });
  const items = agenda.items.map((one) => {
    if (one.id === itemId) return { ...settle(one), parentId, position };
    return inside.has(one.id) ? settle(one) : one;
  });
  return { refusal: null, agenda: { ...agenda, items } };
}

/**
 * Takes a sub-item out of its parent, to where the parent stands: on the same day, inside what the parent is inside of.
 *
 * @returns the same agenda when the item is part of nothing
 * @throws {RangeError} when the item is not part of the agenda
 */
export function unnestItem<Item extends AgendaItem, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  itemId: string,
): Agenda<Item, Day> {
  const item = findItem(agenda, itemId);
  if (item.parentId === null) return agenda;
  const parent = agenda.items.find((one) => one.id === item.parentId);
  const position = lastPosition(agenda, item.dayId, itemId) + 1;
  const freed = { ...item, parentId: parent?.parentId ?? null, position };
  return { ...agenda, items: agenda.items.map((one) => (one.id === itemId ? freed : one)) };
}

/** A sub-item after its parent has moved. */
function shifted<Item extends AgendaItem>(sub: Item, before: Item, after: Item, ordered: Map<string, number>): Item {
  const settled = { ...sub, dayId: after.dayId };
  if (after.startMinute === null) {
    return { ...settled, startMinute: null, position: ordered.get(sub.id) ?? sub.position };
  }
  if (sub.startMinute === null || before.startMinute === null) return settled;
  const startMinute = wrapMinute(sub.startMinute + after.startMinute - before.startMinute);
  return { ...settled, startMinute, dayPart: fittingPart(sub, startMinute) };
}

/** An item that names a part of the day names the one it is in; others go on naming none. */
export function fittingPart(item: AgendaItem, startMinute: MinuteOfDay | null): DayPart | null {
  return item.dayPart === null || startMinute === null ? item.dayPart : dayPartAt(startMinute);
}

/** The places of what is inside an item in the order it is read now, for when times are dropped. */
function positionsInside(agenda: Agenda, itemId: string): Map<string, number> {
  const inside = idsInside(agenda.items, itemId);
  const read = flatten(entriesOf(agenda.items.filter((one) => inside.has(one.id))));
  return new Map(read.map((one, index) => [one.id, index]));
}

function lastPosition(agenda: Agenda, dayId: string | null, exceptId: string): number {
  const others = agenda.items.filter((one) => one.dayId === dayId && one.id !== exceptId);
  return Math.max(-1, ...others.map((one) => one.position));
}

function isLength(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_ITEM_MINUTES;
}
