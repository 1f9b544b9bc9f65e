/** Moves the points of a glyph to its shape at one place of the axes. */
import type { Glyph, Point } from "./glyphs";
import type { Movement } from "./variations";

type Place = { x: number; y: number };

/**
 * @param advance how far the pen goes on after the glyph, in units of the typeface
 * @returns a glyph and its advance in whole units
 */
export function moved(
  glyph: Glyph,
  advance: number,
  movements: readonly Movement[],
): { glyph: Glyph; advance: number } {
  const own: Place[] = !glyph ? [] : glyph.kind === "simple" ? glyph.points : glyph.components;
  const ends = glyph?.kind === "simple" ? glyph.ends : [];
  // After the points come four that are not drawn: where the pen begins and ends, above and below.
  const places = [...own, { x: 0, y: 0 }, { x: advance, y: 0 }, { x: 0, y: 0 }, { x: 0, y: 0 }];
  const sums = places.map(() => ({ x: 0, y: 0 }));
  for (const movement of movements) {
    deltasOf(movement, places, ends).forEach((delta, index) => {
      const sum = sums[index];
      if (!sum || !delta) return;
      sum.x += delta.x * movement.share;
      sum.y += delta.y * movement.share;
    });
  }
  const begin = Math.round(sums[own.length]?.x ?? 0);
  const end = advance + Math.round(sums[own.length + 1]?.x ?? 0);
  const at = <P extends Place>(point: P, index: number): P => ({
    ...point,
    x: Math.round(point.x + (sums[index]?.x ?? 0)) - begin,
    y: Math.round(point.y + (sums[index]?.y ?? 0)),
  });
  return { glyph: placed(glyph, at), advance: end - begin };
}

function placed(glyph: Glyph, at: <P extends Place>(point: P, index: number) => P): Glyph {
  if (!glyph) return null;
  if (glyph.kind === "simple") return { ...glyph, points: glyph.points.map(at<Point>) };
  return { ...glyph, components: glyph.components.map((part, index) => at(part, index)) };
}

/** What each point moves by; points a movement does not name follow their neighbours on the contour. */
function deltasOf({ points, dx, dy }: Movement, places: readonly Place[], ends: readonly number[]): (Place | null)[] {
  const deltas: (Place | null)[] = places.map((_, index) => (points ? null : { x: dx[index] ?? 0, y: dy[index] ?? 0 }));
  if (!points) return deltas;
  points.forEach((point, index) => {
    deltas[point] = { x: dx[index] ?? 0, y: dy[index] ?? 0 };
  });
  let start = 0;
  for (const end of ends) {
    fillContour(deltas, places, start, end);
    start = end + 1;
  }
  return deltas;
}

function fillContour(deltas: (Place | null)[], places: readonly Place[], start: number, end: number): void {
  const named = Array.from({ length: end - start + 1 }, (_, index) => start + index).filter((index) => deltas[index]);
  if (named.length === 0) return;
  const length = end - start + 1;
  named.forEach((from, order) => {
    const to = named[(order + 1) % named.length] ?? from;
    for (let index = next(from); index !== to; index = next(index)) {
      const [point, a, b] = [places[index], places[from], places[to]];
      const [da, db] = [deltas[from], deltas[to]];
      if (!point || !a || !b || !da || !db) break;
      deltas[index] = { x: between(point.x, a.x, b.x, da.x, db.x), y: between(point.y, a.y, b.y, da.y, db.y) };
    }
  });

  function next(index: number): number {
    return start + ((index - start + 1) % length);
  }
}

/** OpenType, "Inferred deltas for un-referenced point numbers". */
function between(value: number, a: number, b: number, deltaA: number, deltaB: number): number {
  if (a === b) return deltaA === deltaB ? deltaA : 0;
  if (a > b) return between(value, b, a, deltaB, deltaA);
  if (value <= a) return deltaA;
  if (value >= b) return deltaB;
  return deltaA + ((value - a) / (b - a)) * (deltaB - deltaA);
}
