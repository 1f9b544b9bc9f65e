import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise, type TripAccess } from "@/access/authorise";
import type { ReportBlock } from "@/domain/report/blocks";
import { checkReport, type ReportCheck } from "@/domain/report/checks";
import { type Offers, offersFor } from "@/domain/report/offers";
import { withGapsShown } from "@/domain/report/preview";
import { toPublished } from "@/domain/report/publish";
import type { PublishedReport } from "@/domain/report/published";
import { readBlocks } from "@/domain/report/read-blocks";
import { readPublished } from "@/domain/report/read-published";
import type { TripRecord } from "@/domain/report/record";
import { type CommentThread, loadComments, loadCommentsMark } from "@/features/comments/queries";
import { loadPictures, loadPictureUses } from "@/features/pictures/queries";
import {
  type ApprovalView,
  loadApprovals,
  loadQuotes,
  type Quotable,
  type QuoteView,
} from "@/features/quotes/queries/approvals";
import { db, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { knownId } from "@/lib/known-id";
import type { Prisma, Report } from "@/prisma/generated/client";
import { materialOf, type TripMaterial } from "../material";
import type { OneReportInput } from "../schema";
import { loadBesideMark } from "./beside-mark";
import { loadReviewState, type ReviewState } from "./review-state";
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
  /** How it stands with the words people were asked to approve, by takeaway or quote. */
  approvals: ApprovalView[];
  /** What host contacts and speakers said, and who else can be quoted. */
  said: { quotes: QuoteView[]; quotable: Quotable[] };
  comments: CommentThread[];
  /** As in `ReportNews`: with another one, there are others. */
  commentsMark: string;
  besideMark: string;
  review: ReviewState;
  may: { edit: boolean; publish: boolean };
};

export type ReportOfTrip = Pick<ReportDraft, "id" | "headline" | "language" | "format" | "status">;

/** The composer of one report. */
export async function getComposer(actor: Actor, { tripId, reportId }: OneReportInput): Promise<ComposerDesk> {
  const access = await authorise(actor, { trip: tripId }, "report:read-draft");
  const row = await loadReport(access, reportId);
  const record = await loadTripRecord(access, row);
  const judged = judge(row, record);
  // Read first: what is said in between is then read once more, and never missed.
  const marks = {
    commentsMark: await loadCommentsMark(access, row.id),
    besideMark: await loadBesideMark(access, row.id),
  };
  return {
    ...judged,
    material: materialOf(
      record,
      { pictures: await loadPictures(access), uses: await loadPictureUses(access) },
      row.language,
    ),
    reports: await loadReportsOfTrip(access),
    approvals: await loadApprovals(access),
    said: await loadQuotes(access),
    comments: await loadComments(access, row.id),
    ...marks,
    review: await loadReviewState(access, row.id),
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
): Promise<{ report: PublishedReport; path: string; organisationId: string }> {
  const access = await authorise(actor, { trip: tripId }, "report:read-draft");
  const { draft } = draftOf(await loadReport(access, reportId));
  const record = await loadTripRecord(access, draft);
  return {
    report: readPublished(toPublished({ ...draft, blocks: withGapsShown(draft.blocks) }, record, today)),
    path: draft.path,
    organisationId: access.organisationId,
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

/** The same, held until the transaction ends: nobody else publishes it or takes it back meanwhile. */
export async function lockReport(access: TripAccess, reportId: string, tx: Tx): Promise<ReportRow> {
  await tx.$queryRaw`select 1 from reports where id = ${knownId(reportId)}::uuid for update`;
  return loadReport(access, reportId, tx);
}

/** What the record says about a report as it stands. */
export function judge(row: ReportRow, record: TripRecord): JudgedDraft {
  const { draft } = draftOf(row);
  return { draft, checks: checkReport(draft, record), offers: offersFor(draft.blocks, record, draft) };
}

/** Blocks that cannot be read any more are a defect; nothing is shown in their place. */
export function blocksOf(stored: unknown): ReportBlock[] {
  const read = readBlocks(stored);
  if (!read.ok) throw new Error(`Blocks cannot be read: ${JSON.stringify(read.errors)}`);
  return read.blocks;
}

/** A row as its editors see it. */
export function draftOf(row: ReportRow): { draft: ReportDraft } {
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
      blocks: blocksOf(row.blocks),
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
