/** Where wall-clock times become instants. The only file that knows about offsets. */
import { Temporal } from "temporal-polyfill";
import type { CalendarDate, MinuteOfDay } from "./clock";
import { addDays, calendarDate, minuteOfDay, utcMidnight, wrapMinute } from "./clock";

/** A name from the IANA time zone database such as `Europe/Paris`; which rules it has, the machine's ICU data say. */
export type TimeZone = string & { readonly __brand: "TimeZone" };

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly __brand: "Instant" };

/** A moment at which clocks of a zone change; offsets in minutes east of UTC, seconds of local mean time as fractions. */
export type Transition = { at: Instant; offsetBefore: number; offsetAfter: number };

/** What clocks and calendars on the wall of a zone show. */
export type WallClock = { date: CalendarDate; minute: MinuteOfDay };

/** Whether the name is an IANA zone this machine knows. Bare offsets such as "+02:00" are not: they know no summer. */
export function isTimeZone(text: string): text is TimeZone {
  if (!/^[A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }) !== null;
  } catch {
    return false;
  }
}

/** The zone somebody means who typed its name, or only its city: "warsaw", "New York"; null when there is no such zone. */
export function zoneMeant(text: string): TimeZone | null {
  const typed = text.trim().replace(/ +/g, "_");
  if (isTimeZone(typed)) return typed;
  const name = typed.toLowerCase();
  const found = Intl.supportedValuesOf("timeZone").find((zone) => {
    const known = zone.toLowerCase();
    return known === name || known.endsWith(`/${name}`);
  });
  return name !== "" && found !== undefined && isTimeZone(found) ? found : null;
}

/** @throws {RangeError} when the name is not a zone, see {@link isTimeZone}. */
export function timeZone(text: string): TimeZone {
  if (!isTimeZone(text)) throw new RangeError(`Not a time zone: ${text}`);
  return text;
}

/**
 * The instant at which a clock in `zone` shows `minute` on `date`.
 *
 * On the night clocks change, a skipped time moves forward by the gap and a
 * repeated time means its first occurrence. The offset is asked once per date
 * and zone and remembered; only dates beside a change ask for each time anew.
 */
export function toInstant(date: CalendarDate, minute: MinuteOfDay, zone: TimeZone): Instant {
  const steady = steadyDay(date, zone);
  if (steady) return (steady.midnight + minute * 60_000) as Instant;
  return zonedAt(date, minute, zone).epochMilliseconds as Instant;
}

/** What the clocks of `zone` show at an instant; seconds are cut off. */
export function toClock(instant: Instant, zone: TimeZone): WallClock {
  const offset = steadyOffset(utcDate(instant), zone);
  if (offset !== null) {
    const local = instant + offset * 60_000;
    // The date there may be another than in UTC; clocks must not change near that one either.
    if (steadyOffset(utcDate(local), zone) === offset) return readFromUtc(local);
  }
  return readFromUtc(instant + offsetOf(instant, zone) * 60_000);
}

/** The date on the clocks of `zone` at a moment; just after midnight it is the new one. */
export function dateAt(moment: Date, zone: TimeZone): CalendarDate {
  return toClock(moment.getTime() as Instant, zone).date;
}

/** The instant so many real minutes later. */
export function addMinutes(instant: Instant, minutes: number): Instant {
  return (instant + minutes * 60_000) as Instant;
}

/** Minutes east of UTC at noon of the date: Oslo in summer is 120. */
export function offsetAt(date: CalendarDate, zone: TimeZone): number {
  return steadyOffset(date, zone) ?? noonOffset(date, zone);
}

/** The offset at noon of the date in words: "UTC+2", "UTC−3:30", "UTC". */
export function offsetLabel(date: CalendarDate, zone: TimeZone): string {
  const offset = offsetAt(date, zone);
  if (offset === 0) return "UTC";
  const size = Math.abs(offset);
  const minutes = size % 60 === 0 ? "" : `:${String(size % 60).padStart(2, "0")}`;
  return `UTC${offset < 0 ? "−" : "+"}${Math.floor(size / 60)}${minutes}`;
}

/** The place a zone is named after: "Europe/Oslo" → "Oslo", "America/St_Johns" → "St Johns". */
export function zoneCity(zone: TimeZone): string {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

/** Whether clocks in both zones read the same throughout the date in the first zone. */
export function sameOffset(date: CalendarDate, a: TimeZone, b: TimeZone): boolean {
  if (a === b) return true;
  const offsetA = steadyOffset(date, a);
  const offsetB = steadyOffset(date, b);
  if (offsetA !== null && offsetB !== null) return offsetA === offsetB;
  const quarters = Array.from({ length: 96 }, (_, quarter) => toInstant(date, minuteOfDay(quarter * 15), a));
  return quarters.every((instant) => offsetOf(instant, a) === offsetOf(instant, b));
}

/**
 * When clocks of the zone change after `from` and not after `to`, in order, preceded by
 * the last change at or before `from` when there is one.
 */
export function transitionsOf(zone: TimeZone, from: Instant, to: Instant): Transition[] {
  const begin = Temporal.Instant.fromEpochMilliseconds(from + 1).toZonedDateTimeISO(zone);
  const found: Transition[] = [];
  let at = begin.getTimeZoneTransition("previous") ?? begin.getTimeZoneTransition("next");
  while (at && at.epochMilliseconds <= to) {
    const instant = at.epochMilliseconds as Instant;
    const before = offsetOf((instant - 1) as Instant, zone);
    found.push({ at: instant, offsetBefore: before, offsetAfter: offsetOf(instant, zone) });
    at = at.getTimeZoneTransition("next");
  }
  return found;
}

/** Minutes east of UTC at an instant; seconds of local mean time as a fraction. */
export function offsetOf(instant: Instant, zone: TimeZone): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return zoned.offsetNanoseconds / 60e9;
}

/** A date on which no clock of a zone changes, nor on the one before or after. */
type SteadyDay = { offset: number; midnight: Instant };

const REMEMBERED_AT_MOST = 4_000;
/** By zone, then by date: looking twice is faster than making one key of both. */
const steadyDays = new Map<TimeZone, Map<CalendarDate, SteadyDay | null>>();
let remembered = 0;

/** What is the same from noon before to noon after the date, otherwise null: some clock change is near. */
function steadyDay(date: CalendarDate, zone: TimeZone): SteadyDay | null {
  const known = steadyDays.get(zone)?.get(date);
  if (known !== undefined) return known;

  const offset = noonOffset(date, zone);
  const isSteady = noonOffset(addDays(date, -1), zone) === offset && noonOffset(addDays(date, 1), zone) === offset;
  const midnight = (utcMidnight(date) - offset * 60_000) as Instant;
  const found = isSteady ? { offset, midnight } : null;
  if (remembered >= REMEMBERED_AT_MOST) {
    steadyDays.clear();
    remembered = 0;
  }
  const ofZone = steadyDays.get(zone) ?? new Map<CalendarDate, SteadyDay | null>();
  steadyDays.set(zone, ofZone.set(date, found));
  remembered++;
  return found;
}

function steadyOffset(date: CalendarDate, zone: TimeZone): number | null {
  return steadyDay(date, zone)?.offset ?? null;
}

function utcDate(time: number): CalendarDate {
  return calendarDate(new Date(time).toISOString().slice(0, 10));
}

function readFromUtc(time: number): WallClock {
  return { date: utcDate(time), minute: wrapMinute(Math.floor(time / 60_000)) };
}

function noonOffset(date: CalendarDate, zone: TimeZone): number {
  return zonedAt(date, minuteOfDay(12 * 60), zone).offsetNanoseconds / 60e9;
}

function zonedAt(date: CalendarDate, minute: MinuteOfDay, zone: TimeZone): Temporal.ZonedDateTime {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)].map(Number);
  const wall = new Temporal.PlainDateTime(year ?? 0, month ?? 0, day ?? 0, Math.floor(minute / 60), minute % 60);
  // "compatible" is RFC 5545's rule too (3.3.5): a skipped reading by the offset before the gap, a repeated one the first time.
  return wall.toZonedDateTime(zone, { disambiguation: "compatible" });
}
