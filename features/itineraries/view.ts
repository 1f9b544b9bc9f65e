/** The shared plan as one reader sees it, ready to be drawn: in reading order, with clock times, places and what changed. */
import { groupsOf } from "@/domain/agenda";
import { endFinder } from "@/domain/agenda-spans";
import type { CalendarDate } from "@/domain/clock";
import { formatClock } from "@/domain/clock";
import { type ItineraryDay, type ItineraryEntry, itineraryFor } from "@/domain/itinerary";
import type { Instant } from "@/domain/zones";
import { offsetAt, zoneCity } from "@/domain/zones";
import { changesOf, type ForGroups, type PlanChange, readerOf } from "./changes";
import { addressOf, type PickUpView, pickUpsOf } from "./places";
import type { SharedAddress, SharedDay, SharedGroup, SharedHost, SharedItem, SharedPlanContent } from "./shared-plan";

/** Another item that one continues, or is continued by. */
export type Continuation = {
  itemId: string;
  title: string;
  /** Clock reading; null: no time. */
  start: string | null;
  /** Null: on the same day, or on one without a date. */
  date: CalendarDate | null;
};

export type ItemView = {
  item: SharedItem;
  subItems: ItemView[];
  /** Clock readings such as "13:30"; the end in the zone where the item ends. */
  start: string | null;
  end: string | null;
  /** When it ends at the latest, where its end is one of two. */
  latestEnd: string | null;
  /** City of the zone at the end, when that is another one than the day's. */
  endCity: string | null;
  /** Whole minutes since 1970-01-01T00:00Z; null for items without a time or on days without a date. */
  from: number | null;
  to: number | null;
  host: SharedHost | null;
  venue: SharedHost | null;
  subject: SharedHost | null;
  address: SharedAddress | null;
  pickUps: PickUpView[];
  /** Groups it is for, its own or its parent's; empty: everyone. */
  groups: SharedGroup[];
  /** Title of the choice it belongs to. */
  choice: string | null;
  /** The reader signed up for it. */
  signedUp: boolean;
  /** What it continues, as far as the reader sees that. */
  continues: Continuation | null;
  continuedBy: Continuation[];
  /** What the newest sharing changed about it. */
  change: PlanChange | null;
};

export type DayView = {
  day: SharedDay;
  /** 1, 2, 3; null for arrival days. */
  number: number | null;
  date: CalendarDate | null;
  zoneCity: string;
  /** Minutes east of UTC; null on days without a date. */
  offset: number | null;
  items: ItemView[];
};

export type ItineraryView = {
  content: SharedPlanContent;
  days: DayView[];
  /** What the newest sharing changed for the reader; empty after the first. */
  changes: PlanChange[];
};

/** Who reads: null groups for staff, and what a participant signed up for. */
export type ForReader = {
  groups: ForGroups;
  signedUpIds?: readonly string[];
  /** Whether the rest of a choice they made is there too; where they may choose anew. */
  wholeChoices?: boolean;
};

/**
 * @param before the version shared before, to mark what changed; null when there was none
 */
export function viewOf(content: SharedPlanContent, before: SharedPlanContent | null, reader: ForReader): ItineraryView {
  const { groups, signedUpIds = [], wholeChoices = false } = reader;
  const chosen = wholeChoices ? [] : signedUpIds;
  const changes = before ? changesOf(before, content, groups, signedUpIds) : [];
  const days = itineraryFor(content, readerOf(content, groups, chosen));
  const draw = drawing(content, days, changes, new Set(signedUpIds));
  return {
    content,
    changes,
    days: days.map(({ day, number, entries }) => ({
      day,
      number,
      date: day.date,
      zoneCity: zoneCity(day.timeZone),
      offset: day.date === null ? null : offsetAt(day.date, day.timeZone),
      items: entries.map(draw),
    })),
  };
}

/** Every item of a view, each before its sub-items, with the day it is on. */
export function allItems(view: ItineraryView): { item: ItemView; day: DayView }[] {
  const below = (items: ItemView[], day: DayView): { item: ItemView; day: DayView }[] =>
    items.flatMap((item) => [{ item, day }, ...below(item.subItems, day)]);
  return view.days.flatMap((day) => below(day.items, day));
}

/** Items one after the other; those of one choice that stand together become one row. */
export function rowsOf(items: readonly ItemView[]): [ItemView, ...ItemView[]][] {
  const rows: [ItemView, ...ItemView[]][] = [];
  for (const view of items) {
    const row = rows.at(-1);
    if (row && view.item.choiceId !== null && row[0].item.choiceId === view.item.choiceId) row.push(view);
    else rows.push([view]);
  }
  return rows;
}

type Days = readonly ItineraryDay<SharedItem, SharedDay>[];

function drawing(
  content: SharedPlanContent,
  seen: Days,
  changes: readonly PlanChange[],
  signedUpIds: ReadonlySet<string>,
) {
  const byId = new Map(content.items.map((item) => [item.id, item]));
  const days = new Map(content.days.map((day) => [day.id, day]));
  const changeOf = new Map(changes.flatMap((change) => (change.itemId === null ? [] : [[change.itemId, change]])));
  const host = (id: string | null) => (id === null ? null : (content.hosts[id] ?? null));
  const endOf = endFinder(content);
  const continuations = continuationsOf(seen);

  return function draw({ item, subItems, span, end }: ItineraryEntry<SharedItem>): ItemView {
    const zone = days.get(item.dayId ?? "")?.timeZone;
    const open = item.endCertainty === "OPEN";
    const latest =
      open || item.longestMinutes === null ? null : endOf({ ...item, durationMinutes: item.longestMinutes });
    const shownEnd = open ? null : end;
    const wanted = groupsOf(byId, item);
    const [receiving, venue] = [host(item.hostId), host(item.venueId)];
    return {
      item,
      subItems: subItems.map(draw),
      start: item.startMinute === null ? null : formatClock(item.startMinute),
      end: shownEnd ? formatClock(shownEnd.minute) : null,
      latestEnd: shownEnd && latest && latest.minute !== shownEnd.minute ? formatClock(latest.minute) : null,
      endCity: shownEnd && shownEnd.timeZone !== zone ? zoneCity(shownEnd.timeZone) : null,
      from: minutesOf(span?.start ?? null),
      to: minutesOf(span?.end ?? null),
      host: receiving,
      venue,
      subject: host(item.subjectId),
      address: addressOf(item, receiving, venue),
      pickUps: pickUpsOf(item, content),
      groups: content.groups.filter(({ id }) => wanted.includes(id)),
      choice: content.choices.find(({ id }) => id === item.choiceId)?.title ?? null,
      signedUp: signedUpIds.has(item.id),
      continues: continuations.before(item),
      continuedBy: continuations.after(item),
      change: changeOf.get(item.id) ?? null,
    };
  };
}

/** Finds what an item continues and what continues it, among what the reader sees. */
function continuationsOf(seen: Days) {
  const known = new Map<string, { item: SharedItem; day: SharedDay }>();
  const add = (day: SharedDay, entries: readonly ItineraryEntry<SharedItem>[]) => {
    for (const { item, subItems } of entries) {
      known.set(item.id, { item, day });
      add(day, subItems);
    }
  };
  for (const { day, entries } of seen) add(day, entries);
  const seenFrom = (id: string, { dayId }: SharedItem): Continuation | null => {
    const found = known.get(id);
    if (!found) return null;
    const { startMinute, title } = found.item;
    const start = startMinute === null ? null : formatClock(startMinute);
    return { itemId: id, title, start, date: found.item.dayId === dayId ? null : found.day.date };
  };
  return {
    before: (item: SharedItem) => (item.continuesId === null ? null : seenFrom(item.continuesId, item)),
    after: (item: SharedItem) =>
      [...known.values()].flatMap(({ item: one }) =>
        one.continuesId === item.id ? (seenFrom(one.id, item) ?? []) : [],
      ),
  };
}

function minutesOf(instant: Instant | null): number | null {
  return instant === null ? null : Math.floor(instant / 60_000);
}
