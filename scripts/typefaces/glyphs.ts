/** Outlines of TrueType glyphs: what WOFF2 unpacks to, what variations move, and what is written again. */

export type Point = { x: number; y: number; onCurve: boolean };

export type SimpleGlyph = {
  kind: "simple";
  points: Point[] /** Index of the last point of each contour. */;
  ends: number[];
};

export type Component = {
  glyph: number;
  flags: number;
  x: number;
  y: number;
  /** Scale and turn, as they stand in the file. */
  transform: Uint8Array;
};

export type CompositeGlyph = { kind: "composite"; components: Component[] };

/** Null: nothing is drawn, as for a space. */
export type Glyph = SimpleGlyph | CompositeGlyph | null;

export type Box = { xMin: number; yMin: number; xMax: number; yMax: number };

export const component = {
  wordArguments: 0x0001,
  xyValues: 0x0002,
  scale: 0x0008,
  more: 0x0020,
  xyScale: 0x0040,
  twoByTwo: 0x0080,
  instructions: 0x0100,
} as const;

/** How many bytes of scale and turn a component has. */
export function transformLength(flags: number): number {
  if (flags & component.twoByTwo) return 8;
  if (flags & component.xyScale) return 4;
  return flags & component.scale ? 2 : 0;
}

/** The box around a glyph; of a composite around its parts, moved to their places. */
export function boxOf(glyph: Glyph, glyphs: readonly Glyph[]): Box | null {
  const points = pointsOf(glyph, glyphs);
  if (points.length === 0) return null;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    xMin: Math.floor(Math.min(...xs)),
    yMin: Math.floor(Math.min(...ys)),
    xMax: Math.ceil(Math.max(...xs)),
    yMax: Math.ceil(Math.max(...ys)),
  };
}

function pointsOf(glyph: Glyph, glyphs: readonly Glyph[]): { x: number; y: number }[] {
  if (!glyph) return [];
  if (glyph.kind === "simple") return glyph.points;
  return glyph.components.flatMap((part) => {
    const [a, b, c, d] = matrixOf(part);
    return pointsOf(glyphs[part.glyph] ?? null, glyphs).map(({ x, y }) => ({
      x: a * x + c * y + part.x,
      y: b * x + d * y + part.y,
    }));
  });
}

function matrixOf({ flags, transform }: Component): [number, number, number, number] {
  const view = new DataView(transform.buffer, transform.byteOffset, transform.byteLength);
  const at = (index: number) => view.getInt16(index * 2) / 16_384;
  if (flags & component.twoByTwo) return [at(0), at(1), at(2), at(3)];
  if (flags & component.xyScale) return [at(0), 0, 0, at(1)];
  return flags & component.scale ? [at(0), 0, 0, at(0)] : [1, 0, 0, 1];
}

/** The table `glyf` and its index `loca` (long form). Hints are left out: nothing we make is drawn on few pixels. */
export function writeGlyphs(glyphs: readonly Glyph[]): { glyf: Buffer; loca: Buffer; boxes: (Box | null)[] } {
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  const boxes = glyphs.map((glyph) => boxOf(glyph, glyphs));
  let offset = 0;
  const bodies = glyphs.map((glyph, index) => {
    const box = boxes[index];
    const body = glyph && box ? writeGlyph(glyph, box) : Buffer.alloc(0);
    offset += body.length;
    loca.writeUInt32BE(offset, (index + 1) * 4);
    return body;
  });
  return { glyf: Buffer.concat(bodies), loca, boxes };
}

function writeGlyph(glyph: SimpleGlyph | CompositeGlyph, box: Box): Buffer {
  const head = Buffer.alloc(10);
  head.writeInt16BE(glyph.kind === "simple" ? glyph.ends.length : -1, 0);
  head.writeInt16BE(box.xMin, 2);
  head.writeInt16BE(box.yMin, 4);
  head.writeInt16BE(box.xMax, 6);
  head.writeInt16BE(box.yMax, 8);
  const body = Buffer.concat([head, ...(glyph.kind === "simple" ? simpleBody(glyph) : glyph.components.map(partBody))]);
  return body.length % 4 === 0 ? body : Buffer.concat([body, Buffer.alloc(4 - (body.length % 4))]);
}

/** Every coordinate in its long form: the file is made once and read from the disk. */
function simpleBody({ points, ends }: SimpleGlyph): Buffer[] {
  const contours = Buffer.alloc(ends.length * 2 + 2); // and no instructions
  for (const [index, end] of ends.entries()) contours.writeUInt16BE(end, index * 2);
  const flags = Buffer.from(points.map(({ onCurve }) => (onCurve ? 1 : 0)));
  return [contours, flags, ...(["x", "y"] as const).map((axis) => steps(points.map((point) => point[axis])))];
}

function steps(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeInt16BE(value - (values[index - 1] ?? 0), index * 2);
  return bytes;
}

function partBody({ glyph, flags, x, y, transform }: Component, index: number, all: readonly Component[]): Buffer {
  const head = Buffer.alloc(8);
  const more = index < all.length - 1 ? component.more : 0;
  head.writeUInt16BE((flags & ~(component.more | component.instructions)) | component.wordArguments | more, 0);
  head.writeUInt16BE(glyph, 2);
  head.writeInt16BE(x, 4);
  head.writeInt16BE(y, 6);
  return Buffer.concat([head, transform]);
}
