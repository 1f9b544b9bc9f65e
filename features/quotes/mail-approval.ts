import "server-only";
import type { TripAccess } from "@/access/authorise";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { firstLocale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";
import { enqueueMail } from "@/lib/outbox";
import type { QuoteApproval } from "@/prisma/generated/client";

/**
 * Mails somebody the link with which they approve their words, in their language; in the transaction of asking.
 *
 * @param token the secret of the link, which is stored nowhere
 */
export async function mailApproval(
  tx: Tx,
  { tripId, organisationId }: TripAccess,
  { name, email, language, text, askedByName }: QuoteApproval,
  token: string,
  kind: "asked" | "reminded",
): Promise<void> {
  const trip = await tx.trip.findUniqueOrThrow({
    where: { id: tripId },
    select: { title: true, organisation: { select: { name: true } } },
  });
  const t = translatorFor(firstLocale(language), "quote-approval");
  const words = {
    name,
    trip: trip.title,
    by: askedByName,
    organisation: trip.organisation.name,
    quote: text,
    link: `${env().BASE_URL}/quotes/${token}`,
  };
  await enqueueMail(tx, {
    to: email,
    toName: name,
    organisationId,
    subject: t(`mail.${kind}Subject`, words),
    text: t(`mail.${kind}Text`, words),
  });
}
