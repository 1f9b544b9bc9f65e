/** Clock times of what is held, on the clocks of its day. */
import type { AgendaDay } from "../agenda";
import type { CalendarDate, MinuteOfDay } from "../clock";
import { formatClock, minuteOfDay, wrapMinute } from "../clock";
import type { Instant } from "../zones";
import { addMinutes, toInstant } from "../zones";
import type { Held, Setting } from "./setting";

export const MINUTE = 60_000;

/** The instant so many minutes after midnight of a day; 1440 and more are the next morning. Counted from noon: clocks change at night. */
export function instantOn(setting: Setting, dayId: string, minutes: number): Instant {
  return addMinutes(noonOf(setting, dayId), minutes - 720);
}

/** Minutes after midnight of a day, below 0 before it and over 1440 on later days. */
export function minutesOn(setting: Setting, dayId: string, instant: Instant): number {
  return (instant - noonOf(setting, dayId)) / MINUTE + 720;
}

/** The date of a day that has one, otherwise null. */
export function dateOf({ days }: Pick<Setting, "days">, dayId: string | null): CalendarDate | null {
  return dayWith(days, dayId)?.date ?? null;
}

export function dayWith(days: readonly AgendaDay[], dayId: string | null): AgendaDay | undefined {
  return days.find((day) => day.id === dayId);
}

/** "13:30" on the clocks of a day. */
export function clockOn(setting: Setting, dayId: string, instant: Instant): string {
  return formatClock(wrapMinute(Math.floor(minutesOn(setting, dayId, instant))));
}

/** What is held of a course on each day, by the day's id, in the order of the course. */
export function byDay(course: readonly Held[]): Map<string, Held[]> {
  const days = new Map<string, Held[]>();
  for (const held of course) {
    const day = days.get(held.dayId);
    if (day) day.push(held);
    else days.set(held.dayId, [held]);
  }
  return days;
}

/** The stretches of `[from, until)` in which nothing of these takes place, in order. */
export function freeBetween(
  busy: readonly Pick<Held, "start" | "end">[],
  from: Instant,
  until: Instant,
): [Instant, Instant][] {
  const free: [Instant, Instant][] = [];
  let at = from;
  for (const { start, end } of [...busy].sort((a, b) => a.start - b.start)) {
    if (start > at) free.push([at, start < until ? start : until]);
    if (end > at) at = end;
    if (at >= until) return free;
  }
  return at < until ? [...free, [at, until]] : free;
}

/** The next quarter of an hour, at most the last of the day; null when the day is over. */
export function quarterFrom(minutes: number): MinuteOfDay | null {
  const quarter = Math.ceil(minutes / 15) * 15;
  return quarter >= 0 && quarter < 1_440 ? minuteOfDay(quarter) : null;
}

function noonOf({ dates, days }: Setting, dayId: string): Instant {
  const date = dates.get(dayId);
  const day = dayWith(days, dayId);
  if (!date || !day) throw new RangeError(`No day ${dayId} in this agenda`);
  return toInstant(date, minuteOfDay(720), day.timeZone);
}
