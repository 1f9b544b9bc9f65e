/** Descriptions of time zones for calendar files (RFC 5545, section 3.6.5). */
import { formatClock } from "./clock";
import type { Instant, TimeZone, Transition } from "./zones";
import { offsetOf, toClock, transitionsOf } from "./zones";

/**
 * The VTIMEZONE of a zone, true from the first to the last instant of a calendar.
 *
 * Written out of the changes of clocks that the zone's history knows, one component for each, beginning with the last
 * change before the calendar: no rule for other years is claimed. Whatever is ahead of the smallest offset among them is
 * called daylight time. A zone whose clocks never changed, or last from the local mean time of before railways (Dubai: 3 h
 * 41 min 12 s until 1920), gets one component from 1970: offsets with seconds are allowed, and choke calendars.
 */
export function timeZoneLines(zone: TimeZone, first: Instant, last: Instant): string[] {
  const changes = transitionsOf(zone, first, last);
  const [before] = changes;
  const known = before !== undefined && before.at <= first && Number.isInteger(before.offsetBefore);
  const observed = known ? changes : [from1970(zone, first), ...changes.filter(({ at }) => at > first)];
  const standard = Math.min(...observed.flatMap((change) => [change.offsetBefore, change.offsetAfter]));
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${zone}`,
    ...observed.flatMap((change) => observance(change, change.offsetAfter > standard ? "DAYLIGHT" : "STANDARD")),
    "END:VTIMEZONE",
  ];
}

/** An instant as clocks of the zone show it: "20230926T140000". */
export function localTime(instant: Instant, zone: TimeZone): string {
  const { date, minute } = toClock(instant, zone);
  return `${date.replaceAll("-", "")}T${formatClock(minute).replace(":", "")}00`;
}

/** "20230926T120000Z", seconds kept. */
export function utcTime(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

function observance({ at, offsetBefore, offsetAfter }: Transition, name: "STANDARD" | "DAYLIGHT"): string[] {
  return [
    `BEGIN:${name}`,
    // The clock reading at the change, by the clocks before it.
    `DTSTART:${utcTime((at + offsetBefore * 60_000) as Instant).slice(0, -1)}`,
    `TZOFFSETFROM:${offset(offsetBefore)}`,
    `TZOFFSETTO:${offset(offsetAfter)}`,
    `END:${name}`,
  ];
}

function from1970(zone: TimeZone, first: Instant): Transition {
  const always = offsetOf(first, zone);
  return { at: (-always * 60_000) as Instant, offsetBefore: always, offsetAfter: always };
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = [Math.floor(size / 60), size % 60].map((value) => String(value).padStart(2, "0")).join("");
  return `${minutes < 0 ? "-" : "+"}${digits}`;
}
