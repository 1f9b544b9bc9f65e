import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { inTransaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { draftOf, type JudgedDraft, loadReport, lockReport } from "../queries/draft";
import type { OneReportInput, PublishReportInput, ReportRevisionInput } from "../schema";
import { publishVersion } from "./publish-version";
import { endSchedule } from "./schedule-publication";
import { recordReport, setStatus } from "./set-status";

/**
 * Publishes a report as a fixed version; a correction makes the next one. Later changes of draft or record do not
 * touch it. A moment at which it was to publish itself is cancelled by it.
 *
 * @throws {Refusal} as {@link publishVersion}
 */
export async function publishReport(actor: Actor, input: PublishReportInput): Promise<JudgedDraft> {
  const access = await authorise(actor, { trip: input.tripId }, "report:publish");
  const now = new Date();
  return inTransaction(async (tx) => {
    const before = await lockReport(access, input.reportId, tx);
    await endSchedule(tx, before.id, "CANCELLED", now);
    const { overrideReason = null, correction = null, revision } = input;
    return publishVersion(tx, access, before, {
      now,
      overrideReason,
      correction,
      cause: "PUBLISHED",
      by: actor,
      revision,
    });
  });
}

/** Takes a published report back: its address says that it is gone. The fixed versions are kept. */
export async function unpublishReport(actor: Actor, input: ReportRevisionInput): Promise<JudgedDraft> {
  const access = await authorise(actor, { trip: input.tripId }, "report:publish");
  return inTransaction(async (tx) => {
    const before = await lockReport(access, input.reportId, tx);
    if (before.status !== "PUBLISHED") throw new Refusal("conflict", "notPublished");
    return setStatus(tx, access, before, input.revision, {
      action: "report:publish",
      event: "report.unpublished",
      status: { status: "DRAFT", publishedId: null, unpublishedAt: new Date() },
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
    await recordReport(tx, access, "report:edit", "report.deleted", row, draft, null);
    return { id: row.id };
  });
}
