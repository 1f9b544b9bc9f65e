import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { addDays } from "@/domain/clock";
import { inTransaction } from "@/lib/db";
import type { CreateTripInput } from "../schema";
import { checkTripReferences, tripDetailsOf, writePartners } from "../trip-details";
import { columnOf } from "../write-days";

/** Makes a trip with its days; whoever makes it is its organiser. */
export async function createTrip(actor: Actor, input: CreateTripInput): Promise<{ tripId: string }> {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "trips:create");
  return inTransaction(async (tx) => {
    await checkTripReferences(tx, organisationId, input, input.projectId ?? null);
    const { startDate = null, dayCount, timeZone, title, city, partners = [] } = input;
    const trip = await tx.trip.create({
      data: {
        ...tripDetailsOf(input),
        organisationId,
        title,
        city,
        timeZone,
        days: {
          create: Array.from({ length: dayCount }, (_, position) => ({
            position,
            date: columnOf(startDate === null ? null : addDays(startDate, position)),
            timeZone,
          })),
        },
        ...(actor.kind === "user" ? { team: { create: { userId: actor.userId, role: "ORGANISER" } } } : {}),
      },
      select: { id: true },
    });
    await writePartners(tx, { tripId: trip.id, organisationId }, partners);
    await recordChange(tx, actor, {
      organisationId,
      tripId: trip.id,
      action: "trips:create",
      event: "trip.created",
      subject: { type: "trip", id: trip.id, name: title },
      after: { ...tripDetailsOf(input), startDate, dayCount, partners },
    });
    return { tripId: trip.id };
  });
}
