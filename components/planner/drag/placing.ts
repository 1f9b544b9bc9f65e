/** What is picked up and where it would land; pure, so that what is shown before the drop is what the drop does. */
import { ancestorsOf, idsInside, inOrder } from "@/domain/agenda";
import { MINUTES_PER_DAY, type MinuteOfDay, minuteOfDay } from "@/domain/clock";
import type { PlanItem } from "@/features/agenda-items/plan";
import { replaceItem } from "@/features/agenda-items/replace-item";
import { type PlanState, placeOf } from "../plan-state";

/** Where the item that leads would land. */
export type DropPlace = {
  /** Null: the wish list. */
  dayId: string | null;
  startMinute: MinuteOfDay | null;
  /** The item it becomes, or stays, a part of. */
  parentId: string | null;
  /** Among wishes, or items of a day without a time: from 0. Left out: the last one. */
  position?: number | undefined;
  /** Left out: as it is. */
  durationMinutes?: number | null | undefined;
  /** Groups it is for then; left out: as they are. */
  groupIds?: readonly string[] | undefined;
};

/** Items that move together; none of them inside another. */
export type Picked = {
  ids: readonly string[];
  /** The one in hand; the others keep their distance to it. */
  leadId: string;
  /** The end that is pulled, when it is resized instead of moved. */
  edge?: "start" | "end" | undefined;
};

/** What several chosen items come down to: those that are inside others go along anyway. */
export function outermost(plan: PlanState, ids: Iterable<string>): string[] {
  const chosen = new Set(ids);
  const byId = new Map(plan.items.map((item) => [item.id, item]));
  return plan.items.flatMap((item) =>
    chosen.has(item.id) && !ancestorsOf(byId, item).some((one) => chosen.has(one.id)) ? item.id : [],
  );
}

/** Where an item stands now, as a place. */
export function placeNow({ dayId, startMinute, parentId }: PlanItem): DropPlace {
  return { dayId, startMinute, parentId };
}

/** Whether two places are the same for an item. */
export function isSamePlace(a: DropPlace | null, b: DropPlace | null): boolean {
  if (!a || !b) return a === b;
  const groups = (one: DropPlace) => one.groupIds?.join(" ");
  return (
    a.dayId === b.dayId &&
    a.startMinute === b.startMinute &&
    a.parentId === b.parentId &&
    a.position === b.position &&
    a.durationMinutes === b.durationMinutes &&
    groups(a) === groups(b)
  );
}

/** The item around a place: the one it is put into, or the one it was in as long as it stays in its hours. */
export function parentAt(
  plan: PlanState,
  item: PlanItem,
  at: Pick<DropPlace, "dayId" | "startMinute">,
  into: string | null = null,
): string | null {
  if (into !== null) return into;
  const parent = plan.items.find((one) => one.id === item.parentId);
  if (!parent || parent.dayId !== at.dayId || at.startMinute === null) return null;
  const { startMinute, durationMinutes } = parent;
  if (startMinute === null || at.startMinute < startMinute) return null;
  return at.startMinute < startMinute + (durationMinutes ?? 0) ? parent.id : null;
}

/** The items of the plan once everything picked up has landed. */
export function placed(plan: PlanState, { ids, leadId, edge }: Picked, place: DropPlace): PlanItem[] {
  const lead = plan.items.find((item) => item.id === leadId);
  if (!lead) return plan.items;
  if (edge) {
    const { startMinute, durationMinutes = lead.durationMinutes } = place;
    return plan.items.map((item) => (item.id === leadId ? { ...item, startMinute, durationMinutes } : item));
  }
  const followers = ids.filter((id) => id !== leadId);
  const followed = followers.length === 0 ? place : withinTrip(plan, lead, followers, place);
  let items = withGroups(put(plan, lead, followed).items, leadId, place.groupIds);
  let end = (followed.startMinute ?? 0) + (lead.durationMinutes ?? 0);
  for (const id of followers) {
    const item = plan.items.find((one) => one.id === id);
    if (!item) continue;
    const at = placeOfFollower(plan, lead, followed, item, end);
    if (item.dayId === null && at.startMinute !== null) end = at.startMinute + (item.durationMinutes ?? 0);
    items = [...put({ ...plan, items }, item, at).items];
  }
  return items;
}

/** The ids of items that stand elsewhere, or are for others, in the second list. */
export function changedIds(before: readonly PlanItem[], after: readonly PlanItem[]): string[] {
  const old = new Map(before.map((item) => [item.id, item]));
  return after.flatMap((item) => {
    const was = old.get(item.id);
    return was && was !== item && JSON.stringify(placeOf(was)) !== JSON.stringify(placeOf(item)) ? item.id : [];
  });
}

/** The ids of everything that is in hand. */
export function liftedWith(plan: PlanState, ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => [id, ...idsInside(plan.items, id)]));
}

function put(plan: PlanState, item: PlanItem, { groupIds: _, ...place }: DropPlace) {
  const parentId = place.parentId === item.parentId ? undefined : place.parentId;
  return replaceItem({ ...plan, groups: [], participantIds: [] }, item.id, { ...place, parentId });
}

function withGroups(items: readonly PlanItem[], id: string, groupIds: readonly string[] | undefined): PlanItem[] {
  return items.map((item) => (groupIds && item.id === id ? { ...item, groupIds } : item));
}

/** Those on a day keep their distance in days and minutes; wishes follow one another after the one in hand. */
function placeOfFollower(plan: PlanState, lead: PlanItem, place: DropPlace, item: PlanItem, end: number): DropPlace {
  if (place.dayId === null) return { dayId: null, startMinute: null, parentId: null };
  const inside = place.parentId !== null && place.parentId !== lead.parentId ? place.parentId : null;
  if (item.dayId === null || lead.dayId === null) {
    const startMinute = place.startMinute === null ? null : minuteOfDay(Math.min(end, MINUTES_PER_DAY - 1));
    return { dayId: place.dayId, startMinute, parentId: inside };
  }
  const days = inOrder(plan.days);
  const placeIn = (dayId: string | null) => days.findIndex((day) => day.id === dayId);
  const day = days[placeIn(item.dayId) + placeIn(place.dayId) - placeIn(lead.dayId)];
  const shift = place.startMinute === null || lead.startMinute === null ? 0 : place.startMinute - lead.startMinute;
  const at = {
    dayId: day?.id ?? place.dayId,
    startMinute: item.startMinute === null ? null : minuteOfDay(clamped(item.startMinute + shift)),
  };
  return { ...at, parentId: inside ?? parentAt(plan, item, at) };
}

/** The place nearest to the one meant at which everybody who follows is still on a day of the trip and after midnight. */
function withinTrip(plan: PlanState, lead: PlanItem, followers: readonly string[], place: DropPlace): DropPlace {
  if (place.dayId === null || lead.dayId === null) return place;
  const chosen = new Set(followers);
  const others = plan.items.filter((item) => chosen.has(item.id) && item.dayId !== null);
  const days = inOrder(plan.days);
  const placeIn = (dayId: string | null) => days.findIndex((day) => day.id === dayId);
  const from = placeIn(lead.dayId);
  const distances = [0, ...others.map((item) => placeIn(item.dayId) - from)];
  const day = within(placeIn(place.dayId), -Math.min(...distances), days.length - 1 - Math.max(...distances));
  const { startMinute } = lead;
  if (place.startMinute === null || startMinute === null) return { ...place, dayId: days[day]?.id ?? place.dayId };
  const timed = [0, ...others.flatMap((item) => (item.startMinute === null ? [] : item.startMinute - startMinute))];
  const start = within(place.startMinute, -Math.min(...timed), MINUTES_PER_DAY - 1 - Math.max(...timed));
  return { ...place, dayId: days[day]?.id ?? place.dayId, startMinute: minuteOfDay(start) };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function clamped(minute: number): number {
  return within(minute, 0, MINUTES_PER_DAY - 1);
}
