/** What holds for every minute of days on which clocks do odd things. The judge is Intl, which only ever reads instants. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "./clock";
import { addDays, calendarDate, MINUTES_PER_DAY, minuteOfDay, utcMidnight } from "./clock";
import type { Instant, TimeZone, Transition } from "./zones";
import { addMinutes, offsetAt, offsetOf, sameOffset, timeZone, toClock, toInstant, transitionsOf } from "./zones";

/** Zones whose clocks stand or change in a way that somebody forgot to think of. */
const oddZones = {
  "Asia/Kathmandu": "is 5:45 ahead",
  "Pacific/Chatham": "is 12:45 ahead and changes",
  "Australia/Lord_Howe": "changes by half an hour",
  "America/St_Johns": "is 3:30 behind and changes",
  "Pacific/Apia": "had no 30 December 2011",
  "Pacific/Kiritimati": "is first to see a day, 14:00 ahead",
  "Pacific/Niue": "is among the last, 11:00 behind",
  "Africa/Casablanca": "turns back for Ramadan",
  "Europe/Dublin": "has its standard time in summer",
  "Antarctica/Troll": "changes by two hours",
  "Africa/Cairo": "changes at midnight",
  "America/Asuncion": "stopped changing in 2024",
  "Europe/Oslo": "changes as most of Europe does",
};
const zones = Object.keys(oddZones).map(timeZone);
const year = (from: number) => [Date.UTC(from, 0), Date.UTC(from + 1, 0)] as [Instant, Instant];
const changesIn = (zone: TimeZone, from: number) =>
  transitionsOf(zone, ...year(from)).filter(({ at }) => at >= year(from)[0]);

/** Days around every change of clocks in a year, and one on which nothing happens. */
function oddDays(zone: TimeZone): CalendarDate[] {
  const days = [zone === "Pacific/Apia" ? 2011 : 2027].flatMap((of) =>
    changesIn(zone, of).flatMap(({ at }) => [-1, 0, 1].map((step) => addDays(toClock(at, zone).date, step))),
  );
  return [...new Set([...days, calendarDate("2027-06-09")])];
}

const formats = new Map(
  zones.map((zone) => [
    zone,
    new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    }),
  ]),
);

/** What Intl says the clocks show, as minutes since 1970 of a calendar without zones. */
function wall(instant: Instant, zone: TimeZone): number {
  const [years = 0, month = 0, day = 0, hour = 0, minute = 0] = (formats.get(zone)?.format(instant) ?? "")
    .split(/\D+/)
    .map(Number);
  return Date.UTC(years, month - 1, day, hour, minute) / 60_000;
}

const isGap = (change: Transition) => change.offsetAfter > change.offsetBefore;
/** The clock readings a change skips or repeats, in minutes since 1970. */
const touched = ({ at, offsetBefore, offsetAfter }: Transition) => {
  const [one, other] = [at / 60_000 + offsetBefore, at / 60_000 + offsetAfter];
  return { from: Math.min(one, other), to: Math.max(one, other), size: Math.abs(other - one) };
};

describe.each(Object.entries(oddZones))("%s, which %s", (name) => {
  const zone = timeZone(name);
  const changes = [2011, 2027].flatMap((of) => changesIn(zone, of));

  it("has an instant for every minute of the clock, which shows that minute or, where it was skipped, as much later", () => {
    const wrong: string[] = [];
    for (const date of oddDays(zone)) {
      for (let minute = 0; minute < MINUTES_PER_DAY; minute++) {
        const reading = utcMidnight(date) / 60_000 + minute;
        const gap = changes
          .filter(isGap)
          .map(touched)
          .find(({ from, to }) => from <= reading && reading < to);
        const shown = wall(toInstant(date, minuteOfDay(minute), zone), zone);
        if (shown !== reading + (gap?.size ?? 0)) wrong.push(`${date} ${minute}: ${shown - reading}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("takes the first of two minutes that read the same", () => {
    for (const fold of changes.filter((change) => !isGap(change))) {
      const { from, to, size } = touched(fold);
      for (let reading = from; reading < to; reading++) {
        const { date, minute } = toClock((reading * 60_000) as Instant, timeZone("UTC"));
        const instant = toInstant(date, minute, zone);
        expect(instant).toBeLessThan(fold.at);
        expect(wall(addMinutes(instant, size), zone)).toBe(reading);
      }
    }
  });

  it("reads the clocks as Intl does at every minute around a change", () => {
    const wrong: number[] = [];
    for (const { at } of changes) {
      for (let step = -200; step <= 200; step++) {
        const instant = addMinutes(at, step);
        const { date, minute } = toClock(instant, zone);
        if (utcMidnight(date) / 60_000 + minute !== wall(instant, zone)) wrong.push(instant);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("knows every change: between two the offset stays, at each it becomes what it says", () => {
    const [from, to] = [Date.UTC(2009, 0) as Instant, Date.UTC(2028, 0) as Instant];
    const all = transitionsOf(zone, from, to).filter(({ at }) => at > from);
    for (const { at, offsetBefore, offsetAfter } of all) {
      expect((wall(addMinutes(at, -1), zone) * 60_000 - addMinutes(at, -1)) / 60_000).toBe(offsetBefore);
      expect((wall(at, zone) * 60_000 - at) / 60_000).toBe(offsetAfter);
    }
    for (let time = from; time < to; time = addMinutes(time, 7 * MINUTES_PER_DAY)) {
      const since = all.findLast(({ at }) => at <= time)?.offsetAfter ?? offsetOf(from, zone);
      expect(offsetOf(time, zone)).toBe(since);
    }
  });
});

describe("a length", () => {
  it("is minutes that really pass, whatever clocks do meanwhile", () => {
    const dates = fc.integer({ min: 0, max: 7_000 }).map((days) => addDays(calendarDate("2010-01-01"), days));
    fc.assert(
      fc.property(
        dates,
        fc.nat(1439),
        fc.integer({ min: 0, max: 2_880 }),
        fc.constantFrom(...zones),
        (date, minute, length, zone) => {
          const start = toInstant(date, minuteOfDay(minute), zone);
          const end = toClock(addMinutes(start, length), zone);
          const passed = utcMidnight(end.date) / 60_000 + end.minute - wall(start, zone);
          const turned = offsetOf(addMinutes(start, length), zone) - offsetOf(start, zone);
          expect(passed).toBe(length + turned);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    // The clocks read …, and so many minutes later …
    ["Europe/Oslo", "2027-03-28", "01:30", 60, "2027-03-28", "03:30"],
    ["Europe/Oslo", "2027-10-31", "01:30", 60, "2027-10-31", "02:30"],
    ["Europe/Oslo", "2027-10-31", "01:30", 120, "2027-10-31", "02:30"],
    ["Europe/Oslo", "2027-10-30", "23:00", 600, "2027-10-31", "08:00"],
    ["Australia/Lord_Howe", "2027-10-03", "01:45", 30, "2027-10-03", "02:45"],
    ["Australia/Lord_Howe", "2027-04-04", "01:45", 30, "2027-04-04", "01:45"],
    ["Antarctica/Troll", "2027-03-28", "00:30", 60, "2027-03-28", "03:30"],
    ["Africa/Cairo", "2027-04-29", "23:30", 60, "2027-04-30", "01:30"],
    ["Pacific/Apia", "2011-12-29", "23:30", 60, "2011-12-31", "00:30"],
    ["Europe/Dublin", "2027-03-28", "00:30", 60, "2027-03-28", "02:30"],
    ["Asia/Kathmandu", "2027-12-31", "23:30", 60, "2028-01-01", "00:30"],
  ])("in %s from %s %s of %i minutes ends on %s at %s", (name, date, from, length, endDate, end) => {
    const zone = timeZone(name);
    const minute = (text: string) => minuteOfDay(Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));

    const start = toInstant(calendarDate(date), minute(from), zone);

    expect(toClock(addMinutes(start, length), zone)).toEqual({ date: endDate, minute: minute(end) });
  });
});

describe("two zones", () => {
  it("read the same on a date or not, from whichever side one looks, and each reads as itself", () => {
    const dates = fc.integer({ min: 0, max: 730 }).map((days) => addDays(calendarDate("2026-07-01"), days));
    fc.assert(
      fc.property(dates, fc.constantFrom(...zones), fc.constantFrom(...zones), (date, a, b) => {
        expect(sameOffset(date, a, a)).toBe(true);
        const minutes = Array.from({ length: 96 }, (_, quarter) => toInstant(date, minuteOfDay(quarter * 15), a));
        expect(sameOffset(date, a, b)).toBe(minutes.every((instant) => wall(instant, a) === wall(instant, b)));
        if (sameOffset(date, a, b)) expect(offsetAt(date, a)).toBe(offsetAt(date, b));
      }),
      { numRuns: 150 },
    );
  });
});
