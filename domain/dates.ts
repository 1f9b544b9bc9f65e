/** Dates in words, in the languages of the interface. Names of days and months come from Intl; zones play no part. */
import type { CalendarDate } from "./clock";
import { utcMidnight } from "./clock";

/** Languages in which dates can be written. */
export const dateLocales = ["en", "ro", "nb"] as const;
export type DateLocale = (typeof dateLocales)[number];

/** The written forms people expect: British English, Romanian, Norwegian bokmål. */
const regions: Record<DateLocale, string> = { en: "en-GB", ro: "ro-RO", nb: "nb-NO" };

type Length = "short" | "long";

/** The language to write dates in for content in any language, by its BCP 47 tag; English when we have none. */
export function dateLocale(language: string): DateLocale {
  const primary = language.toLowerCase().split("-")[0];
  return dateLocales.find((locale) => locale === (primary === "no" ? "nb" : primary)) ?? "en";
}

/** "Tue 26 Sept" · "mar., 26 sept." · "tir. 26. sep." */
export function shortDate(date: CalendarDate, locale: DateLocale): string {
  return dayOfWeekAndMonth(date, locale, "short");
}

/** "Tuesday 26 September" · "marți, 26 septembrie" · "tirsdag 26. september" */
export function longDate(date: CalendarDate, locale: DateLocale): string {
  return dayOfWeekAndMonth(date, locale, "long");
}

/** "26 September 2023" · "26 septembrie 2023" · "26. september 2023" */
export function dayMonthYear(date: CalendarDate, locale: DateLocale): string {
  return `${dayOfMonth(date, locale)} ${monthName(date, locale, "long")} ${yearOf(date)}`;
}

/** "Tuesday" · "marți" · "tirsdag" */
export function weekdayName(date: CalendarDate, locale: DateLocale, length: Length = "long"): string {
  return written(date, locale, "weekday", length);
}

/**
 * From one date to another, with what they share said once: "25–27 Sept 2023", "30 Sept – 2 Oct 2023",
 * "30 Dec 2023 – 2 Jan 2024"; a single day is "25 Sept 2023".
 *
 * @param length of the months' names: "long" gives "3–4 December 2025"
 * @throws {RangeError} when `last` is before `first`
 */
export function dateRange(
  first: CalendarDate,
  last: CalendarDate,
  locale: DateLocale,
  length: Length = "short",
): string {
  if (last < first) throw new RangeError(`${last} is before ${first}`);
  const end = `${dayOfMonth(last, locale)} ${monthName(last, locale, length)} ${yearOf(last)}`;
  if (first === last) return end;
  if (first.slice(0, 7) === last.slice(0, 7)) return `${dayOfMonth(first, locale)}–${end}`;
  const start = `${dayOfMonth(first, locale)} ${monthName(first, locale, length)}`;
  return yearOf(first) === yearOf(last) ? `${start} – ${end}` : `${start} ${yearOf(first)} – ${end}`;
}

/** British and Norwegian write no comma after the day of the week, Romanian does. */
function dayOfWeekAndMonth(date: CalendarDate, locale: DateLocale, length: Length): string {
  const comma = locale === "ro" ? "," : "";
  return `${written(date, locale, "weekday", length)}${comma} ${dayOfMonth(date, locale)} ${monthName(date, locale, length)}`;
}

function dayOfMonth(date: CalendarDate, locale: DateLocale): string {
  return `${Number(date.slice(8))}${locale === "nb" ? "." : ""}`;
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** As it stands beside a day of the month; on its own Intl gives another form in some languages. */
function monthName(date: CalendarDate, locale: DateLocale, length: Length): string {
  return written(date, locale, "month", length);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function written(date: CalendarDate, locale: DateLocale, part: "weekday" | "month", length: Length): string {
  const key = `${locale} ${part} ${length}`;
  const known = formats.get(key);
  const format =
    known ??
    new Intl.DateTimeFormat(regions[locale], { timeZone: "UTC", day: "numeric", weekday: length, month: length });
  if (!known) formats.set(key, format);
  const parts = format.formatToParts(utcMidnight(date));
  return parts.find((one) => one.type === part)?.value ?? "";
}
