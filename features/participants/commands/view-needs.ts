import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction } from "@/lib/db";
import type { ParticipantInput } from "../schema";
import { findParticipant } from "./participant-rows";

export type ShownNeeds = { food: string | null; access: string | null; emergencyContact: string | null };

/** Shows what one participant needs, and records that it was looked at. The needs themselves are not recorded. */
export async function viewNeeds(actor: Actor, input: ParticipantInput): Promise<ShownNeeds> {
  const access = await authorise(actor, { trip: input.tripId }, "needs:read");
  return inTransaction(async (tx) => {
    const participant = await findParticipant(tx, access, input.participantId);
    const needs = await tx.needs.findUnique({
      where: { participantId: participant.id },
      select: { food: true, access: true, emergencyContact: true },
    });
    await recordChange(tx, actor, {
      organisationId: access.organisationId,
      tripId: access.tripId,
      action: "needs:read",
      event: "needs.viewed",
      subject: { type: "participant", id: participant.id, name: participant.name },
    });
    return needs ?? { food: null, access: null, emergencyContact: null };
  });
}
