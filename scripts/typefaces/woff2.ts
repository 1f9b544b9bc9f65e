/** Unpacks WOFF2 (https://www.w3.org/TR/WOFF2/), the form in which typefaces travel to browsers. */
import { brotliDecompressSync } from "node:zlib";
import { ByteReader } from "./byte-reader";
import { type Component, component, type Glyph, type Point, transformLength } from "./glyphs";
import type { Tables } from "./sfnt";

// In the order of the standard, section 4.1: an entry names its table by its place here.
const knownTags =
  "cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill".match(
    /.{4}(?= |$)/g,
  ) ?? [];

export type Unpacked = {
  /** Every table as it is, without `glyf` and `loca`. */
  tables: Tables;
  glyphs: Glyph[];
};

type Entry = { tag: string; length: number; transformed: boolean };

/**
 * @throws {Error} for a file that is no WOFF2 with TrueType outlines, or whose metrics are packed as well
 */
export function unpackWoff2(file: Uint8Array): Unpacked {
  const reader = new ByteReader(file);
  if (reader.tag() !== "wOF2") throw new Error("Not a WOFF2 file");
  reader.offset = 12;
  const count = reader.u16();
  reader.offset = 20;
  const compressed = reader.u32();
  reader.offset = 48;
  const entries = Array.from({ length: count }, () => readEntry(reader));
  const data = new ByteReader(brotliDecompressSync(reader.take(compressed)));
  const tables: Tables = new Map();
  let glyphs: Glyph[] | null = null;
  for (const { tag, length, transformed } of entries) {
    const bytes = data.take(length);
    if (tag === "glyf" && transformed) glyphs = readGlyphs(bytes);
    else if (transformed && tag !== "loca") throw new Error(`The table ${tag} is packed in a way we do not know`);
    else if (tag !== "loca") tables.set(tag, bytes);
  }
  if (!glyphs) throw new Error("The file has no packed TrueType outlines");
  return { tables, glyphs };
}

function readEntry(reader: ByteReader): Entry {
  const flags = reader.u8();
  const tag = (flags & 63) === 63 ? reader.tag() : (knownTags[flags & 63] ?? "");
  const isOutline = tag === "glyf" || tag === "loca";
  // Version 3 of outlines and version 0 of everything else mean "as it is".
  const transformed = isOutline ? flags >> 6 !== 3 : flags >> 6 !== 0;
  const original = base128(reader);
  return { tag, length: transformed ? base128(reader) : original, transformed };
}

function base128(reader: ByteReader): number {
  let value = 0;
  for (let index = 0; index < 5; index++) {
    const byte = reader.u8();
    value = value * 128 + (byte & 127);
    if (byte < 128) return value;
  }
  throw new Error("A length in the WOFF2 file is too long");
}

/** The outlines, each kind of number in a stream of its own (section 5.1). */
function readGlyphs(bytes: Uint8Array): Glyph[] {
  const head = new ByteReader(bytes, 4);
  const count = head.u16();
  head.u16(); // form of loca
  const sizes = Array.from({ length: 7 }, () => head.u32());
  let offset = head.offset;
  const streams = sizes.map((size) => {
    const stream = new ByteReader(bytes.subarray(offset, offset + size));
    offset += size;
    return stream;
  });
  const [contours, counts, flags, coordinates, composites] = streams as [
    ByteReader,
    ByteReader,
    ByteReader,
    ByteReader,
    ByteReader,
  ];
  return Array.from({ length: count }, (): Glyph => {
    const number = contours.i16();
    if (number === 0) return null;
    if (number > 0) return { kind: "simple", ...readContours(number, counts, flags, coordinates) };
    const { components, instructed } = readComponents(composites);
    if (instructed) length255(coordinates);
    return { kind: "composite", components };
  });
}

function readContours(number: number, counts: ByteReader, flags: ByteReader, coordinates: ByteReader) {
  const ends: number[] = [];
  let total = 0;
  for (let index = 0; index < number; index++) {
    total += length255(counts);
    ends.push(total - 1);
  }
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index < total; index++) {
    const flag = flags.u8();
    const [dx, dy] = step(flag & 127, coordinates);
    x += dx;
    y += dy;
    points.push({ x, y, onCurve: flag < 128 });
  }
  length255(coordinates); // of the instructions, which are left behind
  return { points, ends };
}

/** The way from one point to the next (section 5.2): how many bytes, and what they add to. */
function step(flag: number, bytes: ByteReader): [number, number] {
  const signed = (bit: number, value: number) => (flag & bit ? value : -value);
  if (flag < 10) return [0, signed(1, ((flag & 14) << 7) + bytes.u8())];
  if (flag < 20) return [signed(1, (((flag - 10) & 14) << 7) + bytes.u8()), 0];
  if (flag < 84) {
    const base = flag - 20;
    const byte = bytes.u8();
    return [signed(1, 1 + (base & 0x30) + (byte >> 4)), signed(2, 1 + ((base & 0x0c) << 2) + (byte & 15))];
  }
  if (flag < 120) {
    const base = flag - 84;
    const dx = 1 + (Math.floor(base / 12) << 8) + bytes.u8();
    return [signed(1, dx), signed(2, 1 + (((base % 12) >> 2) << 8) + bytes.u8())];
  }
  if (flag < 124) {
    const [first, middle, last] = [bytes.u8(), bytes.u8(), bytes.u8()];
    return [signed(1, (first << 4) + (middle >> 4)), signed(2, ((middle & 15) << 8) + last)];
  }
  const dx = bytes.u16();
  return [signed(1, dx), signed(2, bytes.u16())];
}

function length255(reader: ByteReader): number {
  const code = reader.u8();
  if (code === 253) return reader.u16();
  if (code === 255) return 253 + reader.u8();
  if (code === 254) return 506 + reader.u8();
  return code;
}

function readComponents(reader: ByteReader): { components: Component[]; instructed: boolean } {
  const components: Component[] = [];
  let flags: number = component.more;
  let instructed = false;
  while (flags & component.more) {
    flags = reader.u16();
    const glyph = reader.u16();
    if (!(flags & component.xyValues)) throw new Error("Parts placed by points are not known to us");
    const words = flags & component.wordArguments;
    const x = words ? reader.i16() : (reader.u8() << 24) >> 24;
    const y = words ? reader.i16() : (reader.u8() << 24) >> 24;
    components.push({ glyph, flags, x, y, transform: reader.take(transformLength(flags)) });
    if (flags & component.instructions) instructed = true;
  }
  return { components, instructed };
}
