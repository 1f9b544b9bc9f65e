/** Rows for tests of sharing: personal links, and the plan's number as a browser would send it back. */

import type { UserActor } from "@/access/actor";
import { sharePlan } from "@/features/itineraries/commands/share-plan";
import { db } from "@/lib/db";
import { hashOf, newToken } from "@/lib/tokens";

/** A personal link; opens the itinerary for a day unless told otherwise. Returns the token. */
export async function seedLink(
  participantId: string,
  link: { kind?: "ITINERARY" | "INVITATION"; expiresAt?: Date; revokedAt?: Date } = {},
): Promise<string> {
  const token = newToken();
  const { kind = "ITINERARY", expiresAt = new Date(Date.now() + 86_400_000), revokedAt = null } = link;
  await db.personalLink.create({ data: { participantId, kind, tokenHash: hashOf(token), expiresAt, revokedAt } });
  return token;
}

/** The number of the present plan. */
export async function planRevisionOf(tripId: string): Promise<number> {
  return (await db.trip.findUniqueOrThrow({ where: { id: tripId } })).planRevision;
}

/** Shares the plan as it is now. */
export async function shareNow(actor: UserActor, tripId: string) {
  return sharePlan(actor, { tripId, planRevision: await planRevisionOf(tripId) });
}

/** Changes an item behind the plan's back and counts the plan up, as every command does. */
export async function changeItem(tripId: string, id: string, data: Parameters<typeof db.agendaItem.update>[0]["data"]) {
  await db.agendaItem.update({ where: { id }, data: { ...data, revision: { increment: 1 } } });
  await db.trip.update({ where: { id: tripId }, data: { planRevision: { increment: 1 } } });
}
