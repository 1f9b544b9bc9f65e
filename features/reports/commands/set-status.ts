import "server-only";
import type { Actor } from "@/access/actor";
import type { TripAccess } from "@/access/authorise";
import type { Action } from "@/access/permissions";
import { recordChange } from "@/access/record";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { Report } from "@/prisma/generated/client";
import { draftOf, type JudgedDraft, judge, loadReport, type ReportRow } from "../queries/draft";
import { loadTripRecord } from "../queries/trip-record";

type Status = Partial<Pick<Report, "status" | "publishedId" | "unpublishedAt" | "updatedAt">>;

type Step = {
  action: Action;
  /** As it stands in the record of changes. */
  event: string;
  status: Status;
  /** What else the record keeps. */
  more?: Record<string, unknown>;
  /** Who did it, when it is not whoever was let in. */
  by?: Actor;
};

/**
 * Moves a report to another step and records it.
 *
 * @param revision the one that was looked at; null for work nobody looks at
 * @throws {Refusal} `stale` with the present draft when somebody else changed it meanwhile
 */
export async function setStatus(
  tx: Tx,
  access: TripAccess,
  before: ReportRow,
  revision: number | null,
  { action, event, status, more = {}, by }: Step,
): Promise<JudgedDraft> {
  const { count } = await tx.report.updateMany({
    where: { id: before.id, tripId: access.tripId, ...(revision === null ? {} : { revision }) },
    data: { ...status, revision: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("stale", "stale", { present: draftOf(before).draft });
  const after = await loadReport(access, before.id, tx);
  await recordReport(
    tx,
    access,
    action,
    event,
    after,
    { status: before.status },
    { status: after.status, ...more },
    by,
  );
  return judge(after, await loadTripRecord(access, after, tx));
}

/** Records what was done with a report. */
export function recordReport(
  tx: Tx,
  access: TripAccess,
  action: Action,
  event: string,
  { id, headline }: { id: string; headline: string },
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
  by: Actor = access.actor,
): Promise<void> {
  const subject = { type: "report", id, name: headline };
  const { organisationId, tripId } = access;
  return recordChange(tx, by, { organisationId, tripId, action, event, subject, before, after });
}
