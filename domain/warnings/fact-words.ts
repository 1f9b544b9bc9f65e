/** Facts of warnings as their sentences take them. */
import type { CalendarDate } from "../clock";
import { parseDate } from "../clock";
import type { DateLocale } from "../dates";
import { shortDate } from "../dates";
import { apart } from "../direction";
import { languageName } from "../languages";
import type { Facts } from "./warning";

/** Dates and languages in words of a language of the interface; `none` for what is empty, so that a sentence can do
 * without, and names as islands in it. */
export function factWords(facts: Facts, locale: DateLocale): Record<string, string | number> {
  const written = Object.entries(facts).map(([name, value]): [string, string | number] => {
    if (value === "") return [name, "none"];
    if (name === "date" && isDate(value)) return [name, shortDate(value, locale)];
    if (name === "language") return [name, languageName(String(value), locale)];
    return [name, typeof value === "string" ? apart(value) : value];
  });
  return Object.fromEntries(written);
}

function isDate(value: string | number): value is CalendarDate {
  return typeof value === "string" && parseDate(value) !== null;
}
