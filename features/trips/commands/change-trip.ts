import "server-only";
import type { Actor } from "@/access/actor";
import { recordChange } from "@/access/record";
import type { TimeZone } from "@/domain/zones";
import { changePlan, type PlanChange } from "@/features/agenda-items/change-plan";
import { loadTrip, recordedTrip, type TripDetails, tripSeen } from "../find-trip";
import type { ChangeTripInput } from "../schema";
import { checkTripReferences, tripDetailsOf, writePartners } from "../trip-details";
import { writeDays } from "../write-days";

/**
 * Changes what an input names of a trip. Other dates never lose an item: those of days that go return to the wish list.
 *
 * @returns the new revision, and how many items returned
 * @throws {Refusal} `stale` with the trip as it is now when somebody changed it meanwhile
 */
export async function changeTrip(
  actor: Actor,
  input: ChangeTripInput,
): Promise<{ revision: number; returned: number }> {
  let [revision, returned] = [input.revision, 0];
  await changePlan(actor, input.tripId, "trip:edit", async (change) => {
    const { tx, access } = change;
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
  return { revision, returned };
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
  const first = input.startDate === undefined ? before.startDate : input.startDate;
  const count = input.dayCount ?? plan.days.length;
  if (first === before.startDate && count === plan.days.length) return 0;
  return writeDays(change, { first, count }, zone);
}
