/** One fixed cut of a variable typeface as a TrueType file, under a name of its own. */
import { ByteReader } from "./byte-reader";
import { type Glyph, writeGlyphs } from "./glyphs";
import { moved } from "./move-points";
import { type Tables, writeSfnt } from "./sfnt";
import { movementsAt, normalised, type Place } from "./variations";
import { unpackWoff2 } from "./woff2";

export type Cut = {
  /** Name programs know it by. */
  family: string;
  /** 1–1000, 400 being regular. */
  weight: number;
  italic: boolean;
  place: Place;
};

/** What the tables for variations and for hints on screens hold is used up or not needed. */
const dropped = ["fvar", "gvar", "avar", "HVAR", "MVAR", "STAT", "cvar", "gasp", "prep", "fpgm", "cvt ", "name"];

/**
 * @param woff2 a variable typeface with TrueType outlines
 * @throws {Error} when the file is of another form; {RangeError} when it has no such axis
 */
export function instanceOf(woff2: Uint8Array, { family, weight, italic, place }: Cut): Buffer {
  const { tables, glyphs } = unpackWoff2(woff2);
  const read = movementsAt(required(tables, "gvar"), normalised(tables, place));
  const advances = advancesOf(tables, glyphs.length);
  const shaped = glyphs.map((glyph, index) => moved(glyph, advances[index] ?? 0, read(index)));
  const { glyf, loca, boxes } = writeGlyphs(shaped.map(({ glyph }) => glyph));
  const hmtx = Buffer.alloc(glyphs.length * 4);
  shaped.forEach(({ advance }, index) => {
    hmtx.writeUInt16BE(Math.max(0, advance), index * 4);
    hmtx.writeInt16BE(boxes[index]?.xMin ?? 0, index * 4 + 2);
  });
  const made: Tables = new Map([...tables].filter(([tag]) => !dropped.includes(tag)));
  made.set("glyf", glyf).set("loca", loca).set("hmtx", hmtx);
  made.set("head", headOf(tables, italic, weight));
  made.set(
    "hhea",
    changed(tables, "hhea", (hhea) => hhea.writeUInt16BE(glyphs.length, 34)),
  );
  made.set(
    "maxp",
    maxpOf(
      tables,
      shaped.map(({ glyph }) => glyph),
    ),
  );
  made.set(
    "OS/2",
    changed(tables, "OS/2", (os2) => {
      os2.writeUInt16BE(weight, 4);
      os2.writeUInt16BE((os2.readUInt16BE(62) & ~0x61) | (italic ? 0x01 : weight < 600 ? 0x40 : 0x20), 62);
    }),
  );
  made.set("name", nameTable(family, weight, italic));
  return writeSfnt(made);
}

function advancesOf(tables: Tables, count: number): number[] {
  const numbers = new ByteReader(required(tables, "hhea"), 34).u16();
  const hmtx = new ByteReader(required(tables, "hmtx"));
  const advances: number[] = [];
  for (let index = 0; index < count; index++) {
    advances.push(index < numbers ? hmtx.u16() : (advances[numbers - 1] ?? 0));
    hmtx.i16();
  }
  return advances;
}

function headOf(tables: Tables, italic: boolean, weight: number): Buffer {
  return changed(tables, "head", (head) => {
    // Without hints the bits that promise instructed widths are not true any more.
    head.writeUInt16BE(head.readUInt16BE(16) & ~0x1c, 16);
    head.writeUInt16BE((italic ? 2 : 0) | (weight >= 600 ? 1 : 0), 44);
    head.writeInt16BE(1, 50); // loca in its long form
  });
}

function maxpOf(tables: Tables, glyphs: readonly Glyph[]): Buffer {
  const most = (count: (glyph: Glyph) => number) => Math.max(0, ...glyphs.map(count));
  return changed(tables, "maxp", (maxp) => {
    maxp.writeUInt16BE(
      most((glyph) => (glyph?.kind === "simple" ? glyph.points.length : 0)),
      6,
    );
    maxp.writeUInt16BE(
      most((glyph) => (glyph?.kind === "simple" ? glyph.ends.length : 0)),
      8,
    );
    maxp.writeUInt16BE(
      most((glyph) => (glyph?.kind === "composite" ? glyph.components.length : 0)),
      28,
    );
  });
}

function changed(tables: Tables, tag: string, change: (bytes: Buffer) => void): Buffer {
  const copy = Buffer.from(required(tables, tag));
  change(copy);
  return copy;
}

function required(tables: Tables, tag: string): Uint8Array {
  const bytes = tables.get(tag);
  if (!bytes) throw new Error(`The typeface has no table ${tag}`);
  return bytes;
}

/** Family, style, unique and full name, and the one for PostScript, for Windows in English. */
function nameTable(family: string, weight: number, italic: boolean): Buffer {
  const style = `${weight}${italic ? " Italic" : ""}`;
  const script = `${family}-${style}`.replace(/[^A-Za-z0-9-]/g, "");
  const names: [number, string][] = [
    [1, family],
    [2, italic ? "Italic" : "Regular"],
    [3, script],
    [4, `${family} ${style}`],
    [6, script],
  ];
  const head = Buffer.alloc(6 + names.length * 12);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  const texts = names.map(([id, text], index) => {
    const bytes = Buffer.from(text, "utf16le").swap16();
    for (const [place, value] of [3, 1, 0x409, id, bytes.length, offset].entries()) {
      head.writeUInt16BE(value, 6 + index * 12 + place * 2);
    }
    offset += bytes.length;
    return bytes;
  });
  return Buffer.concat([head, ...texts]);
}
