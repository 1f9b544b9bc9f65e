import type { AgendaEntry } from "@/domain/agenda";
import { itemsOfDay } from "@/domain/agenda-order";
import type { PlanConflict } from "@/features/agenda-items/judge-plan";
import type { PlanItem } from "@/features/agenda-items/plan";
import { type Band, type BlockPlace, type GridHours, placeBlocks, type Room, roomOf, withLanes } from "./layout";
import type { PlanState } from "./plan-state";
import { placeUntimed } from "./untimed";

/** Where everything of a day stands. */
export type DayLayout = {
  entries: AgendaEntry<PlanItem>[];
  places: Map<string, BlockPlace>;
  rooms: Map<string, Room>;
  /** Minutes at which items without a time stand in their part of the day. */
  untimedAt: Map<string, number>;
  /** Ids of the others without a time, which stand above the grid. */
  above: string[];
  bands: (PlanConflict & Band)[];
};

/**
 * The places of the items of a day, as they are now.
 *
 * @param groupOrder ids of the trip's groups in order
 * @param scale pixels of a minute
 */
export function layoutOf(
  plan: PlanState,
  dayId: string,
  groupOrder: readonly string[],
  hours: GridHours,
  scale = 1,
): DayLayout {
  const { items, days, conflicts } = plan;
  const entries = itemsOfDay({ items, days, groups: [], participantIds: [] }, dayId);
  const timed = entries.flatMap(({ item }) => (item.startMinute === null ? [] : item));
  const bands = conflicts.flatMap((one) => (one.dayId === dayId && isBand(one) ? one : []));
  const clash = (id: string, other: string) => bands.some((one) => [id, other].every((it) => one.itemIds.includes(it)));
  const places = placeBlocks(withLanes(timed, items, groupOrder, scale), clash, scale);
  const bandsOf = (id: string) => bands.filter((one) => one.itemIds.includes(id));
  const untimedAt = placeUntimed(entries, places, hours, scale);
  return {
    entries,
    places,
    // Beside one another, blocks keep their words: the band is a strip between them.
    rooms: new Map([...places].map(([id, place]) => [id, roomOf(place, place.columns > 1 ? [] : bandsOf(id), scale)])),
    untimedAt,
    above: entries.flatMap(({ item: { id, startMinute } }) => (startMinute === null && !untimedAt.has(id) ? id : [])),
    bands,
  };
}

function isBand(conflict: PlanConflict): conflict is PlanConflict & Band {
  return conflict.startMinute !== null && conflict.itemIds.length > 1;
}
