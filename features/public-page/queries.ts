import "server-only";
import type { CalendarDate } from "@/domain/clock";
import { eachWithinItself } from "@/domain/direction";
import type { Findable } from "@/domain/report/finding";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";

/** A published report as lists and feeds show it. */
export type ListedReport = Findable & {
  id: string;
  path: string;
  headline: string;
  standfirst: string | null;
  city: string;
  country: string | null;
  author: string | null;
  /** ISO instants: of the version readers find now, and of the first one. */
  publishedAt: string;
  firstPublishedAt: string;
};

/** What everybody may know of an organisation. */
export type PublicPage = {
  id: string;
  name: string;
  slug: string;
  descriptor: string | null;
  website: string | null;
  city: string | null;
  country: string | null;
  /** BCP 47 tag of the language the organisation writes in. */
  language: string;
  /** Another one whenever what is published is. */
  edition: string;
};

/**
 * Who an organisation is, for everybody, and whether what it published has changed; nothing about drafts or trips.
 *
 * @throws {Refusal} `not-found` when there is no such organisation
 */
export async function findPublicPage(slug: string): Promise<PublicPage> {
  const [page] = await db.$queryRaw<PublicPage[]>`
    select o.id, o.name, o.slug, o.descriptor, o.website, o.city, o.country, o.language,
      md5(coalesce(string_agg(r.slug || ' ' || r.published_id, ',' order by r.id) filter (where t.id is not null), ''))
        as edition
    from organisations o
    left join reports r on r.organisation_id = o.id and r.status = 'PUBLISHED'
    left join trips t on t.id = r.trip_id and t.deleted_at is null
    where o.slug = ${slug}
    group by o.id`;
  if (!page) throw new Refusal("not-found", "notFound");
  return page;
}

/** Everything an organisation has published, the newest first; only when the page has not been drawn yet. */
export async function loadPublishedReports({ id, slug }: Pick<PublicPage, "id" | "slug">): Promise<ListedReport[]> {
  const rows = await db.$queryRaw<Row[]>`
    select r.id, r.slug, r.language, r.trip_id || ' ' || r.format || ' ' || coalesce(r.day_id::text, '') as group,
      v.content->>'headline' as headline, v.content->>'standfirst' as standfirst, v.content->>'author' as author,
      v.content->>'date' as date, v.content->'kicker' as kicker, v.content->'funders' as funders,
      coalesce(v.content->'topics', '[]') as topics, v.published_at,
      (select min(w.published_at) from report_revisions w where w.report_id = r.id) as first_published_at
    from reports r
    join report_revisions v on v.id = r.published_id
    join trips t on t.id = r.trip_id and t.deleted_at is null
    where r.organisation_id = ${id}::uuid and r.status = 'PUBLISHED'
    order by v.content->>'date' desc, v.published_at desc, r.id desc`;
  return rows.map((row) => listed(slug, withoutTurns(row)));
}

type Row = Pick<
  ListedReport,
  "id" | "language" | "group" | "headline" | "standfirst" | "author" | "date" | "topics"
> & {
  slug: string;
  kicker: { city: string; country: string | null; dates: { from: CalendarDate; to: CalendarDate } | null };
  funders: { name: string; period: string | null }[];
  published_at: Date;
  first_published_at: Date;
};

/** No text turns the direction of the next. */
function withoutTurns(row: Row): Row {
  const { published_at, first_published_at, ...said } = row;
  return { ...eachWithinItself(said), published_at, first_published_at };
}

function listed(
  organisation: string,
  { slug, kicker, funders, published_at, first_published_at, ...row }: Row,
): ListedReport {
  const { city, country, dates } = kicker;
  return {
    ...row,
    path: `/o/${organisation}/reports/${slug}`,
    city,
    country,
    dates,
    programmes: funders.map(({ name, period }) => [name, period].filter(Boolean).join(" ")),
    publishedAt: published_at.toISOString(),
    firstPublishedAt: first_published_at.toISOString(),
  };
}
