import "server-only";
import type { TripAccess } from "@/access/authorise";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { type Locale, preferredLocale, translatorFor } from "@/lib/messages";
import { enqueueMail } from "@/lib/outbox";
import { changeWords } from "../change-words";
import { changesOf, type PlanChange } from "../changes";
import type { SharedPlanContent } from "../shared-plan";
import { issueItineraryLinks } from "./issue-link";

type News = { number: number; before: SharedPlanContent | null; after: SharedPlanContent };

type Recipient = { id: string; name: string; email: string; locale: Locale; changes: PlanChange[] };

/**
 * Mails everybody who accepted and for whom something is new, each with a personal link, in the transaction of sharing.
 *
 * @returns how many mails will leave
 */
export async function announceShared(tx: Tx, access: TripAccess, news: News): Promise<number> {
  const recipients = await recipientsOf(tx, access.tripId, news);
  const now = new Date();
  const tokens = await issueItineraryLinks(
    tx,
    access.tripId,
    recipients.map(({ id }) => id),
    now,
  );
  for (const recipient of recipients) {
    await enqueueMail(tx, {
      ...mailTo(recipient, news, `${env().BASE_URL}/i/${tokens.get(recipient.id)}`),
      organisationId: access.organisationId,
      dedupeKey: `itinerary-shared:${access.tripId}:${news.number}:${recipient.id}`,
    });
  }
  return recipients.length;
}

async function recipientsOf(tx: Tx, tripId: string, { before, after }: News): Promise<Recipient[]> {
  const rows = await tx.participant.findMany({
    where: { tripId, deletedAt: null, status: "ACCEPTED", email: { not: null } },
    select: { id: true, name: true, email: true, language: true, groups: { select: { groupId: true } } },
    orderBy: { id: "asc" },
  });
  return rows.flatMap(({ id, name, email, language, groups }) => {
    const groupIds = groups.map(({ groupId }) => groupId);
    const changes = before ? changesOf(before, after, groupIds) : [];
    if (email === null || (before && changes.length === 0)) return [];
    return [{ id, name, email, locale: preferredLocale(language), changes }];
  });
}

function mailTo(recipient: Recipient, { before, after }: News, link: string) {
  const t = translatorFor(recipient.locale, "sharing");
  const { title } = after.trip;
  const greeting = t("mail.greeting", { name: recipient.name });
  const lines = recipient.changes.map((change) => `- ${changeWords(change, t, recipient.locale)}`);
  const text = before
    ? [greeting, t("mail.changedLead", { trip: title }), lines.join("\n"), t("mail.open", { link }), t("mail.personal")]
    : [greeting, t("mail.readyLead", { trip: title }), t("mail.open", { link }), t("mail.personal")];
  return {
    to: recipient.email,
    toName: recipient.name,
    subject: before
      ? t("mail.changedSubject", { trip: title, count: recipient.changes.length })
      : t("mail.readySubject", { trip: title }),
    text: `${text.join("\n\n")}\n`,
  };
}
