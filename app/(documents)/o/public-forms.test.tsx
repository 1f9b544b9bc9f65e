import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { OrganisationPage } from "@/components/organisation/organisation-page";
import { ReportCard } from "@/components/report-card/report-card";
import { calendarDate } from "@/domain/clock";
import { dateLocale } from "@/domain/dates";
import { findReports } from "@/domain/report/finding";
import type { PublishedReport } from "@/domain/report/published";
import { readPublished } from "@/domain/report/read-published";
import { drawCard } from "@/features/public-page/card-picture";
import { atomFeed, type Feed, jsonFeed } from "@/features/public-page/feeds";
import { oembedOf } from "@/features/public-page/oembed";
import { type Form, makeForm } from "@/features/reports/forms/forms";
import { htmlOf } from "@/features/reports/forms/html";
import { layOut } from "@/features/reports/forms/lay-out";
import { printable } from "@/features/reports/forms/printable";
import { shortForms } from "@/features/reports/forms/short-forms";
import { kickerOf } from "@/features/reports/kicker";
import { firstLocale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";
import { hostileTexts } from "@/test/hostile-texts";
import { standing } from "@/test/page-text";
import { publishedPage } from "@/test/published-page";
import { inventedReport } from "@/test/published-reports";
import { someText } from "@/test/random-text";
import { mustBeWellFormed, unzip, wordsOf } from "@/test/read-docx";
import { textOf as pdfText, readPdf } from "@/test/read-pdf";
import { all, readXml, textOf, wholeText, within, type XmlElement } from "@/test/read-xml";
import { prepareTypefaces } from "@/test/typeset-report";

const origin = "https://visits.example.org";
const address = standing.address;

/** What is no words of people: names of things, dates, addresses. */
const fixed =
  /^(version|format|language|type|mark|mode|kind|flavour|id|key|date|from|to|size|href|slug|website|projects)$/;

/** A report with this text at the end of everything a person typed or a record held. */
function sayingEverywhere(text: string): PublishedReport {
  const said = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return fixed.test(key) || isRole(value) ? value : `${value} ${text}`;
    if (Array.isArray(value)) return value.map((one) => said(one, key));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, said(inner, name)]));
  };
  return readPublished({ ...(said(inventedReport({ days: 1 }), "") as object), headline: text, topics: [text] });
}

const isRole = (text: string) => /^[A-Z_]+$/.test(text);

const translated = (report: PublishedReport) => translatorFor(firstLocale(report.language), "public-report");

const typed = fc
  .array(fc.oneof(fc.constantFrom(...hostileTexts), someText(40)), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(" ").slice(0, 300).toWellFormed())
  .filter((text) => printable(text).trim() !== "");

/** Elements and attributes that a browser would do something with. */
function doing(root: XmlElement): string[] {
  return within(root).flatMap(({ name, attributes }) => [
    ...(/^(script|iframe|object|embed|base|animate|set)$/i.test(name) && attributes.type !== "application/ld+json"
      ? [name]
      : []),
    ...Object.keys(attributes).filter((key) => /^on|^srcdoc$|^style$/i.test(key)),
    ...["href", "src"].flatMap((key) => {
      const where = attributes[key];
      return where === undefined || /^(https:\/\/|mailto:|\/|#)/.test(where) ? [] : [`${key}=${where}`];
    }),
  ]);
}

/** How many turns of direction begin, less those that end. */
function turnsLeft(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[\u202a\u202b\u202d\u202e\u2066-\u2068]/g) - count(/[\u202c\u2069]/g);
}

function feedOf(report: PublishedReport): Feed {
  const laidOut = layOut(report, translated(report), standing);
  const { headline, standfirst, author, topics = [], organisation } = report;
  const id = "0190a0b0-0000-7000-8000-000000000002";
  const at = { publishedAt: "2026-05-03T08:00:00.000Z", firstPublishedAt: "2026-05-01T08:00:00.000Z" };
  return {
    page: {
      ...{ id, ...organisation, descriptor: headline, website: null, city: null, country: null },
      ...{ language: "en", edition: "1" },
    },
    reports: [
      {
        ...{ id, headline, standfirst, author, topics, ...at, path: "/o/a/reports/b", group: "trip", language: "en" },
        ...{ city: "Turku", country: null, dates: null, date: calendarDate("2026-05-01"), programmes: [] },
      },
    ],
    contents: new Map([[id, htmlOf(laidOut, (picture) => `${origin}/pictures/${picture.id}/1280`)]]),
    origin,
  };
}

/** A text as XML can hold it. */
const inXml = (text: string) => text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");

function eachText(check: (text: string, report: PublishedReport) => void, numRuns: number): void {
  for (const text of hostileTexts) check(text, sayingEverywhere(text));
  fc.assert(
    fc.property(typed, (text) => check(text, sayingEverywhere(text))),
    { numRuns },
  );
}

describe("whatever is typed into a report and its record", () => {
  it("is text on the page, and in what the page tells machines", () => {
    eachText((_text, report) => {
      const page = publishedPage(inPage(report));
      const [heading] = within(page).filter(({ name }) => name === "h1");
      const [told] = within(page).filter(({ attributes }) => attributes.type === "application/ld+json");

      expect(doing(page)).toEqual([]);
      expect(heading && wholeText(heading)).toBe(inXml(report.headline));
      expect(JSON.parse(told?.text ?? "").headline).toBe(inPage(report).headline);
      expect(turnsLeft(wholeText(page))).toBe(0);
    }, 25);
  });

  it("is text on the card", () => {
    eachText((_text, report) => {
      const card = readXml(
        renderToStaticMarkup(<ReportCard report={inPage(report)} address={address} t={translated(report)} />),
      );
      const [heading] = within(card).filter(({ name }) => name === "h1");

      expect(doing(card)).toEqual([]);
      expect(heading && wholeText(heading)).toBe(inXml(report.headline));
    }, 50);
  });

  it("is text on the page that lists it, and in what one may ask that page for", () => {
    eachText((_text, report) => {
      const { page, reports } = feedOf(inPage(report));
      const wanted = { year: null, topic: reports[0]?.topics[0] ?? null, programme: null };
      const found = findReports(reports, wanted, { languages: ["en"], page: 1 });
      const list = readXml(
        renderToStaticMarkup(
          <OrganisationPage
            {...{ page, found, wanted, locale: dateLocale("en"), t: translatorFor("en", "organisation") }}
            languages={{ label: "Language", current: "en", path: "/o/a" }}
          />,
        ),
      );

      expect(doing(list)).toEqual([]);
      expect(wholeText(list)).toContain(inXml(report.organisation.name));
      expect(turnsLeft(wholeText(list))).toBe(0);
    }, 50);
  });

  it("is text in the oEmbed answer, whose HTML is one frame with our own address", () => {
    eachText((_text, report) => {
      const asked = { address, origin, maxWidth: null, maxHeight: null };
      const answer = JSON.parse(JSON.stringify(oembedOf(report, asked)));
      const frame = readXml(answer.html);

      expect(answer.title).toBe(report.headline);
      expect(frame).toEqual({
        name: "iframe",
        attributes: {
          src: `${address}/card`,
          title: inXml(report.headline),
          ...{ width: "600", height: "340", loading: "lazy" },
        },
        children: [],
        text: "",
      });
    }, 200);
  });

  it("is text in both feeds and in the HTML they carry", () => {
    eachText((_text, report) => {
      const feed = feedOf(report);
      const [entry] = all(readXml(atomFeed(feed)), "entry");
      const [item] = JSON.parse(jsonFeed(feed)).items;
      const content = readXml(`<div>${item.content_html}</div>`);

      expect(entry && textOf(entry, "title")).toBe(inXml(report.headline));
      expect(item.title).toBe(report.headline);
      expect(entry && textOf(entry, "content")).toBe(item.content_html);
      expect(doing(content)).toEqual([]);
      expect(turnsLeft(wholeText(content))).toBe(0);
      for (const { name } of within(content)) expect(allowedInFeeds).toContain(name);
    }, 25);
  });

  it.each<[string, (typeof shortForms)[number] | null]>([
    ["the whole", null],
    ...shortForms.map((short): [string, typeof short] => [short, short]),
  ])(
    "is text in Markdown, plain text and Word: %s",
    async (_name, short) => {
      for (const text of hostileTexts) {
        const report = sayingEverywhere(text);
        const file = async (form: Form) => Buffer.from((await makeForm(form, report, standing, [], short)).bytes);
        const [markdown, plain, word] = [await file("md"), await file("txt"), unzip(await file("docx"))];

        // Quotes begin with the sign, and addresses of ours stand between the two.
        const said = markdown.toString().replace(/^> ?|<https:\/\/[^\s<>]+>/gm, "");
        expect(said.match(/(?<!\\)(?:\\\\)*[<>].{0,30}/g) ?? []).toEqual([]);
        expect(said.match(/(?<!\\)\]\((?!https:\/\/|mailto:).{0,30}/g) ?? []).toEqual([]);
        expect(plain.toString()).toContain(printable(report.headline));
        for (const line of plain.toString().split("\n")) expect(turnsLeft(line)).toBe(0);
        for (const [name, bytes] of word) if (/\.(xml|rels)$/.test(name)) mustBeWellFormed(bytes.toString(), name);
        expect(wordsOf(word.get("word/document.xml")?.toString() ?? "")).toContain(printable(report.headline));
      }
    },
    60_000,
  );
});

describe("whatever is typed, drawn on paper and on the card", () => {
  beforeAll(prepareTypefaces, 30_000);

  it.each(hostileTexts)("stands in the PDF and the picture of the card: %j", async (text) => {
    const report = sayingEverywhere(text);
    const picture = await drawCard(report, kickerOf(report, translated(report)));
    const { bytes } = await makeForm("pdf", report, standing, [], "press-release");

    expect(await sharp(picture).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    expect((await readPdf(bytes)).title).toBe(printable(report.headline));
    expect(pdfText((await readPdf(bytes)).tags)).not.toBe("");
  });
});

/** React leaves what HTML cannot hold; browsers drop it. */
function inPage(report: PublishedReport): PublishedReport {
  return JSON.parse(JSON.stringify(report), (_key, value) => (typeof value === "string" ? inXml(value) : value));
}

const allowedInFeeds = [
  ...["div", "p", "strong", "em", "a", "h2", "h3", "ul", "ol", "li", "blockquote"],
  ...["figure", "figcaption", "img", "table", "thead", "tbody", "tr", "th", "td"],
];
