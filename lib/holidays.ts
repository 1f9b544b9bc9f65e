import "server-only";
import Holidays from "date-holidays";
import type { CalendarDate, Weekday } from "@/domain/clock";
import { parseDate } from "@/domain/clock";
import type { DaysOff } from "@/domain/warnings/plan-facts";
import { NO_REGION, regionsOf } from "./regions";

/** Years of countries and their regions that are remembered; a plan needs a few. */
const REMEMBERED = 600;
const years = new Map<string, DaysOff["holidays"]>();

let countries: ReadonlySet<string> | null = null;

/**
 * The days off in a region of a country: its public holidays in these years, named in English, and the weekend. While nobody
 * knows the region, what only some regions keep is told apart.
 *
 * Holidays on which banks alone are closed are left out, and those of single towns. The rules are those of the package
 * date-holidays, which weighs 25 MB and stays on the server.
 *
 * @param country its ISO 3166-1 code
 * @param region as `regionOf` names it; null: unknown
 * @returns null when no holidays of the country are known
 */
export function daysOffIn(country: string, region: string | null, calendarYears: readonly number[]): DaysOff | null {
  countries ??= new Set(Object.keys(new Holidays().getCountries()));
  if (!countries.has(country)) return null;
  const all = [...new Set(calendarYears)].sort();
  const own = region === NO_REGION ? null : region;
  const holidays = all.flatMap((year) => holidaysOf(country, own, year));
  const partly = region === null ? all.flatMap((year) => partlyIn(country, year)) : [];
  return { country, region, weekend: weekendOf(country), holidays, partly };
}

/** Holidays of some regions of a country that the whole of it does not have. */
function partlyIn(country: string, year: number): DaysOff["holidays"] {
  const everywhere = new Set(holidaysOf(country, null, year).map(({ date }) => date));
  const named = new Map(
    regionsOf(country)
      .flatMap((region) => holidaysOf(country, region, year))
      .map((one) => [one.date, one]),
  );
  return [...named.values()].filter(({ date }) => !everywhere.has(date)).sort((a, b) => (a.date < b.date ? -1 : 1));
}

function holidaysOf(country: string, region: string | null, year: number): DaysOff["holidays"] {
  const key = `${country} ${region ?? ""} ${year}`;
  const before = years.get(key);
  if (before) return before;
  const options = { types: ["public" as const], languages: ["en"] };
  const calendar = region === null ? new Holidays(country, options) : new Holidays(country, region, options);
  const names = new Map<CalendarDate, string[]>();
  for (const { date, name } of calendar.getHolidays(year, "en")) {
    const on = parseDate(date.slice(0, 10));
    if (on) names.set(on, [...new Set([...(names.get(on) ?? []), name])]);
  }
  const holidays = [...names].map(([date, said]) => ({ date, name: said.join(", ") }));
  if (years.size >= REMEMBERED) years.clear();
  years.set(key, holidays);
  return holidays;
}

/** Saturday and Sunday nearly everywhere; the others as Unicode CLDR has them (weekData). */
function weekendOf(country: string): Weekday[] {
  if (fridayAndSaturday.has(country)) return [5, 6];
  if (country === "IR") return [5];
  if (country === "AF") return [4, 5];
  return country === "IN" || country === "UG" ? [0] : [6, 0];
}

const fridayAndSaturday = new Set(["BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "OM", "QA", "SA", "SD", "SY", "YE"]);
