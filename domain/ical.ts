/**
 * The calendar file of a participant's itinerary, as RFC 5545 has it.
 *
 * Times carry the zone of the place (TZID, 3.2.19, with a VTIMEZONE of its own, 3.6.5), so that ten o'clock in Oslo stays ten o'clock
 * when Oslo's rules change, and a phone can show both. An item keeps its UID (3.8.4.7) for as long as it exists, and its revision
 * is the SEQUENCE (3.8.7.4), so that a calendar that subscribes moves entries instead of doubling them.
 */
import type { AgendaItem } from "./agenda";
import type { Span } from "./agenda-spans";
import { addDays } from "./clock";
import { escapeText, plainValue, writeLines } from "./ical-text";
import { localTime, timeZoneLines, utcTime } from "./ical-zone";
import type { ItineraryDay, ItineraryEntry } from "./itinerary";
import type { Instant, TimeZone } from "./zones";
import { addMinutes, toClock, toInstant } from "./zones";

/** The words of an entry; all in the participant's language. */
export type CalendarWords = {
  title: string;
  location?: string | null;
  description?: string | null;
  /** Absolute address of the item in the itinerary. */
  url?: string | null;
};

export type Calendar<Item extends AgendaItem = AgendaItem> = {
  tripId: string;
  /** The trip's title; names the calendar. */
  name: string;
  /** Host name of this Sojourn, the right half of every UID. */
  domain: string;
  /** When the file is made. */
  madeAt: Instant;
  days: readonly ItineraryDay<Item>[];
  wordsFor: (entry: ItineraryEntry<Item>, day: ItineraryDay<Item>) => CalendarWords;
};

/** An entry with a place in a calendar. */
type Dated<Item extends AgendaItem> = { day: ItineraryDay<Item>; entry: ItineraryEntry<Item>; span: Span | null };

/**
 * The whole file, lines ended by CRLF and folded at 75 octets.
 *
 * One entry an item; sub-items are told in their parent's description by whoever makes the words, and
 * stand for themselves when their parent has no time. An item without a time lasts all day and does not block it. Days without a
 * date are left out. An item whose end nobody knows has none here either.
 */
export function writeCalendar<Item extends AgendaItem>(calendar: Calendar<Item>): string {
  const dated = calendar.days.flatMap((day) =>
    day.day.date === null ? [] : day.entries.flatMap((entry) => standing(day, entry)),
  );
  const timed = dated.flatMap(({ day, entry, span }) => (span ? [{ zones: zonesOf(day, entry), span, entry }] : []));
  const zones = [...new Set(timed.flatMap((one) => one.zones))].sort();
  const first = Math.min(...timed.map(({ span }) => span.start)) as Instant;
  const last = Math.max(...timed.map(({ span, entry }) => endInstant(entry, span) ?? span.start)) as Instant;
  return writeLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sojourn//Itinerary//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escapeText(calendar.name)}`,
    `X-WR-CALNAME:${escapeText(calendar.name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...zones.flatMap((zone) => timeZoneLines(zone, first, last)),
    ...dated.flatMap((one) => eventLines(calendar, one)),
    "END:VCALENDAR",
  ]);
}

/** The UID of an item's entry, the same in every file about this trip. */
export function calendarUid(itemId: string, tripId: string, domain: string): string {
  return plainValue(`${itemId}.${tripId}@${domain}`);
}

/** A parent without a time gives way to its sub-items that have one. */
function standing<Item extends AgendaItem>(day: ItineraryDay<Item>, entry: ItineraryEntry<Item>): Dated<Item>[] {
  if (entry.span) return [{ day, entry, span: entry.span }];
  const within = entry.subItems.flatMap((sub) => standing(day, sub)).filter(({ span }) => span !== null);
  return within.length > 0 ? within : [{ day, entry, span: null }];
}

function eventLines<Item extends AgendaItem>(calendar: Calendar<Item>, { day, entry, span }: Dated<Item>): string[] {
  const { item } = entry;
  const words = calendar.wordsFor(entry, day);
  return [
    "BEGIN:VEVENT",
    `UID:${calendarUid(item.id, calendar.tripId, calendar.domain)}`,
    `DTSTAMP:${utcTime(calendar.madeAt)}`,
    `SEQUENCE:${item.revision}`,
    ...(span ? timeLines(day.day.timeZone, entry, span) : allDayLines(day)),
    `SUMMARY:${escapeText(words.title)}`,
    ...(words.location ? [`LOCATION:${escapeText(words.location)}`] : []),
    ...(words.description ? [`DESCRIPTION:${escapeText(words.description)}`] : []),
    ...(words.url ? [`URL:${plainValue(words.url)}`] : []),
    `STATUS:${item.tentative ? "TENTATIVE" : "CONFIRMED"}`,
    "END:VEVENT",
  ];
}

function timeLines(zone: TimeZone, entry: ItineraryEntry, span: Span): string[] {
  const end = endInstant(entry, span);
  const start = timeLine("DTSTART", span.start, zone);
  return end === null ? [start] : [start, timeLine("DTEND", end, entry.item.endTimeZone ?? zone)];
}

/** In UTC where the clock reading alone would mean the hour before (3.3.5): it is the second time that night. */
function timeLine(name: string, instant: Instant, zone: TimeZone): string {
  const { date, minute } = toClock(instant, zone);
  if (toInstant(date, minute, zone) !== instant) return `${name}:${utcTime(instant)}`;
  return `${name};TZID=${zone}:${localTime(instant, zone)}`;
}

function allDayLines(day: ItineraryDay): string[] {
  const date = day.day.date;
  if (date === null) return [];
  const written = (of: string) => of.replaceAll("-", "");
  return [`DTSTART;VALUE=DATE:${written(date)}`, `DTEND;VALUE=DATE:${written(addDays(date, 1))}`, "TRANSP:TRANSPARENT"];
}

/** Also an open end, which is only for drawing: a calendar draws. */
function endInstant(entry: ItineraryEntry, span: Span): Instant | null {
  return entry.item.durationMinutes === null ? null : addMinutes(span.start, entry.item.durationMinutes);
}

function zonesOf(day: ItineraryDay, entry: ItineraryEntry): TimeZone[] {
  return [day.day.timeZone, ...(entry.item.endTimeZone ? [entry.item.endTimeZone] : [])];
}
