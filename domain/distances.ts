/** How far places are from one another, and how long a group takes between them when nobody has stated a transfer. */

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
/** Minutes until a group has got on and off whatever it rides in. */
const RIDE_EXTRA = 10;

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
 * a ride at 20 km/h with 10 minutes for getting on and off.
 */
export function usualMinutesBetween(a: Coordinates, b: Coordinates): number {
  const street = metresBetween(a, b) * DETOUR;
  const minutes =
    street <= WALK_AT_MOST ? street / WALK_METRES_PER_MINUTE : street / RIDE_METRES_PER_MINUTE + RIDE_EXTRA;
  // A hair's breadth over a full minute is an error of arithmetic, not a minute.
  return Math.max(0, Math.ceil(minutes - 1e-6));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
