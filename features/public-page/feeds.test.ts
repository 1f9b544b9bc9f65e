import { describe, expect, it } from "vitest";
import { calendarDate } from "@/domain/clock";
import { hostileTexts, printable } from "@/test/hostile-texts";
import { all, readXml, textOf } from "@/test/read-xml";
import { atomFeed, type Feed, jsonFeed } from "./feeds";
import type { ListedReport, PublicPage } from "./queries";
import { type MappedReport, sitemap } from "./sitemap";

const origin = "https://visits.example";
const page: PublicPage = {
  id: "0190a0b0-0000-7000-8000-000000000001",
  name: "Cluster & Friends",
  slug: "cluster",
  descriptor: null,
  website: null,
  city: "Turku",
  country: "Finland",
  language: "en",
  edition: "1",
};

function listed(over: Partial<ListedReport> = {}): ListedReport {
  return {
    id: "0190a0b0-0000-7000-8000-000000000002",
    group: "trip",
    path: "/o/cluster/reports/clean-air",
    language: "en",
    headline: "Clean air",
    standfirst: "How a small harbour measures its air.",
    city: "Turku",
    country: "Finland",
    dates: null,
    date: calendarDate("2026-05-01"),
    author: "Märta Öhman",
    topics: ["air", "harbours"],
    programmes: [],
    publishedAt: "2026-05-03T08:00:00.000Z",
    firstPublishedAt: "2026-05-01T08:00:00.000Z",
    ...over,
  };
}

const feed = (reports: ListedReport[], over: Partial<PublicPage> = {}): Feed => ({
  page: { ...page, ...over },
  reports,
  contents: new Map(),
  origin,
});

describe("the Atom feed", () => {
  it("has what RFC 4287 requires of a feed, and says where it is", () => {
    const root = readXml(atomFeed(feed([listed(), listed({ publishedAt: "2026-04-01T08:00:00.000Z" })])));

    expect([root.name, root.attributes.xmlns]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
    expect(textOf(root, "id")).toBe(`urn:uuid:${page.id}`);
    expect(textOf(root, "title")).toBe("Cluster & Friends");
    expect(textOf(root, "updated")).toBe("2026-05-03T08:00:00.000Z");
    expect(all(root, "author")).toHaveLength(1);
    expect(all(root, "link").map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ["self", `${origin}/o/cluster/feed.atom`],
      ["alternate", `${origin}/o/cluster`],
    ]);
  });

  it("has what RFC 4287 requires of an entry, with language, topics and both dates", () => {
    const [entry] = all(readXml(atomFeed(feed([listed({ language: "ro" })]))), "entry");
    if (!entry) throw new Error("no entry");

    expect(textOf(entry, "id")).toMatch(/^urn:uuid:/);
    expect(textOf(entry, "title")).toBe("Clean air");
    expect(textOf(entry, "updated")).toBe("2026-05-03T08:00:00.000Z");
    expect(textOf(entry, "published")).toBe("2026-05-01T08:00:00.000Z");
    expect(textOf(entry, "summary")).toBe("How a small harbour measures its air.");
    expect(entry.attributes["xml:lang"]).toBe("ro");
    expect(all(entry, "link").map(({ attributes }) => attributes)).toEqual([
      { rel: "alternate", type: "text/html", hreflang: "ro", href: `${origin}/o/cluster/reports/clean-air` },
    ]);
    expect(all(entry, "category").map(({ attributes }) => attributes.term)).toEqual(["air", "harbours"]);
  });

  it("stands while nothing is published", () => {
    const root = readXml(atomFeed(feed([])));

    expect(all(root, "entry")).toEqual([]);
    expect(textOf(root, "updated")).toMatch(/^\d{4}-/);
  });

  it.each(hostileTexts)("says %j as text", (text) => {
    const report = listed({ headline: text, standfirst: text, author: text, topics: [text] });
    const [entry] = all(readXml(atomFeed(feed([report], { name: text, descriptor: text }))), "entry");
    const told = printable(text);

    expect(entry && textOf(entry, "title")).toBe(told);
    expect(entry && textOf(entry, "summary")).toBe(told);
    expect(entry && all(entry, "category")[0]?.attributes.term).toBe(told);
  });
});

describe("the JSON feed", () => {
  it("has what JSON Feed 1.1 requires", () => {
    const data = JSON.parse(jsonFeed(feed([listed()])));

    expect(data).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Cluster & Friends",
      home_page_url: `${origin}/o/cluster`,
      feed_url: `${origin}/o/cluster/feed.json`,
      language: "en",
    });
    expect(data.items).toEqual([
      {
        id: expect.stringMatching(/^urn:uuid:/),
        url: `${origin}/o/cluster/reports/clean-air`,
        title: "Clean air",
        summary: "How a small harbour measures its air.",
        content_text: "How a small harbour measures its air.",
        image: `${origin}/o/cluster/reports/clean-air/card.png`,
        date_published: "2026-05-01T08:00:00.000Z",
        date_modified: "2026-05-03T08:00:00.000Z",
        authors: [{ name: "Märta Öhman" }],
        tags: ["air", "harbours"],
        language: "en",
      },
    ]);
  });

  it("says something of a report without a sentence under its headline, and who wrote one without an author", () => {
    const [item] = JSON.parse(jsonFeed(feed([listed({ standfirst: null, author: null })]))).items;

    expect(item.content_text).toBe("Clean air");
    expect(item.authors).toEqual([{ name: "Cluster & Friends", url: `${origin}/o/cluster` }]);
  });
});

describe("the map of the site", () => {
  const mapped = (over: Partial<MappedReport> = {}): MappedReport => ({
    organisation: "cluster",
    slug: "clean-air",
    language: "en",
    group: "trip",
    publishedAt: new Date("2026-05-03T08:00:00Z"),
    ...over,
  });

  it("names organisations and reports, each report with its other languages", () => {
    const root = readXml(sitemap([mapped(), mapped({ slug: "aer-curat", language: "ro" })], origin));

    expect(root.attributes.xmlns).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
    expect(all(root, "url").map((url) => textOf(url, "loc"))).toEqual([
      `${origin}/`,
      `${origin}/o/cluster`,
      `${origin}/o/cluster/reports/clean-air`,
      `${origin}/o/cluster/reports/aer-curat`,
    ]);
    const [, , , romanian] = all(root, "url");
    expect(romanian && all(romanian, "xhtml:link").map(({ attributes }) => attributes.hreflang)).toEqual(["en", "ro"]);
  });

  it("gives a report that stands alone no other languages", () => {
    const [, , report] = all(readXml(sitemap([mapped()], origin)), "url");

    expect(report && all(report, "xhtml:link")).toEqual([]);
  });
});
