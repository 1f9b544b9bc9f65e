import "server-only";
import type { Actor } from "@/access/actor";
import { recordChange } from "@/access/record";
import type { TimeZone } from "@/domain/zones";
import {
  changePlan,
  type PlanChange,
  type PlanDone,
  planDone,
  type ZoneChange,
} from "@/features/agenda-items/change-plan";
import type { Plan } from "@/features/agenda-items/plan";
import { Refusal } from "@/lib/errors";
import { loadTrip, recordedTrip, type TripDetails, tripSeen } from "../find-trip";
import type { ChangeTripInput } from "../schema";
import { checkTripReferences, tripDetailsOf, writePartners } from "../trip-details";
import { writeDays } from "../write-days";

/**
 * Changes what an input names of a trip. Other dates never lose an item: those of days that go return to the wish list.
 *
 * @returns the new revision, how many items returned, and what became of the plan
 * @throws {Refusal} `stale` with the trip as it is now when somebody changed it meanwhile
 */
export async function changeTrip(
  actor: Actor,
  input: ChangeTripInput,
): Promise<{ revision: number; returned: number; done: PlanDone | null }> {
  let [revision, returned] = [input.revision, 0];
  let plan: Plan | null = null;
  let zone: ZoneChange | undefined;
  const changed = await changePlan(actor, input.tripId, "trip:edit", async (change) => {
    const { tx, access } = change;
    plan = change.plan;
    const before = await tripSeen(tx, access, input.revision);
    const projectId = input.projectId === undefined ? before.projectId : input.projectId;
    await checkTripReferences(tx, access.organisationId, input, projectId);
    await tx.trip.update({
      where: { id: access.tripId },
      data: { ...tripDetailsOf(input), revision: { increment: 1 } },
    });
    if (input.partners) await writePartners(tx, access, input.partners);
    returned = await writeDates(change, input, before);
    const after = await loadTrip(access, tx);
    revision = after.revision;
    if (after.timeZone !== before.timeZone) zone = { from: before.timeZone, to: after.timeZone };
    await recordChange(tx, actor, {
      organisationId: access.organisationId,
      tripId: access.tripId,
      action: "trip:edit",
      event: "trip.changed",
      subject: { type: "trip", id: access.tripId, name: after.title },
      before: recordedTrip(before),
      after: recordedTrip(after),
    });
  });
  return { revision, returned, done: plan && planDone(plan, changed, zone) };
}

/** Dates, as far as named; days that shared the trip's old zone follow it into the new one, their clock times stay. */
async function writeDates(change: PlanChange, input: ChangeTripInput, before: TripDetails): Promise<number> {
  const { tx, access, plan } = change;
  const zone = (input.timeZone ?? before.timeZone) as TimeZone;
  if (zone !== before.timeZone) {
    await tx.day.updateMany({
      where: { tripId: access.tripId, timeZone: before.timeZone },
      data: { timeZone: zone, revision: { increment: 1 } },
    });
  }
  if (input.startDate === undefined && input.dayCount === undefined) return 0;
  if (before.isTemplate && input.startDate)
    throw new Refusal("invalid", "checkFields", { fields: { startDate: "templateHasNoDates" }, values: { count: 1 } });
  const first = input.startDate === undefined ? before.startDate : input.startDate;
  const count = input.dayCount ?? plan.days.length;
  if (first === before.startDate && count === plan.days.length) return 0;
  return writeDays(change, { first, count }, zone);
}
