import type { AgendaDay } from "../agenda";
import type { CalendarDate } from "../clock";
import { minuteOfDay } from "../clock";
import { toInstant } from "../zones";

/** Minutes since 1970 at which a day begins, counted back from noon: a night on which clocks change moves nothing by day. */
export function midnightOf(day: AgendaDay, date: CalendarDate | undefined): number {
  const noon = minuteOfDay(12 * 60);
  return date === undefined ? 0 : toInstant(date, noon, day.timeZone) / 60_000 - noon;
}
