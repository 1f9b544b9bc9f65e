/** When items happen: instants derived from clock times, and the dates that days without a date pretend to have. */
import type { Agenda, AgendaDay, AgendaItem } from "./agenda";
import { ancestorsOf, inOrder } from "./agenda";
import type { CalendarDate, MinuteOfDay } from "./clock";
import { addDays, calendarDate, minuteOfDay } from "./clock";
import type { Instant, TimeZone, WallClock } from "./zones";
import { addMinutes, toClock, toInstant } from "./zones";

/** From when to when an item lasts; the end is null when nobody knows it. */
export type Span = { start: Instant; end: Instant | null };

/** What clocks and calendars show where and when an item ends. */
export type End = WallClock & { timeZone: TimeZone };

/** A Monday on which no clock anywhere was changed. */
const FIRST_NOMINAL_DATE = calendarDate("2001-01-01");

/**
 * A date to reckon with for every day, by its id.
 *
 * A day without a date counts as 1 January 2001 and its position in the trip, so that days without dates follow one
 * another (a night train still meets the next morning) and never touch days that have one.
 */
export function datesToReckonWith(days: readonly AgendaDay[]): Map<string, CalendarDate> {
  return new Map(inOrder(days).map((day, index) => [day.id, day.date ?? addDays(FIRST_NOMINAL_DATE, index)]));
}

/**
 * The instants between which an item lasts, or null when it is on no day or has no time.
 *
 * Its length really passes: on the night clocks go forward, a walk from 01:30 of 60 minutes ends at 03:30. A sub-item
 * whose clock reads earlier than its parent's means the morning after, when the parent lasts that long. The end of
 * an item without a length, and of one whose end is open, is null. Without a date, see {@link datesToReckonWith}.
 */
export function itemSpan(agenda: Agenda, item: AgendaItem): Span | null {
  return spanFinder(agenda)(item);
}

/** {@link itemSpan} for many items of one agenda: what is needed of days and parents is looked up once. */
export function spanFinder(agenda: Pick<Agenda, "days" | "items">): (item: AgendaItem) => Span | null {
  const days = new Map(agenda.days.map((day) => [day.id, day]));
  const dates = datesToReckonWith(agenda.days);
  // Few plans are asked about an item that is inside another.
  let byId: Map<string, AgendaItem> | null = null;

  return (item) => {
    const day = item.dayId === null ? undefined : days.get(item.dayId);
    const date = day && dates.get(day.id);
    if (!day || !date || item.startMinute === null) return null;
    const start =
      item.parentId === null ? toInstant(date, item.startMinute, day.timeZone) : startWithin(day, date, item);
    const known = item.durationMinutes !== null && item.endCertainty !== "OPEN";
    return { start, end: known ? addMinutes(start, item.durationMinutes ?? 0) : null };
  };

  /** From the outermost item around it inwards; each may begin on the morning after the one it is in. */
  function startWithin(day: AgendaDay, date: CalendarDate, item: AgendaItem): Instant {
    let around: { date: CalendarDate; minute: MinuteOfDay; end: Instant } | null = null;
    let start = toInstant(date, item.startMinute ?? minuteOfDay(0), day.timeZone);
    byId ??= new Map(agenda.items.map((one) => [one.id, one]));
    for (const one of [item, ...ancestorsOf(byId, item)].reverse()) {
      if (one.dayId !== day.id || one.startMinute === null) continue;
      let on: CalendarDate = around?.date ?? date;
      start = toInstant(on, one.startMinute, day.timeZone);
      if (around && one.startMinute < around.minute) {
        const morning = toInstant(addDays(on, 1), one.startMinute, day.timeZone);
        if (morning < around.end) [on, start] = [addDays(on, 1), morning];
      }
      around = { date: on, minute: one.startMinute, end: addMinutes(start, one.durationMinutes ?? 0) };
    }
    return start;
  }
}

/**
 * What the clocks show where and when an item ends, or null when its end is not known at all. An open end
 * that is only for drawing is given too. A transfer that crosses zones ends on the clocks of where it arrives.
 */
export function endOf(agenda: Pick<Agenda, "days" | "items">, item: AgendaItem): End | null {
  return endFinder(agenda)(item);
}

/** {@link endOf} for many items of one agenda. */
export function endFinder(agenda: Pick<Agenda, "days" | "items">): (item: AgendaItem) => End | null {
  const days = new Map(agenda.days.map((day) => [day.id, day]));
  const spanOf = spanFinder(agenda);
  return (item) => {
    const day = item.dayId === null ? undefined : days.get(item.dayId);
    const span = spanOf(item);
    if (!day || !span || item.durationMinutes === null) return null;
    const timeZone = item.endTimeZone ?? day.timeZone;
    return { ...toClock(addMinutes(span.start, item.durationMinutes), timeZone), timeZone };
  };
}
