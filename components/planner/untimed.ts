/** Where items without a time stand on the grid: in the part of the day they belong to, as far as there is room. */
import type { AgendaEntry, AgendaItem, DayPart } from "@/domain/agenda";
import { partsOfUntimed } from "@/domain/agenda-order";
import type { BlockPlace, GridHours } from "./layout";

/** Height of a line of an item without a time, px. */
export const UNTIMED_LINE = 28;

/** From when to when a part of the day lasts, in minutes after midnight. */
const hoursOf: Record<DayPart, GridHours> = {
  MORNING: { from: 8 * 60, to: 12 * 60 },
  MIDDAY: { from: 12 * 60, to: 14 * 60 },
  AFTERNOON: { from: 14 * 60, to: 18 * 60 },
  EVENING: { from: 18 * 60, to: 24 * 60 },
  NIGHT: { from: 22 * 60, to: 30 * 60 },
};

/** Minutes a block without a known end is drawn as. */
export const UNKNOWN_LENGTH = 30;
/** Minutes for a line of an item without a time on the smallest board. */
const MOST_MINUTES = 36;

/** Parts after which the day has no other: what is said to be in them may follow them, after midnight too. */
const lastParts: readonly (DayPart | null)[] = ["EVENING", "NIGHT"];

/**
 * The minute at which each item without a time is drawn, by its id: after what starts in its part of the day, where
 * nothing else stands; else where its part has room before that. One without a part goes with the one before it. What
 * finds no room is missing.
 *
 * @param entries the items of a day as they are read
 * @param places where items with a time stand
 * @param scale pixels of a minute
 */
export function placeUntimed<Item extends AgendaItem>(
  entries: readonly AgendaEntry<Item>[],
  places: ReadonlyMap<string, BlockPlace>,
  hours: GridHours,
  scale = 1,
): Map<string, number> {
  const taken = [...places.values()].map(({ top, height }) => ({ from: top, to: top + height }));
  const length = UNTIMED_LINE / scale;
  const parts = partsOfUntimed(entries.map(({ item }) => item));
  const found = new Map<string, number>();
  for (const { item } of entries) {
    const part = parts.get(item.id) ?? null;
    const minute = part === null ? null : freeMinute(part, taken, hours, length);
    if (minute === null) continue;
    found.set(item.id, minute);
    taken.push({ from: minute, to: minute + length });
  }
  return found;
}

function freeMinute(part: DayPart, taken: readonly GridHours[], shown: GridHours, length: number): number | null {
  const { from, to } = hoursOf[part];
  const first = Math.max(from, shown.from);
  const until = Math.min(to, shown.to);
  const last = Math.max(first, ...taken.filter((one) => one.from >= from && one.from < to).map((one) => one.to));
  const search = (begin: number, end: number) => {
    for (let minute = begin; minute + length <= end; minute += 5) {
      if (taken.every((one) => one.to <= minute || one.from >= minute + length)) return minute;
    }
    return null;
  };
  return search(last, lastParts.includes(part) ? shown.to : until) ?? search(first, until);
}

type Timed = Pick<AgendaItem, "id" | "dayId" | "parentId" | "position" | "startMinute" | "durationMinutes" | "dayPart">;

/** Until when a grid lasts that has room for what each day has in the evening and at night without a time; 0 without any. */
export function endOfUntimed(items: readonly Timed[]): number {
  const days = new Map<string, Timed[]>();
  for (const item of items) {
    if (item.dayId !== null && item.parentId === null) days.set(item.dayId, [...(days.get(item.dayId) ?? []), item]);
  }
  const ends = [...days.values()].map((ofDay) => {
    const late = [...partsOfUntimed(ofDay).values()].filter((part) => lastParts.includes(part));
    const begins = late.map((part) => (part === null ? 0 : hoursOf[part].from));
    const lasts = ofDay.flatMap(({ startMinute: start, durationMinutes }) =>
      start === null ? [] : start + (durationMinutes ?? UNKNOWN_LENGTH),
    );
    return late.length === 0 ? 0 : Math.max(...begins, ...lasts) + late.length * MOST_MINUTES;
  });
  return Math.max(0, ...ends);
}
