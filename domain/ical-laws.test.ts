/** What a calendar that knows nothing but the file makes of any itinerary. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDay, anItem, at, someDays } from "@/test/builders";
import { someAgenda } from "@/test/random-agendas";
import { someText } from "@/test/random-text";
import type { Component } from "@/test/read-calendar";
import { eventsIn, momentOf, offsetIn, readCalendar, unescaped } from "@/test/read-calendar";
import type { AgendaDay, AgendaItem } from "./agenda";
import { itemSpan } from "./agenda-spans";
import { addDays, calendarDate } from "./clock";
import { calendarUid, writeCalendar } from "./ical";
import { writeLines } from "./ical-text";
import { timeZoneLines } from "./ical-zone";
import { itineraryFor } from "./itinerary";
import type { Instant } from "./zones";
import { addMinutes, offsetOf, timeZone, toInstant, transitionsOf } from "./zones";

const madeAt = Date.UTC(2027, 1, 1) as Instant;
const zones = [
  "Europe/Oslo",
  "Europe/Dublin",
  "America/St_Johns",
  "America/Asuncion",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Africa/Casablanca",
  "Asia/Dubai",
  "Antarctica/Troll",
  "UTC",
].map(timeZone);

const fileOf = (days: readonly AgendaDay[], items: readonly AgendaItem[], description: string | null = null) =>
  writeCalendar({
    tripId: "trip",
    name: "Oslo",
    domain: "sojourn.example",
    madeAt,
    days: itineraryFor({ days, items }, { groupIds: ["a", "b"] }),
    wordsFor: ({ item }) => ({ title: item.title, description }),
  });
const uid = (item: AgendaItem) => calendarUid(item.id, "trip", "sojourn.example");
const zoneIn = (lines: string[]): Component | undefined =>
  readCalendar(writeLines(["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR"])).parts[0];

describe("an itinerary read back from its calendar file", () => {
  it("has every item at the instants at which it happens, in any plan", () => {
    fc.assert(
      fc.property(someAgenda(), ({ days, items, ...people }) => {
        const calendar = readCalendar(fileOf(days, items));
        const byUid = new Map(items.map((item) => [uid(item), item]));
        for (const event of calendar.parts.filter(({ name }) => name === "VEVENT")) {
          const item = byUid.get(event.lines.get("UID") ?? "") ?? anItem();
          const [begin, end] = [momentOf(calendar, event, "DTSTART"), momentOf(calendar, event, "DTEND")];
          const start = itemSpan({ days, items, ...people }, item)?.start;
          const date = days.find((day) => day.id === item.dayId)?.date ?? null;
          if (start === undefined) {
            expect([begin, end]).toEqual([{ date }, { date: date && addDays(date, 1) }]);
            continue;
          }
          const { durationMinutes } = item;
          expect(begin).toEqual({ instant: start });
          expect(end).toEqual(durationMinutes === null ? null : { instant: addMinutes(start, durationMinutes) });
        }
      }),
      { numRuns: 100 },
    );
  });

  it("has an entry for each outermost item with a time, and no entry twice", () => {
    fc.assert(
      fc.property(someAgenda({ nested: false }), ({ days, items }) => {
        const uids = eventsIn(fileOf(days, items)).map((event) => event.lines.get("UID"));
        const dated = new Set(days.flatMap((day) => (day.date === null ? [] : day.id)));
        const seen = itineraryFor({ days, items }, { groupIds: ["a", "b"] }).flatMap(({ day, entries }) =>
          dated.has(day.id) ? entries.map((entry) => uid(entry.item)) : [],
        );
        expect(new Set(uids).size).toBe(uids.length);
        expect([...uids].sort()).toEqual([...seen].sort());
      }),
    );
  });

  it("is known again after anything changed, and newer by its revision", () => {
    fc.assert(
      fc.property(someAgenda(), fc.integer({ min: -30, max: 30 }), ({ days, items }, shift) => {
        const moved = days.map((day) => ({ ...day, date: day.date && addDays(day.date, shift) }));
        const changed = items.map((item) => ({ ...item, title: "Changed", revision: item.revision + 1 }));
        const before = eventsIn(fileOf(days, items));
        const after = eventsIn(fileOf(moved, changed));
        expect(after.map((event) => event.lines.get("UID"))).toEqual(before.map((event) => event.lines.get("UID")));
        for (const [index, event] of after.entries()) {
          expect(Number(event.lines.get("SEQUENCE"))).toBe(Number(before[index]?.lines.get("SEQUENCE")) + 1);
        }
      }),
    );
  });

  it("says what people typed, escaped and folded so that nothing of it becomes a line of its own", () => {
    fc.assert(
      fc.property(someText(300), (typed) => {
        const [event, ...more] = eventsIn(fileOf(someDays(1), [anItem()], `x${typed}`));
        expect(more).toEqual([]);
        expect([...(event?.lines.keys() ?? [])]).toHaveLength(8);
        expect(() => unescaped(event?.lines.get("DESCRIPTION") ?? "")).not.toThrow();
      }),
    );
  });
});

describe("a zone in a calendar file", () => {
  it.each(zones)("%s says what Temporal does, before, at and after every change within two years", (zone) => {
    const [first, last] = [Date.UTC(2026, 5) as Instant, Date.UTC(2028, 5) as Instant];
    const described = zoneIn(timeZoneLines(zone, first, last));
    const moments = [first, last, ...transitionsOf(zone, first, last).map(({ at: change }) => change)];
    const around = moments.flatMap((moment) => [-1, 0, 1].map((step) => addMinutes(moment, step)));
    const within = around.filter((instant) => first <= instant && instant <= last);

    expect(within.map((instant) => described && offsetIn(described, instant))).toEqual(
      within.map((instant) => offsetOf(instant, zone)),
    );
  });

  it("is true wherever and whenever the trip is", () => {
    const times = fc
      .integer({ min: 0, max: 60 * 365 })
      .map((days) => (Date.UTC(1975, 0) + days * 86_400_000) as Instant);
    fc.assert(
      fc.property(fc.constantFrom(...zones), times, fc.integer({ min: 1, max: 40 }), (zone, first, days) => {
        const last = addMinutes(first, days * 1_440);
        const described = zoneIn(timeZoneLines(zone, first, last));
        for (let instant = first; instant <= last; instant = addMinutes(instant, 360)) {
          expect(described && offsetIn(described, instant)).toBe(offsetOf(instant, zone));
        }
      }),
      { numRuns: 40 },
    );
  });
});

it.each([
  ["over the date line to yesterday", "Pacific/Kiritimati", at(10), 150, "Pacific/Honolulu", "20270308T123000"],
  ["over the date line to the day after", "Pacific/Honolulu", at(22), 330, "Pacific/Kiritimati", "20270311T033000"],
  ["half an hour aside", "America/St_Johns", at(23, 45), 300, "Europe/Dublin", "20270310T081500"],
])("carries a flight %s", (_, from, startMinute, durationMinutes, to, landing) => {
  const days = [aDay({ date: calendarDate("2027-03-09"), timeZone: timeZone(from) })];
  const flight = anItem({ startMinute, durationMinutes, endTimeZone: timeZone(to) });

  const calendar = readCalendar(fileOf(days, [flight]));
  const [event] = calendar.parts.filter(({ name }) => name === "VEVENT");

  const start = toInstant(calendarDate("2027-03-09"), startMinute, timeZone(from));
  expect(event?.lines.get(`DTEND;TZID=${to}`)).toBe(landing);
  expect(event && momentOf(calendar, event, "DTEND")).toEqual({ instant: addMinutes(start, durationMinutes) });
});
