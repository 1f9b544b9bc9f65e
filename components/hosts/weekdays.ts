import { addDays, calendarDate } from "@/domain/clock";
import { type DateLocale, weekdayName } from "@/domain/dates";

/** Days of the week from Monday, numbered from 0 for Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 0] as const;

/** Any Sunday; names of weekdays are read off the days after it. */
const SUNDAY = calendarDate("2023-01-01");

/** "Mon" of 1, or "Monday". @param weekday 0 for Sunday */
export function nameOfWeekday(weekday: number, locale: DateLocale, length: "short" | "long" = "short"): string {
  return weekdayName(addDays(SUNDAY, weekday), locale, length);
}

/** "Mon–Thu, Sat": days that follow one another as a range. @param chosen 0 for Sunday, in any order */
export function weekdayWords(chosen: readonly number[], locale: DateLocale): string {
  const runs: number[][] = [];
  for (const [place, day] of weekdays.entries()) {
    if (!chosen.includes(day)) continue;
    const run = runs.at(-1);
    const before = weekdays[place - 1];
    if (run && run.at(-1) === before) run.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) => (run.length === 2 ? run.map((day) => [day]) : [run]))
    .map((run) => {
      const [first, last] = [run[0] ?? 0, run.at(-1) ?? 0];
      const name = nameOfWeekday(first, locale);
      return run.length === 1 ? name : `${name}–${nameOfWeekday(last, locale)}`;
    })
    .join(", ");
}
