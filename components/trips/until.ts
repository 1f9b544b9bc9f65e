import { type CalendarDate, daysBetween } from "@/domain/clock";

/** How far away a trip is, in the unit people would say. */
export type Until =
  | { unit: "underWay" | "today"; count: 0 }
  | { unit: "inDays" | "inWeeks" | "inMonths"; count: number };

/** Days up to three weeks, then weeks up to three months, then months. */
export function untilTrip(today: CalendarDate, start: CalendarDate): Until {
  const days = daysBetween(today, start);
  if (days < 0) return { unit: "underWay", count: 0 };
  if (days === 0) return { unit: "today", count: 0 };
  if (days <= 21) return { unit: "inDays", count: days };
  if (days <= 91) return { unit: "inWeeks", count: Math.round(days / 7) };
  return { unit: "inMonths", count: Math.round(days / 30.4) };
}
