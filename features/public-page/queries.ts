import "server-only";
import type { CalendarDate } from "@/domain/clock";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";

/** A published report as the list of an organisation shows it. */
export type ListedReport = {
  path: string;
  /** BCP 47 tag. */
  language: string;
  headline: string;
  standfirst: string | null;
  city: string;
  country: string | null;
  /** First and last date of the trip; null when they may not be printed. */
  dates: { from: CalendarDate; to: CalendarDate } | null;
  author: string | null;
  /** The date the report carries. */
  date: CalendarDate;
};

/** What everybody may know of an organisation. */
export type PublicPage = {
  name: string;
  slug: string;
  descriptor: string | null;
  website: string | null;
  city: string | null;
  country: string | null;
  /** BCP 47 tag of the language the organisation writes in. */
  language: string;
  /** Newest first. */
  reports: ListedReport[];
};

/**
 * The public page of an organisation, for everybody: it says what was published and nothing about drafts or trips.
 *
 * @throws {Refusal} `not-found` when there is no such organisation
 */
export async function getPublicPage(slug: string): Promise<PublicPage> {
  const organisation = await db.organisation.findUnique({
    where: { slug },
    select: {
      id: true,
      name: true,
      slug: true,
      descriptor: true,
      website: true,
      city: true,
      country: true,
      language: true,
    },
  });
  if (!organisation) throw new Refusal("not-found", "notFound");
  const { id, ...facts } = organisation;
  const rows = await db.$queryRaw<Row[]>`
    select r.slug, r.language, v.content->>'headline' as headline, v.content->>'standfirst' as standfirst,
      v.content->>'author' as author, v.content->>'date' as date, v.content->'kicker' as kicker
    from reports r
    join report_revisions v on v.id = r.published_id
    join trips t on t.id = r.trip_id and t.deleted_at is null
    where r.organisation_id = ${id}::uuid and r.status = 'PUBLISHED'
    order by v.content->>'date' desc, v.published_at desc, r.id desc`;
  return { ...facts, reports: rows.map((row) => listed(slug, row)) };
}

type Row = {
  slug: string;
  language: string;
  headline: string;
  standfirst: string | null;
  author: string | null;
  date: CalendarDate;
  kicker: { city: string; country: string | null; dates: ListedReport["dates"] };
};

function listed(organisation: string, { slug, kicker, ...row }: Row): ListedReport {
  const { city, country, dates } = kicker;
  return { path: `/o/${organisation}/reports/${slug}`, ...row, city, country, dates };
}
