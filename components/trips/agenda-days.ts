import type { AgendaDay } from "@/domain/agenda";
import type { CalendarDate } from "@/domain/clock";
import type { TimeZone } from "@/domain/zones";

/** A day of a form as the rules of domain/ take it: what it has beside its date plays no part in them. */
export function asAgendaDay<Day extends { id: string; date: CalendarDate | null; position: number }>(
  day: Day,
): Day & AgendaDay {
  return { numbered: true, theme: null, timeZone: "UTC" as TimeZone, ...day };
}
