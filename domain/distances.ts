/** How far places are from one another, and how long a group takes between them when nobody has stated a transfer. */

import type { TransportMode } from "./agenda";

/** Degrees, WGS 84. */
export type Coordinates = { latitude: number; longitude: number };

/** Mean radius of the Earth in metres (IUGG). */
const EARTH_RADIUS = 6_371_008.8;

/** Streets are this much longer than the straight line; 1.2–1.4 is usual in European towns. */
const DETOUR = 1.3;
/** Metres on the street up to which a group walks. */
const WALK_AT_MOST = 1_500;
const WALK_METRES_PER_MINUTE = 4_500 / 60;
const RIDE_METRES_PER_MINUTE = 20_000 / 60;
/** Metres in town; what a ride goes beyond them, it goes on open roads or rails. */
const TOWN = 15_000;
const OPEN_METRES_PER_MINUTE = 60_000 / 60;
/** Minutes until a group has got on and off whatever it rides in. */
const RIDE_EXTRA = 10;

/**
 * How fast things go in town and beyond, in km/h from door to door, and the minutes a group waits, boards and leaves.
 * Means of what European operators publish: trams and city buses 15–20 km/h, metros 30, regional trains 60–90; waiting is half
 * of a usual headway, and a flight is two hours at airports and half an hour of taxiing.
 */
const modes: Record<TransportMode, { town: number; open: number; extra: number }> = {
  WALK: { town: 4.5, open: 4.5, extra: 0 },
  TRAM: { town: 16, open: 25, extra: 8 },
  METRO: { town: 28, open: 40, extra: 8 },
  BUS: { town: 18, open: 60, extra: 10 },
  TRAIN: { town: 40, open: 75, extra: 15 },
  CAR: { town: 25, open: 70, extra: 8 },
  TAXI: { town: 25, open: 70, extra: 8 },
  FERRY: { town: 20, open: 30, extra: 20 },
  FLIGHT: { town: 600, open: 600, extra: 150 },
};

/** Metres along the great circle between two places (haversine), right to half a percent. */
export function metresBetween(a: Coordinates, b: Coordinates): number {
  const [from, to] = [radians(a.latitude), radians(b.latitude)];
  const half =
    Math.sin((to - from) / 2) ** 2 +
    Math.cos(from) * Math.cos(to) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}

/**
 * Whole minutes a group probably takes from one place to another, rounded up.
 *
 * Assumes streets 1.3 times as long as the straight line, walking at 4.5 km/h for up to 1.5 km of street, and beyond that
 * a ride with 10 minutes for getting on and off, at 20 km/h for 15 km and at 60 km/h from there.
 */
export function usualMinutesBetween(a: Coordinates, b: Coordinates): number {
  const street = metresBetween(a, b) * DETOUR;
  if (street <= WALK_AT_MOST) return whole(street / WALK_METRES_PER_MINUTE);
  const inTown = Math.min(street, TOWN);
  return whole(inTown / RIDE_METRES_PER_MINUTE + (street - inTown) / OPEN_METRES_PER_MINUTE + RIDE_EXTRA);
}

/** Whether {@link usualMinutesBetween} reckons with walking. */
export function isWalk(a: Coordinates, b: Coordinates): boolean {
  return metresBetween(a, b) * DETOUR <= WALK_AT_MOST;
}

/** Whole minutes a group probably takes by a mode that was stated, rounded up. Flights go straight, all else by street. */
export function minutesBy(mode: TransportMode, a: Coordinates, b: Coordinates): number {
  const { town, open, extra } = modes[mode];
  const metres = metresBetween(a, b) * (mode === "FLIGHT" ? 1 : DETOUR);
  const inTown = Math.min(metres, TOWN);
  return whole((inTown / town + (metres - inTown) / open) * 0.06 + extra);
}

const far: ReadonlySet<TransportMode | null> = new Set<TransportMode>(["TRAIN", "FERRY", "FLIGHT"]);

/** Whether a mode leads from one town to another, so that where in town people come from does not matter. */
export function isFarBy(mode: TransportMode | null): boolean {
  return far.has(mode);
}

/** Whole minutes from one place to another by the mode somebody stated, or else as a group usually goes. */
export function minutesOnTheWay(a: Coordinates, b: Coordinates, mode: TransportMode | null = null): number {
  return mode === null ? usualMinutesBetween(a, b) : minutesBy(mode, a, b);
}

/** A hair's breadth over a full minute is an error of arithmetic, not a minute. */
function whole(minutes: number): number {
  return Math.max(0, Math.ceil(minutes - 1e-6));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
