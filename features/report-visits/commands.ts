import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { HEARD_WITHIN } from "@/features/plan-visits/people";
import { loadReport } from "@/features/reports/queries/draft";
import { inTransaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { notify } from "@/lib/notifications";
import type { LeaveReportInput, VisitReportInput } from "./schema";

/**
 * Says that somebody has a report open, and in which block; said again and again while it is. The report itself stays
 * as it is, so this leaves no change record (docs/decisions/0011-who-is-at-the-plan.md).
 *
 * @throws {Refusal} `not-found` for a report of another trip, or a window of somebody else
 */
export async function visitReport(
  actor: Actor,
  { tripId, reportId, visitId, blockId }: VisitReportInput,
): Promise<void> {
  const access = await authorise(actor, { trip: tripId }, "report:read-draft");
  if (actor.kind !== "user") throw new Refusal("forbidden", "notAllowed");
  await inTransaction(async (tx) => {
    const { id } = await loadReport(access, reportId, tx);
    const gone = await tx.$executeRaw`
      delete from report_visits
      where report_id = ${id}::uuid and seen_at < now() - make_interval(secs => ${HEARD_WITHIN})`;
    const before = await tx.reportVisit.findUnique({ where: { id: visitId } });
    if (before && (before.userId !== actor.userId || before.reportId !== id))
      throw new Refusal("not-found", "notFound");
    await tx.$executeRaw`
      insert into report_visits (id, report_id, user_id, block_id)
      values (${visitId}::uuid, ${id}::uuid, ${actor.userId}::uuid, ${blockId})
      on conflict (id) do update set block_id = excluded.block_id, seen_at = now()`;
    if (gone > 0 || !before || before.blockId !== blockId) await notify(tx, "sojourn_report", id);
  });
}

/** Says that the window is closed. One that was never open is no error. */
export async function leaveReport(actor: Actor, { tripId, reportId, visitId }: LeaveReportInput): Promise<void> {
  const access = await authorise(actor, { trip: tripId }, "report:read-draft");
  if (actor.kind !== "user") throw new Refusal("forbidden", "notAllowed");
  await inTransaction(async (tx) => {
    const { count } = await tx.reportVisit.deleteMany({
      where: { id: visitId, reportId, userId: actor.userId, report: { tripId: access.tripId } },
    });
    if (count > 0) await notify(tx, "sojourn_report", reportId);
  });
}
