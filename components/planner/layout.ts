/** Where everything stands on the time grid. One minute is one pixel. */
import { type AgendaItem, groupsOf } from "@/domain/agenda";

/** The hours a grid shows: minutes after midnight, whole hours. */
export type GridHours = { from: number; to: number };

/** Where a block stands: minutes after midnight, and which of how many columns side by side it fills. */
export type BlockPlace = { top: number; height: number; column: number; columns: number };

/** The smallest block one can still read and press, in minutes. */
const LEAST_HEIGHT = 20;
/** What a block without a known end is drawn as. */
const UNKNOWN_LENGTH = 30;

/** 8:00 to 20:00, and more where items begin earlier or last longer; not beyond 6:00 of the next morning. */
export function gridHours(items: readonly Pick<AgendaItem, "dayId" | "startMinute" | "durationMinutes">[]): GridHours {
  const timed = items.flatMap(({ dayId, startMinute, durationMinutes }) =>
    dayId === null || startMinute === null
      ? []
      : [{ start: startMinute, end: startMinute + drawnLength(durationMinutes) }],
  );
  const from = Math.min(8 * 60, ...timed.map((one) => Math.floor(one.start / 60) * 60));
  const to = Math.max(20 * 60, ...timed.map((one) => Math.ceil(one.end / 60) * 60));
  return { from, to: Math.min(to, 30 * 60) };
}

/** Minutes a block is high. */
export function drawnLength(durationMinutes: number | null): number {
  return Math.max(durationMinutes ?? UNKNOWN_LENGTH, LEAST_HEIGHT);
}

type Timed = Pick<AgendaItem, "id" | "startMinute" | "durationMinutes" | "position"> & {
  /** Items for different groups stand side by side, in this order. */
  lane: number;
  lanes: number;
};

/**
 * The places of the items of a day that have a time. Items for different groups share the width, in the order of
 * the groups; items for the same people that overlap keep the full width and lie over one another, so that the
 * conflict band shows, unless more than two do: those stand side by side too.
 */
export function placeBlocks(items: readonly Timed[]): Map<string, BlockPlace> {
  const blocks = items
    .flatMap((item) =>
      item.startMinute === null ? [] : [{ ...item, top: item.startMinute, height: drawnLength(item.durationMinutes) }],
    )
    .sort((a, b) => a.top - b.top || b.height - a.height || a.position - b.position);
  const places = new Map<string, BlockPlace>();
  for (const cluster of clustersOf(blocks)) {
    const lanes = Math.max(...cluster.map((one) => one.lanes));
    const split = lanes === 1 && cluster.some((one) => overlapCount(one, cluster) > 2) ? columnsOf(cluster) : null;
    for (const block of cluster) {
      const { top, height, id } = block;
      if (split) places.set(id, { top, height, column: split.get(id) ?? 0, columns: Math.max(...split.values()) + 1 });
      else places.set(id, { top, height, column: block.lanes === 1 ? 0 : block.lane, columns: block.lanes });
    }
  }
  return places;
}

type Block = Timed & { top: number; height: number };

/** Blocks that touch one another in a chain. */
function clustersOf(blocks: readonly Block[]): Block[][] {
  const clusters: Block[][] = [];
  let end = -1;
  for (const block of blocks) {
    if (block.top < end) clusters.at(-1)?.push(block);
    else clusters.push([block]);
    end = Math.max(end, block.top + block.height);
  }
  return clusters;
}

function overlapCount(block: Block, cluster: readonly Block[]): number {
  return cluster.filter((one) => one.top < block.top + block.height && block.top < one.top + one.height).length;
}

/** The first column in which each block has room. */
function columnsOf(cluster: readonly Block[]): Map<string, number> {
  const ends: number[] = [];
  const columns = new Map<string, number>();
  for (const block of cluster) {
    const free = ends.findIndex((end) => end <= block.top);
    const column = free === -1 ? ends.length : free;
    ends[column] = block.top + block.height;
    columns.set(block.id, column);
  }
  return columns;
}

/**
 * Which lane each item of a day stands in: an item for some groups stands beside those for others at the same time;
 * one for everyone, or alone at its time, has the whole width.
 *
 * @param groupOrder ids of the trip's groups in order
 */
export function withLanes<Item extends AgendaItem>(
  items: readonly Item[],
  all: readonly Item[],
  groupOrder: readonly string[],
): (Item & { lane: number; lanes: number })[] {
  const byId = new Map(all.map((item) => [item.id, item]));
  const firstGroup = (item: Item) => {
    const places = groupsOf(byId, item)
      .map((id) => groupOrder.indexOf(id))
      .filter((place) => place >= 0);
    return places.length > 0 && places.length < groupOrder.length ? Math.min(...places) : null;
  };
  return items.map((item) => {
    const own = firstGroup(item);
    if (own === null || item.startMinute === null) return { ...item, lane: 0, lanes: 1 };
    const beside = items.filter((other) => meets(item, other)).map(firstGroup);
    const groups = [...new Set(beside.flatMap((group) => group ?? []))].sort((a, b) => a - b);
    return { ...item, lane: groups.indexOf(own), lanes: groups.length };
  });
}

function meets(a: AgendaItem, b: AgendaItem): boolean {
  if (a.startMinute === null || b.startMinute === null) return false;
  return (
    a.startMinute < b.startMinute + drawnLength(b.durationMinutes) &&
    b.startMinute < a.startMinute + drawnLength(a.durationMinutes)
  );
}
