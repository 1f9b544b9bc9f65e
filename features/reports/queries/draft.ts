import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise, type TripAccess } from "@/access/authorise";
import type { ReportBlock } from "@/domain/report/blocks";
import { checkReport, type ReportCheck } from "@/domain/report/checks";
import { type Offers, offersFor } from "@/domain/report/offers";
import { withGapsShown } from "@/domain/report/preview";
import { type PublishedReport, toPublished } from "@/domain/report/published";
import { readBlocks } from "@/domain/report/read-blocks";
import type { TripRecord } from "@/domain/report/record";
import { loadPictures } from "@/features/pictures/queries";
import { db, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { knownId } from "@/lib/known-id";
import type { Prisma, Report } from "@/prisma/generated/client";
import { materialOf, type TripMaterial } from "../material";
import type { OneReportInput } from "../schema";
import { loadTripRecord } from "./trip-record";

/** A report as its editors see it. */
export type ReportDraft = {
  id: string;
  format: Report["format"];
  grouping: Report["grouping"];
  /** The one day it tells of; null: the whole trip. */
  dayId: string | null;
  language: string;
  slug: string;
  headline: string;
  standfirst: string | null;
  author: string | null;
  /** `YYYY-MM-DD`; null until it is published, then the day of publishing. */
  date: string | null;
  blocks: ReportBlock[];
  status: Report["status"];
  /** The version readers see; null while there is none. */
  published: { number: number; at: string; changedSince: boolean } | null;
  unpublished: boolean;
  /** True once it was ever published; such a report cannot be deleted. */
  hasVersions: boolean;
  /** Where readers find it: a path on this site. */
  path: string;
  revision: number;
};

/** A draft with what the record says about it: checks, and offers to bring it up to date. */
export type JudgedDraft = { draft: ReportDraft; checks: ReportCheck[]; offers: Offers };

/** Everything the composer shows. */
export type ComposerDesk = JudgedDraft & {
  material: TripMaterial;
  reports: ReportOfTrip[];
  may: { edit: boolean; publish: boolean };
};

export type ReportOfTrip = Pick<ReportDraft, "id" | "headline" | "language" | "format" | "status">;

/** The composer of one report. */
export async function getComposer(actor: Actor, { tripId, reportId }: OneReportInput): Promise<ComposerDesk> {
  const access = await authorise(actor, { trip: tripId }, "report:read-draft");
  const row = await loadReport(access, reportId);
  const record = await loadTripRecord(access, row);
  const judged = judge(row, record);
  return {
    ...judged,
    material: materialOf(record, await loadPictures(access)),
    reports: await loadReportsOfTrip(access),
    may: { edit: allows(access, "report:edit"), publish: allows(access, "report:publish") },
  };
}

/** The reports of a trip, the newest first. */
export async function getReportsOfTrip(actor: Actor, tripId: string): Promise<ReportOfTrip[]> {
  return loadReportsOfTrip(await authorise(actor, { trip: tripId }, "report:read-draft"));
}

/** A draft as it would be published today, gaps in sight. */
export async function getPreview(
  actor: Actor,
  { tripId, reportId }: OneReportInput,
  today: string,
): Promise<{ report: PublishedReport; path: string }> {
  const access = await authorise(actor, { trip: tripId }, "report:read-draft");
  const { draft } = draftOf(await loadReport(access, reportId));
  const record = await loadTripRecord(access, draft);
  return {
    report: toPublished({ ...draft, blocks: withGapsShown(draft.blocks) }, record, today),
    path: draft.path,
  };
}

const reportFields = {
  organisation: { select: { slug: true } },
  published: { select: { number: true, publishedAt: true } },
  _count: { select: { revisions: true } },
} as const satisfies Prisma.ReportInclude;

export type ReportRow = Prisma.ReportGetPayload<{ include: typeof reportFields }>;

/** @throws {Refusal} `not-found` when the trip has no such report */
export async function loadReport(access: TripAccess, reportId: string, tx: Tx = db): Promise<ReportRow> {
  const row = await tx.report.findFirst({
    where: { id: knownId(reportId), tripId: access.tripId },
    include: reportFields,
  });
  if (!row) throw new Refusal("not-found", "notFound");
  return row;
}

/** What the record says about a report as it stands. */
export function judge(row: ReportRow, record: TripRecord): JudgedDraft {
  const { draft } = draftOf(row);
  return { draft, checks: checkReport(draft, record), offers: offersFor(draft.blocks, record, draft) };
}

/** Blocks that cannot be read any more are a defect; nothing is shown in their place. */
export function draftOf(row: ReportRow): { draft: ReportDraft } {
  const read = readBlocks(row.blocks);
  if (!read.ok) throw new Error(`Blocks of report ${row.id} cannot be read: ${JSON.stringify(read.errors)}`);
  const { id, format, grouping, dayId, language, slug, headline, standfirst, author, status, revision, published } =
    row;
  return {
    draft: {
      id,
      format,
      grouping,
      dayId,
      language,
      slug,
      headline,
      standfirst,
      author,
      date: row.date?.toISOString().slice(0, 10) ?? null,
      blocks: read.blocks,
      status,
      published: published
        ? {
            number: published.number,
            at: published.publishedAt.toISOString(),
            changedSince: row.updatedAt.getTime() > published.publishedAt.getTime(),
          }
        : null,
      unpublished: row.unpublishedAt !== null,
      hasVersions: row._count.revisions > 0,
      path: `/o/${row.organisation.slug}/reports/${slug}`,
      revision,
    },
  };
}

async function loadReportsOfTrip(access: TripAccess): Promise<ReportOfTrip[]> {
  return db.report.findMany({
    where: { tripId: access.tripId },
    select: { id: true, headline: true, language: true, format: true, status: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
}
