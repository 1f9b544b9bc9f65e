import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import type { Action } from "@/access/permissions";
import { recordChange } from "@/access/record";
import { canPublish } from "@/domain/report/checks";
import { canonicalJson, toPublished } from "@/domain/report/published";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { Prisma, Report } from "@/prisma/generated/client";
import { draftOf, type JudgedDraft, judge, loadReport, type ReportRow } from "../queries/draft";
import { loadTripRecord } from "../queries/trip-record";
import type { OneReportInput, PublishReportInput, ReportRevisionInput } from "../schema";

/** Asks the admins to look at a draft. */
export async function sendForReview(actor: Actor, input: ReportRevisionInput): Promise<JudgedDraft> {
  const access = await authorise(actor, { trip: input.tripId }, "report:edit");
  return inTransaction(async (tx) => {
    const before = await loadReport(access, input.reportId, tx);
    if (before.status !== "DRAFT") return judge(before, await loadTripRecord(access, before, tx));
    return setStatus(tx, access, input, before, "report:edit", "report.sent-for-review", { status: "IN_REVIEW" });
  });
}

/**
 * Publishes a report as a fixed version; a correction makes the next one. Later changes of draft or record do not
 * touch it.
 *
 * @throws {Refusal} `conflict` with the checks in `present` when one fails and no reason to publish anyway is given
 */
export async function publishReport(actor: Actor, input: PublishReportInput): Promise<JudgedDraft> {
  const access = await authorise(actor, { trip: input.tripId }, "report:publish");
  const now = new Date();
  return inTransaction(async (tx) => {
    const before = await loadReport(access, input.reportId, tx);
    const record = await loadTripRecord(access, before, tx);
    const { draft, checks } = judge(before, record);
    const sound = canPublish(checks);
    if (!sound && !input.overrideReason) {
      const count = checks.filter(({ state }) => state === "missing" || state === "problem").length;
      throw new Refusal("conflict", "checksFailed", { present: checks, values: { count } });
    }
    const content = toPublished(draft, record, now.toISOString().slice(0, 10));
    const json = canonicalJson(content);
    const last = await tx.reportRevision.aggregate({ where: { reportId: draft.id }, _max: { number: true } });
    const version = await tx.reportRevision.create({
      data: {
        reportId: draft.id,
        number: (last._max.number ?? 0) + 1,
        content: JSON.parse(json) as Prisma.InputJsonObject,
        contentHash: createHash("sha256").update(json).digest("hex"),
        overrideReason: sound ? null : input.overrideReason,
        publishedById: actor.kind === "user" ? actor.userId : null,
        publishedAt: now,
      },
    });
    return setStatus(
      tx,
      access,
      input,
      before,
      "report:publish",
      "report.published",
      {
        status: "PUBLISHED",
        publishedId: version.id,
        unpublishedAt: null,
        updatedAt: now,
      },
      { version: version.number, contentHash: version.contentHash, overrideReason: version.overrideReason },
    );
  });
}

/** Takes a published report back: its address says that it is gone. The fixed versions are kept. */
export async function unpublishReport(actor: Actor, input: ReportRevisionInput): Promise<JudgedDraft> {
  const access = await authorise(actor, { trip: input.tripId }, "report:publish");
  return inTransaction(async (tx) => {
    const before = await loadReport(access, input.reportId, tx);
    if (before.status !== "PUBLISHED") throw new Refusal("conflict", "notPublished");
    return setStatus(tx, access, input, before, "report:publish", "report.unpublished", {
      status: "DRAFT",
      publishedId: null,
      unpublishedAt: new Date(),
    });
  });
}

/**
 * Deletes a draft that was never published.
 *
 * @throws {Refusal} `conflict` for a report with published versions, which are kept for good
 */
export async function deleteReport(actor: Actor, input: OneReportInput): Promise<{ id: string }> {
  const access = await authorise(actor, { trip: input.tripId }, "report:edit");
  return inTransaction(async (tx) => {
    const row = await loadReport(access, input.reportId, tx);
    if (row._count.revisions > 0) throw new Refusal("conflict", "publishedOnce");
    await tx.report.delete({ where: { id: row.id } });
    const { draft } = draftOf(row);
    await record(tx, access, "report:edit", "report.deleted", row, draft, null);
    return { id: row.id };
  });
}

type Status = Partial<Pick<Report, "status" | "publishedId" | "unpublishedAt" | "updatedAt">>;

async function setStatus(
  tx: Tx,
  access: TripAccess,
  { revision }: { revision: number },
  before: ReportRow,
  action: Action,
  event: string,
  status: Status,
  more: Record<string, unknown> = {},
): Promise<JudgedDraft> {
  const { count } = await tx.report.updateMany({
    where: { id: before.id, tripId: access.tripId, revision },
    data: { ...status, revision: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("stale", "stale", { present: draftOf(before).draft });
  const after = await loadReport(access, before.id, tx);
  await record(tx, access, action, event, after, { status: before.status }, { status: after.status, ...more });
  return judge(after, await loadTripRecord(access, after, tx));
}

function record(
  tx: Tx,
  access: TripAccess,
  action: Action,
  event: string,
  { id, headline }: { id: string; headline: string },
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
): Promise<void> {
  const subject = { type: "report", id, name: headline };
  const { organisationId, tripId } = access;
  return recordChange(tx, access.actor, { organisationId, tripId, action, event, subject, before, after });
}
