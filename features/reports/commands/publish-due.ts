import "server-only";
import type { Actor, JobActor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import type { CheckKey } from "@/domain/report/check";
import { failingKeys, newlyFailing } from "@/domain/report/failing";
import { db, inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { ScheduledPublication } from "@/prisma/generated/client";
import { judge, lockReport, type ReportRow } from "../queries/draft";
import { loadTripRecord } from "../queries/trip-record";
import { mailAboutReport } from "../report-mail";
import { publishVersion } from "./publish-version";
import { recordReport } from "./set-status";

/** Checks that have a sentence of their own in the mail; hints never hold anything back. */
const told: ReadonlySet<string> = new Set<CheckKey>([
  "headline",
  "lead",
  "dayThemes",
  "named",
  "spelling",
  "thanks",
  "projectName",
  "activityLine",
  "funderStatement",
  "emblems",
  "altTexts",
  "credits",
  "consents",
  "quotes",
  "links",
  "headings",
  "gaps",
]);

type Held = { failing: string[]; reason: "checks" | "right" | "same" };

/**
 * Publishes one report whose moment has come, or holds it back and tells whoever scheduled it why. Several processes
 * may do so at once: each moment is taken up by one of them, in one transaction.
 *
 * @returns how many moments were taken up
 */
export async function publishDue(now: Date): Promise<number> {
  return inTransaction(async (tx) => {
    const [due] = await tx.$queryRaw<{ id: string }[]>`
      select id from scheduled_publications where outcome is null and at <= ${now}
      order by random() limit 1 for update skip locked`;
    if (!due) return 0;
    const schedule = await tx.scheduledPublication.findUniqueOrThrow({
      where: { id: due.id },
      include: { report: { select: { tripId: true, trip: { select: { deletedAt: true } } } } },
    });
    const end = (outcome: "PUBLISHED" | "HELD_BACK") =>
      tx.scheduledPublication.update({ where: { id: due.id }, data: { outcome, endedAt: now } });
    if (schedule.report.trip.deletedAt) {
      await end("HELD_BACK");
      return 1;
    }
    const job: JobActor = { kind: "job", name: schedule.scheduledByName };
    const access = await authorise(job, { trip: schedule.report.tripId }, "report:publish");
    const report = await lockReport(access, schedule.reportId, tx);
    const held = await publishOrHold(tx, access, report, schedule, now);
    await end(held ? "HELD_BACK" : "PUBLISHED");
    if (held) await tellWhy(tx, access, report, schedule, held);
    return 1;
  });
}

async function publishOrHold(
  tx: Tx,
  access: TripAccess,
  report: ReportRow,
  { overrideReason, accepted, correction, scheduledById, scheduledByName }: ScheduledPublication,
  now: Date,
): Promise<Held | null> {
  const by = scheduledById ? await stillPublishing(access, scheduledById, scheduledByName) : null;
  if (!by) return { failing: [], reason: "right" };
  const { checks } = judge(report, await loadTripRecord(access, report, tx));
  const fresh = newlyFailing(checks, accepted);
  if (fresh.length > 0) return { failing: failingKeys(fresh), reason: "checks" };
  try {
    await publishVersion(tx, access, report, {
      now,
      overrideReason,
      correction,
      cause: "SCHEDULED",
      by,
      revision: null,
    });
    return null;
  } catch (error) {
    // It is refused before anything is written.
    if (error instanceof Refusal && error.message === "nothingToPublish") return { failing: [], reason: "same" };
    throw error;
  }
}

/** Whoever scheduled it, while they may publish. */
async function stillPublishing({ organisationId }: TripAccess, userId: string, name: string): Promise<Actor | null> {
  const admin = await db.membership.findFirst({
    where: { organisationId, userId, role: "ADMIN" },
    select: { user: { select: { email: true, language: true } } },
  });
  return admin && { kind: "user", userId, name, sessionId: "", ...admin.user };
}

async function tellWhy(
  tx: Tx,
  access: TripAccess,
  report: ReportRow,
  { id, scheduledById }: ScheduledPublication,
  { failing, reason }: Held,
): Promise<void> {
  await recordReport(tx, access, "report:publish", "report.held-back", report, null, { reason, failing });
  const scheduler = await tx.user.findMany({
    where: {
      id: { in: scheduledById ? [scheduledById] : [] },
      memberships: { some: { organisationId: access.organisationId } },
    },
    select: { id: true, name: true, email: true, language: true },
  });
  await mailAboutReport(tx, report, scheduler, (t, to, words) => ({
    subject: t("heldBack.subject", { headline: words.headline }),
    text: t("heldBack.text", {
      ...words,
      name: to.name,
      why:
        reason === "checks"
          ? failing.map((key) => `- ${t(`check.${told.has(key) ? key : "other"}`)}`).join("\n")
          : t(`why.${reason}`),
    }),
    dedupeKey: `held-back:${id}`,
  }));
}
