/** Where items without a time stand on the grid: in the part of the day they belong to, as far as there is room. */
import type { AgendaEntry, AgendaItem, DayPart } from "@/domain/agenda";
import type { BlockPlace, GridHours } from "./layout";

/** Height of a line of an item without a time, px and minutes. */
export const UNTIMED_LINE = 28;

/** From when to when a part of the day lasts, in minutes after midnight. */
const hoursOf: Record<DayPart, GridHours> = {
  MORNING: { from: 8 * 60, to: 12 * 60 },
  MIDDAY: { from: 12 * 60, to: 14 * 60 },
  AFTERNOON: { from: 14 * 60, to: 18 * 60 },
  EVENING: { from: 18 * 60, to: 24 * 60 },
  NIGHT: { from: 22 * 60, to: 30 * 60 },
};

/**
 * The minute at which each item without a time is drawn, by its id: after what starts in its part of the day, where
 * nothing else stands. One without a part goes with the one before it. What finds no room is missing.
 *
 * @param entries the items of a day as they are read
 * @param places where items with a time stand
 */
export function placeUntimed<Item extends AgendaItem>(
  entries: readonly AgendaEntry<Item>[],
  places: ReadonlyMap<string, BlockPlace>,
  hours: GridHours,
): Map<string, number> {
  const taken = [...places.values()].map(({ top, height }) => ({ from: top, to: top + height }));
  const found = new Map<string, number>();
  let part: DayPart | null = null;
  for (const { item } of entries) {
    if (item.startMinute !== null) continue;
    part = item.dayPart ?? part;
    const minute = part === null ? null : freeMinute(hoursOf[part], taken, hours);
    if (minute === null) continue;
    found.set(item.id, minute);
    taken.push({ from: minute, to: minute + UNTIMED_LINE });
  }
  return found;
}

function freeMinute(part: GridHours, taken: readonly GridHours[], shown: GridHours): number | null {
  const within = taken.filter((one) => one.from >= part.from && one.from < part.to);
  const last = Math.max(part.from, shown.from, ...within.map((one) => one.to));
  const end = Math.min(part.to, shown.to);
  for (let minute = last; minute + UNTIMED_LINE <= end; minute += 5) {
    if (taken.every((one) => one.to <= minute || one.from >= minute + UNTIMED_LINE)) return minute;
  }
  return null;
}
