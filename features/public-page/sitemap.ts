import "server-only";
import { db } from "@/lib/db";
import { element, xmlText } from "@/lib/xml";

/** One published report on the map of the site. */
export type MappedReport = {
  organisation: string;
  slug: string;
  language: string;
  group: string;
  publishedAt: Date;
};

/** More than these a sitemap may not hold (sitemaps.org); an address for each report and each organisation. */
const LENGTH = 40_000;

/** Whether the map is still the same: one statement, without the map itself. */
export async function sitemapEdition(): Promise<string> {
  const [row] = await db.$queryRaw<{ edition: string }[]>`
    select md5(coalesce(string_agg(o.slug || '/' || r.slug || ' ' || r.published_id, ',' order by r.id), '')) as edition
    from reports r join organisations o on o.id = r.organisation_id
    join trips t on t.id = r.trip_id and t.deleted_at is null
    where r.status = 'PUBLISHED'`;
  return row?.edition ?? "";
}

/** Every published report, the newest first. */
export async function loadMappedReports(): Promise<MappedReport[]> {
  return db.$queryRaw<MappedReport[]>`
    select o.slug as organisation, r.slug, r.language, v.published_at as "publishedAt",
      r.trip_id || ' ' || r.format || ' ' || coalesce(r.day_id::text, '') as group
    from reports r join organisations o on o.id = r.organisation_id
    join report_revisions v on v.id = r.published_id
    join trips t on t.id = r.trip_id and t.deleted_at is null
    where r.status = 'PUBLISHED'
    order by v.published_at desc, r.id desc
    limit ${LENGTH}`;
}

/**
 * The map of the site for search engines (sitemaps.org): organisations that published something, and every report with
 * its other languages. Nothing else is there for strangers.
 *
 * @param origin of this site, without a slash at the end
 */
export function sitemap(reports: readonly MappedReport[], origin: string): string {
  const groups = groupedBy(reports, "group");
  const organisations = [...groupedBy(reports, "organisation")];
  const addressOf = ({ organisation, slug }: MappedReport) => `${origin}/o/${organisation}/reports/${slug}`;
  const urls = [
    element("url", {}, text("loc", `${origin}/`)),
    ...organisations.map(([slug, [newest]]) =>
      element(
        "url",
        {},
        text("loc", `${origin}/o/${slug}`),
        newest ? text("lastmod", newest.publishedAt.toISOString()) : null,
      ),
    ),
    ...reports.map((report) => {
      const siblings = groups.get(report.group) ?? [];
      const alternates = siblings.length > 1 ? siblings : [];
      return element(
        "url",
        {},
        text("loc", addressOf(report)),
        text("lastmod", report.publishedAt.toISOString()),
        ...alternates.map((one) =>
          element("xhtml:link", { rel: "alternate", hreflang: one.language, href: addressOf(one) }),
        ),
      );
    }),
  ];
  const namespaces = {
    xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n${element("urlset", namespaces, ...urls)}\n`;
}

function groupedBy(reports: readonly MappedReport[], key: "group" | "organisation"): Map<string, MappedReport[]> {
  const groups = new Map<string, MappedReport[]>();
  for (const report of reports) groups.set(report[key], [...(groups.get(report[key]) ?? []), report]);
  return groups;
}

const text = (name: string, content: string) => element(name, {}, xmlText(content));
