/**
 * Dates and clock times as people on a trip say them: no zones, no instants.
 *
 * A host is promised "Thursday at two", so that is what we keep; domain/zones.ts
 * derives the instant when two times in different places must be compared.
 */

/** A calendar date as `YYYY-MM-DD` (ISO 8601, proleptic Gregorian), years 0100–9999. Sorts correctly as text. */
export type CalendarDate = string & { readonly __brand: "CalendarDate" };

/** Whole minutes after local midnight, 0–1439. 14:00 is 840. */
export type MinuteOfDay = number & { readonly __brand: "MinuteOfDay" };

/** 0 is Sunday, 6 is Saturday, as in `Date.getUTCDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const MINUTES_PER_DAY = 24 * 60;

const MILLISECONDS_PER_DAY = MINUTES_PER_DAY * 60_000;

/** @throws {RangeError} when `value` is not a whole minute of the day. */
export function minuteOfDay(value: number): MinuteOfDay {
  if (!isMinuteOfDay(value)) throw new RangeError(`Not a minute of the day: ${value}`);
  return value;
}

/** Whether a number from outside is a whole minute of the day, 0–1439. */
export function isMinuteOfDay(value: number): value is MinuteOfDay {
  return Number.isInteger(value) && value >= 0 && value < MINUTES_PER_DAY;
}

/** The clock reading `minutes` after midnight of some day: 1500 reads 01:00, −60 reads 23:00. */
export function wrapMinute(minutes: number): MinuteOfDay {
  return minuteOfDay(((minutes % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY);
}

/**
 * Reads a 24-hour clock time the ways people type one.
 *
 * "14:00" and "9:30" as fields and people write them, "9.30" as Norwegians do,
 * "14" and "9" for the full hour, "1400" and "930" without a sign between.
 * Space around it is ignored; {@link formatClock} gives the one written form.
 *
 * @returns the minute of the day, or `null` when the text is no such time
 */
export function parseClock(text: string): MinuteOfDay | null {
  const match = /^(\d{1,2})(?:[:.]?([0-5]\d))?$/.exec(text.trim());
  if (!match) return null;
  const hours = Number(match[1]);
  return hours < 24 ? minuteOfDay(hours * 60 + Number(match[2] ?? 0)) : null;
}

/** `840` → `"14:00"`: the 24-hour form of ISO 8601, always five signs. */
export function formatClock(minute: MinuteOfDay): string {
  const hours = String(Math.floor(minute / 60)).padStart(2, "0");
  return `${hours}:${String(minute % 60).padStart(2, "0")}`;
}

/**
 * A stretch of clock time: "13:30–15:15", past midnight "23:00–01:00".
 *
 * @param end minutes after midnight of the day it starts; 1440 and more are later days.
 *   For a length that really passes, on a night clocks change, take the end from domain/zones.ts.
 */
export function formatRange(start: MinuteOfDay, end: number): string {
  return `${formatClock(start)}–${formatClock(wrapMinute(end))}`;
}

/**
 * A length in the words of the screen: "90 min" up to an hour and a half, then "1 h 45 min", "2 h".
 *
 * @throws {RangeError} when `minutes` is not a whole number from 0
 */
export function formatDuration(minutes: number): string {
  if (!Number.isInteger(minutes) || minutes < 0) throw new RangeError(`Not a length: ${minutes}`);
  if (minutes <= 90) return `${minutes} min`;
  const hours = `${Math.floor(minutes / 60)} h`;
  return minutes % 60 === 0 ? hours : `${hours} ${minutes % 60} min`;
}

/** Reads `YYYY-MM-DD`, as `<input type="date">` submits it; `null` when there is no such day. */
export function parseDate(text: string): CalendarDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8)));
  return written(time) === text ? (text as CalendarDate) : null;
}

/** @throws {RangeError} when `text` is not a date as {@link parseDate} reads it. */
export function calendarDate(text: string): CalendarDate {
  const date = parseDate(text);
  if (date === null) throw new RangeError(`Not a date: ${text}`);
  return date;
}

/**
 * The date `days` later, or earlier when negative.
 *
 * @throws {RangeError} when that leaves the years 0100–9999
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDate(written(utcMidnight(date) + days * MILLISECONDS_PER_DAY));
}

/** Whole days from one date to the other; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (utcMidnight(to) - utcMidnight(from)) / MILLISECONDS_PER_DAY;
}

/** For `sort`: earlier dates first. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day of the week, 0 for Sunday. */
export function weekday(date: CalendarDate): Weekday {
  return new Date(utcMidnight(date)).getUTCDay() as Weekday;
}

/** Milliseconds from 1970-01-01T00:00Z to midnight of the date, as if it were in UTC. For arithmetic and Intl only. */
export function utcMidnight(date: CalendarDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
}

function written(time: number): string {
  return Number.isFinite(time) && Math.abs(time) <= 8.64e15 ? new Date(time).toISOString().slice(0, 10) : "";
}
