/** What in the legs and stays of a trip looks forgotten or doubled. Said gently: it may well be meant so. */
import type { CalendarDate } from "./clock";
import { addDays } from "./clock";
import { arrivalDate, arrivalOf, departureOf, type Leg, nightsOf, nightsOnTheWay, type Stay } from "./travel";

export type TravelWarning =
  /** Nights in a row on which the same people have no bed. */
  | { kind: "no-bed"; nights: CalendarDate[]; participantIds: string[] }
  /** Nights in a row on which the same people have a bed in each of these stays. */
  | { kind: "two-beds"; nights: CalendarDate[]; participantIds: string[]; stayIds: string[] }
  /** People who would be on both legs at once. */
  | { kind: "two-legs"; participantIds: string[]; legIds: [string, string] };

export type Travel = {
  /** Everyone who counts as coming. */
  participantIds: readonly string[];
  /** Evenings on which people of the trip need a bed; see {@link nightsOfTrip}. */
  nights: readonly CalendarDate[];
  legs: readonly Leg[];
  stays: readonly Stay[];
};

/** The nights between the first and the last date of a trip. */
export function nightsOfTrip(dates: readonly CalendarDate[]): CalendarDate[] {
  const sorted = [...dates].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? [] : nightsOf({ checkInDate: first, checkOutDate: last });
}

/** Everything about legs and stays that deserves a look: beds by date, then legs by departure. */
export function travelWarnings(travel: Travel): TravelWarning[] {
  return [...withoutBed(travel), ...twoBeds(travel), ...twoLegs(travel)];
}

/**
 * Who has no bed on which nights of the trip. People on the way need none, nor those still at home or home again:
 * home is where their first leg leaves from. Nothing is said while no stay was entered at all.
 */
export function withoutBed(travel: Travel): TravelWarning[] {
  if (travel.stays.length === 0) return [];
  const found = new Map<CalendarDate, string[]>(travel.nights.map((night) => [night, []]));
  for (const participantId of travel.participantIds) {
    const legs = legsOf(travel.legs, participantId);
    const needsNone = new Set([
      ...travel.stays.filter((stay) => stay.participantIds.includes(participantId)).flatMap(nightsOf),
      ...legs.flatMap(nightsOnTheWay),
    ]);
    for (const night of travel.nights) {
      if (!needsNone.has(night) && !isAtHome(legs, night)) found.get(night)?.push(participantId);
    }
  }
  const spells = inSpells([...found].map(([night, participantIds]) => ({ night, participantIds, with: [] })));
  return spells.map(({ nights, participantIds }) => ({ kind: "no-bed", nights, participantIds }));
}

/** Who has a bed in more than one stay on which nights. */
export function twoBeds({ stays }: Pick<Travel, "stays">): TravelWarning[] {
  const beds = new Map<CalendarDate, Map<string, string[]>>();
  for (const stay of stays) {
    for (const night of nightsOf(stay)) {
      const people = beds.get(night) ?? new Map<string, string[]>();
      beds.set(night, people);
      for (const id of new Set(stay.participantIds)) people.set(id, [...(people.get(id) ?? []), stay.id]);
    }
  }
  const doubled = [...beds].sort(byDate).flatMap(([night, people]) => sameBeds(night, people));
  return inSpells(doubled).map(({ nights, participantIds, with: stayIds }) => ({
    kind: "two-beds",
    nights,
    participantIds,
    stayIds,
  }));
}

/** Who would be on two legs at the same time. Legs that merely touch are one journey. */
export function twoLegs({ legs }: Pick<Travel, "legs">): TravelWarning[] {
  const timed = legs.flatMap((leg) => {
    const [from, to] = [departureOf(leg), arrivalOf(leg)];
    return from === null || to === null ? [] : [{ leg, from, to }];
  });
  timed.sort((a, b) => a.from - b.from || (a.leg.id < b.leg.id ? -1 : 1));
  return timed.flatMap((earlier, index) =>
    timed.slice(index + 1).flatMap((later): TravelWarning[] => {
      if (later.from >= earlier.to) return [];
      const participantIds = [...new Set(earlier.leg.participantIds)].filter((id) =>
        later.leg.participantIds.includes(id),
      );
      if (participantIds.length === 0) return [];
      return [{ kind: "two-legs", participantIds, legIds: [earlier.leg.id, later.leg.id] }];
    }),
  );
}

function legsOf(legs: readonly Leg[], participantId: string): Leg[] {
  return legs
    .filter((leg) => leg.participantIds.includes(participantId))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ departDate, departMinute, id }: Leg): string {
  return `${departDate} ${String(departMinute ?? 0).padStart(4, "0")} ${id}`;
}

/** Before the first leg leaves, and from the evening a leg has brought them back until another one leaves. */
function isAtHome(legs: readonly Leg[], night: CalendarDate): boolean {
  const [first] = legs;
  if (!first) return false;
  if (night < first.departDate) return true;
  const last = legs.findLast((leg) => arrivalDate(leg) <= night && leg.departDate <= night);
  return last !== undefined && placeName(last.toPlace) === placeName(first.fromPlace);
}

function placeName(place: string): string {
  return place.trim().toLowerCase();
}

type Night = { night: CalendarDate; participantIds: string[]; with: string[] };
type Spell = { nights: CalendarDate[]; participantIds: string[]; with: string[] };

function sameBeds(night: CalendarDate, people: ReadonlyMap<string, string[]>): Night[] {
  const found = new Map<string, Night>();
  for (const [participantId, stayIds] of people) {
    if (stayIds.length < 2) continue;
    const key = stayIds.join();
    const known = found.get(key) ?? { night, participantIds: [], with: stayIds };
    known.participantIds.push(participantId);
    found.set(key, known);
  }
  return [...found.values()];
}

/** Nights that follow one another with the same people and the same stays are said once. */
function inSpells(nights: readonly Night[]): Spell[] {
  const spells: Spell[] = [];
  for (const { night, participantIds, with: stayIds } of nights) {
    if (participantIds.length === 0) continue;
    const open = spells.find(
      (spell) =>
        addDays(spell.nights.at(-1) ?? night, 1) === night &&
        spell.participantIds.join() === participantIds.join() &&
        spell.with.join() === stayIds.join(),
    );
    if (open) open.nights.push(night);
    else spells.push({ nights: [night], participantIds, with: stayIds });
  }
  return spells;
}

function byDate([a]: [CalendarDate, unknown], [b]: [CalendarDate, unknown]): number {
  return a < b ? -1 : 1;
}
