import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { tripSeen } from "../find-trip";
import type { RestoreTripInput, TripInput } from "../schema";

/** Takes a trip with everything in it out of sight; {@link restoreTrip} brings it back. */
export async function deleteTrip(actor: Actor, input: TripInput): Promise<{ tripId: string; organisationId: string }> {
  const { tripId, organisationId, ...access } = await authorise(actor, { trip: input.tripId }, "trip:team");
  return inTransaction(async (tx) => {
    const { title } = await tripSeen(tx, { ...access, tripId, organisationId }, input.revision);
    await tx.trip.update({ where: { id: tripId }, data: { deletedAt: new Date(), revision: { increment: 1 } } });
    const subject = { type: "trip", id: tripId, name: title };
    await recordChange(tx, actor, {
      organisationId,
      tripId,
      action: "trip:team",
      event: "trip.deleted",
      subject,
      before: { title },
    });
    return { tripId, organisationId };
  });
}

/**
 * Brings a deleted trip back, for admins and for its organisers.
 *
 * @throws {Refusal} `not-found` when there is no such deleted trip, or the actor could not have deleted it
 */
export async function restoreTrip(actor: Actor, input: RestoreTripInput): Promise<{ tripId: string }> {
  const access = await authorise(actor, { organisation: input.organisationId }, "trips:create");
  const { organisationId } = access;
  const team =
    actor.kind === "user" && !allows(access, "organisation:edit")
      ? { team: { some: { userId: actor.userId, role: "ORGANISER" as const } } }
      : {};
  return inTransaction(async (tx) => {
    const where = { id: input.tripId, organisationId, deletedAt: { not: null }, ...team };
    const trip = await tx.trip.findFirst({ where, select: { id: true, title: true } });
    if (!trip) throw new Refusal("not-found", "notFound");
    await tx.trip.update({ where: { id: trip.id }, data: { deletedAt: null, revision: { increment: 1 } } });
    const subject = { type: "trip", id: trip.id, name: trip.title };
    await recordChange(tx, actor, {
      organisationId,
      tripId: trip.id,
      action: "trips:create",
      event: "trip.restored",
      subject,
      after: { title: trip.title },
    });
    return { tripId: trip.id };
  });
}
