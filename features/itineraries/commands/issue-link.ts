import "server-only";
import { dateText } from "@/features/agenda-items/load-plan";
import { linkExpiry } from "@/features/participants/link-expiry";
import type { Tx } from "@/lib/db";
import { hashOf, newToken } from "@/lib/tokens";

/**
 * Makes one more personal address of the itinerary for each participant, in the transaction of the mail that carries it.
 *
 * Only hashes are stored, so an address that was mailed before cannot be mailed again. Unlike a re-issued link this one
 * does not end those before it: they may be on a phone's home screen, and what is kept offline belongs to them.
 *
 * @returns the token of each participant, by id
 */
export async function issueItineraryLinks(
  tx: Tx,
  tripId: string,
  participantIds: readonly string[],
  now: Date,
): Promise<Map<string, string>> {
  const last = await tx.day.aggregate({ where: { tripId }, _max: { date: true } });
  const expiresAt = linkExpiry("ITINERARY", dateText(last._max.date), now);
  const tokens = new Map(participantIds.map((id) => [id, newToken()]));
  await tx.personalLink.createMany({
    data: [...tokens].map(([participantId, token]) => ({
      participantId,
      kind: "ITINERARY" as const,
      tokenHash: hashOf(token),
      expiresAt,
    })),
  });
  return tokens;
}
