/**
 * The calendar file of a participant's itinerary, as RFC 5545 has it.
 *
 * Times carry the zone of the place (TZID, 3.2.19, with a VTIMEZONE of its own, 3.6.5), so that ten o'clock in Oslo stays ten o'clock
 * when Oslo's rules change, and a phone can show both. An item keeps its UID (3.8.4.7) for as long as it exists, and its revision
 * is the SEQUENCE (3.8.7.4), so that a calendar that subscribes moves entries instead of doubling them.
 */
import type { AgendaItem } from "./agenda";
import type { Span } from "./agenda-spans";
import type { CalendarDate } from "./clock";
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
  /** Absolute address of the item in the itinerary, or of the room on the web where it happens. */
  url?: string | null;
  /** Whom to ask, one an entry: "Ana Pop, +47 22 00 00 00" (RFC 5545, 3.8.4.2). */
  contacts?: readonly string[];
  /** Degrees of latitude and longitude, WGS 84 (RFC 5545, 3.8.1.6). */
  geo?: { latitude: number; longitude: number } | null;
};

/** Something of the traveller's own beside the items: a flight, the nights in a hotel. */
export type OwnEvent = {
  id: string;
  revision: number;
  words: CalendarWords;
  /** Between two instants, each on the clocks of its place; or whole days, the last one not included. */
  when:
    | { kind: "times"; start: Instant; startZone: TimeZone; end: Instant | null; endZone: TimeZone }
    | { kind: "days"; from: CalendarDate; to: CalendarDate };
};

/** An item that was in an earlier file and takes place no more, as it stood there. */
export type Withdrawn<Item extends AgendaItem = AgendaItem> = {
  entry: ItineraryEntry<Item>;
  day: ItineraryDay<Item>;
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
  /** The whole trip is cancelled: every entry says so. */
  cancelled?: boolean;
  own?: readonly OwnEvent[];
  withdrawn?: readonly Withdrawn<Item>[];
};

/** An entry with a place in a calendar. */
type Dated<Item extends AgendaItem> = {
  day: ItineraryDay<Item>;
  entry: ItineraryEntry<Item>;
  span: Span | null;
  withdrawn?: boolean;
};

type Status = "CONFIRMED" | "TENTATIVE" | "CANCELLED";

/**
 * The whole file, lines ended by CRLF and folded at 75 octets.
 *
 * One entry an item; sub-items are told in their parent's description by whoever makes the words, and
 * stand for themselves when their parent has no time. An item without a time lasts all day and does not block it. Days without a
 * date are left out. An item whose end nobody knows has none here either. What was withdrawn since the file before stays
 * as a cancelled entry, for calendars that keep what they once read; its SEQUENCE is one more than it was.
 */
export function writeCalendar<Item extends AgendaItem>(calendar: Calendar<Item>): string {
  const dated = calendar.days.flatMap((day) =>
    day.day.date === null ? [] : day.entries.flatMap((entry) => standing(day, entry)),
  );
  const gone = (calendar.withdrawn ?? []).flatMap(({ day, entry }) =>
    day.day.date === null ? [] : standing(day, entry).map((one) => ({ ...one, withdrawn: true })),
  );
  const own = calendar.own ?? [];
  const all = [...dated, ...gone];
  const stretches = [...all.flatMap(stretchOf), ...own.flatMap(ownStretchOf)];
  const zones = [...new Set(stretches.flatMap((one) => one.zones))].sort();
  const first = Math.min(...stretches.map(({ start }) => start)) as Instant;
  const last = Math.max(...stretches.map(({ end }) => end)) as Instant;
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
    ...all.flatMap((one) => itemLines(calendar, one)),
    ...own.flatMap((one) => ownLines(calendar, one)),
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

/** Zones and instants an entry needs to be described for. */
type Stretch = { zones: TimeZone[]; start: Instant; end: Instant };

function stretchOf<Item extends AgendaItem>({ day, entry, span }: Dated<Item>): Stretch[] {
  if (!span) return [];
  return [{ zones: zonesOf(day, entry), start: span.start, end: endInstant(entry, span) ?? span.start }];
}

function ownStretchOf({ when }: OwnEvent): Stretch[] {
  if (when.kind === "days") return [];
  return [{ zones: [when.startZone, when.endZone], start: when.start, end: when.end ?? when.start }];
}

function itemLines<Item extends AgendaItem>(calendar: Calendar<Item>, dated: Dated<Item>): string[] {
  const { day, entry, span, withdrawn = false } = dated;
  const { item } = entry;
  const times = span ? timeLines(day.day.timeZone, entry, span) : allDayLines(day);
  return eventLines(calendar, {
    id: item.id,
    revision: item.revision + (withdrawn ? 1 : 0),
    times,
    words: calendar.wordsFor(entry, day),
    status: withdrawn ? "CANCELLED" : item.tentative ? "TENTATIVE" : "CONFIRMED",
  });
}

function ownLines<Item extends AgendaItem>(
  calendar: Calendar<Item>,
  { id, revision, words, when }: OwnEvent,
): string[] {
  const times =
    when.kind === "days"
      ? dayLines(when.from, when.to)
      : [
          timeLine("DTSTART", when.start, when.startZone),
          ...(when.end === null ? [] : [timeLine("DTEND", when.end, when.endZone)]),
        ];
  return eventLines(calendar, { id, revision, times, words, status: "CONFIRMED" });
}

type Event = { id: string; revision: number; times: string[]; words: CalendarWords; status: Status };

function eventLines<Item extends AgendaItem>(
  { tripId, domain, madeAt, cancelled = false }: Calendar<Item>,
  { id, revision, times, words, status }: Event,
): string[] {
  const { geo } = words;
  return [
    "BEGIN:VEVENT",
    `UID:${calendarUid(id, tripId, domain)}`,
    `DTSTAMP:${utcTime(madeAt)}`,
    `SEQUENCE:${revision}`,
    ...times,
    `SUMMARY:${escapeText(words.title)}`,
    ...(words.location ? [`LOCATION:${escapeText(words.location)}`] : []),
    ...(geo ? [`GEO:${geo.latitude};${geo.longitude}`] : []),
    ...(words.description ? [`DESCRIPTION:${escapeText(words.description)}`] : []),
    ...(words.contacts ?? []).map((contact) => `CONTACT:${escapeText(contact)}`),
    ...(words.url ? [`URL:${plainValue(words.url)}`] : []),
    `STATUS:${cancelled ? "CANCELLED" : status}`,
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
  const { date } = day.day;
  return date === null ? [] : dayLines(date, addDays(date, 1));
}

/** Whole days, the last one not included; they block nothing else. */
function dayLines(from: CalendarDate, to: CalendarDate): string[] {
  const written = (of: string) => of.replaceAll("-", "");
  return [`DTSTART;VALUE=DATE:${written(from)}`, `DTEND;VALUE=DATE:${written(to)}`, "TRANSP:TRANSPARENT"];
}

/** Also an open end, which is only for drawing: a calendar draws. */
function endInstant(entry: ItineraryEntry, span: Span): Instant | null {
  return entry.item.durationMinutes === null ? null : addMinutes(span.start, entry.item.durationMinutes);
}

function zonesOf(day: ItineraryDay, entry: ItineraryEntry): TimeZone[] {
  return [day.day.timeZone, ...(entry.item.endTimeZone ? [entry.item.endTimeZone] : [])];
}
