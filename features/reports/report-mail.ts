import "server-only";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { firstLocale } from "@/lib/locales";
import { type Translate, translatorFor } from "@/lib/messages";
import { enqueueMails, type NewMail } from "@/lib/outbox";

/** Whom a mail goes to. */
export type Colleague = { id: string; name: string; email: string; language: string | null };

/** What every mail about a report can say of it. */
type ReportWords = { headline: string; trip: string; link: string; organisation: string };

type Letter = Pick<NewMail, "subject" | "text" | "dedupeKey">;

/**
 * Mails colleagues about a report, each in their language, with a link to its composer; in the transaction of the cause.
 *
 * @param write the mail of one of them
 */
export async function mailAboutReport(
  tx: Tx,
  { id, headline, tripId, organisationId }: { id: string; headline: string; tripId: string; organisationId: string },
  colleagues: readonly Colleague[],
  write: (t: Translate<"report-mail">, to: Colleague, report: ReportWords) => Letter,
): Promise<void> {
  if (colleagues.length === 0) return;
  const trip = await tx.trip.findUniqueOrThrow({
    where: { id: tripId },
    select: { title: true, organisation: { select: { name: true, language: true } } },
  });
  const report: ReportWords = {
    headline,
    trip: trip.title,
    link: `${env().BASE_URL}/trips/${tripId}/report/${id}`,
    organisation: trip.organisation.name,
  };
  await enqueueMails(
    tx,
    colleagues.map((to) => ({
      ...write(translatorFor(firstLocale(to.language, trip.organisation.language), "report-mail"), to, report),
      to: to.email,
      toName: to.name,
      organisationId,
    })),
  );
}
