/** What sharing changes, for one reader: the rules of domain/itinerary, and that something else about an item is new. */

import { canonicalJson } from "@/domain/canonical-json";
import type { CalendarDate, MinuteOfDay } from "@/domain/clock";
import { changesBetween, type ItineraryChange, itineraryFor, type Reader } from "@/domain/itinerary";
import type { SharedItem, SharedPlanContent } from "./shared-plan";

/** Groups of the reader; null for staff, who see what every group sees. */
export type ForGroups = readonly string[] | null;

/** When an item was or is to be. */
export type ChangePoint = {
  /** 1, 2, 3; null for arrival days. */
  dayNumber: number | null;
  date: CalendarDate | null;
  minute: MinuteOfDay | null;
  durationMinutes: number | null;
  /** Venue, host or place, whichever says best where it is; null when nobody knows. */
  place: string | null;
  title: string;
};

/**
 * One line of "what changed". `details`: something else about the item, such as a speaker or a note; `facts`: about the
 * trip, its days or groups, with no item of its own.
 */
export type PlanChange = {
  itemId: string | null;
  kind: "added" | "cancelled" | "moved" | "retimed" | "place" | "renamed" | "details" | "facts";
  title: string;
  from: ChangePoint | null;
  to: ChangePoint | null;
};

const kinds: Record<ItineraryChange["kind"], PlanChange["kind"]> = {
  added: "added",
  cancelled: "cancelled",
  moved: "moved",
  retimed: "retimed",
  venue: "place",
  title: "renamed",
};

/** A reader as domain/itinerary takes them. */
export function readerOf(content: SharedPlanContent, groups: ForGroups, chosenItemIds: readonly string[] = []): Reader {
  return { groupIds: groups ?? content.groups.map(({ id }) => id), chosenItemIds };
}

/**
 * What is new for a reader between two shared plans: one line for each item, in order of time, what matters most of it.
 *
 * @param chosenItemIds what they signed up for: of a choice that was made only that one counts
 */
export function changesOf(
  before: SharedPlanContent,
  after: SharedPlanContent,
  groups: ForGroups,
  chosenItemIds: readonly string[] = [],
): PlanChange[] {
  const reader = { groupIds: groups ?? [...before.groups, ...after.groups].map(({ id }) => id), chosenItemIds };
  const [old, present] = [pointsOf(before, reader), pointsOf(after, reader)];
  const found = new Map<string, PlanChange>();
  for (const { itemId, kind } of changesBetween(before, after, reader)) {
    if (!found.has(itemId)) found.set(itemId, changeOf(itemId, kinds[kind], old, present));
  }
  for (const [itemId, { item, day }] of present) {
    const earlier = old.get(itemId);
    if (!earlier || found.has(itemId)) continue;
    if (sayable(earlier.item, before) !== sayable(item, after))
      found.set(itemId, changeOf(itemId, "details", old, present));
    else if (earlier.day !== day) found.set(itemId, changeOf(itemId, "moved", old, present));
  }
  const changes = [...found.values()];
  return changes.length === 0 && factsOf(before) !== factsOf(after) ? [factsChange(after)] : changes;
}

type Point = { item: SharedItem; day: string; point: ChangePoint };

function changeOf(
  itemId: string,
  kind: PlanChange["kind"],
  old: ReadonlyMap<string, Point>,
  present: ReadonlyMap<string, Point>,
): PlanChange {
  const [from, to] = [old.get(itemId)?.point ?? null, present.get(itemId)?.point ?? null];
  return { itemId, kind, title: to?.title ?? from?.title ?? "", from, to };
}

function pointsOf(content: SharedPlanContent, reader: Reader): Map<string, Point> {
  const numbers = new Map<string, { number: number | null; date: CalendarDate | null }>();
  const mine = new Set<string>();
  for (const { day, number, entries } of itineraryFor(content, reader)) {
    numbers.set(day.id, { number, date: day.date });
    const stack = [...entries];
    for (let entry = stack.pop(); entry; entry = stack.pop()) {
      mine.add(entry.item.id);
      stack.push(...entry.subItems);
    }
  }
  return new Map(
    content.items
      .filter(({ id }) => mine.has(id))
      .map((item) => {
        const day = numbers.get(item.dayId ?? "");
        return [
          item.id,
          { item, day: item.dayId ?? "", point: pointOf(item, content, day?.number ?? null, day?.date ?? null) },
        ];
      }),
  );
}

function pointOf(
  item: SharedItem,
  { hosts }: SharedPlanContent,
  dayNumber: number | null,
  date: CalendarDate | null,
): ChangePoint {
  const name = (id: string | null) => (id === null ? null : (hosts[id]?.name ?? null));
  const place = name(item.venueId) ?? item.place ?? name(item.hostId);
  return {
    dayNumber,
    date,
    minute: item.startMinute,
    durationMinutes: item.durationMinutes,
    place: [place, item.room].filter(Boolean).join(", ") || null,
    title: item.title,
  };
}

/** What people would notice about an item besides time, place and title; the counters of the record are no news. */
function sayable({ revision, position, personIds, dayId, ...item }: SharedItem, { hosts }: SharedPlanContent): string {
  const ids = [item.hostId, item.venueId, item.subjectId, ...item.pickUps.map(({ hostId }) => hostId)];
  const named = ids.map((id) => (id === null ? null : (hosts[id] ?? null)));
  return canonicalJson([item, named]);
}

function factsOf({ trip, days, groups, choices }: SharedPlanContent): string {
  return canonicalJson([trip, days, groups, choices]);
}

function factsChange({ trip }: SharedPlanContent): PlanChange {
  return { itemId: null, kind: "facts", title: trip.title, from: null, to: null };
}
