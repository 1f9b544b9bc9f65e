import "server-only";
import type { TripAccess } from "@/access/authorise";
import type { Tx } from "@/lib/db";
import { firstLocale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";
import { enqueueMails } from "@/lib/outbox";
import type { Prisma } from "@/prisma/generated/client";

type News = {
  id: string;
  subject: string;
  text: string;
  /** Empty: for everyone. */
  groupIds: readonly string[];
  sentByName: string;
};

/** Who is mailed an announcement: those who accepted and have an address, of these groups or of all. */
export function mailedBy(tripId: string, groupIds: readonly string[]): Prisma.ParticipantWhereInput {
  const ofGroups = groupIds.length === 0 ? {} : { groups: { some: { groupId: { in: [...groupIds] } } } };
  return { tripId, deletedAt: null, status: "ACCEPTED", email: { not: null }, ...ofGroups };
}

/**
 * Mails an announcement as it was written, greeted in each reader's language, in the transaction of sending it.
 *
 * @returns how many mails will leave
 */
export async function mailAnnouncement(tx: Tx, access: TripAccess, news: News): Promise<number> {
  const trip = await tx.trip.findUniqueOrThrow({
    where: { id: access.tripId },
    select: { title: true, language: true, organisation: { select: { name: true } } },
  });
  const readers = await tx.participant.findMany({
    where: mailedBy(access.tripId, news.groupIds),
    select: { id: true, name: true, email: true, language: true },
    orderBy: { id: "asc" },
  });
  const mails = readers.map(({ id, name, email, language }) => {
    const t = translatorFor(firstLocale(language, trip.language), "announcement-mail");
    const footer = t("footer", {
      sender: news.sentByName,
      organisation: trip.organisation.name,
      trip: trip.title,
    });
    return {
      to: email ?? "",
      toName: name,
      subject: t("subject", { trip: trip.title, subject: news.subject }),
      text: `${[t("greeting", { name }), news.text, footer].join("\n\n")}\n`,
      organisationId: access.organisationId,
      dedupeKey: `announcement:${news.id}:${id}`,
    };
  });
  await enqueueMails(tx, mails);
  return mails.length;
}
