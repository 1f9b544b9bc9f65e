import { beforeAll, describe, expect, it } from "vitest";
import type { PublishedReport } from "@/domain/report/published";
import { softHyphenated } from "@/lib/hyphenation";
import { translatorFor } from "@/lib/messages";
import { pageText, standing } from "@/test/page-text";
import { inventedReport, polyglot, seedReport } from "@/test/published-reports";
import { type ReadPdf, readPdf, type Tag, tagsWith, textOf } from "@/test/read-pdf";
import { typesetReport } from "@/test/typeset-report";
import { layOut } from "./lay-out";
import { paperOf } from "./paper";

/** What is left when lines break elsewhere and words are broken at their ends. */
const letters = (text: string) => text.normalize("NFC").replace(/[\s\u00ad\u2010-]/g, "");

const reports: [string, () => PublishedReport][] = [
  ["the first seed in English", () => seedReport("journey", "en")],
  ["the first seed in Romanian, with its hyphens", () => seedReport("journey", "ro")],
  ["the second seed in Norwegian", () => seedReport("highlights", "nb")],
  ["a report of every kind of block over a dozen pages", () => inventedReport({ days: 6 })],
  ["a report without a picture", () => withoutPictures(inventedReport())],
  ["a report full of signs that mean something to programs", () => inventedReport({ text: polyglot, days: 1 })],
];

describe.each(reports)("the PDF of %s", (_name, make) => {
  const report = make();
  let pdf: ReadPdf;

  beforeAll(async () => {
    pdf = await readPdf(await typesetReport(report));
  }, 30_000);

  it("has the words of the page in the order of the page", () => {
    const [here, there] = [letters(textOf(pdf.tags)), letters(pageText(report))];

    expect(around(here, there)).toEqual(around(there, here));
    expect(here).toBe(there);
  });

  it("says that it is PDF/UA-1, tagged, and shows its title", () => {
    expect(pdf.marked).toBe(true);
    expect(pdf.bytes).toMatch(/<pdfuaid:part>\s*1\s*<\/pdfuaid:part>|pdfuaid:part="1"/);
    expect(pdf.bytes).toMatch(/\/DisplayDocTitle true/);
    expect(pdf.title).toBe(report.headline);
    expect(pdf.language).toBe(report.language);
    expect(pdf.author).toBe(report.author);
  });

  it("has headings that leave no level out, and a bookmark for each", () => {
    const headings = tagsWith(pdf.tags, /^H\d$/);
    const levels = headings.map(({ role }) => Number(role.slice(1)));

    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(pdf.outline.map(letters)).toEqual(headings.map((tag) => letters(textOf([tag]))));
  });

  it("describes every picture, and leaves decoration out", () => {
    const figures = tagsWith(pdf.tags, /^Figure$/);
    const described = [...JSON.stringify(report).matchAll(/"alt":"([^"]+)"/g)].length;
    const drawn = [...JSON.stringify(report).matchAll(/"type":"map"/g)].length;

    expect(figures.filter((figure) => !figure.alt)).toEqual([]);
    expect(figures).toHaveLength(described + drawn);
  });

  it("embeds its typefaces", () => {
    const fonts = [...pdf.bytes.matchAll(/\/FontName\s*\/([A-Z]{6}\+)?([\w-]+)/g)].map(([, , name]) => name);

    expect(fonts).toContain("Newsreader-400");
    expect(pdf.bytes.match(/\/FontFile[23]/g)).toHaveLength(fonts.length);
  });

  it("counts its pages on every page, outside of the text", () => {
    for (let page = 1; page <= pdf.pages; page++) expect(letters(pdf.artifacts)).toContain(`${page}/${pdf.pages}`);
  });
});

describe("the tags of a report of every kind of block", () => {
  let pdf: ReadPdf;

  beforeAll(async () => {
    pdf = await readPdf(await typesetReport(inventedReport()));
  }, 30_000);

  it("are lists, quotes, captions, links and a table with a head", () => {
    const count = (role: RegExp) => tagsWith(pdf.tags, role).length;

    expect(count(/^LI$/)).toBeGreaterThan(10);
    expect(count(/^BlockQuote$/)).toBe(2);
    expect(count(/^Caption$/)).toBeGreaterThanOrEqual(5);
    expect(count(/^Link$/)).toBeGreaterThanOrEqual(4);
    expect(tagsWith(tagsWith(pdf.tags, /^THead$/), /^TH$/).map((tag) => textOf([tag]).trim())).toEqual([
      "Organisation",
      "Person and role",
    ]);
  });

  it("leave no text of the document without a tag of its own", () => {
    const loose = tagsWith(pdf.tags, /^(Document|Sect|Part|Div)$/).flatMap((tag: Tag) =>
      tag.children.filter((child) => typeof child === "string" && child.trim() !== ""),
    );

    expect(loose).toEqual([]);
  });
});

/** Lines of a disclaimer that push the foot of the report over the end of its page, and on to the next. */
const heights = [10, 12, 14, 34];

it("divides words of running text, and none of a heading or a quote", () => {
  const { data } = paperOf(layOut(seedReport("journey", "ro"), translatorFor("ro", "public-report"), standing));
  const blocks = (data.sections as { blocks: { kind: string }[] }[]).flatMap((section) => section.blocks);
  const divided = new Set(blocks.filter((block) => JSON.stringify(block).includes("\u00ad")).map(({ kind }) => kind));

  expect(divided).toContain("paragraph");
  expect([...divided].filter((kind) => kind === "heading" || kind === "quote")).toEqual([]);
});

it("divides words at the end of a line, but none with a capital, which is a name", async () => {
  const report = inventedReport({ days: 1 });
  const dividedIn = async (word: string) => {
    const funders = report.funders.map((one) => ({ ...one, disclaimer: `The ${word} is ours. `.repeat(60) }));
    const { byPage } = await readPdf(await typesetReport({ ...report, funders }));
    return byPage.join("\n").split(word).length - 1 < 60 * funders.length;
  };

  expect([await dividedIn("responsibility"), await dividedIn("Responsibility")]).toEqual([true, false]);
});

it("has no soft hyphen in a Romanian name either", () => {
  expect(softHyphenated("o reprezentare a Reprezentanței", "ro")).toMatch(/^o re\u00ad.* a Reprezentanței$/);
});

it("never leaves where it was published alone on the last page, nor a funder apart from the word for it", async () => {
  const report = inventedReport({ days: 1 });
  const [funder] = report.funders;

  for (const lines of heights) {
    const disclaimer = "The responsibility is ours.\n".repeat(lines).trim();
    const funders = funder ? [{ ...funder, disclaimer }] : [];
    const { byPage } = await readPdf(await typesetReport({ ...report, funders }));
    expect(byPage.at(-1)).toContain(funder?.name);
    expect(byPage.at(-1)).toMatch(/Funding[\s\S]*Published with Sojourn/);
  }
}, 30_000);

it("lets funders that fill more than a page run on, and loses none of their words", async () => {
  const report = inventedReport({ days: 1 });
  const disclaimer = "The responsibility is ours. ".repeat(60);
  const funders = report.funders.flatMap((one) =>
    [1, 2, 3, 4].map((number) => ({ ...one, name: `Programme ${number}`, disclaimer })),
  );
  const { byPage } = await readPdf(await typesetReport({ ...report, funders }));

  expect(letters(byPage.join("\n")).match(/responsibilityisours/g)).toHaveLength(4 * 60);
  expect(letters(byPage.find((page) => page.includes("Funding")) ?? "")).toContain("Programme1");
});

it("makes the same file of the same report, byte for byte", async () => {
  const report = seedReport("journey", "en");

  expect((await typesetReport(report)).equals(await typesetReport(report))).toBe(true);
});

it("shows a box for a letter no typeface has, and does not fail", async () => {
  const report = { ...seedReport("journey", "en"), headline: "Three days \u{10ffff} and \u{e000}" };
  const pdf = await readPdf(await typesetReport(report));

  expect(textOf(tagsWith(pdf.tags, /^H1$/))).toContain("Three days");
});

/** Where two long texts part, so that a failure can be read. */
function around(text: string, other: string): string {
  const at = [...text].findIndex((letter, index) => letter !== [...other][index]);
  return at < 0 ? "" : [...text].slice(Math.max(0, at - 40), at).join("");
}

function withoutPictures(report: PublishedReport): PublishedReport {
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.filter((block) => block.type !== "figure" && block.type !== "gallery"),
    })),
    funders: report.funders.map((funder) => ({ ...funder, emblems: [] })),
  };
}
