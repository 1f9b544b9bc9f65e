import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ByteReader } from "./byte-reader";
import { boxOf, type Glyph } from "./glyphs";
import { instanceOf } from "./instance";
import { moved } from "./move-points";
import { checksum } from "./sfnt";
import { normalised } from "./variations";
import { unpackWoff2 } from "./woff2";

const newsreader = readFileSync("public/fonts/newsreader-5.3-latin.woff2");
const romanian = readFileSync("public/fonts/newsreader-5.3-latin-ext.woff2");
const schibsted = readFileSync("public/fonts/schibsted-grotesk-5.3-latin.woff2");

const cutOf = (file: Uint8Array, place: Record<string, number>, weight = 400) =>
  instanceOf(file, { family: "Probe", weight, italic: false, place });

describe("a typeface out of a WOFF2 file", () => {
  it("holds every glyph the tables promise, each within the box of the typeface", () => {
    for (const file of [newsreader, romanian, schibsted]) {
      const { tables, glyphs } = unpackWoff2(file);
      const head = new ByteReader(tables.get("head") ?? new Uint8Array(), 36);
      const [xMin, yMin, xMax, yMax] = [head.i16(), head.i16(), head.i16(), head.i16()];

      expect(glyphs).toHaveLength(new ByteReader(tables.get("maxp") ?? new Uint8Array(), 4).u16());
      for (const box of glyphs.map((glyph) => boxOf(glyph, glyphs))) {
        if (!box) continue;
        // A variable typeface's box is that of its default, give or take what rounding makes.
        expect(box.xMin).toBeGreaterThanOrEqual(xMin - 2);
        expect(box.yMin).toBeGreaterThanOrEqual(yMin - 2);
        expect(box.xMax).toBeLessThanOrEqual(xMax + 2);
        expect(box.yMax).toBeLessThanOrEqual(yMax + 2);
      }
    }
  });

  it("refuses a file of another form", () => {
    expect(() => unpackWoff2(Buffer.from("wOFF and more"))).toThrow("Not a WOFF2 file");
    expect(() => unpackWoff2(newsreader.subarray(0, 400))).toThrow();
  });
});

describe("a fixed cut", () => {
  it("is a file whose checksum is the one every TrueType file has", () => {
    const file = cutOf(newsreader, { wght: 640, opsz: 14 }, 640);

    expect(checksum(Buffer.concat([file, Buffer.alloc((4 - (file.length % 4)) % 4)]))).toBe(0xb1b0afba);
    expect(file.readUInt32BE(0)).toBe(0x00010000);
  });

  it("has the advances of the variable typeface at its default, and wider ones when bold", () => {
    const usual = advances(cutOf(newsreader, {}));
    const { tables, glyphs } = unpackWoff2(newsreader);
    const hmtx = new ByteReader(tables.get("hmtx") ?? new Uint8Array());
    const given = glyphs.map(() => [hmtx.u16(), hmtx.i16()][0]);

    expect(usual).toEqual(given);
    expect(sum(advances(cutOf(newsreader, { wght: 800 })))).toBeGreaterThan(sum(usual));
    expect(sum(advances(cutOf(newsreader, { opsz: 6 })))).toBeGreaterThan(sum(usual));
  });

  it("keeps to the ends of an axis and knows no other axes", () => {
    const { tables } = unpackWoff2(schibsted);

    expect(normalised(tables, { wght: 5_000 })).toEqual([1]);
    expect(normalised(tables, { wght: 400 })).toEqual([0]);
    expect(normalised(tables, { wght: 100 })).toEqual([0]);
    expect(normalised(unpackWoff2(newsreader).tables, { wght: 200, opsz: 72 })).toEqual([-1, 1]);
    expect(() => normalised(tables, { opsz: 12 })).toThrow("no axis opsz");
  });
});

describe("moving the points of a glyph", () => {
  const square: Glyph = {
    kind: "simple",
    ends: [3],
    points: [
      { x: 0, y: 0, onCurve: true },
      { x: 100, y: 0, onCurve: true },
      { x: 100, y: 100, onCurve: true },
      { x: 0, y: 100, onCurve: true },
    ],
  };
  const xs = (glyph: Glyph) => (glyph?.kind === "simple" ? glyph.points.map(({ x }) => x) : []);

  it("moves each by its share", () => {
    const { glyph, advance } = moved(square, 120, [
      { share: 0.5, points: null, dx: [0, 20, 20, 0, 0, 30, 0, 0], dy: [0, 0, 0, 0, 0, 0, 0, 0] },
    ]);

    expect(xs(glyph)).toEqual([0, 110, 110, 0]);
    expect(advance).toBe(135);
  });

  it("lets points that are not named follow their neighbours", () => {
    // Only the two lower points are named: the upper ones go with the nearer side.
    const { glyph } = moved(square, 120, [{ share: 1, points: [0, 1], dx: [-10, 30], dy: [0, 0] }]);

    expect(xs(glyph)).toEqual([-10, 130, 130, -10]);
  });

  it("takes the pen's start as the origin", () => {
    // The place where the pen begins is the first point after those that are drawn.
    const { glyph, advance } = moved(square, 120, [{ share: 1, points: [4], dx: [10], dy: [0] }]);

    expect(xs(glyph)).toEqual([-10, 90, 90, -10]);
    expect(advance).toBe(110);
  });
});

/** From `hhea` and `hmtx` of a file, through its directory. */
function advances(file: Buffer): number[] {
  const tables = new Map<string, number>();
  for (let index = 0; index < file.readUInt16BE(4); index++) {
    const entry = 12 + index * 16;
    tables.set(file.toString("latin1", entry, entry + 4), file.readUInt32BE(entry + 8));
  }
  const count = file.readUInt16BE((tables.get("maxp") ?? 0) + 4);
  return Array.from({ length: count }, (_, index) => file.readUInt16BE((tables.get("hmtx") ?? 0) + index * 4));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
