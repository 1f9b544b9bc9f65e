import "server-only";
import type { Actor } from "@/access/actor";
import { allows } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { type CalendarDate, daysBetween } from "@/domain/clock";
import { movedTo } from "@/domain/trip-days";
import { changePlan, type PlanDone, planDone } from "@/features/agenda-items/change-plan";
import type { Plan } from "@/features/agenda-items/plan";
import { Refusal } from "@/lib/errors";
import { tripSeen } from "../find-trip";
import { moveTravel } from "../move-travel";
import type { MoveTripInput } from "../schema";
import { putDays } from "../write-days";

/** Where a trip was, to take a move back, what came along and by how many days, and what became of the plan. */
export type MovedTrip = {
  revision: number;
  startDate: CalendarDate | null;
  legs: number;
  stays: number;
  travelDays: number;
  done: PlanDone | null;
};

/**
 * Moves a trip with all its days, as many days apart as before; every item keeps its day and its clock time. Legs and
 * stays come along where the input says so and both the old dates and the new ones are known.
 *
 * @returns the first date before the move
 * @throws {Refusal} `stale` with the trip as it is now; `forbidden` for travel by those who may not change it
 */
export async function moveTrip(actor: Actor, input: MoveTripInput): Promise<MovedTrip> {
  let answer: MovedTrip = { revision: input.revision, startDate: null, legs: 0, stays: 0, travelDays: 0, done: null };
  let before: Plan | null = null;
  const changed = await changePlan(actor, input.tripId, "trip:edit", async (change) => {
    const { tx, access, plan } = change;
    before = plan;
    const trip = await tripSeen(tx, access, input.revision);
    if (trip.isTemplate && input.startDate !== null)
      throw new Refusal("invalid", "checkFields", {
        fields: { startDate: "templateHasNoDates" },
        values: { count: 1 },
      });
    if (input.travel && !allows(access, "travel:edit")) throw new Refusal("forbidden", "notAllowed");
    await putDays(change, movedTo(plan.days, input.startDate));
    const knows = trip.startDate !== null && input.startDate !== null;
    const days = knows ? daysBetween(trip.startDate as CalendarDate, input.startDate as CalendarDate) : 0;
    const travelDays = input.travel ? days : 0;
    const along = travelDays === 0 ? { legs: 0, stays: 0 } : await moveTravel(tx, access, travelDays);
    const { revision } = await tx.trip.update({
      where: { id: access.tripId },
      data: { revision: { increment: 1 } },
      select: { revision: true },
    });
    await recordChange(tx, actor, {
      organisationId: access.organisationId,
      tripId: access.tripId,
      action: "trip:edit",
      event: "trip.moved",
      subject: { type: "trip", id: access.tripId, name: trip.title },
      before: { startDate: trip.startDate },
      after: { startDate: input.startDate, ...along },
    });
    answer = { revision, startDate: trip.startDate, ...along, travelDays, done: null };
  });
  return { ...answer, done: before && planDone(before, changed) };
}
