/** When visits may be suggested on a day, so that it gets no longer than the organisation wants. */
import type { Agenda, AgendaDay, AgendaItem } from "../agenda";
import { ancestorsOf, isOff } from "../agenda";
import { datesToReckonWith, spanFinder } from "../agenda-spans";
import { MINUTES_PER_DAY } from "../clock";
import type { PlanningLimits } from "../warnings/plan-facts";
import { midnightOf } from "./midnight";
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
  agenda: Pick<Agenda<Item>, "days" | "items">,
  day: AgendaDay,
  { earliest, latest }: Wanted,
  { longestDayMinutes, latestEndMinute }: Limits,
  wayTo: (item: Item) => number = () => 0,
): Pick<TaskDay, "from" | "until" | "longestMinutes"> {
  const last = Math.min(latest, latestEndMinute ?? latest);
  if (longestDayMinutes === null) return { from: earliest, until: last, longestMinutes: null };
  const byId = new Map(agenda.items.map((item) => [item.id, item]));
  const spanOf = spanFinder(agenda);
  const midnight = midnightOf(day, datesToReckonWith(agenda.days).get(day.id));
  const startOf = (item: Item) => {
    const span = spanOf(item);
    return span && Math.floor(span.start / 60_000 - midnight);
  };
  const standing = agenda.items.flatMap((item) => {
    if (item.dayId !== day.id) return [];
    const [start, around] = [startOf(item), ancestorsOf(byId, item)];
    if (start === null || [item, ...around].some(isOff)) return [];
    const isSlept = around.some((one) => {
      const begins = startOf(one) ?? Number.POSITIVE_INFINITY;
      return begins <= start && isThroughTheNight(one, begins + (one.durationMinutes ?? 0));
    });
    const way = wayTo(item);
    return isSlept ? [] : [{ start: start - way, end: endOf(item, start, way) }];
  });
  const firstStart = Math.min(...standing.map(({ start }) => start));
  const lastEnd = Math.max(...standing.map(({ end }) => end));
  const from = Math.max(earliest, lastEnd - longestDayMinutes);
  const until = Math.min(last, Math.min(from, firstStart) + longestDayMinutes);
  return { from, until, longestMinutes: null };
}

/**
 * When something that stands on a day lets people go to bed. On a train that runs into the night they sleep, but not on one that
 * does so only when it takes as long as it may.
 */
function endOf(item: AgendaItem, start: number, way: number): number {
  const usual = start + (item.durationMinutes ?? 0);
  const longest = start + (item.longestMinutes ?? item.durationMinutes ?? 0);
  if (!isThroughTheNight(item, longest)) return longest + way;
  return isThroughTheNight(item, usual) ? start : usual + way;
}

/**
 * Whether people sleep on an item rather than stay up for it: a day that ends on a night train ends when the train leaves.
 *
 * @param endMinute after the midnight before it begins
 */
export function isThroughTheNight({ kind }: Pick<AgendaItem, "kind">, endMinute: number): boolean {
  return kind === "TRANSFER" && endMinute > MINUTES_PER_DAY;
}
