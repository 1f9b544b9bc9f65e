import "server-only";
import type { CalendarDate } from "@/domain/clock";
import type { Tx } from "@/lib/db";
import { hashOf, newToken } from "@/lib/tokens";
import { linkExpiry } from "../link-expiry";

type Kind = "INVITATION" | "ITINERARY";

/**
 * Gives a participant a new secret address of one kind and ends the ones before, in the transaction of its cause.
 *
 * @param token the secret, when it follows from another; otherwise a new one
 * @returns the secret; only its hash is stored
 */
export async function issueLink(
  tx: Tx,
  participant: { id: string; tripId: string },
  kind: Kind,
  token: string = newToken(),
): Promise<string> {
  await endLinks(tx, [participant.id], kind);
  const expiresAt = linkExpiry(kind, await lastDayOf(tx, participant.tripId), new Date());
  await tx.personalLink.upsert({
    where: { tokenHash: hashOf(token) },
    create: { participantId: participant.id, kind, tokenHash: hashOf(token), expiresAt },
    update: { expiresAt, revokedAt: null },
  });
  return token;
}

/** The same with new secrets for many participants of one trip; the secrets by participant. */
export async function issueLinks(tx: Tx, tripId: string, ids: string[], kind: Kind): Promise<Map<string, string>> {
  await endLinks(tx, ids, kind);
  const expiresAt = linkExpiry(kind, await lastDayOf(tx, tripId), new Date());
  const tokens = new Map(ids.map((id) => [id, newToken()]));
  await tx.personalLink.createMany({
    data: [...tokens].map(([participantId, token]) => ({ participantId, kind, tokenHash: hashOf(token), expiresAt })),
  });
  return tokens;
}

/** Ends secret addresses at once; of one kind, or all. */
export async function endLinks(tx: Tx, participantIds: string[], kind?: Kind): Promise<void> {
  await tx.personalLink.updateMany({
    where: { participantId: { in: participantIds }, revokedAt: null, ...(kind ? { kind } : {}) },
    data: { revokedAt: new Date() },
  });
}

/**
 * The secret of the itinerary that belongs to an invitation. It follows from the invitation's, so that the page of the
 * invitation can always show it although only hashes are stored; it opens nothing before the invitation is accepted.
 */
export function itineraryTokenOf(invitationToken: string): string {
  return Buffer.from(hashOf(`itinerary\n${invitationToken}`), "hex").toString("base64url");
}

async function lastDayOf(tx: Tx, tripId: string): Promise<CalendarDate | null> {
  const [row] = await tx.$queryRaw<{ last: string | null }[]>`
    select max(date)::text as last from days where trip_id = ${tripId}::uuid`;
  return (row?.last ?? null) as CalendarDate | null;
}
