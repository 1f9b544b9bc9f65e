import { type AgendaItem, dayNumbers } from "@/domain/agenda";
import { formatClock, formatRange } from "@/domain/clock";
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
