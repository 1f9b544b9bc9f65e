/** Where names stand beside their markers, so that none lies on another. */
import type { Point } from "./projection";

export type Box = { x: number; y: number; width: number; height: number };

export type Label = { text: string; box: Box };

/** Units a letter of a name is wide at most, in text of 12 units. */
const LETTER = 7;
const LINE = 16;
/** Units between a marker and its name. */
const APART = 5;

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/**
 * A place for each name beside its marker: right, left, below, above or at a corner, a long name shortened where only
 * that fits. A name for which there is no room stays away; its number is on the map, and the name in the list.
 *
 * @param radius of the markers, which no name covers
 */
export function placeLabels(
  markers: readonly { at: Point; text: string }[],
  frame: { width: number; height: number },
  radius: number,
): (Label | null)[] {
  const taken = markers.map(({ at }) => square(at, radius));
  return markers.map(({ at, text }) => {
    for (const shown of [text, shortened(text, 18), shortened(text, 10)]) {
      const box = beside(at, shown.length * LETTER, radius).find((one) => isInside(one, frame) && isFree(one, taken));
      if (!box) continue;
      taken.push(box);
      return { text: shown, box };
    }
    return null;
  });
}

function beside({ x, y }: Point, width: number, radius: number): Box[] {
  const far = radius + APART;
  const size = { width, height: LINE };
  const middle = { x: x - width / 2, y: y - LINE / 2 };
  return [
    { x: x + far, y: middle.y, ...size },
    { x: x - far - width, y: middle.y, ...size },
    { x: middle.x, y: y + far, ...size },
    { x: middle.x, y: y - far - LINE, ...size },
    { x: x + radius, y: y + radius, ...size },
    { x: x + radius, y: y - radius - LINE, ...size },
    { x: x - radius - width, y: y + radius, ...size },
    { x: x - radius - width, y: y - radius - LINE, ...size },
  ];
}

function square({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function isInside({ x, y, width, height }: Box, frame: { width: number; height: number }): boolean {
  return x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height;
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  return taken.every((other) => !overlap(box, other));
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/**
 * Markers that lie on one another moved apart, as little as it takes, and all of them inside the frame: a sketch may be
 * a little wrong where a map would be illegible.
 *
 * @param apart units between the middles of two markers
 */
export function spread(points: readonly Point[], frame: { width: number; height: number }, apart: number): Point[] {
  const moved = points.map((point) => ({ ...point }));
  const edge = apart / 2;
  for (let round = 0; round < 60; round += 1) {
    let still = true;
    for (const [i, a] of moved.entries()) {
      for (const [j, b] of moved.entries()) {
        if (j <= i) continue;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= apart) continue;
        still = false;
        // Two on one spot go apart in a direction of their own, the same every time.
        const angle = distance > 0.01 ? Math.atan2(dy, dx) : (i + j) * 2.4;
        const push = (apart - distance) / 2 + 0.01;
        a.x -= Math.cos(angle) * push;
        a.y -= Math.sin(angle) * push;
        b.x += Math.cos(angle) * push;
        b.y += Math.sin(angle) * push;
      }
    }
    for (const point of moved) {
      point.x = Math.max(edge, Math.min(frame.width - edge, point.x));
      point.y = Math.max(edge, Math.min(frame.height - edge, point.y));
    }
    if (still) break;
  }
  return moved;
}
