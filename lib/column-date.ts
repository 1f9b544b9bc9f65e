import type { CalendarDate } from "@/domain/clock";

/** A date as a date column takes it: midnight UTC. */
export function columnDate(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
