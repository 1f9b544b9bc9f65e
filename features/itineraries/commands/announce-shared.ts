import "server-only";
import type { TripAccess } from "@/access/authorise";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { firstLocale, type Locale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";
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
  const recipients = await recipientsOf(tx, access, news);
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

/** Everybody who accepted, each with what is new for them, in their own language or else in the organisation's. */
async function recipientsOf(
  tx: Tx,
  { tripId, organisationId }: TripAccess,
  { before, after }: News,
): Promise<Recipient[]> {
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { language: true },
  });
  const rows = await tx.participant.findMany({
    where: { tripId, deletedAt: null, status: "ACCEPTED", email: { not: null } },
    select: {
      id: true,
      name: true,
      email: true,
      language: true,
      groups: { select: { groupId: true } },
      signUps: { select: { itemId: true } },
    },
    orderBy: { id: "asc" },
  });
  return rows.flatMap(({ id, name, email, language, groups, signUps }) => {
    const groupIds = groups.map(({ groupId }) => groupId);
    const chosenItemIds = signUps.map(({ itemId }) => itemId);
    const changes = before ? changesOf(before, after, groupIds, chosenItemIds) : [];
    if (email === null || (before && changes.length === 0)) return [];
    return [{ id, name, email, locale: firstLocale(language, organisation.language), changes }];
  });
}

function mailTo(recipient: Recipient, { before, after }: News, link: string) {
  const t = translatorFor(recipient.locale, "mail");
  const tChanges = translatorFor(recipient.locale, "changes");
  const { title } = after.trip;
  const greeting = t("shared.greeting", { name: recipient.name });
  const lines = recipient.changes.map((change) => `- ${changeWords(change, tChanges, recipient.locale)}`);
  const text = before
    ? [
        greeting,
        t("shared.changedLead", { trip: title }),
        lines.join("\n"),
        t("shared.open", { link }),
        t("shared.personal"),
      ]
    : [greeting, t("shared.readyLead", { trip: title }), t("shared.open", { link }), t("shared.personal")];
  return {
    to: recipient.email,
    toName: recipient.name,
    subject: before
      ? t("shared.changedSubject", { trip: title, count: recipient.changes.length })
      : t("shared.readySubject", { trip: title }),
    text: `${text.join("\n\n")}\n`,
  };
}
