import { describe, expect, it } from "vitest";
import { addDays, calendarDate as date, weekday } from "./clock";
import { dateLocale, dateLocales, dateRange, dayMonthYear, longDate, shortDate, weekdayName } from "./dates";

const tuesday = date("2023-09-26");

it.each([
  ["en", "Tue 26 Sept", "Tuesday 26 September", "26 September 2023", "Tuesday"],
  ["ro", "mar., 26 sept.", "marți, 26 septembrie", "26 septembrie 2023", "marți"],
  ["nb", "tir. 26. sep.", "tirsdag 26. september", "26. september 2023", "tirsdag"],
] as const)("writes a date in %s", (locale, short, long, full, day) => {
  expect(shortDate(tuesday, locale)).toBe(short);
  expect(longDate(tuesday, locale)).toBe(long);
  expect(dayMonthYear(tuesday, locale)).toBe(full);
  expect(weekdayName(tuesday, locale)).toBe(day);
});

it("never slips a day, wherever the machine stands", () => {
  const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  for (let step = 0; step < 800; step++) {
    const day = addDays(date("2026-12-20"), step);
    expect(longDate(day, "en")).toContain(`${names[weekday(day)]} ${Number(day.slice(8))} `);
  }
});

describe("dateRange", () => {
  it.each([
    ["2023-09-25", "2023-09-27", "25–27 Sept 2023"],
    ["2023-09-30", "2023-10-02", "30 Sept – 2 Oct 2023"],
    ["2023-12-30", "2024-01-02", "30 Dec 2023 – 2 Jan 2024"],
    ["2023-09-25", "2023-09-25", "25 Sept 2023"],
    ["2023-09-25", "2024-09-27", "25 Sept 2023 – 27 Sept 2024"],
  ])("says what %s and %s share once", (first, last, text) => {
    expect(dateRange(date(first), date(last), "en")).toBe(text);
  });

  it("writes months in full where there is room", () => {
    expect(dateRange(date("2025-12-03"), date("2025-12-04"), "en", "long")).toBe("3–4 December 2025");
  });

  it("keeps to the manner of each language", () => {
    expect(dateRange(date("2023-09-25"), date("2023-09-27"), "ro")).toBe("25–27 sept. 2023");
    expect(dateRange(date("2023-09-30"), date("2023-10-02"), "nb")).toBe("30. sep. – 2. okt. 2023");
  });

  it("refuses to run backwards", () => {
    expect(() => dateRange(date("2023-09-27"), date("2023-09-25"), "en")).toThrow(RangeError);
  });
});

it.each([
  ["en", "en"],
  ["en-US", "en"],
  ["ro-MD", "ro"],
  ["no", "nb"],
  ["nb-NO", "nb"],
  ["uk", "en"],
  ["", "en"],
])("writes the dates of content in %j in %s", (tag, locale) => {
  expect(dateLocale(tag)).toBe(locale);
});

it("knows a name for every month and day of the week in every language", () => {
  for (const locale of dateLocales) {
    const written = Array.from({ length: 365 }, (_, step) => longDate(addDays(tuesday, step), locale));
    expect(new Set(written).size).toBe(365);
  }
});
