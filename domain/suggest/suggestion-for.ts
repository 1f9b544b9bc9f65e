/** The task of suggesting a plan, made from a trip's agenda: its wish list, and what stands on its days. */
import type { Agenda, AgendaDay, AgendaItem, DayPart, ItemKind, TransportMode } from "../agenda";
import { ancestorsOf, findDay, idsInside, inOrder, isOff } from "../agenda";
import { wishList } from "../agenda-order";
import type { Span } from "../agenda-spans";
import { datesToReckonWith, spanFinder } from "../agenda-spans";
import type { CalendarDate, MinuteOfDay } from "../clock";
import { MINUTES_PER_DAY } from "../clock";
import type { Coordinates } from "../distances";
import { minutesOnTheWay } from "../distances";
import { expectationsOf } from "../expected-people";
import { midnightOf } from "./midnight";
import type { Party } from "./parties";
import { partiesOf } from "./parties";
import type { FixedItem, MealBreak, SuggestionTask, TaskDay, TimeWindow, Wish } from "./task";
import { usualMealBreak } from "./task";

/** An item with the times its host proposed (without a date on any day, without a time at any) and how a transfer goes. */
export type ItemToSuggest = AgendaItem & {
  transport?: TransportMode | null;
  proposedTimes?: readonly {
    date: CalendarDate | null;
    startMinute: MinuteOfDay | null;
    durationMinutes: number | null;
  }[];
};

/** Minutes after the day's midnight. */
export type OpenHours = { from: number; until: number };

/** What an agenda does not say. */
export type SuggestionOptions<Item, Day> = {
  placeOf: (item: Item) => Coordinates | null;
  baseOf: (day: Day) => Coordinates | null;
  /** When visits may be on a day; left out: 9:00 to 18:00 and no longest day. */
  limitsOf?: (day: Day) => Pick<TaskDay, "from" | "until" | "longestMinutes">;
  /** Left out: as {@link minutesOnTheWay} assumes. */
  minutesBetween?: SuggestionTask["minutesBetween"];
  /** Left out: 10. */
  bufferMinutes?: number;
  /** Null: none is kept free. Left out: {@link usualMealBreak}. */
  mealBreak?: MealBreak | null;
  /** Whether a host receives fewer at a time than so many; left out: no host does. */
  isTooMany?: (item: Item, people: number) => boolean;
  /** When a host receives people on a day; null: at any time. Left out: always. */
  hoursOf?: (item: Item, day: Day) => readonly OpenHours[] | null;
  /** Days that visits may be put on; null or left out: every day. */
  dayIds?: ReadonlySet<string> | null;
  /** Wishes to find a place for; null or left out: the whole wish list. The others are not spoken of. */
  itemIds?: ReadonlySet<string> | null;
};

/**
 * Why something on the wish list is not for a suggestion: its length is not known; the host said no; it belongs beside
 * others of its choice; it belongs after what it continues; its host receives fewer people at a time than are expected; it is of a kind that goes with other items (transfer, check-in,
 * free time) or, such as a meal or an event of others, has a time of its own that nobody has stated.
 */
export type AsideReason =
  | "no-length"
  | "off"
  | "one-of-a-choice"
  | "continuation"
  | "too-many"
  | "goes-with-others"
  | "no-time-stated";

/** Kinds that mean nothing by themselves. */
const goWithOthers: readonly ItemKind[] = ["TRANSFER", "CHECK_IN", "FREE_TIME"];
/** Kinds that happen at their own time; they need a day part or a proposed time. */
const haveTheirTime: readonly ItemKind[] = ["MEAL", "EXTERNAL_EVENT"];
/** Kinds at which people can eat. */
const feeding: readonly ItemKind[] = ["MEAL", "FREE_TIME"];

/** When an item of a part of the day begins, in minutes after midnight. */
const beginnings: Record<DayPart, { from: number; until: number }> = {
  MORNING: { from: 5 * 60, until: 12 * 60 },
  MIDDAY: { from: 12 * 60, until: 14 * 60 },
  AFTERNOON: { from: 14 * 60, until: 18 * 60 },
  EVENING: { from: 18 * 60, until: 24 * 60 },
  NIGHT: { from: 22 * 60, until: 24 * 60 },
};

/**
 * The task for {@link suggestPlan}, and what is on the wish list but not part of it.
 *
 * Whatever has a time on a day is fixed, tentative or not, on every day it touches; what is off, or without a time, takes no
 * time from anybody. Optional items and those of a choice keep everyone free whom they are for. An item that may take longer
 * is reckoned at its longest. Times a host proposed are the only ones its visit may have; without any, its part of the day
 * says when it begins. What is wished in words is for people to read.
 */
export function suggestionFor<Item extends ItemToSuggest, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  options: SuggestionOptions<Item, Day>,
): { task: SuggestionTask; aside: { itemId: string; reason: AsideReason }[] } {
  const { dayIds = null, itemIds = null } = options;
  const days = inOrder(agenda.days).filter((day) => dayIds?.has(day.id) ?? true);
  const parties = partiesOf(agenda);
  const wished = wishList(agenda).flatMap(({ item }) => ((itemIds?.has(item.id) ?? true) ? item : []));
  const { expectedAt } = expectationsOf(agenda);
  const isTooMany = (item: Item) => options.isTooMany?.(item, expectedAt([item])?.participantIds.size ?? 0) ?? false;
  const judged = wished.map((item) => ({ item, reason: asideReason(item) ?? (isTooMany(item) ? "too-many" : null) }));
  const limits = options.limitsOf ?? (() => ({ from: 9 * 60, until: 18 * 60, longestMinutes: null }));
  const taskDays = apart(agenda, days, limits).map((day) => ({
    ...day,
    base: options.baseOf(findDay(agenda, day.id)),
  }));
  const ways = {
    minutesBetween: options.minutesBetween ?? minutesOnTheWay,
    bufferMinutes: options.bufferMinutes ?? 10,
  };
  const task: SuggestionTask = {
    wishes: judged.flatMap(({ item, reason }) => (reason === null ? wishOf(agenda, item, parties, options) : [])),
    fixed: fixedOf(agenda, days, parties, options, (one) => isSleptOff(one, taskDays, ways)),
    days: taskDays,
    groupIds: parties.ids,
    ...ways,
    gridMinutes: 15,
    mealBreak: options.mealBreak === undefined ? usualMealBreak : options.mealBreak,
  };
  return { task, aside: judged.flatMap(({ item, reason }) => (reason === null ? [] : [{ itemId: item.id, reason }])) };
}

/**
 * The limits of the days, one beginning no sooner than those before it are over: where the clocks of two days are far apart
 * (one in Honolulu, the next in Tokyo), the morning of one is the evening of the other.
 */
function apart<Day extends AgendaDay>(
  agenda: Pick<Agenda, "days">,
  days: readonly Day[],
  limitsOf: (day: Day) => Pick<TaskDay, "from" | "until" | "longestMinutes">,
): Omit<TaskDay, "base">[] {
  const dates = datesToReckonWith(agenda.days);
  const earlier: { begins: number; ends: number }[] = [];
  return days.map((day) => {
    const limits = limitsOf(day);
    const midnight = midnightOf(day, dates.get(day.id));
    const ends = midnight + limits.until;
    const over = earlier.filter((one) => one.begins < ends && one.ends > midnight + limits.from);
    const from = Math.max(limits.from, ...over.map((one) => one.ends - midnight));
    if (from < limits.until) earlier.push({ begins: midnight + from, ends });
    return { ...limits, id: day.id, from };
  });
}

function asideReason(item: ItemToSuggest): AsideReason | null {
  if (isOff(item)) return "off";
  if (item.choiceId !== null) return "one-of-a-choice";
  if (item.continuesId !== null) return "continuation";
  if (goWithOthers.includes(item.kind)) return "goes-with-others";
  if (haveTheirTime.includes(item.kind) && item.dayPart === null && !item.proposedTimes?.length)
    return "no-time-stated";
  return item.durationMinutes === null ? "no-length" : null;
}

function wishOf<Item extends ItemToSuggest, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  item: Item,
  parties: Party,
  { placeOf, hoursOf }: SuggestionOptions<Item, Day>,
): Wish {
  const minutes = longest(item);
  const inside = idsInside(agenda.items, item.id);
  const parts = agenda.items.filter((one) => inside.has(one.id));
  return {
    itemId: item.id,
    title: item.title,
    minutes,
    place: placeOf(item),
    windows: within(windowsOf(agenda.days, item, minutes), agenda.days, (day) => hoursOf?.(item, day) ?? null),
    groupIds: parties.of(item),
    exclusiveIds: [...new Set([item, ...parts].flatMap(exclusiveIds))],
    meal: feeding.includes(item.kind),
  };
}

/** What is left of the windows while the host is there. */
function within<Day extends AgendaDay>(
  windows: TimeWindow[] | null,
  days: readonly Day[],
  hoursOf: (day: Day) => readonly OpenHours[] | null,
): TimeWindow[] | null {
  const open = new Map(days.map((day) => [day.id, hoursOf(day)]));
  if ([...open.values()].every((hours) => hours === null)) return windows;
  const wanted = windows ?? days.map((day) => ({ dayId: day.id, from: 0, until: 2 * MINUTES_PER_DAY }));
  return wanted.flatMap((one) => {
    const hours = open.get(one.dayId);
    if (!hours) return one;
    return hours
      .map(({ from, until }) => ({ ...one, from: Math.max(one.from, from), until: Math.min(one.until, until) }))
      .filter(({ from, until }) => from < until);
  });
}

function windowsOf(days: readonly AgendaDay[], item: ItemToSuggest, minutes: number): TimeWindow[] | null {
  const { proposedTimes = [], dayPart } = item;
  if (proposedTimes.length > 0) {
    return proposedTimes.flatMap(({ date, startMinute, durationMinutes }) => {
      const from = startMinute ?? 0;
      const until = startMinute === null ? MINUTES_PER_DAY : from + (durationMinutes ?? minutes);
      return days.flatMap((day) => (date === null || day.date === date ? [{ dayId: day.id, from, until }] : []));
    });
  }
  if (dayPart === null) return null;
  const { from, until } = beginnings[dayPart];
  return days.map((day) => ({ dayId: day.id, from, until: until - 1 + minutes }));
}

function fixedOf<Item extends ItemToSuggest, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  days: readonly Day[],
  parties: Party,
  { placeOf }: SuggestionOptions<Item, Day>,
  isOver: (one: FixedItem) => boolean,
): FixedItem[] {
  const byId = new Map(agenda.items.map((item) => [item.id, item]));
  const dates = datesToReckonWith(agenda.days);
  const spanOf = spanFinder(agenda);
  return agenda.items.flatMap((item) => {
    const span = [item, ...ancestorsOf(byId, item)].some(isOff) ? null : spanOf(item);
    if (!span) return [];
    const taken = {
      itemId: item.id,
      place: placeOf(item),
      groupIds: parties.of(item),
      exclusiveIds: exclusiveIds(item),
      meal: feeding.includes(item.kind),
      leavesTime: item.kind === "FREE_TIME" || item.kind === "TRANSFER",
      ...(isStart(item, span) && placeOf(item) === null && { setsOut: { mode: item.transport ?? null } }),
    };
    return days.flatMap((day): FixedItem[] => {
      const from = Math.floor(span.start / 60_000 - midnightOf(day, dates.get(day.id)));
      const until = from + Math.max(1, longest(item));
      const usuallyUntil = from + Math.floor(((span.end ?? span.start) - span.start) / 60_000);
      const one = { ...taken, dayId: day.id, from, until, ...(usuallyUntil < until && { usuallyUntil }) };
      return until <= 0 || from >= MINUTES_PER_DAY || (item.dayId !== day.id && isOver(one)) ? [] : [one];
    });
  });
}

/**
 * Whether something of another day is over so early that people are back in bed before this one begins: last night's party,
 * or an afternoon seen from where it is night already. The day begins at the base then, not where they were.
 */
function isSleptOff(
  { dayId, until, place }: FixedItem,
  days: readonly TaskDay[],
  { minutesBetween, bufferMinutes }: Pick<SuggestionTask, "minutesBetween" | "bufferMinutes">,
): boolean {
  const day = days.find(({ id }) => id === dayId);
  if (!day?.base) return false;
  const back = place ? Math.ceil(minutesBetween(place, day.base, null)) + bufferMinutes : 0;
  return until + back <= day.from;
}

/** Whether all a transfer says for certain is when it leaves. */
export function isStart({ kind }: Pick<AgendaItem, "kind">, { start, end }: Span): boolean {
  return kind === "TRANSFER" && (end ?? start) <= start;
}

/** Minutes to reckon with: those an item takes at the longest. One that nobody knows the length of takes none. */
function longest({ durationMinutes, longestMinutes }: AgendaItem): number {
  return longestMinutes ?? durationMinutes ?? 0;
}

/** People with a part, and the room. */
function exclusiveIds({ personIds, venueId, room }: AgendaItem): string[] {
  const people = personIds.map((id) => `person ${id}`);
  return venueId === null || room === null ? people : [...people, `room ${venueId} ${room.trim().toLowerCase()}`];
}
