/** What an organisation published, for feed readers: Atom (RFC 4287) and JSON Feed 1.1. Pure. */
import { element, xmlText } from "@/lib/xml";
import type { ListedReport, PublicPage } from "./queries";

export type Feed = {
  page: PublicPage;
  /** Of all languages, the newest first. */
  reports: readonly ListedReport[];
  /** What they say, as HTML by their ids; where it is left out, the sentence under the headline stands alone. */
  contents: ReadonlyMap<string, string>;
  /** Where this site is, without a slash at the end. */
  origin: string;
};

/** Who reads feeds has the older ones already. */
const LENGTH = 50;

/** The reports a feed tells of. */
export function newest(reports: readonly ListedReport[]): readonly ListedReport[] {
  return reports.slice(0, LENGTH);
}

/** The feed as Atom. */
export function atomFeed({ page, reports, contents, origin }: Feed): string {
  const home = `${origin}/o/${page.slug}`;
  const entries = newest(reports);
  const feed = element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": page.language },
    text("title", page.name),
    page.descriptor ? text("subtitle", page.descriptor) : null,
    text("id", `urn:uuid:${page.id}`),
    text("updated", lastChange(entries) ?? "1970-01-01T00:00:00.000Z"),
    element("link", { rel: "self", type: "application/atom+xml", href: `${home}/feed.atom` }),
    element("link", { rel: "alternate", type: "text/html", href: home }),
    element("author", {}, text("name", page.name), text("uri", home)),
    text("generator", "Sojourn"),
    ...entries.map((report) => atomEntry(report, contents.get(report.id), origin)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function atomEntry(report: ListedReport, content: string | undefined, origin: string): string {
  const href = `${origin}${report.path}`;
  return element(
    "entry",
    { "xml:lang": report.language },
    text("title", report.headline),
    text("id", `urn:uuid:${report.id}`),
    text("published", report.firstPublishedAt),
    text("updated", report.publishedAt),
    element("link", { rel: "alternate", type: "text/html", hreflang: report.language, href }),
    report.author ? element("author", {}, text("name", report.author)) : null,
    ...report.topics.map((topic) => element("category", { term: topic })),
    text("summary", summaryOf(report)),
    content ? element("content", { type: "html" }, xmlText(content)) : null,
  );
}

const text = (name: string, content: string) => element(name, {}, xmlText(content));

/** The feed as JSON Feed. */
export function jsonFeed({ page, reports, contents, origin }: Feed): string {
  const home = `${origin}/o/${page.slug}`;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: page.name,
    home_page_url: home,
    feed_url: `${home}/feed.json`,
    description: page.descriptor ?? undefined,
    language: page.language,
    authors: [{ name: page.name, url: home }],
    items: newest(reports).map((report) => ({
      id: `urn:uuid:${report.id}`,
      url: `${origin}${report.path}`,
      title: report.headline,
      summary: summaryOf(report),
      ...saidIn(report, contents.get(report.id)),
      image: `${origin}${report.path}/card.png`,
      date_published: report.firstPublishedAt,
      date_modified: report.publishedAt,
      authors: [report.author ? { name: report.author } : { name: page.name, url: home }],
      tags: report.topics,
      language: report.language,
    })),
  });
}

/** An item must say something (JSON Feed 1.1). */
function saidIn(report: ListedReport, content: string | undefined) {
  return content ? { content_html: content } : { content_text: summaryOf(report) };
}

function summaryOf({ standfirst, headline }: ListedReport): string {
  return standfirst?.trim() || headline;
}

function lastChange(reports: readonly ListedReport[]): string | null {
  return (
    reports
      .map((report) => report.publishedAt)
      .toSorted()
      .at(-1) ?? null
  );
}
