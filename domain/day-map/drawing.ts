/** A day as a picture: frames with numbered markers, names, lines and a scale. */
import type { Course, MapWay } from "./course";
import { type Label, placeLabels, spread } from "./labels";
import { type Frame, frameFor, frameGroups, type Point, roundLength } from "./projection";

/** Units a frame is wide; on a telephone a unit is a little more than half a pixel. */
export const FRAME_WIDTH = 560;
export const MARKER_RADIUS = 11;
const FRAME_HEIGHT = 320;
/** A frame with one place only says where it is. */
const LONE_HEIGHT = 90;
const MARGIN = 44;
const GAP = 44;

export type Marker = { number: number; at: Point; label: Label | null };
export type Line = { from: Point; to: Point; mode: MapWay["mode"]; far: boolean };
export type Tile = { x: number; y: number; size: number; column: number; row: number; zoom: number };

export type DrawnFrame = {
  /** Units from the top of the picture. */
  top: number;
  height: number;
  markers: Marker[];
  lines: Line[];
  /** Null for a frame with one place. */
  scale: { metres: number; units: number } | null;
  /** Pieces of a map that lie under it, for those who have a server of them. */
  tiles: Tile[];
};

export type DayDrawing = { width: number; height: number; frames: DrawnFrame[]; between: Line[] };

/**
 * Draws the course of a day; null without a place. Places that are far apart stand in frames of their own, one below the
 * other and each at its own scale, with broken lines from one to the next.
 */
export function drawDay({ places, ways }: Course): DayDrawing | null {
  if (places.length === 0) return null;
  const spots = new Map<number, Point>();
  const frames: DrawnFrame[] = [];
  const frameOf = new Map<number, number>();
  let top = 0;
  for (const [index, group] of frameGroups(places.map((place) => place.coordinates)).entries()) {
    const height = group.length === 1 ? LONE_HEIGHT : FRAME_HEIGHT;
    const at = group.flatMap((place) => places[place]?.coordinates ?? []);
    const frame = frameFor(at, { width: FRAME_WIDTH, height, margin: Math.min(MARGIN, height / 3) });
    const points = spread(at.map(frame.place), frame, 2 * MARKER_RADIUS + 2);
    const labels = placeLabels(
      points.map((point, n) => ({ at: point, text: places[group[n] ?? 0]?.name ?? "" })),
      { width: FRAME_WIDTH, height: height - (group.length === 1 ? 0 : 22) },
      MARKER_RADIUS,
    );
    const markers = points.map((point, n) => ({ number: (group[n] ?? 0) + 1, at: point, label: labels[n] ?? null }));
    for (const [n, place] of group.entries()) {
      const point = points[n];
      if (point) spots.set(place, { x: point.x, y: point.y + top });
      frameOf.set(place, index);
    }
    const metres = roundLength(frame.metresPerUnit * 130);
    frames.push({
      ...{ top, height, markers, lines: [] },
      scale: group.length === 1 ? null : { metres, units: metres / frame.metresPerUnit },
      tiles: tilesOf(frame),
    });
    top += height + GAP;
  }
  const between: Line[] = [];
  for (const { from, to, mode } of ways) {
    const [a, b] = [spots.get(from), spots.get(to)];
    const [home, away] = [frameOf.get(from), frameOf.get(to)];
    if (!a || !b || home === undefined || away === undefined) continue;
    if (home !== away) between.push({ from: a, to: b, mode, far: true });
    else frames[home]?.lines.push({ from: a, to: b, mode, far: false });
  }
  return { width: FRAME_WIDTH, height: top - GAP, frames, between };
}

/** The tiles of 256 pixels that cover a frame, at the zoom at which they are drawn nearest to their own size. */
function tilesOf({ width, height, worldWidth, origin }: Frame): Tile[] {
  const zoom = Math.max(0, Math.min(18, Math.round(Math.log2(worldWidth / 256))));
  const count = 2 ** zoom;
  const size = worldWidth / count;
  const corner = { x: origin.x - worldWidth / 2, y: origin.y - worldWidth / 2 };
  const tiles: Tile[] = [];
  for (let row = Math.floor(-corner.y / size); row * size + corner.y < height; row += 1) {
    for (let column = Math.floor(-corner.x / size); column * size + corner.x < width; column += 1) {
      if (row < 0 || row >= count) continue;
      const wrapped = ((column % count) + count) % count;
      tiles.push({ x: corner.x + column * size, y: corner.y + row * size, size, column: wrapped, row, zoom });
    }
  }
  return tiles;
}
