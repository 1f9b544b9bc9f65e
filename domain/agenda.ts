/**
 * The plan of a trip: its days and items, who they are for, and in which order they are read.
 *
 * What changes a plan stands in agenda-moves.ts, agenda-split.ts and agenda-days.ts, instants in agenda-spans.ts,
 * who is expected where in expected-people.ts, clashes in conflicts.ts.
 */
import type { CalendarDate, MinuteOfDay } from "./clock";
import type { TimeZone } from "./zones";

export const itemKinds = [
  "HOST_VISIT",
  "TALK",
  "PANEL",
  "WORKSHOP",
  "TRAINING_MODULE",
  "MEETING",
  "CEREMONY",
  "NETWORKING",
  "SOCIAL",
  "MEAL",
  "TRANSFER",
  "CHECK_IN",
  "FREE_TIME",
  "EXTERNAL_EVENT",
  "ONLINE_SESSION",
] as const;
export type ItemKind = (typeof itemKinds)[number];

export const hostStatuses = ["IDEA", "REQUESTED", "CONFIRMED", "DECLINED", "CANCELLED"] as const;
export type HostStatus = (typeof hostStatuses)[number];

export const dayParts = ["MORNING", "MIDDAY", "AFTERNOON", "EVENING", "NIGHT"] as const;
export type DayPart = (typeof dayParts)[number];

/** FIXED ends when its length says, EXPECTED probably does, OPEN: nobody knows, the length is only for drawing. */
export const endCertainties = ["FIXED", "EXPECTED", "OPEN"] as const;
export type EndCertainty = (typeof endCertainties)[number];

export const partRoles = [
  "SPEAKER",
  "MODERATOR",
  "CHAIR",
  "PANELLIST",
  "TRAINER",
  "GUIDE",
  "CONTACT",
  "GUEST",
  "INTERPRETER",
] as const;
export type PartRole = (typeof partRoles)[number];

export const transportModes = ["WALK", "TRAM", "METRO", "BUS", "TRAIN", "CAR", "TAXI", "FERRY", "FLIGHT"] as const;
export type TransportMode = (typeof transportModes)[number];

/** A day of a trip. Without a date while the trip's dates are open. */
export type AgendaDay = {
  id: string;
  /** Order in the trip, from 0. */
  position: number;
  date: CalendarDate | null;
  /** False for an arrival day before Day 1, which has no number. */
  numbered: boolean;
  theme: string | null;
  /** Zone in which the clock times of the day are meant. */
  timeZone: TimeZone;
};

/** Something with a place in the day; without a day it is on the wish list. */
export type AgendaItem = {
  id: string;
  dayId: string | null;
  /** The item this one is a part of; a sub-item has its parent's day. */
  parentId: string | null;
  /** Order among items that have no time, and on the wish list, from 0. */
  position: number;
  kind: ItemKind;
  title: string;
  startMinute: MinuteOfDay | null;
  /** Minutes that really pass, 1–2880. Null: no known end. */
  durationMinutes: number | null;
  /** Minutes it may take at the longest, when its end is one of two ("15 or 16"); never less than its length. */
  longestMinutes: number | null;
  endCertainty: EndCertainty;
  dayPart: DayPart | null;
  /** The time may still move. */
  tentative: boolean;
  optional: boolean;
  /** Items with the same choice: a participant takes one of them. */
  choiceId: string | null;
  /** Places in an optional or chosen item; null is no limit. */
  capacity: number | null;
  /** Participants who signed up for it, where it is optional or one of a choice: they are expected there. */
  signedUpIds: readonly string[];
  /** The item this one continues after something else: part 2 of a session around lunch. */
  continuesId: string | null;
  /** Null for items that ask nothing of a host. */
  hostStatus: HostStatus | null;
  /** Empty: for everyone, or for whom its parent is. */
  groupIds: readonly string[];
  hostId: string | null;
  venueId: string | null;
  /** A place in words, when it is in no directory. */
  place: string | null;
  room: string | null;
  /** Zone at the end of a transfer that crosses zones; null is the day's. */
  endTimeZone: TimeZone | null;
  /** People who must be there because they have a part; see {@link mustBeThere}. */
  personIds: readonly string[];
  /** Rises by one at every change. */
  revision: number;
};

/** Days, items and the people they are for. Queries may hand in richer days and items; they come back as they were. */
export type Agenda<Item extends AgendaItem = AgendaItem, Day extends AgendaDay = AgendaDay> = {
  days: readonly Day[];
  items: readonly Item[];
  groups: readonly { id: string; participantIds: readonly string[] }[];
  /** Everyone who counts as coming. */
  participantIds: readonly string[];
};

/** An item with its parts, in the order they are read. */
export type AgendaEntry<Item extends AgendaItem = AgendaItem> = {
  item: Item;
  subItems: AgendaEntry<Item>[];
};

/** @throws {RangeError} when the item is not part of the agenda */
export function findItem<Item extends AgendaItem>(agenda: Agenda<Item>, itemId: string): Item {
  const item = agenda.items.find((candidate) => candidate.id === itemId);
  if (!item) throw new RangeError(`No item ${itemId} in this agenda`);
  return item;
}

/** @throws {RangeError} when the day is not part of the agenda */
export function findDay<Item extends AgendaItem, Day extends AgendaDay>(agenda: Agenda<Item, Day>, dayId: string): Day {
  const day = agenda.days.find((candidate) => candidate.id === dayId);
  if (!day) throw new RangeError(`No day ${dayId} in this agenda`);
  return day;
}

/** Days in the order of the trip. */
export function inOrder<Day extends AgendaDay>(days: readonly Day[]): Day[] {
  return [...days].sort((a, b) => a.position - b.position);
}

/** The number of each day by its id: 1, 2, 3 for numbered days in order, null for arrival days. */
export function dayNumbers(days: readonly AgendaDay[]): Map<string, number | null> {
  let number = 0;
  return new Map(inOrder(days).map((day) => [day.id, day.numbered ? ++number : null]));
}

/**
 * Whether a day is one to propose for an item. On a day on which people arrive nobody can be visited before they are
 * there: only how they come, and where they sleep, belongs on it.
 */
export function belongsOn({ kind }: Pick<AgendaItem, "kind">, { numbered }: Pick<AgendaDay, "numbered">): boolean {
  return numbered || kind === "TRANSFER" || kind === "CHECK_IN";
}

/** Whether somebody with this part has to be in the room; a contact only answers the telephone. */
export function mustBeThere(role: PartRole): boolean {
  return role !== "CONTACT";
}

/** Whether the host said no or the visit was called off: it takes place for nobody. */
export function isOff(item: Pick<AgendaItem, "hostStatus">): boolean {
  return item.hostStatus === "DECLINED" || item.hostStatus === "CANCELLED";
}

/** The items above this one, nearest first; none for an item that is part of nothing. */
export function ancestorsOf<Item extends AgendaItem>(byId: ReadonlyMap<string, Item>, item: Item): Item[] {
  const line: Item[] = [];
  let above = item.parentId === null ? undefined : byId.get(item.parentId);
  while (above && above.id !== item.id && !line.includes(above)) {
    line.push(above);
    above = above.parentId === null ? undefined : byId.get(above.parentId);
  }
  return line;
}

/** The ids of everything inside an item, however deep. */
export function idsInside(items: readonly AgendaItem[], itemId: string): Set<string> {
  const inside = new Set<string>();
  const search = [itemId];
  for (let id = search.pop(); id !== undefined; id = search.pop()) {
    for (const item of items) {
      if (item.parentId !== id || item.id === itemId || inside.has(item.id)) continue;
      inside.add(item.id);
      search.push(item.id);
    }
  }
  return inside;
}

/** The groups an item is for: its own, or else those of the nearest item around it that has any. Empty: everyone. */
export function groupsOf<Item extends AgendaItem>(byId: ReadonlyMap<string, Item>, item: Item): readonly string[] {
  return [item, ...ancestorsOf(byId, item)].find((one) => one.groupIds.length > 0)?.groupIds ?? [];
}
