/** The shared plan as one reader sees it, ready to be drawn: in reading order, with clock times, places and what changed. */
import { groupsOf } from "@/domain/agenda";
import type { CalendarDate } from "@/domain/clock";
import { formatClock } from "@/domain/clock";
import { type ItineraryEntry, itineraryFor } from "@/domain/itinerary";
import type { Instant } from "@/domain/zones";
import { offsetAt, zoneCity } from "@/domain/zones";
import { changesOf, type ForGroups, type PlanChange, readerOf } from "./changes";
import type { SharedAddress, SharedDay, SharedGroup, SharedHost, SharedItem, SharedPlanContent } from "./shared-plan";

export type ItemView = {
  item: SharedItem;
  subItems: ItemView[];
  /** Clock readings such as "13:30"; the end in the zone where the item ends. */
  start: string | null;
  end: string | null;
  /** City of the zone at the end, when that is another one than the day's. */
  endCity: string | null;
  /** Whole minutes since 1970-01-01T00:00Z; null for items without a time or on days without a date. */
  from: number | null;
  to: number | null;
  host: SharedHost | null;
  venue: SharedHost | null;
  subject: SharedHost | null;
  address: SharedAddress | null;
  /** Groups it is for, its own or its parent's; empty: everyone. */
  groups: SharedGroup[];
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

/**
 * @param before the version shared before, to mark what changed; null when there was none
 */
export function viewOf(content: SharedPlanContent, before: SharedPlanContent | null, groups: ForGroups): ItineraryView {
  const changes = before ? changesOf(before, content, groups) : [];
  const draw = drawing(content, changes);
  return {
    content,
    changes,
    days: itineraryFor(content, readerOf(content, groups)).map(({ day, number, entries }) => ({
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

function drawing(content: SharedPlanContent, changes: readonly PlanChange[]) {
  const byId = new Map(content.items.map((item) => [item.id, item]));
  const days = new Map(content.days.map((day) => [day.id, day]));
  const changeOf = new Map(changes.flatMap((change) => (change.itemId === null ? [] : [[change.itemId, change]])));
  const host = (id: string | null) => (id === null ? null : (content.hosts[id] ?? null));

  return function draw({ item, subItems, span, end }: ItineraryEntry<SharedItem>): ItemView {
    const zone = days.get(item.dayId ?? "")?.timeZone;
    const shownEnd = item.endCertainty === "OPEN" ? null : end;
    const wanted = groupsOf(byId, item);
    const venue = host(item.venueId);
    return {
      item,
      subItems: subItems.map(draw),
      start: item.startMinute === null ? null : formatClock(item.startMinute),
      end: shownEnd ? formatClock(shownEnd.minute) : null,
      endCity: shownEnd && shownEnd.timeZone !== zone ? zoneCity(shownEnd.timeZone) : null,
      from: minutesOf(span?.start ?? null),
      to: minutesOf(span?.end ?? null),
      host: host(item.hostId),
      venue,
      subject: host(item.subjectId),
      address: (venue ?? (item.place === null ? host(item.hostId) : null))?.addresses[0] ?? null,
      groups: content.groups.filter(({ id }) => wanted.includes(id)),
      change: changeOf.get(item.id) ?? null,
    };
  };
}

function minutesOf(instant: Instant | null): number | null {
  return instant === null ? null : Math.floor(instant / 60_000);
}
