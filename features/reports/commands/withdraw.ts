import "server-only";
import type { JobActor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { withoutWithdrawn } from "@/domain/report/correct";
import { inTransaction, type Tx } from "@/lib/db";
import type { WithdrawalKind } from "@/prisma/generated/client";
import { lockReport } from "../queries/draft";
import { lastVersion, writeVersion } from "./publish-version";
import { recordReport } from "./set-status";

const job: JobActor = { kind: "job", name: "Withdrawal" };

/**
 * Takes one withdrawn picture or quote out of every published report of its trip: each gets a new version without it.
 * The draft is left alone, its checks say what is wrong with it. Several processes may do so at once.
 *
 * @returns how many withdrawals were taken up
 */
export async function applyWithdrawals(now: Date): Promise<number> {
  return inTransaction(async (tx) => {
    const [due] = await tx.$queryRaw<{ id: string; trip_id: string; kind: WithdrawalKind; subject_id: string }[]>`
      select w.id, w.trip_id, w.kind::text, w.subject_id from withdrawals w join trips t on t.id = w.trip_id
      where w.done_at is null and t.deleted_at is null order by random() limit 1 for update of w skip locked`;
    if (!due) return 0;
    // All of them: one that is being published at this moment is waited for.
    const reports = await tx.report.findMany({
      where: { tripId: due.trip_id },
      select: { id: true },
      orderBy: { id: "asc" },
    });
    for (const { id } of reports) await takeOut(tx, due.trip_id, id, due.kind, due.subject_id, now);
    await tx.withdrawal.update({ where: { id: due.id }, data: { doneAt: now } });
    return 1;
  });
}

async function takeOut(
  tx: Tx,
  tripId: string,
  reportId: string,
  kind: WithdrawalKind,
  subjectId: string,
  now: Date,
): Promise<void> {
  const access = await authorise(job, { trip: tripId }, "report:publish");
  const report = await lockReport(access, reportId, tx);
  const shown = await lastVersion(tx, reportId);
  if (report.status !== "PUBLISHED" || !shown || shown.row.id !== report.publishedId) return;
  const ids = new Set([subjectId]);
  const none = new Set<string>();
  const content = withoutWithdrawn(shown.content, {
    pictureIds: kind === "PICTURE" ? ids : none,
    takeawayIds: kind === "QUOTE" ? ids : none,
  });
  if (content === shown.content) return;
  const cause = kind === "PICTURE" ? "PICTURE_WITHDRAWN" : "QUOTE_WITHDRAWN";
  const { overrideReason, overridden, publishedById, number } = shown.row;
  const version = await writeVersion(tx, {
    reportId,
    number: number + 1,
    content,
    overrideReason,
    overridden,
    publishedById,
    cause,
    publishedAt: now,
  });
  // The draft did not change: it differs from what is out exactly when it did before.
  const changedSince = report.updatedAt > (report.published?.publishedAt ?? now);
  const updatedAt = changedSince ? new Date(now.getTime() + 1) : now;
  await tx.report.update({ where: { id: reportId }, data: { publishedId: version.id, updatedAt } });
  await recordReport(
    tx,
    access,
    "report:publish",
    "report.withdrawn-from",
    report,
    { version: number },
    {
      version: version.number,
      contentHash: version.contentHash,
      cause,
    },
  );
}
