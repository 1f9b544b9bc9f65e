/** Where everything stands on the time grid: in minutes, and where words need room, in pixels at a scale. */
import { type AgendaItem, groupsOf } from "@/domain/agenda";
import { endOfUntimed, UNKNOWN_LENGTH } from "./untimed";

/** The hours a grid shows: minutes after midnight, whole hours. */
export type GridHours = { from: number; to: number };

/** Where a block stands: minutes after midnight, and which of how many columns side by side it fills. */
export type BlockPlace = { top: number; height: number; column: number; columns: number };

/** The smallest block one can still read and press, px. */
const LEAST_HEIGHT = 20;

/**
 * 8:00 to 20:00, and more where items begin earlier or last longer, or the evening has something without a time; not
 * beyond 6:00 of the next morning.
 */
export function gridHours(items: Parameters<typeof endOfUntimed>[0]): GridHours {
  const timed = items.flatMap(({ dayId, startMinute, durationMinutes }) =>
    dayId === null || startMinute === null
      ? []
      : [{ start: startMinute, end: startMinute + drawnLength(durationMinutes) }],
  );
  const from = Math.min(8 * 60, ...timed.map((one) => Math.floor(one.start / 60) * 60));
  const ends = [...timed.map((one) => one.end), endOfUntimed(items)];
  const to = Math.max(20 * 60, ...ends.map((end) => Math.ceil(end / 60) * 60));
  return { from, to: Math.min(to, 30 * 60) };
}

/** Height of the words on a conflict band, px. */
const CHIP = 16;
/** Height of the line that names a group above its items, px. */
export const GROUP_LINE = 18;
/** Least height for the time and title of a block on one line, px. */
const LINE = 18;

/** Minutes after midnight at which a conflict band begins, and how many it covers. */
export type Band = { startMinute: number; minutes: number };

/** What bands leave to the words of a block, px; `beside` where that is too little, and words and bands share the width. */
export type Room = { top: number; bottom: number; height: number; beside: boolean };

/**
 * Where the words of a block stand so that they can be read beside the bands over it.
 *
 * @param scale pixels of a minute
 */
export function roomOf(place: Pick<BlockPlace, "top" | "height">, bands: readonly Band[], scale = 1): Room {
  const [top, height] = [place.top * scale, place.height * scale];
  const end = top + height;
  const room = { top: 0, bottom: 0 };
  for (const band of bands) {
    const [begins, lasts] = [band.startMinute * scale, band.minutes * scale];
    const middle = begins + lasts / 2;
    const [from, to] = [Math.min(begins, middle - CHIP / 2), Math.max(begins + lasts, middle + CHIP / 2)];
    if (begins <= top) room.top = Math.max(room.top, to - top);
    else room.bottom = Math.max(room.bottom, end - from);
  }
  const left = height - room.top - room.bottom;
  return left < LINE ? { top: 0, bottom: 0, height, beside: true } : { ...room, height: left, beside: false };
}

/**
 * Where the name of its group stands at a block that is the first of its lane: above it where nothing else does, in it
 * where there is room; null where there is neither, or the block fills the whole width.
 *
 * @param scale pixels of a minute
 */
export function groupLineOf(id: string, places: ReadonlyMap<string, BlockPlace>, scale = 1): "above" | "inside" | null {
  const place = places.get(id);
  if (!place || place.columns === 1) return null;
  const { top, column, columns } = place;
  const others = [...places].flatMap(([other, one]) => (other === id ? [] : one));
  const near = others.filter((one) => one.columns === 1 || (one.columns === columns && one.column === column));
  const follows = near.some((one) => one.columns === columns && one.top < top && top - (one.top + one.height) < 60);
  if (follows) return null;
  if (near.every((one) => one.top + one.height <= top - GROUP_LINE / scale || one.top >= top)) return "above";
  return place.height * scale >= 3 * GROUP_LINE + LINE ? "inside" : null;
}

/** Minutes a block is high. @param scale pixels of a minute */
export function drawnLength(durationMinutes: number | null, scale = 1): number {
  return Math.max(durationMinutes ?? UNKNOWN_LENGTH, LEAST_HEIGHT / scale);
}

type Timed = Pick<AgendaItem, "id" | "startMinute" | "durationMinutes" | "position"> & {
  /** Items for different groups stand side by side, in this order. */
  lane: number;
  lanes: number;
};

/**
 * The places of the items of a day that have a time. Items for different groups share the width, in the order of
 * the groups; items for the same people that overlap keep the full width and lie over one another, so that the
 * conflict band shows, unless more than two do, one would hide the other's title, or no band shows between two of them because nobody is expected at
 * both (museum or hike): those stand side by side too.
 *
 * @param clash whether a band shows between two items
 * @param scale pixels of a minute
 */
export function placeBlocks(
  items: readonly Timed[],
  clash: (id: string, other: string) => boolean = () => true,
  scale = 1,
): Map<string, BlockPlace> {
  const blocks = items
    .flatMap((item) =>
      item.startMinute === null
        ? []
        : [{ ...item, top: item.startMinute, height: drawnLength(item.durationMinutes, scale) }],
    )
    .sort((a, b) => a.top - b.top || b.height - a.height || a.position - b.position);
  const places = new Map<string, BlockPlace>();
  for (const cluster of clustersOf(blocks)) {
    const lanes = Math.max(...cluster.map((one) => one.lanes));
    const crowded = cluster.some((one) => overlapCount(one, cluster) > 2);
    const split =
      lanes === 1 && (crowded || hidesTitle(cluster, scale) || meetsQuietly(cluster, clash))
        ? columnsOf(cluster)
        : null;
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

function hidesTitle(cluster: readonly Block[], scale: number): boolean {
  const isNear = (one: Block, other: Block) => Math.abs(other.top - one.top) * scale < LINE;
  return cluster.some((one, index) => cluster.slice(index + 1).some((other) => isNear(one, other)));
}

/** Blocks are drawn higher than they last when they are very short; that alone is no meeting. */
function meetsQuietly(cluster: readonly Block[], clash: (id: string, other: string) => boolean): boolean {
  const endOf = ({ top, durationMinutes }: Block) => top + (durationMinutes ?? 1);
  return cluster.some((one, index) =>
    cluster
      .slice(index + 1)
      .some((other) => other.top < endOf(one) && one.top < endOf(other) && !clash(one.id, other.id)),
  );
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
 * @param scale pixels of a minute
 */
export function withLanes<Item extends AgendaItem>(
  items: readonly Item[],
  all: readonly Item[],
  groupOrder: readonly string[],
  scale = 1,
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
    const beside = items.filter((other) => meets(item, other, scale)).map(firstGroup);
    const groups = [...new Set(beside.flatMap((group) => group ?? []))].sort((a, b) => a - b);
    return { ...item, lane: groups.indexOf(own), lanes: groups.length };
  });
}

function meets(a: AgendaItem, b: AgendaItem, scale: number): boolean {
  if (a.startMinute === null || b.startMinute === null) return false;
  return (
    a.startMinute < b.startMinute + drawnLength(b.durationMinutes, scale) &&
    b.startMinute < a.startMinute + drawnLength(a.durationMinutes, scale)
  );
}
