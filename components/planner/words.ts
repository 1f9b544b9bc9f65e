import { type AgendaItem, dayNumbers } from "@/domain/agenda";
import { formatClock, formatRange, wrapMinute } from "@/domain/clock";
import { type DateLocale, shortDate } from "@/domain/dates";
import type { PlanDay } from "@/features/agenda-items/plan";
import type { Translate } from "@/lib/messages";

/** How the days of a trip are called: "Day 2", or "Arrival" for a day without a number. */
export function dayNames(days: readonly PlanDay[], t: Translate<"plan">): Map<string, string> {
  return new Map(
    [...dayNumbers(days)].map(([id, number]) => [id, number === null ? t("arrivalDay") : t("dayNumber", { number })]),
  );
}

/** A day as a choice: "Tue 26 Sept", or "Day 2" while it has no date. */
export function dayLabel(day: PlanDay, names: ReadonlyMap<string, string>, locale: DateLocale): string {
  return day.date ? shortDate(day.date, locale) : (names.get(day.id) ?? "");
}

/** "13:15–15:15", "13:15" without a known end, null without a time. */
export function timeOf({
  startMinute,
  durationMinutes,
}: Pick<AgendaItem, "startMinute" | "durationMinutes">): string | null {
  if (startMinute === null) return null;
  return durationMinutes === null ? formatClock(startMinute) : formatRange(startMinute, startMinute + durationMinutes);
}

type Timed = Pick<AgendaItem, "startMinute" | "durationMinutes" | "longestMinutes" | "endCertainty">;

/**
 * When an item is, and how sure its end: "13:00, open end", "12:00–13:30, expected", "14:00–15:00/16:00" when it ends
 * at one of two times; null without a time.
 *
 * @param t words of the namespace "plan"
 */
export function timeWords(item: Timed, t: Translate<"plan">): string | null {
  const { startMinute, durationMinutes, longestMinutes, endCertainty } = item;
  const range = timeOf(item);
  if (startMinute === null || range === null) return null;
  if (endCertainty === "OPEN") return t("openEnd", { start: formatClock(startMinute) });
  const twoEnds = durationMinutes !== null && longestMinutes !== null && longestMinutes > durationMinutes;
  const time = twoEnds
    ? t("eitherEnd", { range, latest: formatClock(wrapMinute(startMinute + longestMinutes)) })
    : range;
  return endCertainty === "EXPECTED" && durationMinutes !== null ? t("expectedEnd", { range: time }) : time;
}
