/** Changes that may mend a warning. Whether they do, and at what cost, prove-mend.ts finds out. */
import { type Agenda, belongsOn } from "../agenda";
import { moveItem, resizeItem, toWishList } from "../agenda-moves";
import type { MinuteOfDay } from "../clock";
import { formatClock, minuteOfDay } from "../clock";
import type { Instant } from "../zones";
import type { JudgedItem, PlanFacts } from "./plan-facts";
import type { Held, Setting } from "./setting";
import { clockOn, dateOf, MINUTE, minutesOn, quarterFrom } from "./times";
import type { AddedItem, Facts, ItemField, ItemPlace, Mend, MendAction, MendedFields, MendWords } from "./warning";

type JudgedAgenda = PlanFacts["agenda"];

/** The id of an item that is not yet there. */
export const ADDED_ID = "added";
/** No item is made shorter than this, in minutes. */
const SHORTEST = 15;
/** Minutes between the starts that are offered. */
const STEP = 15;

/** Starts an item on its day at the first quarter of an hour from this instant. */
export function startAt(setting: Setting, { item, dayId }: Held, instant: Instant): Mend[] {
  const minute = quarterFrom(minutesOn(setting, dayId, instant));
  if (minute === null || minute === item.startMinute) return [];
  return [startingAt(setting, item, minute)];
}

/** Starts an item at a minute of its day. */
export function startingAt({ agenda }: Setting, item: JudgedItem, minute: MinuteOfDay): Mend {
  const moved = moveItem(agenda, item.id, { dayId: item.dayId ?? "", startMinute: minute });
  return placing("startAt", { item: item.title, time: formatClock(minute) }, agenda, moved);
}

/**
 * Ends an item at the last quarter of an hour up to this instant, which must leave it something of its time. A transfer
 * takes as long as it takes: nobody arrives sooner because the plan says so.
 */
export function endAt(setting: Setting, { item, dayId, start, isLeaf }: Held, instant: Instant): Mend[] {
  const last = Math.floor(minutesOn(setting, dayId, instant) / STEP) * STEP;
  const minutes = last - minutesOn(setting, dayId, start);
  if (
    !isLeaf ||
    item.kind === "TRANSFER" ||
    item.durationMinutes === null ||
    minutes < SHORTEST ||
    minutes >= item.durationMinutes
  )
    return [];
  const facts = { item: item.title, time: clockOn(setting, dayId, (start + minutes * MINUTE) as Instant) };
  const resized = resizeItem(setting.agenda, item.id, Math.floor(minutes)).agenda;
  return resized ? [placing("endAt", facts, setting.agenda, resized)] : [];
}

/** Moves an item to the same time of other days, those nearest to its own first. */
export function toOtherDays(setting: Setting, item: JudgedItem, suits: (dayId: string) => boolean): Mend[] {
  const { agenda, days } = setting;
  const own = days.findIndex((day) => day.id === item.dayId);
  const others = days.filter((day) => day.id !== item.dayId && belongsOn(item, day) && suits(day.id));
  const away = (dayId: string) => Math.abs(days.findIndex((day) => day.id === dayId) - own);
  return others
    .sort((a, b) => away(a.id) - away(b.id))
    .map((day) => movedTo(setting, agenda, item, day.id, item.startMinute));
}

/** Moves an item to a day and a time, in the plan as it would be. */
export function movedTo(
  setting: Setting,
  wouldBe: JudgedAgenda,
  item: JudgedItem,
  dayId: string,
  startMinute: MinuteOfDay | null,
  words: MendWords = "moveTo",
): Mend {
  const facts = {
    item: item.title,
    date: dateOf(setting, dayId) ?? "",
    day: setting.days.findIndex((day) => day.id === dayId) + 1,
    time: startMinute === null ? "" : formatClock(startMinute),
  };
  return placing(words, facts, setting.agenda, moveItem(wouldBe, item.id, { dayId, startMinute }));
}

/** Takes an item off its day. */
export function toWishes({ agenda }: Setting, item: JudgedItem): Mend {
  return placing("toWishList", { item: item.title }, agenda, toWishList(agenda, item.id));
}

/** Puts items where they stand in another agenda. */
export function placing(words: MendWords, facts: Facts, before: JudgedAgenda, after: Agenda): Mend {
  const known = new Map(before.items.map((item) => [item.id, item]));
  const places = after.items.flatMap((item): ItemPlace[] => {
    const was = known.get(item.id);
    if (was === item) return [];
    const { dayId, parentId, startMinute, durationMinutes, dayPart, position } = item;
    return [{ itemId: item.id, dayId, parentId, startMinute, durationMinutes, dayPart, position }];
  });
  return { words, facts, does: { kind: "places", places } };
}

/** Sets fields of an item. */
export function setFields(words: MendWords, facts: Facts, itemId: string, fields: MendedFields): Mend {
  return { words, facts, does: { kind: "fields", itemId, fields } };
}

/** Adds an item on a day, between two minutes after midnight. */
export function adding(
  words: MendWords,
  item: Pick<AddedItem, "kind" | "dayId"> & Partial<AddedItem>,
  from: number,
  until: number,
): Mend[] {
  if (from < 0 || from >= 1_440 || until - from < SHORTEST) return [];
  const startMinute = minuteOfDay(from);
  const added = { transport: null, groupIds: [], ...item, startMinute, durationMinutes: until - from };
  return [{ words, facts: { time: formatClock(startMinute) }, does: { kind: "add", item: added } }];
}

/** Leads to a field of an item. */
export function openItem(item: JudgedItem, field: ItemField): Mend {
  return { words: "open", facts: { item: item.title, field }, does: { kind: "open-item", itemId: item.id, field } };
}

export function openHost(hostId: string, name: string, field: "availability" | "largestGroup" | "addresses"): Mend {
  return { words: "open", facts: { item: name, field }, does: { kind: "open-host", hostId, field } };
}

export function openDay(dayId: string): Mend {
  return { words: "open", facts: { field: "day" }, does: { kind: "open-day", dayId } };
}

export function openTravel(): Mend {
  return { words: "open", facts: { field: "travel" }, does: { kind: "open-travel" } };
}

/** The plan as it is after a mend; the same for one that only leads somewhere. */
export function withMend(agenda: JudgedAgenda, does: MendAction): JudgedAgenda {
  if (does.kind === "places") {
    const places = new Map(does.places.map(({ itemId, ...place }) => [itemId, place]));
    return { ...agenda, items: agenda.items.map((item) => movedBy(item, places.get(item.id))) };
  }
  if (does.kind === "fields") {
    const items = agenda.items.map((item) => (item.id === does.itemId ? { ...item, ...does.fields } : item));
    return { ...agenda, items };
  }
  return does.kind === "add" ? { ...agenda, items: [...agenda.items, addedItem(does.item)] } : agenda;
}

function movedBy(item: JudgedItem, place: Partial<JudgedItem> | undefined): JudgedItem {
  return place ? { ...item, ...place } : item;
}

function addedItem(added: AddedItem): JudgedItem {
  return {
    ...added,
    ...{
      id: "added",
      parentId: null,
      position: 0,
      title: "",
      longestMinutes: null,
      endCertainty: "FIXED",
      dayPart: null,
    },
    ...{ tentative: false, optional: false, choiceId: null, capacity: null, signedUpIds: [], continuesId: null },
    ...{ hostStatus: null, hostId: null, venueId: null, place: null, room: null, endTimeZone: null, personIds: [] },
    ...{ revision: 0, link: null, language: null, interpretation: [], pickUps: [], proposedTimes: [], parts: [] },
  };
}
