import type { AgendaItem } from "@/domain/agenda";

/** More than this is no gap to hurry through; it is drawn no longer. */
const AT_MOST = 90;

/**
 * Minutes on its day before an item in which nothing else takes place, for drawing the time there is to get there; 0 when
 * something lasts until it begins.
 */
export function freeBefore(
  items: readonly Pick<AgendaItem, "id" | "dayId" | "parentId" | "startMinute" | "durationMinutes">[],
  item: Pick<AgendaItem, "id" | "dayId" | "startMinute">,
): number {
  const start = item.startMinute ?? 0;
  const ends = items.flatMap((one) => {
    if (one.id === item.id || one.dayId !== item.dayId || one.parentId !== null || one.startMinute === null) return [];
    return one.startMinute < start ? Math.min(one.startMinute + (one.durationMinutes ?? 0), start) : [];
  });
  return ends.length === 0 ? 0 : Math.min(start - Math.max(...ends), AT_MOST);
}
