import { posix } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { PublishedReport } from "@/domain/report/published";
import { docxOf } from "@/lib/docx";
import { firstLocale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";
import { printedPicture } from "@/lib/printed-picture";
import { pageText, standing } from "@/test/page-text";
import { inventedReport, polyglot, seedReport } from "@/test/published-reports";
import { mustBeWellFormed, unzip, wordsOf } from "@/test/read-docx";
import { layOut } from "./lay-out";
import { wordOf } from "./word";

/** Without what stands between words: Word says "a, b" where the page begins a line, and adresses are not printed. */
const letters = (text: string) =>
  text
    .normalize("NFC")
    .replace(/ \([\w.-]+\.example[^\s]*\)(?=[\s.,]|$)/g, "")
    .replace(/[\s,:.·]/g, "");

async function wordFile(report: PublishedReport): Promise<Map<string, Buffer>> {
  const laidOut = layOut(report, translatorFor(firstLocale(report.language), "public-report"), standing);
  const background = { r: 30, g: 90, b: 80 };
  const photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
    .webp()
    .toBuffer();
  return unzip(await docxOf(await wordOf(laidOut, (_id, width, crop) => printedPicture(photo, width, crop))));
}

describe.each<[string, () => PublishedReport]>([
  ["the first seed in Romanian", () => seedReport("journey", "ro")],
  ["the second seed in Norwegian", () => seedReport("highlights", "nb")],
  ["a report of every kind of block", () => inventedReport()],
  ["a report full of signs that mean something to programs", () => inventedReport({ text: polyglot, days: 1 })],
])("the DOCX of %s", (_name, make) => {
  const report = make();
  let files: Map<string, Buffer>;
  let document: string;

  beforeAll(async () => {
    files = await wordFile(report);
    document = files.get("word/document.xml")?.toString() ?? "";
  }, 30_000);

  it("is made of well-formed files", () => {
    for (const [name, bytes] of files) if (/\.(xml|rels)$/.test(name)) mustBeWellFormed(bytes.toString(), name);
    expect(document).not.toBe("");
  });

  it("names the kind of each of its files, and only files that are there", () => {
    const types = files.get("[Content_Types].xml")?.toString() ?? "";
    const known = (name: string) =>
      types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split(".").at(-1)}"`);
    const missing = [...files].flatMap(([name, bytes]) =>
      name.endsWith(".rels")
        ? [...bytes.toString().matchAll(/<Relationship ([^>]*)>/g)].flatMap(([, attributes = ""]) => {
            const target = /Target="([^"]*)"/.exec(attributes)?.[1] ?? "";
            if (attributes.includes('TargetMode="External"')) return [];
            const folder = posix.dirname(posix.dirname(name));
            return files.has(posix.normalize(posix.join(folder, target)).replace(/^\//, "")) ? [] : [target];
          })
        : [],
    );

    expect([...files.keys()].filter((name) => !known(name) && !name.endsWith("/"))).toEqual([]);
    expect(missing).toEqual([]);
  });

  it("uses every relationship it has an id for, and no picture twice under one id", () => {
    const rels = files.get("word/_rels/document.xml.rels")?.toString() ?? "";
    const used = [...document.matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
    const ids = [...document.matchAll(/<wp:docPr [^>]*id="(\d+)"/g)].map(([, id]) => id);

    expect(used.filter((id) => !rels.includes(`Id="${id}"`))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says what the page says, once and in its order", () => {
    expect(letters(wordsOf(document)).replaceAll("—", "")).toBe(letters(pageText(report)));
  });

  it("has one title, real headings, and lists", () => {
    const levels = [...document.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) => Number(level));

    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    if (report.format === "JOURNEY") expect(document).toContain("<w:numPr>");
  });

  it("says by which rule lines are high, so that no program lays them over each other", () => {
    const heights = [...(files.get("word/styles.xml")?.toString() ?? "").matchAll(/<w:spacing [^>]*w:line="[^>]*>/g)];

    expect(heights.length).toBeGreaterThan(3);
    expect(heights.map(([height]) => height).filter((height) => !height.includes('w:lineRule="auto"'))).toEqual([]);
  });

  it("ends no page with a label, nor begins one with nothing but where it was published", () => {
    const label = /<w:style [^>]*w:styleId="Label".*?<\/w:style>/.exec(files.get("word/styles.xml")?.toString() ?? "");
    const [published = ""] = [...document.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g)].slice(-2).map(([one]) => one);

    expect(label?.[0]).toContain("<w:keepNext/>");
    expect(published).toContain("Sojourn");
    expect(published).toContain("<w:keepNext/>");
  });

  it("knows its language, its title and its author", () => {
    const core = files.get("docProps/core.xml")?.toString() ?? "";

    expect(files.get("word/styles.xml")?.toString()).toContain(`<w:lang w:val="${report.language}"`);
    expect(core).toContain("<dc:title>");
    expect(core).toContain("<dc:creator>");
  });

  it("describes each picture that is not decoration, and counts its pages", () => {
    const described = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)].length;
    const alts = [...JSON.stringify(report).matchAll(/"alt":"([^"]+)"/g)].length;
    const maps = [...JSON.stringify(report).matchAll(/"type":"map"/g)].length;
    const foot = [...files]
      .filter(([name]) => /^word\/footer\d*\.xml$/.test(name))
      .map(([, bytes]) => bytes.toString());

    expect(described).toBe(alts + maps);
    expect(foot.join("")).toContain("NUMPAGES");
  });
});
