/** In which order the items of a day and of the wish list are read. */
import type { Agenda, AgendaDay, AgendaEntry, AgendaItem, DayPart } from "./agenda";
import { ancestorsOf, dayParts } from "./agenda";
import type { MinuteOfDay } from "./clock";
import { minuteOfDay } from "./clock";

/** When each part of a day is over, in minutes after midnight. The night that a day ends with comes after its evening. */
const endOfPart: Record<DayPart, number> = {
  MORNING: 12 * 60,
  MIDDAY: 14 * 60,
  AFTERNOON: 18 * 60,
  EVENING: 24 * 60,
  NIGHT: 30 * 60,
};

const AFTER_EVERYTHING = 48 * 60;

/** The part of the day a clock time belongs to: before 5:00 night, then morning to 12:00, midday to 14:00, afternoon to 18:00. */
export function dayPartAt(minute: MinuteOfDay): DayPart {
  if (minute < 5 * 60) return "NIGHT";
  return dayParts.find((part) => minute < endOfPart[part]) ?? "EVENING";
}

/** A time to propose for an item of which only the part of the day is known. */
export function usualStart(part: DayPart): MinuteOfDay {
  const hours = { MORNING: 9, MIDDAY: 12, AFTERNOON: 14, EVENING: 19, NIGHT: 22 }[part];
  return minuteOfDay(hours * 60);
}

/**
 * The items of a day as they are read, each with its sub-items in the same order.
 *
 * Items with a time go by time (of two that start together the longer first). An item without a
 * time but with a day part follows what starts in that part. One with neither belongs to the part of the
 * item without a time before it ("then dinner"), or else after it; when no such item has a part, it comes last.
 * What is left equal goes by position. A sub-item whose parent is not on the day stands for itself.
 *
 * @throws {RangeError} when the day is not part of the agenda
 */
export function itemsOfDay<Item extends AgendaItem, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  dayId: string,
): AgendaEntry<Item>[] {
  if (!agenda.days.some((day) => day.id === dayId)) throw new RangeError(`No day ${dayId} in this agenda`);
  return entriesOf(agenda.items.filter((item) => item.dayId === dayId));
}

/** The items that are on no day, each with its sub-items, by position. */
export function wishList<Item extends AgendaItem>(agenda: Agenda<Item>): AgendaEntry<Item>[] {
  const wished = agenda.items.filter((item) => item.dayId === null);
  return nest(wished, (siblings) => [...siblings].sort(byPosition));
}

/** Any items as they are read on one day, nested; see {@link itemsOfDay}. */
export function entriesOf<Item extends AgendaItem>(items: readonly Item[]): AgendaEntry<Item>[] {
  return nest(items, inReadingOrder);
}

/** Entries one after the other, an item before its sub-items. */
export function flatten<Item extends AgendaItem>(entries: readonly AgendaEntry<Item>[]): Item[] {
  return entries.flatMap((entry) => [entry.item, ...flatten(entry.subItems)]);
}

function nest<Item extends AgendaItem>(
  items: readonly Item[],
  sorted: (siblings: readonly Item[]) => Item[],
): AgendaEntry<Item>[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const siblings = new Map<string | null, Item[]>();
  for (const item of items) {
    const parentId = isInsideAnother(byId, item) ? item.parentId : null;
    siblings.set(parentId, [...(siblings.get(parentId) ?? []), item]);
  }
  const below = (parentId: string | null): AgendaEntry<Item>[] =>
    sorted(siblings.get(parentId) ?? []).map((item) => ({ item, subItems: below(item.id) }));
  return below(null);
}

/** False also for items that contain one another, so that damaged data still shows every item once. */
function isInsideAnother<Item extends AgendaItem>(byId: ReadonlyMap<string, Item>, item: Item): boolean {
  const line = ancestorsOf(byId, item);
  return line.length > 0 && line.at(-1)?.parentId !== item.id && item.parentId !== item.id;
}

function inReadingOrder<Item extends AgendaItem>(siblings: readonly Item[]): Item[] {
  const places = placesOfUntimed(siblings);
  const placeOf = (item: Item) => item.startMinute ?? places.get(item.id) ?? AFTER_EVERYTHING;
  return [...siblings].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      (a.startMinute === null ? 0 : (b.durationMinutes ?? 0) - (a.durationMinutes ?? 0)) ||
      byPosition(a, b),
  );
}

/** Half a minute before the end of its part, so that what starts with the next part stays behind it. */
function placesOfUntimed(siblings: readonly AgendaItem[]): Map<string, number> {
  return new Map(
    [...partsOfUntimed(siblings)].map(([id, part]) => [id, part === null ? AFTER_EVERYTHING : endOfPart[part] - 0.5]),
  );
}

/**
 * The part of the day each item without a time belongs to, by its id: its own, else that of the one without a time
 * before it ("then dinner"), or for the first ones of the one behind them. Null: none of them has a part.
 *
 * @param siblings items of one day, or inside of one item; those with a time are passed over
 */
export function partsOfUntimed(
  siblings: readonly Pick<AgendaItem, "id" | "position" | "startMinute" | "dayPart">[],
): Map<string, DayPart | null> {
  const untimed = siblings.filter((item) => item.startMinute === null).sort(byPosition);
  let part = untimed.find((item) => item.dayPart !== null)?.dayPart ?? null;
  return new Map(
    untimed.map((item) => {
      part = item.dayPart ?? part;
      return [item.id, part];
    }),
  );
}

function byPosition(a: Pick<AgendaItem, "id" | "position">, b: Pick<AgendaItem, "id" | "position">): number {
  return a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
