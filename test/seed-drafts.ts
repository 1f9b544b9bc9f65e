/** Reports of the trip to Turku for tests of what happens to them. */
import { createReport } from "@/features/reports/commands/create-report";
import { publishReport } from "@/features/reports/commands/publish-report";
import { updateReport } from "@/features/reports/commands/update-report";
import { db } from "@/lib/db";
import { seedJourney } from "./seed-report";

/** A draft that passes every check, of a trip of its own. */
export async function seedDraft() {
  const trip = await seedJourney();
  const { tripId, organiser } = trip;
  const { id, slug } = await createReport(organiser, {
    tripId,
    format: "JOURNEY",
    grouping: "DAY",
    language: "en",
    dayId: null,
    headline: "Two days in Turku",
    slug: null,
    author: null,
    date: null,
  });
  return { ...trip, report: { tripId, reportId: id }, address: { organisation: trip.slug, slug } };
}

/** The same, published. */
export async function seedPublished() {
  const draft = await seedDraft();
  await publishReport(draft.admin, { ...draft.report, revision: 0, overrideReason: null });
  return draft;
}

/** The revision an editor would be looking at now. */
export async function revisionOf({ reportId }: { reportId: string }): Promise<number> {
  return (await db.report.findUniqueOrThrow({ where: { id: reportId }, select: { revision: true } })).revision;
}

/** Gives a draft another headline. */
export async function retitle(draft: Awaited<ReturnType<typeof seedDraft>>, headline: string): Promise<void> {
  await updateReport(draft.organiser, { ...draft.report, revision: await revisionOf(draft.report), headline });
}

/** The mails of a dedupe key's kind that wait in the outbox, by their reader. */
export async function mailsOf(kind: string): Promise<{ recipient: string; subject: string; text: string }[]> {
  return db.outboxMail.findMany({
    where: { dedupeKey: { startsWith: kind } },
    select: { recipient: true, subject: true, text: true },
    orderBy: { createdAt: "asc" },
  });
}
