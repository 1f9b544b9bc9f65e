import "server-only";
import type { PublishedReport } from "@/domain/report/published";
import { readPublished } from "@/domain/report/read-published";
import { dateAt, timeZone } from "@/domain/zones";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";

/** What is known of the version readers get without its text. Read on every request, in one statement. */
export type PublishedVersion = {
  revisionId: string;
  number: number;
  /** SHA-256 of the canonical JSON of content. */
  contentHash: string;
  /** ISO instant. */
  publishedAt: string;
  /** The day that was on the clocks of the organisation: `YYYY-MM-DD`. */
  publishedOn: string;
  path: string;
  /** All published reports of the same trip, format and day in their languages, this one among them. */
  languages: { language: string; path: string }[];
};

type Asked = { organisation: string; slug: string };
type Language = { language: string; slug: string };

type Row = {
  name: string;
  organisation: string;
  time_zone: string;
  slug: string;
  language: string;
  unpublished: boolean;
  others: Language[];
} & (
  | { revision_id: string; number: number; content_hash: string; published_at: Date }
  | { revision_id: null; number: null; content_hash: null; published_at: null }
);

/**
 * The version readers find at an address now; for everybody.
 *
 * @throws {Refusal} `gone`, with the organisation's name in `present`, when it was published once and taken back;
 *   `not-found` for everything else, drafts included
 */
export async function findPublished({ organisation, slug }: Asked): Promise<PublishedVersion> {
  const [row] = await db.$queryRaw<Row[]>`
    select o.name, o.slug as organisation, o.time_zone, r.slug, r.language, r.unpublished_at is not null as unpublished,
      p.id as revision_id, p.number, p.content_hash, p.published_at,
      (select coalesce(json_agg(json_build_object('language', x.language, 'slug', x.slug) order by x.slug), '[]')
        from reports x where x.trip_id = r.trip_id and x.format = r.format and x.day_id is not distinct from r.day_id
          and x.status = 'PUBLISHED') as others
    from organisations o
    join reports r on r.organisation_id = o.id
    join trips t on t.id = r.trip_id and t.deleted_at is null
    left join report_revisions p on p.id = r.published_id and r.status = 'PUBLISHED'
    where o.slug = ${organisation} and r.slug = ${slug}`;
  if (!row) throw new Refusal("not-found", "notFound");
  if (row.revision_id === null) {
    const present = { name: row.name, slug: row.organisation };
    throw row.unpublished ? new Refusal("gone", "notFound", { present }) : new Refusal("not-found", "notFound");
  }
  const base = `/o/${row.organisation}/reports`;
  return {
    revisionId: row.revision_id,
    number: row.number,
    contentHash: row.content_hash,
    publishedAt: row.published_at.toISOString(),
    publishedOn: dateAt(row.published_at, timeZone(row.time_zone)),
    path: `${base}/${row.slug}`,
    languages: oneEach(row.others, row).map((one) => ({ language: one.language, path: `${base}/${one.slug}` })),
  };
}

/** The text of a version; only when it has not been drawn yet. */
export async function loadContent({ revisionId }: Pick<PublishedVersion, "revisionId">): Promise<PublishedReport> {
  const { content } = await db.reportRevision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { content: true },
  });
  return readPublished(content);
}

/** One report a language; of several by other authors the one that is read now. */
function oneEach(all: readonly Language[], now: Language): Language[] {
  return [...new Map([...all, now].map((one) => [one.language, one])).values()].sort((a, b) =>
    a.language < b.language ? -1 : 1,
  );
}
