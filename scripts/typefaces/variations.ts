/** Where a variable typeface stands between its masters (OpenType: fvar, avar, gvar). */
import { ByteReader } from "./byte-reader";
import type { Tables } from "./sfnt";

/** What is asked for: axis by its tag, such as `wght: 640`. An axis that is not named stays where it is. */
export type Place = Readonly<Record<string, number>>;

/** One set of movements of a glyph's points, and how much of it counts at our place. */
export type Movement = {
  share: number /** Null: all points in their order. */;
  points: number[] | null;
  dx: number[];
  dy: number[];
};

/**
 * The place of every axis from −1 to 1, 0 being the default.
 *
 * @throws {RangeError} for an axis the typeface does not have
 */
export function normalised(tables: Tables, place: Place): number[] {
  const fvar = tables.get("fvar");
  if (!fvar) throw new RangeError("The typeface does not vary");
  const head = new ByteReader(fvar, 4);
  const start = head.u16();
  head.u16();
  const [count, size] = [head.u16(), head.u16()];
  const bends = bendsOf(tables.get("avar"), count);
  const known = new Set<string>();
  const values = Array.from({ length: count }, (_, index) => {
    const axis = head.at(start + index * size);
    const tag = axis.tag();
    const [least, usual, most] = [axis.u32() / 65_536, axis.u32() / 65_536, axis.u32() / 65_536];
    known.add(tag);
    const value = Math.min(most, Math.max(least, place[tag] ?? usual));
    const linear =
      value < usual ? (value - usual) / (usual - least) : value > usual ? (value - usual) / (most - usual) : 0;
    return bent(linear, bends[index] ?? []);
  });
  const unknown = Object.keys(place).filter((tag) => !known.has(tag));
  if (unknown.length > 0) throw new RangeError(`The typeface has no axis ${unknown.join(", ")}`);
  return values;
}

type Bend = [from: number, to: number];

function bendsOf(avar: Uint8Array | undefined, count: number): Bend[][] {
  if (!avar) return [];
  const reader = new ByteReader(avar, 8);
  return Array.from({ length: count }, () =>
    Array.from({ length: reader.u16() }, (): Bend => [reader.f2dot14(), reader.f2dot14()]),
  );
}

function bent(value: number, bends: readonly Bend[]): number {
  const after = bends.findIndex(([from]) => from >= value);
  const [next, last] = [bends[after], bends[after - 1]];
  if (!next) return value;
  if (!last || next[0] === value) return next[0] === value ? next[1] : value;
  return last[1] + ((value - last[0]) / (next[0] - last[0])) * (next[1] - last[1]);
}

/** Reads what moves in each glyph at one place of the axes. */
export function movementsAt(gvar: Uint8Array, place: readonly number[]): (glyph: number) => Movement[] {
  const head = new ByteReader(gvar, 4);
  const [axes, sharedCount, sharedAt, glyphs, flags, dataAt] = [
    head.u16(),
    head.u16(),
    head.u32(),
    head.u16(),
    head.u16(),
    head.u32(),
  ];
  const tuple = (reader: ByteReader) => Array.from({ length: axes }, () => reader.f2dot14());
  const sharedReader = head.at(sharedAt);
  const shared = Array.from({ length: sharedCount }, () => tuple(sharedReader));
  const offsets = Array.from({ length: glyphs + 1 }, () => (flags & 1 ? head.u32() : head.u16() * 2));
  return (glyph) => {
    const [from, to] = [offsets[glyph] ?? 0, offsets[glyph + 1] ?? 0];
    if (to <= from) return [];
    return readMovements(head.at(dataAt + from), dataAt + from, shared, tuple, place);
  };
}

const tupleCount = { sharedPoints: 0x8000, mask: 0x0fff } as const;
const tupleIndex = { ownPeak: 0x8000, between: 0x4000, ownPoints: 0x2000, mask: 0x0fff } as const;

function readMovements(
  reader: ByteReader,
  start: number,
  shared: readonly number[][],
  tuple: (reader: ByteReader) => number[],
  place: readonly number[],
): Movement[] {
  const count = reader.u16();
  const data = reader.at(start + reader.u16());
  const headers = Array.from({ length: count & tupleCount.mask }, () => {
    const size = reader.u16();
    const index = reader.u16();
    const peak = index & tupleIndex.ownPeak ? tuple(reader) : (shared[index & tupleIndex.mask] ?? []);
    const range = index & tupleIndex.between ? { from: tuple(reader), to: tuple(reader) } : null;
    return { size, ownPoints: (index & tupleIndex.ownPoints) !== 0, share: shareOf(place, peak, range) };
  });
  const all = count & tupleCount.sharedPoints ? readPoints(data) : null;
  let offset = data.offset;
  return headers.flatMap(({ size, ownPoints, share }) => {
    const own = data.at(offset);
    const end = offset + size;
    offset = end;
    if (share === 0) return [];
    const points = ownPoints ? readPoints(own) : all;
    const deltas = readDeltas(own, end);
    const half = deltas.length / 2;
    return [{ share, points, dx: deltas.slice(0, half), dy: deltas.slice(half) }];
  });
}

/** How much of a movement counts (OpenType, "Algorithm for interpolation of instance values"). */
function shareOf(
  place: readonly number[],
  peaks: readonly number[],
  range: { from: readonly number[]; to: readonly number[] } | null,
): number {
  return peaks.reduce((share, peak, axis) => {
    if (peak === 0) return share;
    const value = place[axis] ?? 0;
    const from = range?.from[axis] ?? Math.min(0, peak);
    const to = range?.to[axis] ?? Math.max(0, peak);
    if (value === peak) return share;
    if (value <= from || value >= to) return 0;
    return share * (value < peak ? (value - from) / (peak - from) : (to - value) / (to - peak));
  }, 1);
}

/** Null: every point of the glyph. */
function readPoints(reader: ByteReader): number[] | null {
  const first = reader.u8();
  const count = first & 0x80 ? ((first & 0x7f) << 8) + reader.u8() : first;
  if (count === 0) return null;
  const points: number[] = [];
  let last = 0;
  while (points.length < count) {
    const run = reader.u8();
    for (let left = (run & 0x7f) + 1; left > 0 && points.length < count; left--) {
      last += run & 0x80 ? reader.u16() : reader.u8();
      points.push(last);
    }
  }
  return points;
}

function readDeltas(reader: ByteReader, end: number): number[] {
  const deltas: number[] = [];
  while (reader.offset < end) {
    const run = reader.u8();
    const length = (run & 0x3f) + 1;
    for (let index = 0; index < length; index++) {
      if (run & 0x80) deltas.push(0);
      else deltas.push(run & 0x40 ? reader.i16() : (reader.u8() << 24) >> 24);
    }
  }
  return deltas;
}
