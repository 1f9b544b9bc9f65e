import { type AgendaDay, inOrder, isOff } from "@/domain/agenda";
import type { MinuteOfDay } from "@/domain/clock";
import { isFixedInTime } from "@/domain/day-shift";
import type { PlanItem } from "@/features/agenda-items/plan";

/** Minutes for which somebody who should be at an item already still counts as late for it. */
const STILL_LATE = 15;

/** A moment of a day at which something begins. */
export type Point = { minute: MinuteOfDay; title: string; isFixed: boolean };

/** When things begin on a day, each moment once, under the name of what is outermost. */
export function pointsOf(items: readonly PlanItem[], dayId: string): Point[] {
  const points = new Map<MinuteOfDay, Point>();
  const timed = items
    .filter((item) => item.dayId === dayId && !isOff(item))
    .sort((a, b) => Number(a.parentId !== null) - Number(b.parentId !== null));
  for (const item of timed) {
    const { startMinute: minute, title } = item;
    if (minute !== null && !points.has(minute)) points.set(minute, { minute, title, isFixed: isFixedInTime(item) });
  }
  return [...points.values()].sort((a, b) => a.minute - b.minute);
}

/**
 * With what a shift begins unless somebody says otherwise: the first thing ahead, or that began minutes ago.
 *
 * @param now on the clocks of the day; null on other days
 */
export function firstPoint(points: readonly Point[], now: number | null): Point | undefined {
  return (now === null ? undefined : points.find(({ minute }) => minute > now - STILL_LATE)) ?? points[0];
}

/** Where it ends unless somebody says otherwise: at the first thing that does not wait; null: with the day. */
export function lastPoint(points: readonly Point[], from: MinuteOfDay): MinuteOfDay | null {
  return points.find(({ minute, isFixed }) => isFixed && minute > from)?.minute ?? null;
}

/**
 * The day a shift is about unless somebody says otherwise: the one it is now, else the next on which something has a
 * time, of a trip that is over the last such day. Undefined when nothing has a time.
 */
export function dayToShift<Day extends AgendaDay>(
  days: readonly Day[],
  items: readonly PlanItem[],
  now: Date,
): Day | undefined {
  const planned = inOrder(days).filter((day) => pointsOf(items, day.id).length > 0);
  return planned.find(({ date, timeZone }) => date === null || date >= dateNow(now, timeZone)) ?? planned.at(-1);
}

/** Minutes since midnight on the clocks of a zone. */
export function minuteNow(now: Date, timeZone: string): number {
  const part = clockParts(now, timeZone);
  return Number(part("hour")) * 60 + Number(part("minute"));
}

/** "2027-07-01", on the calendars of a zone. */
function dateNow(now: Date, timeZone: string): string {
  const part = clockParts(now, timeZone);
  return `${part("year")}-${part("month")}-${part("day")}`;
}

function clockParts(now: Date, timeZone: string): (type: string) => string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone, year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  }).formatToParts(now);
  return (type) => parts.find((one) => one.type === type)?.value ?? "0";
}
