import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate, formatClock, minuteOfDay } from "./clock";
import type { Instant, TimeZone } from "./zones";
import {
  addMinutes,
  dateAt,
  isTimeZone,
  offsetLabel,
  sameOffset,
  timeZone,
  toClock,
  toInstant,
  transitionsOf,
  zoneCity,
  zoneMeant,
} from "./zones";

const at = (hours: number, minutes = 0) => minuteOfDay(hours * 60 + minutes);
const date = calendarDate;
const iso = (instant: Instant) => new Date(instant).toISOString();

const zones = [
  "Europe/Oslo",
  "Europe/Bucharest",
  "Europe/Dublin",
  "America/St_Johns",
  "America/Sao_Paulo",
  "America/New_York",
  "Africa/Cairo",
  "Africa/Casablanca",
  "Asia/Kathmandu",
  "Asia/Beirut",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "Pacific/Apia",
  "UTC",
].map(timeZone);

const changesOfClocks = zones.flatMap((zone) =>
  transitionsOf(zone, Date.UTC(2025, 0) as Instant, Date.UTC(2028, 0) as Instant)
    .slice(1)
    .map(({ at }) => ({ zone, at })),
);

describe("isTimeZone", () => {
  it.each(["Europe/Oslo", "America/Argentina/Buenos_Aires", "UTC", "Etc/GMT+3"])("knows %s", (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(["", "Oslo", "Europe/Nowhere", "+02:00", "europe/oslo", "Europe/Oslo ", "../etc/passwd"])(
    "does not take %j for a zone",
    (name) => {
      expect(isTimeZone(name)).toBe(false);
      expect(() => timeZone(name)).toThrow(RangeError);
    },
  );
});

describe("toInstant", () => {
  it("knows summer and winter", () => {
    expect(iso(toInstant(date("2027-07-01"), at(14), timeZone("Europe/Oslo")))).toBe("2027-07-01T12:00:00.000Z");
    expect(iso(toInstant(date("2027-12-01"), at(14), timeZone("Europe/Oslo")))).toBe("2027-12-01T13:00:00.000Z");
  });

  it("moves a skipped time forward by the gap", () => {
    const oslo = timeZone("Europe/Oslo");
    const instant = toInstant(date("2027-03-28"), at(2, 30), oslo);

    expect(iso(instant)).toBe("2027-03-28T01:30:00.000Z");
    expect(toClock(instant, oslo)).toEqual({ date: "2027-03-28", minute: at(3, 30) });
  });

  it("takes the first of a repeated time", () => {
    expect(iso(toInstant(date("2027-10-31"), at(2, 30), timeZone("Europe/Oslo")))).toBe("2027-10-31T00:30:00.000Z");
  });

  it("moves a skipped midnight, and a day that never was, forward", () => {
    const cairo = timeZone("Africa/Cairo");
    const apia = timeZone("Pacific/Apia");

    expect(toClock(toInstant(date("2027-04-30"), at(0, 15), cairo), cairo)).toEqual({
      date: "2027-04-30",
      minute: at(1, 15),
    });
    expect(toClock(toInstant(date("2011-12-30"), at(9), apia), apia)).toEqual({ date: "2011-12-31", minute: at(9) });
  });

  it("agrees with Temporal on every minute, also where it remembers offsets", () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(date("1980-01-01"), count));
    const minutes = fc.integer({ min: 0, max: 1439 }).map(minuteOfDay);
    fc.assert(
      fc.property(days, minutes, fc.constantFrom(...zones), (day, minute, zone) => {
        const zoned = Temporal.PlainDateTime.from(`${day}T${formatClock(minute)}`).toZonedDateTime(zone);
        expect(toInstant(day, minute, zone)).toBe(zoned.epochMilliseconds);
      }),
      { numRuns: 400 },
    );
  });

  it("agrees with Temporal on the days around every change of clocks in three years", () => {
    for (const { zone, at: change } of changesOfClocks) {
      const first = addDays(toClock(change, zone).date, -2);
      const times = Array.from({ length: 5 * 48 }, (_, step) => ({
        day: addDays(first, Math.floor(step / 48)),
        minute: minuteOfDay((step % 48) * 30),
      }));
      const temporal = times.map(({ day, minute }) =>
        Temporal.PlainDateTime.from(`${day}T${formatClock(minute)}`).toZonedDateTime(zone),
      );

      expect(times.map(({ day, minute }) => toInstant(day, minute, zone))).toEqual(
        temporal.map((zoned) => zoned.epochMilliseconds),
      );
    }
  });
});

describe("toClock", () => {
  it("reads the clocks on both sides of the date line at once", () => {
    const instant = Date.UTC(2027, 5, 1, 10, 30) as Instant;

    expect(toClock(instant, timeZone("Pacific/Kiritimati"))).toEqual({ date: "2027-06-02", minute: at(0, 30) });
    expect(toClock(instant, timeZone("Pacific/Honolulu"))).toEqual({ date: "2027-06-01", minute: at(0, 30) });
  });

  it("is of the date that has begun there", () => {
    const moment = new Date("2027-05-02T22:30:00Z");

    expect(["Europe/Oslo", "Europe/London"].map((zone) => dateAt(moment, timeZone(zone)))).toEqual([
      "2027-05-03",
      "2027-05-02",
    ]);
  });

  it("gives back what an instant was made of, except where clocks skip", () => {
    const zone = timeZone("Asia/Kathmandu");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 0, max: 1439 }), (days, minute) => {
        const day = addDays(date("2010-01-01"), days);
        expect(toClock(toInstant(day, minuteOfDay(minute), zone), zone)).toEqual({ date: day, minute });
      }),
    );
  });
});

describe("reading clocks", () => {
  const asTemporal = (instant: Instant, zone: TimeZone) => {
    const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
    return { date: zoned.toPlainDate().toString(), minute: zoned.hour * 60 + zoned.minute };
  };

  it("agrees with Temporal at every instant, also where it remembers offsets", () => {
    const instants = fc
      .integer({ min: 0, max: 60 * 366 * 24 * 60 })
      .map((minutes) => (Date.UTC(1980, 0) + minutes * 60_000) as Instant);
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        expect(toClock(instant, zone)).toEqual(asTemporal(instant, zone));
      }),
      { numRuns: 400 },
    );
  });

  it("agrees with Temporal for two days around every change of clocks in three years", () => {
    for (const { zone, at: change } of changesOfClocks) {
      const instants = Array.from({ length: 192 }, (_, step) => addMinutes(change, (step - 96) * 30));

      expect(instants.map((instant) => toClock(instant, zone))).toEqual(
        instants.map((instant) => asTemporal(instant, zone)),
      );
    }
  });
});

describe("transitionsOf", () => {
  it("gives the change before and those within", () => {
    const from = Date.UTC(2027, 5, 1) as Instant;
    const changes = transitionsOf(timeZone("Europe/Oslo"), from, Date.UTC(2027, 11, 1) as Instant);

    expect(changes).toEqual([
      { at: Date.UTC(2027, 2, 28, 1), offsetBefore: 60, offsetAfter: 120 },
      { at: Date.UTC(2027, 9, 31, 1), offsetBefore: 120, offsetAfter: 60 },
    ]);
  });

  it("finds none where clocks never changed", () => {
    expect(transitionsOf(timeZone("UTC"), 0 as Instant, Date.UTC(2030, 0) as Instant)).toEqual([]);
  });
});

describe("words for zones", () => {
  it.each([
    ["Europe/Oslo", "2027-07-01", "UTC+2"],
    ["Europe/Oslo", "2027-01-01", "UTC+1"],
    ["Europe/Lisbon", "2027-01-01", "UTC"],
    ["Asia/Kathmandu", "2027-01-01", "UTC+5:45"],
    ["America/St_Johns", "2027-01-01", "UTC−3:30"],
    ["Pacific/Kiritimati", "2027-01-01", "UTC+14"],
    ["Europe/Oslo", "2027-03-28", "UTC+2"],
  ])("labels %s on %s %s", (zone, day, label) => {
    expect(offsetLabel(date(day), timeZone(zone))).toBe(label);
  });

  it.each([
    ["Europe/Oslo", "Oslo"],
    ["America/St_Johns", "St Johns"],
    ["America/Argentina/Buenos_Aires", "Buenos Aires"],
    ["UTC", "UTC"],
  ])("names %s after %s", (zone, city) => {
    expect(zoneCity(timeZone(zone))).toBe(city);
  });

  it("sees whether two zones read the same on a date", () => {
    const oslo = timeZone("Europe/Oslo");

    expect(sameOffset(date("2027-07-01"), oslo, timeZone("Europe/Paris"))).toBe(true);
    expect(sameOffset(date("2027-03-28"), oslo, timeZone("Europe/Paris"))).toBe(true);
    expect(sameOffset(date("2027-07-01"), oslo, timeZone("Europe/Bucharest"))).toBe(false);
    expect(sameOffset(date("2027-07-01"), oslo, timeZone("Africa/Johannesburg"))).toBe(true);
    expect(sameOffset(date("2027-12-01"), oslo, timeZone("Africa/Johannesburg"))).toBe(false);
    expect(sameOffset(date("2027-03-28"), oslo, timeZone("Africa/Johannesburg"))).toBe(false);
  });

  it("adds minutes that really pass", () => {
    const oslo = timeZone("Europe/Oslo");
    const start = toInstant(date("2027-03-28"), at(1, 30), oslo);

    expect(toClock(addMinutes(start, 60), oslo)).toEqual({ date: "2027-03-28", minute: at(3, 30) });
  });
});

it.each([
  ["Europe/Warsaw", "Europe/Warsaw"],
  [" warsaw ", "Europe/Warsaw"],
  ["New York", "America/New_York"],
  ["europe/oslo", "Europe/Oslo"],
  ["Gdańsk", null],
  ["/", null],
  ["", null],
])("takes %o for the zone %o", (typed, zone) => {
  expect(zoneMeant(typed)).toBe(zone);
});
