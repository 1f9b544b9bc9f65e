import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  calendarDate,
  compareDates,
  daysBetween,
  formatClock,
  formatDuration,
  formatRange,
  isMinuteOfDay,
  MINUTES_PER_DAY,
  minuteOfDay,
  parseClock,
  parseDate,
  utcMidnight,
  weekday,
  wrapMinute,
} from "./clock";

const minutes = fc.integer({ min: 0, max: 1439 }).map(minuteOfDay);
const dates = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays(calendarDate("1970-01-01"), days));

describe("parseClock", () => {
  it.each([
    ["00:00", 0],
    ["14:00", 840],
    ["23:59", 1439],
    ["9:30", 570],
    ["9.30", 570],
    ["14", 840],
    ["9", 540],
    ["0", 0],
    ["1400", 840],
    ["930", 570],
    [" 08:05 ", 485],
  ])("reads %j as minute %i", (text, minute) => {
    expect(parseClock(text)).toBe(minute);
  });

  it.each([
    "",
    "24:00",
    "24",
    "2400",
    "9:3",
    "9:60",
    "14:00:00",
    "14h",
    "-1",
    "1 400",
    "14,00",
    "noon",
    "12345",
    "１４:００",
  ])("does not take %j for a time", (text) => {
    expect(parseClock(text)).toBeNull();
  });

  it("reads every minute of the day as it writes it, and as others do", () => {
    for (let value = 0; value < MINUTES_PER_DAY; value++) {
      const written = formatClock(minuteOfDay(value));
      expect(written).toMatch(/^\d\d:\d\d$/);
      for (const typed of [written, written.replace(":", "."), written.replace(":", ""), written.replace(/^0/, "")]) {
        expect([typed, parseClock(typed)]).toEqual([typed, value]);
      }
    }
  });
});

describe("minutes of the day", () => {
  it.each([-1, 1440, 9.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (value) => {
    expect(() => minuteOfDay(value)).toThrow(RangeError);
  });

  it.each([
    [1500, 60],
    [-60, 1380],
    [1440, 0],
    [2880, 0],
    [-1440, 0],
  ])("reads %i minutes after midnight on the clock as %i", (value, minute) => {
    expect(wrapMinute(value)).toBe(minute);
  });

  it("reads the same a day later or earlier, and one further with every minute", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (value) => {
        expect(wrapMinute(value + MINUTES_PER_DAY)).toBe(wrapMinute(value));
        expect(wrapMinute(value + 1)).toBe((wrapMinute(value) + 1) % MINUTES_PER_DAY);
      }),
    );
    fc.assert(fc.property(minutes, (minute) => wrapMinute(minute) === minute));
  });

  it.each([
    [0, true],
    [1439, true],
    [1440, false],
    [-1, false],
    [0.5, false],
    [Number.NaN, false],
  ])("knows of %d whether it is one: %s", (value, isOne) => {
    expect(isMinuteOfDay(value)).toBe(isOne);
  });
});

describe("formatRange", () => {
  it.each([
    [810, 915, "13:30–15:15"],
    [1380, 1500, "23:00–01:00"],
    [540, 540, "09:00–09:00"],
    [1320, 1440, "22:00–00:00"],
  ])("writes %i to %i as %s", (start, end, text) => {
    expect(formatRange(minuteOfDay(start), end)).toBe(text);
  });
});

describe("formatDuration", () => {
  it.each([
    [0, "0 min"],
    [45, "45 min"],
    [60, "60 min"],
    [90, "90 min"],
    [91, "1 h 31 min"],
    [105, "1 h 45 min"],
    [120, "2 h"],
    [2880, "48 h"],
  ])("writes %i minutes as %s", (length, text) => {
    expect(formatDuration(length)).toBe(text);
  });

  it("names every length up to two days so that it can be read back", () => {
    for (let length = 0; length <= 2_880; length++) {
      const [, hours = "0", minutes = "0"] = /^(?:(\d+) h)? ?(?:(\d+) min)?$/.exec(formatDuration(length)) ?? [];
      expect(Number(hours) * 60 + Number(minutes)).toBe(length);
    }
  });

  it("refuses what is no length", () => {
    expect(() => formatDuration(-5)).toThrow(RangeError);
    expect(() => formatDuration(1.5)).toThrow(RangeError);
  });
});

describe("dates", () => {
  it.each(["2027-03-09", "2028-02-29", "0100-01-01", "9999-12-31"])("reads %s", (text) => {
    expect(parseDate(text)).toBe(text);
  });

  it.each([
    "",
    "2027-02-29",
    "2027-13-01",
    "2027-00-10",
    "2027-1-1",
    "27-01-01",
    "2027-03-09T10:00",
    "09.03.2027",
    "0099-01-01",
  ])("does not take %j for a date", (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it("refuses a date out of reach", () => {
    expect(() => addDays(calendarDate("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addDays(calendarDate("2027-01-01"), Number.MAX_SAFE_INTEGER)).toThrow(RangeError);
  });

  it("goes over the end of months, years and the leap day", () => {
    expect(addDays(calendarDate("2027-12-31"), 1)).toBe("2028-01-01");
    expect(addDays(calendarDate("2028-02-28"), 1)).toBe("2028-02-29");
    expect(addDays(calendarDate("2027-03-01"), -1)).toBe("2027-02-28");
  });

  it("counts the days it adds, wherever the machine stands", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -3_000, max: 3_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it("moves the weekday by one a day", () => {
    fc.assert(fc.property(dates, (date) => weekday(addDays(date, 1)) === (weekday(date) + 1) % 7));
    expect(weekday(calendarDate("2023-09-26"))).toBe(2);
  });

  it("comes back to the date it left, and reads every date it writes", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -3_000, max: 3_000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(parseDate(date)).toBe(date);
        expect(new Date(utcMidnight(date)).toISOString()).toBe(`${date}T00:00:00.000Z`);
      }),
    );
  });

  it("orders dates as it counts them", () => {
    fc.assert(fc.property(dates, dates, (a, b) => Math.sign(compareDates(a, b)) === Math.sign(daysBetween(b, a))));
  });
});
