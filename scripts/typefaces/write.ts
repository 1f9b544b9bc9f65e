/** Writes generated/typefaces: the fixed cuts that PDFs are set in, out of the variable typefaces in public/fonts. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Cut, instanceOf } from "./instance";

const projectFolder = resolve(import.meta.dirname, "../..");
const fonts = join(projectFolder, "public/fonts");
const folder = join(projectFolder, "generated/typefaces");

/**
 * Optical sizes are those of the sizes on paper. Each typeface comes in two files; the second one, with the letters
 * of Romanian among others, has a name of its own, because a program takes one file for a name.
 */
const cuts: { file: string; family: string; weight: number; italic?: boolean; size?: number }[] = [
  { file: "newsreader-5.3", family: "Newsreader", weight: 400, size: 14 },
  { file: "newsreader-5.3", family: "Newsreader", weight: 640, size: 14 },
  { file: "newsreader-5.3", family: "Newsreader", weight: 400, size: 14, italic: true },
  { file: "newsreader-5.3", family: "Newsreader Display", weight: 300, size: 72 },
  { file: "newsreader-5.3", family: "Newsreader Display", weight: 400, size: 26 },
  { file: "newsreader-5.3", family: "Newsreader Display", weight: 480, size: 44 },
  { file: "schibsted-grotesk-5.3", family: "Schibsted Grotesk", weight: 400 },
  { file: "schibsted-grotesk-5.3", family: "Schibsted Grotesk", weight: 600 },
  { file: "schibsted-grotesk-5.3", family: "Schibsted Grotesk", weight: 700 },
];

const subsets = [
  { subset: "latin", suffix: "" },
  { subset: "latin-ext", suffix: " Ext" },
];

/** Makes them when they are not there, or made of other files. */
export function writeTypefaces(): void {
  const stamp = join(folder, "made-of.txt");
  const hash = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  // Made aside and renamed, so that a server that is running never reads half a file.
  const aside = `${folder}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  for (const { file, cut } of allCuts()) {
    const name = `${cut.family} ${cut.weight}${cut.italic ? " italic" : ""}.ttf`.replaceAll(" ", "-").toLowerCase();
    writeFileSync(join(aside, name), instanceOf(readFileSync(file), cut));
  }
  writeFileSync(join(aside, "made-of.txt"), hash);
  rmSync(folder, { recursive: true, force: true });
  renameSync(aside, folder);
}

function allCuts(): { file: string; cut: Cut }[] {
  return cuts.flatMap(({ file, family, weight, italic = false, size }) =>
    subsets.map(({ subset, suffix }) => {
      const place: Cut["place"] = size === undefined ? { wght: weight } : { wght: weight, opsz: size };
      return {
        file: join(fonts, `${file}-${subset}${italic ? "-italic" : ""}.woff2`),
        cut: { family: family + suffix, weight, italic, place },
      };
    }),
  );
}

function hashOfSources(): string {
  const hash = createHash("sha256");
  const own = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  for (const name of own.sort()) hash.update(readFileSync(join(import.meta.dirname, name)));
  for (const file of new Set(allCuts().map((one) => one.file))) hash.update(readFileSync(file));
  return hash.digest("hex");
}
