import type { AgendaDay } from "@/domain/agenda";
import { type Dates, daysForDates } from "@/domain/agenda-days";
import type { CalendarDate } from "@/domain/clock";
import type { TimeZone } from "@/domain/zones";

type Day = { id: string; date: CalendarDate | null; position: number; itemCount: number };

/** How many items would return to the wish list if a trip had these dates: those of the days that go. */
export function returningItems(days: readonly Day[], dates: Dates): number {
  const agendaDays = days.map((day) => ({ ...bare, ...day }));
  const kept = new Set(
    daysForDates(agendaDays, dates, (date, position) => ({ ...bare, id: "", date, position, itemCount: 0 })).map(
      (day) => day.id,
    ),
  );
  return days.reduce((sum, day) => sum + (kept.has(day.id) ? 0 : day.itemCount), 0);
}

/** What a day has beside its date plays no part here. */
const bare: Pick<AgendaDay, "numbered" | "theme" | "timeZone"> = {
  numbered: true,
  theme: null,
  timeZone: "UTC" as TimeZone,
};
