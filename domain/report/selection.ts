/** Which records a report speaks of, and in which order. */
import type { DayPart, ItemKind } from "../agenda";
import type { DayRecord, ItemRecord, PartRecord, TripRecord } from "./record";

const silentKinds: readonly ItemKind[] = ["TRANSFER", "CHECK_IN", "FREE_TIME", "MEAL"];

/** Meals, transfers and the like are told only when somebody or something was met there. */
export function isReported(item: ItemRecord): boolean {
  if (item.hostStatus === "DECLINED" || item.hostStatus === "CANCELLED") return false;
  if (isUnsettled(item)) return false;
  if (!silentKinds.includes(item.kind)) return true;
  return (
    item.subjectId !== null ||
    item.parts.length > 0 ||
    item.topics.length > 0 ||
    Boolean(item.keyMessage || item.relevance || item.purpose)
  );
}

/** No host ever confirmed it, and nobody was seen there: whether it took place is a question, not a fact. */
export function isUnsettled(item: ItemRecord): boolean {
  const open = item.hostStatus === "IDEA" || item.hostStatus === "REQUESTED";
  return open && !silentKinds.includes(item.kind) && !(item.attendance && item.attendance.present > 0);
}

/** Items of a day that are in no other item, or whose parent is not told. */
export function itemsOf(record: TripRecord, dayId: string): ItemRecord[] {
  return itemsAndQuestionsOf(record, dayId).filter(isReported);
}

/** The same, with those of which it must be asked whether they took place; what is inside those is not told either. */
export function itemsAndQuestionsOf(record: TripRecord, dayId: string): ItemRecord[] {
  const own = record.items.filter((item) => item.dayId === dayId);
  const byId = new Map(own.map((item) => [item.id, item]));
  const isInDoubt = ({ parentId }: ItemRecord): boolean => {
    const parent = parentId === null ? undefined : byId.get(parentId);
    return parent !== undefined && (isUnsettled(parent) || isInDoubt(parent));
  };
  return own.filter((item) => {
    const parent = item.parentId === null ? undefined : byId.get(item.parentId);
    return (isReported(item) || isUnsettled(item)) && !isInDoubt(item) && !(parent && isReported(parent));
  });
}

export function subItemsOf(record: TripRecord, item: ItemRecord): ItemRecord[] {
  return record.items.filter((other) => other.parentId === item.id && isReported(other));
}

/** Parts of a told item of which it must be asked whether they took place. */
export function questionsIn(record: TripRecord, item: ItemRecord): ItemRecord[] {
  return record.items.filter((other) => other.parentId === item.id && isUnsettled(other));
}

/** All items a report tells, in reading order. */
export function reportedItems(record: TripRecord): ItemRecord[] {
  const withParts = (item: ItemRecord): ItemRecord[] => [item, ...subItemsOf(record, item).flatMap(withParts)];
  return record.days.flatMap((day) => itemsOf(record, day.id).flatMap(withParts));
}

/** Directory entries that some told item names, whatever for. */
export function hostsInItems(record: TripRecord): Set<string> {
  const ids = reportedItems(record).flatMap((item) => [
    item.hostId,
    item.venueId,
    item.subjectId,
    ...item.parts.map((part) => (part.affiliationThen && part.person ? null : part.hostId)),
  ]);
  return new Set(ids.filter((id): id is string => id !== null));
}

/** Nobody is named: what is asked of the editor. */
export function isOpenPart(part: PartRecord): boolean {
  return (
    part.toBeConfirmed || (part.person === null && part.hostId === null && !part.affiliationThen && !part.nameThen)
  );
}

/** The part of the day of an item, read from the clock only when the clock may be believed. */
export function dayPartOf(record: TripRecord, item: ItemRecord): DayPart | null {
  if (item.dayPart) return item.dayPart;
  if (item.startMinute === null || record.trip.timesIllustrative) return null;
  if (item.startMinute < 5 * 60) return "NIGHT";
  if (item.startMinute < 12 * 60) return "MORNING";
  if (item.startMinute < 13 * 60) return "MIDDAY";
  if (item.startMinute < 18 * 60) return "AFTERNOON";
  return item.startMinute < 23 * 60 ? "EVENING" : "NIGHT";
}

/** First and last date of the trip; null when they are open or may not be printed. */
export function printableDates(record: TripRecord): { from: string; to: string } | null {
  if (record.trip.datesIllustrative) return null;
  const dates = record.days.flatMap((day) => (day.date ? [day.date] : [])).sort();
  const [from] = dates;
  const to = dates.at(-1);
  return from && to ? { from, to } : null;
}

/** Days told together under one heading. */
export type DayGroup = { key: string; theme: string | null; days: DayRecord[] };

/** By day, or by theme: then days with one theme stand together where the first of them stands. */
export function dayGroups(record: TripRecord, grouping: "DAY" | "THEME"): DayGroup[] {
  const told = record.days.filter((day) => day.number !== null || day.theme || itemsOf(record, day.id).length > 0);
  if (grouping === "DAY") return told.map((day) => ({ key: `day:${day.id}`, theme: day.theme, days: [day] }));
  const groups: DayGroup[] = [];
  for (const day of told) {
    const same = day.theme ? groups.find((group) => group.theme === day.theme) : undefined;
    if (same) same.days.push(day);
    else groups.push({ key: `theme:${day.id}`, theme: day.theme, days: [day] });
  }
  return groups;
}
