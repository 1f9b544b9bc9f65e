import type { CalendarDate } from "@/domain/clock";
import { formatClock } from "@/domain/clock";
import { type DateLocale, dayMonthYear } from "@/domain/dates";
import { dateAt, type Instant, timeZone, toClock } from "@/domain/zones";

/**
 * A moment as a person reads it: "3 May 2027, 14:05".
 *
 * @param at ISO instant
 * @param zone IANA name
 */
export function momentWords(at: string, zone: string, locale: DateLocale): string {
  const { date, minute } = toClock(Date.parse(at) as Instant, timeZone(zone));
  return `${dayMonthYear(date, locale)}, ${formatClock(minute)}`;
}

/** The date a moment falls on in a zone. */
export function dateThere(at: string, zone: string): CalendarDate {
  return dateAt(new Date(at), timeZone(zone));
}

/** Date and clock reading of a moment in a zone, as the fields of a form hold them: 2027-05-03 and "14:05". */
export function clockThere(at: string, zone: string): { date: CalendarDate; time: string } {
  const { date, minute } = toClock(Date.parse(at) as Instant, timeZone(zone));
  return { date, time: formatClock(minute) };
}
