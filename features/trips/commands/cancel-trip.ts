import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction, type Tx } from "@/lib/db";
import { tripSeen } from "../find-trip";
import type { CancelTripInput, TripInput } from "../schema";
import { touchPlan } from "../touch-plan";

/** Calls a trip off, with the reason people are told. Its plan stays. */
export async function cancelTrip(actor: Actor, input: CancelTripInput): Promise<{ revision: number }> {
  return settle(actor, input, "trip.cancelled", { cancelledAt: new Date(), cancelReason: input.reason });
}

/** Takes a cancellation back. */
export async function reinstateTrip(actor: Actor, input: TripInput): Promise<{ revision: number }> {
  return settle(actor, input, "trip.reinstated", { cancelledAt: null, cancelReason: null });
}

async function settle(
  actor: Actor,
  input: TripInput,
  event: string,
  data: { cancelledAt: Date | null; cancelReason: string | null },
): Promise<{ revision: number }> {
  const access = await authorise(actor, { trip: input.tripId }, "trip:edit");
  return inTransaction(async (tx: Tx) => {
    await touchPlan(tx, access.tripId);
    const { title, cancelledAt, cancelReason } = await tripSeen(tx, access, input.revision);
    const { revision } = await tx.trip.update({
      where: { id: access.tripId },
      data: { ...data, revision: { increment: 1 } },
      select: { revision: true },
    });
    await recordChange(tx, actor, {
      organisationId: access.organisationId,
      tripId: access.tripId,
      action: "trip:edit",
      event,
      subject: { type: "trip", id: access.tripId, name: title },
      before: { cancelledAt, cancelReason },
      after: data,
    });
    return { revision };
  });
}
