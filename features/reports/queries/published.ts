import "server-only";
import type { PublishedReport } from "@/domain/report/published";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";

/** What readers get: one fixed version. */
export type PublishedVersion = {
  revisionId: string;
  number: number;
  /** SHA-256 of the canonical JSON of content. */
  contentHash: string;
  /** ISO instant. */
  publishedAt: string;
  path: string;
  content: PublishedReport;
  /** All published reports of the same trip and format in their languages, this one among them. */
  languages: { language: string; path: string }[];
};

type Asked = { organisation: string; slug: string };

/**
 * A published report by its address; for everybody.
 *
 * @throws {Refusal} `gone`, with the organisation's name in `present`, when it was published once and taken back;
 *   `not-found` for everything else, drafts included
 */
export async function getPublishedReport({ organisation, slug }: Asked): Promise<PublishedVersion> {
  const row = await db.report.findFirst({
    where: { slug, organisation: { slug: organisation }, trip: { deletedAt: null } },
    include: { published: true, organisation: { select: { name: true, slug: true } } },
  });
  if (!row) throw new Refusal("not-found", "notFound");
  if (row.status !== "PUBLISHED" || !row.published) {
    if (row.unpublishedAt) throw new Refusal("gone", "notFound", { present: row.organisation });
    throw new Refusal("not-found", "notFound");
  }
  const others = await db.report.findMany({
    where: { tripId: row.tripId, format: row.format, status: "PUBLISHED" },
    select: { language: true, slug: true },
    orderBy: [{ language: "asc" }, { slug: "asc" }],
  });
  const base = `/o/${row.organisation.slug}/reports`;
  return {
    revisionId: row.published.id,
    number: row.published.number,
    contentHash: row.published.contentHash,
    publishedAt: row.published.publishedAt.toISOString(),
    path: `${base}/${row.slug}`,
    // Written by our own publishReport and never changed since.
    content: row.published.content as unknown as PublishedReport,
    languages: oneEach(others, row).map((one) => ({ language: one.language, path: `${base}/${one.slug}` })),
  };
}

type Language = { language: string; slug: string };

/** One report a language; of several by other authors the one that is read now. */
function oneEach(all: readonly Language[], now: Language): Language[] {
  return [...new Map([...all, now].map((one) => [one.language, one])).values()].sort((a, b) =>
    a.language < b.language ? -1 : 1,
  );
}
