import { type Dates, daysForDates } from "@/domain/agenda-days";
import type { CalendarDate } from "@/domain/clock";
import { asAgendaDay } from "./agenda-days";

type Day = { id: string; date: CalendarDate | null; position: number; itemCount: number };

/** How many items would return to the wish list if a trip had these dates: those of the days that go. */
export function returningItems(days: readonly Day[], dates: Dates): number {
  const make = (date: CalendarDate | null, position: number) => asAgendaDay({ id: "", date, position, itemCount: 0 });
  const kept = new Set(daysForDates(days.map(asAgendaDay), dates, make).map((day) => day.id));
  return days.reduce((sum, day) => sum + (kept.has(day.id) ? 0 : day.itemCount), 0);
}
