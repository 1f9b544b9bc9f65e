import "server-only";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";

/**
 * Makes sure that all of these are participants of the trip.
 *
 * @throws {Refusal} `not-found` when one is of another trip, or was removed
 */
export async function mustBeOnTrip(tx: Tx, tripId: string, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)];
  const known = await tx.participant.count({ where: { tripId, deletedAt: null, id: { in: wanted } } });
  if (known !== wanted.length) throw new Refusal("not-found", "participantGone");
}
