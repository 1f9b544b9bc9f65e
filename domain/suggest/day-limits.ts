/** When visits may be suggested on a day, so that it gets no longer than the organisation wants. */
import type { Agenda, AgendaDay, AgendaItem } from "../agenda";
import { ancestorsOf, isOff } from "../agenda";
import { MINUTES_PER_DAY } from "../clock";
import type { PlanningLimits } from "../warnings/plan-facts";
import type { TaskDay } from "./task";

type Wanted = { earliest: number; latest: number };
type Limits = Pick<PlanningLimits, "longestDayMinutes" | "latestEndMinute">;

/**
 * Limits of a day: what was asked for, and within it a stretch as long as a day may be that holds what stands on the day
 * already, so that everything together is no longer. Where that is longer by itself, visits add nothing to it.
 *
 * @param wayTo minutes from where people sleep to an item, and back from it: a day begins when they leave
 */
export function dayLimits<Item extends AgendaItem>(
  agenda: Pick<Agenda<Item>, "items">,
  day: AgendaDay,
  { earliest, latest }: Wanted,
  { longestDayMinutes, latestEndMinute }: Limits,
  wayTo: (item: Item) => number = () => 0,
): Pick<TaskDay, "from" | "until" | "longestMinutes"> {
  const last = Math.min(latest, latestEndMinute ?? latest);
  if (longestDayMinutes === null) return { from: earliest, until: last, longestMinutes: null };
  const byId = new Map(agenda.items.map((item) => [item.id, item]));
  const standing = agenda.items.flatMap((item) => {
    const isHeld = item.dayId === day.id && ![item, ...ancestorsOf(byId, item)].some(isOff);
    if (!isHeld || item.startMinute === null) return [];
    const end = item.startMinute + (item.longestMinutes ?? item.durationMinutes ?? 0);
    const way = wayTo(item);
    return [{ start: item.startMinute - way, end: isThroughTheNight(item, end) ? item.startMinute : end + way }];
  });
  const firstStart = Math.min(...standing.map(({ start }) => start));
  const lastEnd = Math.max(...standing.map(({ end }) => end));
  const from = Math.max(earliest, lastEnd - longestDayMinutes);
  const until = Math.min(last, Math.min(from, firstStart) + longestDayMinutes);
  return { from, until, longestMinutes: null };
}

/**
 * Whether people sleep on an item rather than stay up for it: a day that ends on a night train ends when the train leaves.
 *
 * @param endMinute after the midnight before it begins
 */
export function isThroughTheNight({ kind }: Pick<AgendaItem, "kind">, endMinute: number): boolean {
  return kind === "TRANSFER" && endMinute > MINUTES_PER_DAY;
}
