import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDay, anItem, at, someDays } from "@/test/builders";
import { someText } from "@/test/random-text";
import { eventsIn, readCalendar as read, unescaped } from "@/test/read-calendar";
import type { AgendaDay, AgendaItem } from "./agenda";
import { calendarDate } from "./clock";
import type { Calendar, CalendarWords } from "./ical";
import { writeCalendar } from "./ical";
import { escapeText, foldLine, plainValue, writeLines } from "./ical-text";
import { itineraryFor } from "./itinerary";
import type { Instant } from "./zones";
import { timeZone } from "./zones";

const madeAt = Date.UTC(2027, 1, 1, 8, 0, 5) as Instant;
const octets = (text: string) => new TextEncoder().encode(text).length;

function fileOf(items: AgendaItem[], days: AgendaDay[] = someDays(3), words: Partial<CalendarWords> = {}): string {
  return writeCalendar({
    tripId: "trip",
    name: "Oslo, again",
    domain: "sojourn.example",
    madeAt,
    days: itineraryFor({ days, items }, { groupIds: [] }),
    wordsFor: (entry) => ({ title: entry.item.title, ...words }),
  });
}

describe("writeCalendar", () => {
  it("writes a visit with zone, place, words, address and revision", () => {
    const visit = anItem({ id: "visit", startMinute: at(14), durationMinutes: 90, revision: 3 });
    const words = {
      location: "Forskningsparken; Oslo",
      description: "Two talks,\nthen coffee",
      url: "https://sojourn.example/i/x#visit",
    };

    const [event] = eventsIn(fileOf([visit], someDays(1), words));

    expect(Object.fromEntries(event?.lines ?? [])).toEqual({
      UID: "visit.trip@sojourn.example",
      DTSTAMP: "20270201T080005Z",
      SEQUENCE: "3",
      "DTSTART;TZID=Europe/Oslo": "20270309T140000",
      "DTEND;TZID=Europe/Oslo": "20270309T153000",
      SUMMARY: "Port authority",
      LOCATION: "Forskningsparken\\; Oslo",
      DESCRIPTION: "Two talks\\,\\nthen coffee",
      URL: "https://sojourn.example/i/x#visit",
      STATUS: "CONFIRMED",
    });
  });

  it("names the calendar and asks to be read again each hour", () => {
    const calendar = read(fileOf([anItem()]));

    expect(calendar.lines.get("VERSION")).toBe("2.0");
    expect(calendar.lines.get("X-WR-CALNAME")).toBe("Oslo\\, again");
    expect(calendar.lines.get("REFRESH-INTERVAL;VALUE=DURATION")).toBe("PT1H");
  });

  it("describes each zone once, with the changes of clocks the trip meets", () => {
    const days = [
      ...someDays(2, "2027-03-27"),
      aDay({ id: "home", position: 2, date: calendarDate("2027-03-29"), timeZone: timeZone("Asia/Kathmandu") }),
    ];
    const items = [
      anItem({ id: "a", dayId: "d1" }),
      anItem({ id: "b", dayId: "d2" }),
      anItem({ id: "c", dayId: "home" }),
    ];

    const zones = read(fileOf(items, days)).parts.filter((part) => part.name === "VTIMEZONE");

    expect(zones.map((zone) => zone.lines.get("TZID"))).toEqual(["Asia/Kathmandu", "Europe/Oslo"]);
    expect(zones[1]?.parts.map((part) => [part.name, ...part.lines.values()])).toEqual([
      ["STANDARD", "20261025T030000", "+0200", "+0100"],
      ["DAYLIGHT", "20270328T020000", "+0100", "+0200"],
    ]);
    expect(zones[0]?.parts.map((part) => part.lines.get("TZOFFSETTO"))).toEqual(["+0545"]);
  });

  it("describes a zone whose clocks never changed", () => {
    const utc = [aDay({ timeZone: timeZone("UTC") })];
    const [zone] = read(fileOf([anItem()], utc)).parts;

    expect(zone?.parts.map((part) => [part.name, ...part.lines.values()])).toEqual([
      ["STANDARD", "19700101T000000", "+0000", "+0000"],
    ]);
  });

  it("writes no seconds of the local mean time that a zone kept a century ago", () => {
    const dubai = [aDay({ timeZone: timeZone("Asia/Dubai") })];
    const [zone] = read(fileOf([anItem()], dubai)).parts;

    expect(zone?.parts.map((part) => [part.name, ...part.lines.values()])).toEqual([
      ["STANDARD", "19700101T000000", "+0400", "+0400"],
    ]);
  });

  it("ends a flight in the zone where it lands", () => {
    const flight = anItem({ startMinute: at(23), durationMinutes: 180, endTimeZone: timeZone("Europe/Bucharest") });
    const [event] = eventsIn(fileOf([flight]));

    expect(event?.lines.get("DTEND;TZID=Europe/Bucharest")).toBe("20270310T030000");
    expect(read(fileOf([flight])).parts.filter((part) => part.name === "VTIMEZONE")).toHaveLength(2);
  });

  it("writes the real time where clocks skip an hour, and UTC where they repeat one", () => {
    const spring = eventsIn(fileOf([anItem({ startMinute: at(2, 30) })], someDays(1, "2027-03-28")));
    const autumn = eventsIn(fileOf([anItem({ startMinute: at(2), durationMinutes: 90 })], someDays(1, "2027-10-31")));

    expect(spring[0]?.lines.get("DTSTART;TZID=Europe/Oslo")).toBe("20270328T033000");
    expect(autumn[0]?.lines.get("DTSTART;TZID=Europe/Oslo")).toBe("20271031T020000");
    expect(autumn[0]?.lines.get("DTEND")).toBe("20271031T013000Z");
  });

  it("lets an item without a time last all day without blocking it", () => {
    const [event] = eventsIn(fileOf([anItem({ startMinute: null })]));

    expect(event?.lines.get("DTSTART;VALUE=DATE")).toBe("20270309");
    expect(event?.lines.get("DTEND;VALUE=DATE")).toBe("20270310");
    expect(event?.lines.get("TRANSP")).toBe("TRANSPARENT");
  });

  it("gives no end where nobody knows it, and says what is tentative", () => {
    const [event] = eventsIn(fileOf([anItem({ durationMinutes: null, tentative: true })]));

    expect([...(event?.lines.keys() ?? [])].some((name) => name.startsWith("DTEND"))).toBe(false);
    expect(event?.lines.get("STATUS")).toBe("TENTATIVE");
  });

  it("leaves out days without a date", () => {
    expect(eventsIn(fileOf([anItem()], [aDay({ date: null })]))).toEqual([]);
  });

  it("writes a visit once and not its talks, but the talks of a visit without a time", () => {
    const visit = anItem({ id: "visit" });
    const talk = anItem({ id: "talk", parentId: "visit", title: "Talk" });
    const titles = (items: AgendaItem[]) => eventsIn(fileOf(items)).map((event) => event.lines.get("SUMMARY"));

    expect(titles([visit, talk])).toEqual(["Port authority"]);
    expect(titles([{ ...visit, startMinute: null }, talk])).toEqual(["Talk"]);
    expect(
      titles([
        { ...visit, startMinute: null },
        { ...talk, startMinute: null },
      ]),
    ).toEqual(["Port authority"]);
  });

  it("keeps UIDs and raises SEQUENCE when a visit moves", () => {
    const before = eventsIn(fileOf([anItem({ revision: 1 })]))[0];
    const after = eventsIn(fileOf([anItem({ revision: 2, dayId: "d3", startMinute: at(14) })]))[0];

    expect(after?.lines.get("UID")).toBe(before?.lines.get("UID"));
    expect(Number(after?.lines.get("SEQUENCE"))).toBeGreaterThan(Number(before?.lines.get("SEQUENCE")));
  });

  it("carries any words through, whatever people type", () => {
    fc.assert(
      fc.property(someText(120), someText(120), (title, description) => {
        const [event] = eventsIn(fileOf([anItem({ title })], someDays(1), { description }));
        const kept = (typed: string) =>
          typed
            .replace(/\r\n?|[\u2028\u2029]/g, "\n")
            .replace(/[^\P{Cc}\t\n]/gu, "")
            .toWellFormed();
        expect(unescaped(event?.lines.get("SUMMARY") ?? "")).toBe(kept(title));
        expect(unescaped(event?.lines.get("DESCRIPTION") ?? "")).toBe(kept(description));
      }),
      { numRuns: 100 },
    );
  });
});

describe("folding", () => {
  it("breaks before the 76th octet and not within a letter", () => {
    expect(foldLine("a".repeat(75))).toBe("a".repeat(75));
    expect(foldLine("a".repeat(76))).toBe(`${"a".repeat(75)}\r\n a`);
    expect(foldLine("a".repeat(150))).toBe(`${"a".repeat(75)}\r\n ${"a".repeat(74)}\r\n a`);
    expect(foldLine(`${"a".repeat(74)}ș`)).toBe(`${"a".repeat(74)}\r\n ș`);
    expect(foldLine("")).toBe("");
  });

  it("keeps every line within 75 octets and comes apart into what it was", () => {
    // Letters of one to four octets, so that every way of meeting the 75th occurs.
    const line = fc.string({ unit: fc.constantFrom("a", "b", "ș", "–", "🚋"), maxLength: 400 });
    fc.assert(
      fc.property(line, (text) => {
        const folded = foldLine(text);
        expect(folded.replaceAll("\r\n ", "")).toBe(text);
        for (const piece of folded.split("\r\n")) {
          expect(octets(piece)).toBeLessThanOrEqual(75);
          expect(piece.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("escaping", () => {
  it("lets no text add a line of its own", () => {
    fc.assert(
      fc.property(someText(100), (text) => {
        expect(
          writeLines([escapeText(text)])
            .slice(0, -2)
            .replaceAll("\r\n ", ""),
        ).not.toMatch(/[\r\n]/);
        expect(plainValue(text)).not.toMatch(/\p{Cc}/u);
      }),
    );
    expect(escapeText("a\r\nBEGIN:VEVENT")).toBe("a\\nBEGIN:VEVENT");
    expect(plainValue("https://a.example/\r\nX:1")).toBe("https://a.example/X:1");
  });

  it("escapes backslash, semicolon and comma and leaves colons alone", () => {
    expect(escapeText("C:\\x; a, b\u0000\ud800")).toBe("C:\\\\x\\; a\\, b\ufffd");
  });
});

describe("what a calendar holds beside the items", () => {
  const oslo = timeZone("Europe/Oslo");
  const vilnius = timeZone("Europe/Vilnius");
  const calendarOf = (more: Partial<Calendar>) =>
    writeCalendar({
      tripId: "trip",
      name: "Oslo",
      domain: "sojourn.example",
      madeAt,
      days: itineraryFor({ days: someDays(1), items: [] }, { groupIds: [] }),
      wordsFor: (entry) => ({ title: entry.item.title }),
      ...more,
    });

  it("writes a flight on the clocks of both its places, and describes both zones", () => {
    const when = {
      kind: "times",
      start: Date.UTC(2027, 2, 9, 11, 5) as Instant,
      startZone: vilnius,
      end: Date.UTC(2027, 2, 9, 12, 50) as Instant,
      endZone: oslo,
    } as const;

    const text = calendarOf({ own: [{ id: "leg", revision: 2, words: { title: "Flight" }, when }] });

    const [event] = eventsIn(text);
    expect(event?.lines.get("DTSTART;TZID=Europe/Vilnius")).toBe("20270309T130500");
    expect(event?.lines.get("DTEND;TZID=Europe/Oslo")).toBe("20270309T135000");
    expect(event?.lines.get("SEQUENCE")).toBe("2");
    expect(text.match(/^TZID:.*$/gm)).toEqual(["TZID:Europe/Oslo", "TZID:Europe/Vilnius"]);
  });

  it("writes the nights of a stay as whole days that block nothing", () => {
    const when = { kind: "days", from: calendarDate("2027-03-09"), to: calendarDate("2027-03-11") } as const;

    const [event] = eventsIn(calendarOf({ own: [{ id: "stay", revision: 0, words: { title: "Hotel" }, when }] }));

    expect(event?.lines.get("DTSTART;VALUE=DATE")).toBe("20270309");
    expect(event?.lines.get("DTEND;VALUE=DATE")).toBe("20270311");
    expect(event?.lines.get("TRANSP")).toBe("TRANSPARENT");
  });

  it("keeps what was withdrawn as a cancelled entry that is newer than what calendars have", () => {
    const visit = anItem({ id: "visit", startMinute: at(14), durationMinutes: 90, revision: 3 });
    const [day] = itineraryFor({ days: someDays(1), items: [visit] }, { groupIds: [] });
    const [entry] = day?.entries ?? [];
    if (!day || !entry) throw new Error("The visit should be on the day");

    const [event] = eventsIn(calendarOf({ withdrawn: [{ day, entry }] }));

    expect(event?.lines.get("STATUS")).toBe("CANCELLED");
    expect(event?.lines.get("SEQUENCE")).toBe("4");
    expect(event?.lines.get("DTSTART;TZID=Europe/Oslo")).toBe("20270309T140000");
  });

  it("cancels every entry of a cancelled trip", () => {
    const items = [anItem({ id: "a", startMinute: at(9), tentative: true }), anItem({ id: "b" })];
    const days = itineraryFor({ days: someDays(1), items }, { groupIds: [] });

    const events = eventsIn(calendarOf({ days, cancelled: true }));

    expect(events.map(({ lines }) => lines.get("STATUS"))).toEqual(["CANCELLED", "CANCELLED"]);
  });

  it("says whom to ask and where on the map", () => {
    const words = { title: "Visit", contacts: ["Ana; +47 22"], geo: { latitude: 59.9, longitude: -10.5 } };
    const days = itineraryFor({ days: someDays(1), items: [anItem()] }, { groupIds: [] });

    const [event] = eventsIn(calendarOf({ days, wordsFor: () => words }));

    expect(event?.lines.get("CONTACT")).toBe("Ana\\; +47 22");
    expect(event?.lines.get("GEO")).toBe("59.9;-10.5");
  });
});
