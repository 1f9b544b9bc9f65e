import { describe, expect, it } from "vitest";
import { composeReport } from "@/domain/report/compose";
import { toPublished } from "@/domain/report/publish";
import type { PublishedReport } from "@/domain/report/published";
import type { TripRecord } from "@/domain/report/record";
import { hostileTexts, printable } from "@/test/hostile-texts";
import { publishedPage } from "@/test/published-page";
import { all, wholeText, within, type XmlElement } from "@/test/read-xml";
import { osloDeepDiveDays, osloHealthTech } from "@/test/seed-records";

const picture = {
  id: "0190a0b0-0000-7000-8000-000000000009",
  credit: "Photo: Ana",
  width: 1200,
  height: 800,
  crop: null,
};

function published(record: TripRecord, format: "JOURNEY" | "HIGHLIGHTS", language: string): PublishedReport {
  const composed = composeReport(record, { format, grouping: "DAY", language });
  const report = toPublished({ ...composed, format, language, author: "Ana Pop", date: null }, record, "2026-05-01");
  const [first, ...rest] = report.sections;
  if (!first) throw new Error("A report without a section");
  const figure = {
    id: "f",
    type: "figure" as const,
    size: "text" as const,
    caption: "The river",
    picture: { ...picture, alt: "A river" },
  };
  const quote = { id: "q", type: "quote" as const, text: [{ text: "Patience" }], author: "Vlad", affiliation: "Labs" };
  return {
    ...report,
    sections: [
      { ...first, blocks: [...first.blocks, figure] },
      { ...first, key: "x", blocks: [quote, figure] },
      ...rest,
    ],
  };
}

const reports = [
  ...["en", "ro", "nb"].map((language) => published(osloHealthTech, "JOURNEY", language)),
  ...["en", "nb"].map((language) => published(osloDeepDiveDays, "HIGHLIGHTS", language)),
];

describe.each(reports.map((report) => ({ report, name: `${report.format} in ${report.language}` })))(
  "the page of a report: $name",
  ({ report }) => {
    const languages = ["en", "nb", "ro"];
    const html = publishedPage(report, { languages });
    const elements = within(html);
    const named = (...names: string[]) => elements.filter(({ name }) => names.includes(name));
    const meta = (key: string) =>
      named("meta").find(({ attributes }) => [attributes.name, attributes.property].includes(key))?.attributes.content;

    it("says in which language it is, and switches where the reader's begins", () => {
      expect(html.attributes.lang).toBe(report.language);
      expect(named("article").map(({ attributes }) => attributes.lang)).toEqual([report.language]);
      expect(named("section").find(({ attributes }) => attributes.id === "share")?.attributes.lang).toBe("en");
    });

    it("has one main heading, and none that skips a level", () => {
      const levels = named("h1", "h2", "h3", "h4").map(({ name }) => Number(name.slice(1)));

      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });

    it("keeps headings, lists, figures and tables when it is copied elsewhere", () => {
      const article = named("article")[0];
      if (!article) throw new Error("no article");
      const inside = within(article);

      for (const list of inside.filter(({ name }) => name === "ul" || name === "ol"))
        expect(list.children.map(({ name }) => name)).toEqual(list.children.map(() => "li"));
      for (const figure of inside.filter(({ name }) => name === "figure"))
        expect(figure.children.map(({ name }) => name)).toContain("figcaption");
      for (const table of inside.filter(({ name }) => name === "table"))
        expect(within(table).some(({ name }) => name === "th")).toBe(true);
      expect(inside.filter(({ name }) => ["center", "font", "br"].includes(name))).toEqual([]);
    });

    it("gives every picture a text, its size, and its place before it has come", () => {
      const pictures = named("img");

      expect(pictures.length).toBeGreaterThan(0);
      for (const { attributes } of pictures) {
        expect(attributes.alt).toBeTruthy();
        const ratio = Number(attributes.width) / Number(attributes.height);
        if (attributes.src?.includes(picture.id)) expect(ratio).toBeCloseTo(picture.width / picture.height);
        expect(ratio).toBeGreaterThan(0);
      }
    });

    it("gives every link words and an address that can be followed", () => {
      for (const link of named("a")) {
        expect(wholeText(link).trim()).not.toBe("");
        expect(link.attributes.href).toMatch(/^(https?:\/\/|\/|mailto:|#share$)/);
      }
      const targets = elements.map(({ attributes }) => attributes.id).filter(Boolean);
      expect(new Set(targets).size).toBe(targets.length);
    });

    it("needs no script and no style of its own", () => {
      expect(named("script").map(({ attributes }) => attributes.type)).toEqual(["application/ld+json"]);
      for (const { attributes } of elements)
        expect(Object.keys(attributes).filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
    });

    it("tells search engines its description, its one address and its languages", () => {
      const links = named("link")
        .map(({ attributes }) => attributes)
        .filter(({ rel }) => rel !== "preload");

      expect(meta("description")?.length).toBeGreaterThan(20);
      expect(links.filter(({ rel }) => rel === "canonical")).toHaveLength(1);
      expect(links.filter(({ hrefLang }) => hrefLang).map(({ hrefLang }) => hrefLang)).toEqual([
        ...languages,
        "x-default",
      ]);
      for (const { href } of links) expect(href).toMatch(/^https:\/\/visits\.example\//);
      expect(meta("robots")).toBeUndefined();
    });

    it("tells chats and networks what to show, with the picture drawn for it", () => {
      expect(meta("og:title")).toBe(report.headline);
      expect(meta("og:type")).toBe("article");
      expect(meta("og:image")).toMatch(/\/card\.png$/);
      expect([meta("og:image:width"), meta("og:image:height")]).toEqual(["1200", "630"]);
      expect(meta("twitter:card")).toBe("summary_large_image");
      expect(meta("og:image:alt")).toContain(report.headline);
    });

    it("leads to the other languages, each named in its own", () => {
      const nav = named("nav").find(({ attributes }) => attributes["aria-label"] === "Languages");

      expect(
        nav &&
          within(nav)
            .filter(({ name }) => name === "a")
            .map(({ attributes, text }) => [attributes.lang, text]),
      ).toEqual([
        ["en", "English"],
        ["nb", "Norsk"],
        ["ro", "Română"],
      ]);
    });
  },
);

it("has no languages to offer when a report stands alone", () => {
  const elements = within(publishedPage(reports[0] as PublishedReport, { languages: ["en"] }));

  expect(elements.filter(({ attributes }) => attributes.hrefLang)).toEqual([]);
  expect(elements.filter(({ attributes }) => attributes["aria-label"] === "Languages")).toEqual([]);
});

it("prints a correction with its date and what was put right", () => {
  const correction = { date: "2026-05-04", note: "The hospital was founded in 1954." };
  const page = publishedPage({ ...(reports[0] as PublishedReport), correction });
  const note = within(page).find(({ name }) => name === "aside");

  expect(note && wholeText(note)).toBe("Corrected on 4 May 2026The hospital was founded in 1954.");
});

describe("the description for machines", () => {
  const dataOf = (report: PublishedReport) => {
    const script = within(publishedPage(report)).find(({ name }) => name === "script");
    return JSON.parse(script?.text ?? "");
  };

  it("is an article about an event where its dates may be told", () => {
    expect(dataOf(reports[3] as PublishedReport)).toMatchObject({
      "@type": "Article",
      inLanguage: "en",
      author: { "@type": "Person", name: "Ana Pop" },
      about: { "@type": "Event", startDate: "2025-12-03", endDate: "2025-12-04", location: { name: "Oslo" } },
    });
  });

  it("tells of no event whose dates nobody recorded", () => {
    expect(dataOf(reports[0] as PublishedReport)).not.toHaveProperty("about");
  });
});

/** Names of things, not texts of people. */
const fixed = /^(version|format|language|type|mark|kind|role|flavour|id|ref|key|date|from|to|size|href|slug|website)$/;

function withEverywhere(text: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => withEverywhere(text, one));
  if (typeof value !== "object" || value === null) return typeof value === "string" ? text : value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      fixed.test(key) && typeof inner === "string" ? inner : withEverywhere(text, inner),
    ]),
  );
}

const shapeOf = (page: XmlElement) =>
  within(page).map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(" "));

describe.each(hostileTexts)("%j in every field", (text) => {
  it.each([0, 3])("stays text on the page and in its description", (index) => {
    const report = reports[index] as PublishedReport;
    const harmless = withEverywhere("harmless", report) as PublishedReport;
    const hostile = withEverywhere(printable(text), report) as PublishedReport;
    const page = publishedPage(hostile, { languages: ["en", "ro"] });

    expect(shapeOf(page)).toEqual(shapeOf(publishedPage(harmless, { languages: ["en", "ro"] })));
    const script = within(page).find(({ name }) => name === "script");
    expect(JSON.parse(script?.text ?? "").headline).toBe(hostile.headline);
    expect(all(page, "head")).toHaveLength(1);
  });
});
