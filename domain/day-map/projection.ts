/** Putting places of the Earth onto a flat picture. */
import { type Coordinates, metresBetween } from "../distances";

export type Point = { x: number; y: number };

/** Where Mercator's map ends, in degrees; places beyond are drawn at its edge. */
const MERCATOR_END = 85;
const METRES_ROUND = 40_075_016.7;
/** Metres that a frame shows at least, so that two doors of one street do not fill it. */
const LEAST_SHOWN = 300;

/** Degrees east of another longitude, the short way round: the date line is no edge. */
export function degreesEast(longitude: number, of: number): number {
  return ((((longitude - of + 180) % 360) + 360) % 360) - 180;
}

/** Web Mercator with the whole Earth one wide and high, from -0.5 at 180° west to 0.5 at 180° east. */
export function mercator({ latitude, longitude }: Coordinates): Point {
  const held = Math.max(-MERCATOR_END, Math.min(MERCATOR_END, latitude));
  const phi = (held * Math.PI) / 180;
  return { x: longitude / 360, y: -Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI) };
}

export type Frame = {
  width: number;
  height: number;
  /** Where coordinates are in it, in its own units from the top left. */
  place: (coordinates: Coordinates) => Point;
  /** Metres that one of its units is at its middle. */
  metresPerUnit: number;
  /** How many units the whole Earth would be wide, and where its middle (0° north, 0° east) would be; for tiles. */
  worldWidth: number;
  origin: Point;
};

/**
 * A frame in which all places are seen, as large as they go, north at the top.
 *
 * @param margin units that stay free on every side, for markers and their names
 */
export function frameFor(
  places: readonly Coordinates[],
  { width, height, margin }: { width: number; height: number; margin: number },
): Frame {
  const first = places[0] ?? { latitude: 0, longitude: 0 };
  const flat = (at: Coordinates) =>
    mercator({ ...at, longitude: first.longitude + degreesEast(at.longitude, first.longitude) });
  const points = places.length > 0 ? places.map(flat) : [flat(first)];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const stretch = Math.cosh(middle.y * 2 * Math.PI);
  const least = (LEAST_SHOWN * stretch) / METRES_ROUND;
  const span = (values: number[]) => Math.max(least, Math.max(...values) - Math.min(...values));
  const worldWidth = Math.min((width - 2 * margin) / span(xs), (height - 2 * margin) / span(ys));
  const origin = { x: width / 2 - middle.x * worldWidth, y: height / 2 - middle.y * worldWidth };
  return {
    ...{ width, height, worldWidth, origin },
    place: (coordinates) => {
      const { x, y } = flat(coordinates);
      return { x: origin.x + x * worldWidth, y: origin.y + y * worldWidth };
    },
    metresPerUnit: METRES_ROUND / stretch / worldWidth,
  };
}

/** Places are shown together up to this many metres from the next one, or while nothing else is much closer. */
const TOGETHER = 60_000;

/**
 * Places that can be shown at one scale, in groups: where the next one is over 60 km away a group ends, and each has a
 * frame of its own. Indexes of `places`, in their order.
 */
export function frameGroups(places: readonly Coordinates[]): number[][] {
  const groups: number[][] = [];
  for (const [index, place] of places.entries()) {
    const near = groups.filter((group) =>
      group.some((other) => metresBetween(places[other] ?? place, place) <= TOGETHER),
    );
    const joined = [...near.flat(), index].sort((a, b) => a - b);
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** A length that reads well, at most `most` metres: 1, 2 or 5 times a power of ten. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power;
}
