/** What one participant sees of a shared plan: their items day by day, what is now and next, and what has changed. */
import type { Agenda, AgendaDay, AgendaEntry, AgendaItem } from "./agenda";
import { ancestorsOf, dayNumbers, inOrder, isOff } from "./agenda";
import { entriesOf } from "./agenda-order";
import type { End, Span } from "./agenda-spans";
import { endFinder, spanFinder } from "./agenda-spans";
import type { CalendarDate, MinuteOfDay } from "./clock";
import { addDays, minuteOfDay } from "./clock";
import type { Instant } from "./zones";
import { toInstant } from "./zones";

/** A plan as it was shared; without the people it is for, who read it one by one. */
export type SharedAgenda<Item extends AgendaItem = AgendaItem, Day extends AgendaDay = AgendaDay> = Pick<
  Agenda<Item, Day>,
  "days" | "items"
>;

/** Which parts of a plan are somebody's. */
export type Reader = {
  groupIds: readonly string[];
  /** Items they signed up for where there is a choice; until then all of a choice are shown. */
  chosenItemIds?: readonly string[];
};

export type ItineraryEntry<Item extends AgendaItem = AgendaItem> = {
  item: Item;
  subItems: ItineraryEntry<Item>[];
  /** Null without a time, and while the day has no date. */
  span: Span | null;
  /** What the clocks show where it ends; null when its end is not known. */
  end: End | null;
};

export type ItineraryDay<Item extends AgendaItem = AgendaItem, Day extends AgendaDay = AgendaDay> = {
  day: Day;
  /** Null for an arrival day. */
  number: number | null;
  entries: ItineraryEntry<Item>[];
};

/**
 * The days of a trip with what this participant does on them, in reading order.
 *
 * Left out are wishes, declined and cancelled items with everything inside them, items of other groups, and the rest of
 * a choice that was made; what they chose inside one of a choice chooses it too. A choice of something that is left out
 * itself was not made: all that remains of it is shown. A day on which nothing is left for them is still there.
 */
export function itineraryFor<Item extends AgendaItem, Day extends AgendaDay>(
  plan: SharedAgenda<Item, Day>,
  reader: Reader,
): ItineraryDay<Item, Day>[] {
  const items = itemsFor(plan, reader);
  const numbers = dayNumbers(plan.days);
  const spanOf = spanFinder(plan);
  const endOfItem = endFinder(plan);
  const dated = new Set(plan.days.filter((day) => day.date !== null).map((day) => day.id));
  const complete = (entry: AgendaEntry<Item>): ItineraryEntry<Item> => ({
    item: entry.item,
    subItems: entry.subItems.map(complete),
    span: dated.has(entry.item.dayId ?? "") ? spanOf(entry.item) : null,
    end: endOfItem(entry.item),
  });
  return inOrder(plan.days).map((day) => ({
    day,
    number: numbers.get(day.id) ?? null,
    entries: entriesOf(items.filter((item) => item.dayId === day.id)).map(complete),
  }));
}

/** What is going on, and what comes then. */
export type NowAndNext<Item extends AgendaItem = AgendaItem> = {
  /** Items that are going on, the one that began last first; more than one where there is a choice. */
  now: ItineraryEntry<Item>[];
  /** The innermost sub-item of `now` that is going on, such as the talk within a visit. */
  part: ItineraryEntry<Item> | null;
  /** What starts next, all that start together; empty when nothing with a time is left. */
  next: ItineraryEntry<Item>[];
};

/**
 * What a participant does at an instant and does next; it is not next what lies within what is now.
 *
 * An item is over the very minute it ends. One whose end nobody knows goes on until the next begins, at the longest
 * to the end of its day.
 */
export function nowAndNext<Item extends AgendaItem>(
  days: readonly ItineraryDay<Item>[],
  instant: Instant,
): NowAndNext<Item> {
  const timed = days.flatMap(({ day, entries }) =>
    entries.flatMap((entry) => (entry.span ? { day, entry, span: entry.span } : [])),
  );
  const starts = timed.map(({ span }) => span.start);
  const now = timed
    .filter(({ day, span }) => span.start <= instant && instant < (span.end ?? openEnd(day, span.start, starts)))
    .sort((a, b) => b.span.start - a.span.start)
    .map(({ entry }) => entry);
  const nextStart = Math.min(...starts.filter((start) => start > instant));
  const next = timed.filter(({ span }) => span.start === nextStart).map(({ entry }) => entry);
  return { now, part: innermostRunning(now, instant), next };
}

/** When an item was to be. */
export type Slot = {
  dayId: string;
  date: CalendarDate | null;
  startMinute: MinuteOfDay | null;
  durationMinutes: number | null;
};

/** Where an item was to be. */
export type Spot = { hostId: string | null; venueId: string | null; place: string | null; room: string | null };

export type ItineraryChange =
  | { itemId: string; kind: "added"; from: null; to: Slot }
  | { itemId: string; kind: "cancelled"; from: Slot; to: null }
  | { itemId: string; kind: "moved" | "retimed"; from: Slot; to: Slot }
  | { itemId: string; kind: "venue"; from: Spot; to: Spot }
  | { itemId: string; kind: "title"; from: string; to: string };

/**
 * What changed for a participant between two shared plans, in order of time.
 *
 * "moved" is another day or date, "retimed" another start or length on the same day. An item that was
 * called off, went back to the wish list or is no longer for their groups is "cancelled". One item may have several changes.
 */
export function changesBetween(before: SharedAgenda, after: SharedAgenda, reader: Reader): ItineraryChange[] {
  const slotBefore = slotFinder(before);
  const slotAfter = slotFinder(after);
  const old = new Map(itemsFor(before, reader).map((item) => [item.id, item]));
  const present = itemsFor(after, reader);
  const presentIds = new Set(present.map((item) => item.id));
  const order = new Map(inOrder([...before.days, ...after.days]).map((day) => [day.id, day.position]));
  const changes: { slot: Slot; change: ItineraryChange }[] = [];

  for (const item of present) {
    const slot = slotAfter(item);
    const earlier = old.get(item.id);
    const found = earlier ? changesOf(earlier, item, slotBefore(earlier), slot) : [added(item, slot)];
    changes.push(...found.map((change) => ({ slot, change })));
  }
  for (const item of old.values()) {
    const slot = slotBefore(item);
    if (!presentIds.has(item.id))
      changes.push({ slot, change: { itemId: item.id, kind: "cancelled", from: slot, to: null } });
  }
  const placeOf = (slot: Slot) => (order.get(slot.dayId) ?? 0) * 2_000 + (slot.startMinute ?? 1_440);
  return changes.sort((a, b) => placeOf(a.slot) - placeOf(b.slot)).map(({ change }) => change);
}

function added(item: AgendaItem, to: Slot): ItineraryChange {
  return { itemId: item.id, kind: "added", from: null, to };
}

function changesOf(before: AgendaItem, after: AgendaItem, from: Slot, to: Slot): ItineraryChange[] {
  const itemId = after.id;
  const changes: ItineraryChange[] = [];
  if (from.dayId !== to.dayId || from.date !== to.date) changes.push({ itemId, kind: "moved", from, to });
  else if (from.startMinute !== to.startMinute || from.durationMinutes !== to.durationMinutes) {
    changes.push({ itemId, kind: "retimed", from, to });
  }
  const [was, is] = [spotOf(before), spotOf(after)];
  if (was.hostId !== is.hostId || was.venueId !== is.venueId || was.place !== is.place || was.room !== is.room) {
    changes.push({ itemId, kind: "venue", from: was, to: is });
  }
  if (before.title !== after.title) changes.push({ itemId, kind: "title", from: before.title, to: after.title });
  return changes;
}

function spotOf({ hostId, venueId, place, room }: AgendaItem): Spot {
  return { hostId, venueId, place, room };
}

function slotFinder(plan: SharedAgenda): (item: AgendaItem) => Slot {
  const dates = new Map(plan.days.map((day) => [day.id, day.date]));
  return ({ dayId, startMinute, durationMinutes }) => ({
    dayId: dayId ?? "",
    date: dates.get(dayId ?? "") ?? null,
    startMinute,
    durationMinutes,
  });
}

/** What of a plan is on a day, takes place, and is for this reader. */
function itemsFor<Item extends AgendaItem>(plan: SharedAgenda<Item>, reader: Reader): Item[] {
  const byId = new Map(plan.items.map((item) => [item.id, item]));
  const days = new Set(plan.days.map((day) => day.id));
  const groups = new Set(reader.groupIds);
  const lineOf = (item: Item) => [item, ...ancestorsOf(byId, item)];
  const isTheirs = ({ groupIds }: Item) => groupIds.length === 0 || groupIds.some((id) => groups.has(id));
  const theirs = plan.items.filter(
    (item) => item.dayId !== null && days.has(item.dayId) && lineOf(item).every((one) => !isOff(one) && isTheirs(one)),
  );
  const chosen = theirs.filter((item) => reader.chosenItemIds?.includes(item.id));
  if (chosen.length === 0) return theirs;

  const made = new Set(chosen.map((item) => item.choiceId));
  const wanted = new Set(chosen.flatMap(lineOf));
  return theirs.filter((item) =>
    lineOf(item).every((one) => one.choiceId === null || !made.has(one.choiceId) || wanted.has(one)),
  );
}

function openEnd(day: AgendaDay, start: Instant, starts: readonly Instant[]): number {
  const midnight = day.date === null ? start : toInstant(addDays(day.date, 1), minuteOfDay(0), day.timeZone);
  return Math.min(Math.max(midnight, start), ...starts.filter((other) => other > start));
}

function innermostRunning<Item extends AgendaItem>(
  entries: readonly ItineraryEntry<Item>[],
  instant: Instant,
): ItineraryEntry<Item> | null {
  const subItems = entries.flatMap((entry) => entry.subItems);
  const isRunning = ({ span }: ItineraryEntry<Item>) =>
    span !== null && span.start <= instant && span.end !== null && instant < span.end;
  const running = subItems.find(isRunning) ?? null;
  return running && (innermostRunning([running], instant) ?? running);
}
