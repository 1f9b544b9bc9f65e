/** Where a day goes: its places in order, the ways between them, and what is not known well enough to be drawn. */
import type { ItemKind, TransportMode } from "../agenda";
import { type Coordinates, isWalk, metresBetween, minutesBy, usualMinutesBetween } from "../distances";

/** Places closer than this many metres are one on a map. */
const SAME_PLACE = 25;
/** Metres beyond which nobody can guess how long a group takes. */
const LONG_WAY = 60_000;

/** An item as far as a map asks for it. */
export type MapItem = {
  id: string;
  kind: ItemKind;
  title: string;
  startMinute: number | null;
  durationMinutes: number | null;
  transport: TransportMode | null;
  /** The groups it is for; empty: everyone. */
  groupIds: readonly string[];
};

/** Where an item is. */
export type Site = { key: string; name: string; coordinates: Coordinates | null };

export type MapPlace = {
  name: string;
  coordinates: Coordinates;
  visits: { itemId: string; title: string; startMinute: number | null; groupIds: readonly string[] }[];
};

export type MapWay = {
  /** Places in `places`, from 0. */
  from: number;
  to: number;
  /** Metres as the crow flies. */
  metres: number;
  /** As a transfer says, or as a group usually takes; null for a long way of which no transfer tells. */
  minutes: number | null;
  /** How they go when a transfer says so; else on foot where it is near enough; null: by whatever rides there. */
  mode: TransportMode | null;
  /** Whether a transfer of the plan says how long it takes. */
  stated: boolean;
  /** The groups that go this way; empty: everyone. */
  groupIds: readonly string[];
};

export type Course = {
  places: MapPlace[];
  ways: MapWay[];
  /** Places without coordinates, each once. */
  missing: { name: string; key: string; itemId: string }[];
};

/**
 * The course of a day. Each group goes its own way between the items for it and those for everyone; a way that all of
 * them go is everyone's.
 *
 * @param items of one day, in the order they are read
 * @param siteOf where an item is; null for what is online, in words, or nowhere
 */
export function courseOf(items: readonly MapItem[], siteOf: (item: MapItem) => Site | null): Course {
  const places: MapPlace[] = [];
  const missing = new Map<string, Course["missing"][number]>();
  const placeOf = new Map<string, number>();
  for (const item of items) {
    const site = item.kind === "TRANSFER" ? null : siteOf(item);
    if (!site) continue;
    if (!site.coordinates) {
      if (!missing.has(site.key)) missing.set(site.key, { name: site.name, key: site.key, itemId: item.id });
      continue;
    }
    const at = placeAt(places, site.name, site.coordinates);
    const { id, title, startMinute, groupIds } = item;
    places[at]?.visits.push({ itemId: id, title, startMinute, groupIds });
    placeOf.set(item.id, at);
  }
  return { places, ways: waysOf(items, places, placeOf), missing: [...missing.values()] };
}

function placeAt(places: MapPlace[], name: string, coordinates: Coordinates): number {
  const there = places.findIndex((place) => metresBetween(place.coordinates, coordinates) < SAME_PLACE);
  return there >= 0 ? there : places.push({ name, coordinates, visits: [] }) - 1;
}

function waysOf(
  items: readonly MapItem[],
  places: readonly MapPlace[],
  placeOf: ReadonlyMap<string, number>,
): MapWay[] {
  const groups = [...new Set(items.flatMap((item) => item.groupIds))].sort();
  const tracks = groups.length === 0 ? [null] : groups;
  const ways: (MapWay & { groups: string[] })[] = [];
  for (const group of tracks) {
    let at: number | null = null;
    let transfer: MapItem | null = null;
    for (const item of items) {
      if (group !== null && item.groupIds.length > 0 && !item.groupIds.includes(group)) continue;
      if (item.kind === "TRANSFER") transfer = item;
      const to = placeOf.get(item.id);
      if (to === undefined) continue;
      if (at !== null && at !== to) addWay(ways, wayBetween(places, at, to, transfer), group);
      transfer = null;
      at = to;
    }
  }
  return ways.map(({ groups: by, ...way }) => ({ ...way, groupIds: by.length === groups.length ? [] : by }));
}

function addWay(ways: (MapWay & { groups: string[] })[], way: MapWay, group: string | null): void {
  const same = ways.find(
    ({ from, to, mode, minutes }) => from === way.from && to === way.to && mode === way.mode && minutes === way.minutes,
  );
  const by = group === null ? [] : [group];
  if (!same) ways.push({ ...way, groups: by });
  else if (group !== null && !same.groups.includes(group)) same.groups.push(group);
}

function wayBetween(places: readonly MapPlace[], from: number, to: number, transfer: MapItem | null): MapWay {
  const [a, b] = [places[from], places[to]];
  if (!a || !b) throw new RangeError(`No way from place ${from} to place ${to}`);
  const stated = transfer?.durationMinutes ?? null;
  const metres = metresBetween(a.coordinates, b.coordinates);
  const by = transfer?.transport ?? null;
  const guess = metres > LONG_WAY ? null : usualMinutesBetween(a.coordinates, b.coordinates);
  const usual = by === null ? guess : minutesBy(by, a.coordinates, b.coordinates);
  return {
    ...{ from, to, metres, groupIds: [] },
    minutes: stated ?? usual,
    mode: by ?? (isWalk(a.coordinates, b.coordinates) ? "WALK" : null),
    stated: stated !== null,
  };
}
