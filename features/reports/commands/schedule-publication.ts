import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { failingKeys, failingMarks } from "@/domain/report/failing";
import { timeZone, toInstant } from "@/domain/zones";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { ScheduleOutcome } from "@/prisma/generated/client";
import { judge, loadReport } from "../queries/draft";
import { type Schedule, scheduleOf } from "../queries/schedule";
import { loadTripRecord } from "../queries/trip-record";
import type { OneReportInput, SchedulePublicationInput } from "../schema";
import { nameOf } from "./keep-draft";
import { lastVersion } from "./publish-version";
import { recordReport } from "./set-status";

/** A moment further away than this is a slip of the hand. */
const LATEST = 366 * 86_400_000;

/**
 * Has a report publish itself at a moment of the organisation's clocks, as it then stands; another moment chosen before
 * is replaced. What fails now is accepted with a reason; what fails beside that, then, holds it back.
 *
 * @throws {Refusal} `invalid` at `date` for a moment that has passed, or at `correction` when readers have a version
 *   already and are not told what changes; `conflict` with the checks in `present` when one fails and no reason is given
 */
export async function schedulePublication(actor: Actor, input: SchedulePublicationInput): Promise<Schedule> {
  const access = await authorise(actor, { trip: input.tripId }, "report:publish");
  const now = new Date();
  return inTransaction(async (tx) => {
    const report = await loadReport(access, input.reportId, tx);
    const { timeZone: zone } = await tx.organisation.findUniqueOrThrow({
      where: { id: access.organisationId },
      select: { timeZone: true },
    });
    const at = new Date(toInstant(input.date, input.time, timeZone(zone)));
    if (at <= now) refuse("date", "chooseLaterMoment");
    if (at.getTime() > now.getTime() + LATEST) refuse("date", "chooseNearerMoment");
    const { checks } = judge(report, await loadTripRecord(access, report, tx));
    const failing = failingKeys(checks);
    if (failing.length > 0 && !input.overrideReason)
      throw new Refusal("conflict", "checksFailed", { present: checks, values: { count: failing.length } });
    if (!input.correction && (await lastVersion(tx, report.id))) refuse("correction", "sayWhatChanged");
    await endSchedule(tx, report.id, "CANCELLED", now);
    const row = await tx.scheduledPublication.create({
      data: {
        reportId: report.id,
        at,
        timeZone: zone,
        overrideReason: failing.length > 0 ? input.overrideReason : null,
        accepted: failingMarks(checks),
        correction: input.correction,
        scheduledById: actor.kind === "user" ? actor.userId : null,
        scheduledByName: nameOf(actor),
      },
    });
    const { overrideReason, correction } = row;
    const after = { at, timeZone: zone, overrideReason, overridden: failing, correction };
    await recordReport(tx, access, "report:publish", "report.scheduled", report, null, after);
    return scheduleOf(row);
  });
}

/**
 * Cancels the moment at which a report was to publish itself.
 *
 * @throws {Refusal} `conflict` when there is none, or when it has just been published
 */
export async function cancelSchedule(actor: Actor, input: OneReportInput): Promise<{ id: string }> {
  const access = await authorise(actor, { trip: input.tripId }, "report:publish");
  return inTransaction(async (tx) => {
    const report = await loadReport(access, input.reportId, tx);
    const ended = await endSchedule(tx, report.id, "CANCELLED", new Date());
    if (!ended) throw new Refusal("conflict", "notScheduled");
    await recordReport(tx, access, "report:publish", "report.unscheduled", report, { at: ended.at }, null);
    return { id: report.id };
  });
}

/** Ends what waits, if anything does; the row is held until the transaction ends, so that nothing else takes it up. */
export async function endSchedule(
  tx: Tx,
  reportId: string,
  outcome: ScheduleOutcome,
  now: Date,
): Promise<{ id: string; at: Date } | null> {
  const [open] = await tx.$queryRaw<{ id: string; at: Date }[]>`
    select id, at from scheduled_publications where report_id = ${reportId}::uuid and outcome is null for update`;
  if (!open) return null;
  await tx.scheduledPublication.update({ where: { id: open.id }, data: { outcome, endedAt: now } });
  return open;
}

function refuse(field: string, message: string): never {
  throw new Refusal("invalid", "checkFields", { fields: { [field]: message }, values: { count: 1 } });
}
