import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { mustBeOnTrip } from "@/features/participants/on-trip";
import { columnDate } from "@/lib/column-date";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { given } from "@/lib/partial-fields";
import { checkTimes, findLeg, type LegAnswer, legAnswer, recordedLeg, recordLeg } from "./leg-rows";
import type { ChangeLegInput, CreateLegInput, LegInput, PassengerInput } from "./schema";

/**
 * Enters a leg of a trip with those who take it.
 *
 * @throws {Refusal} `invalid` when it would arrive before it leaves; `not-found` for passengers of another trip
 */
export async function createLeg(actor: Actor, input: CreateLegInput): Promise<LegAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "travel:edit");
  const { tripId, passengers, departDate, arriveDate, ...fields } = input;
  checkTimes(input);
  return inTransaction(async (tx) => {
    const { id } = await tx.leg.create({
      data: {
        ...fields,
        tripId,
        departDate: columnDate(departDate),
        arriveDate: arriveDate && columnDate(arriveDate),
      },
    });
    await putAboard(tx, access, id, passengers);
    const leg = legAnswer(await findLeg(tx, access, id));
    await recordLeg(tx, access, "created", leg, { after: recordedLeg(leg) });
    return leg;
  });
}

/**
 * Changes a leg; what is not sent stays.
 *
 * @throws {Refusal} `stale` with the leg as it is now; `invalid` when it would arrive before it leaves
 */
export async function changeLeg(actor: Actor, input: ChangeLegInput): Promise<LegAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "travel:edit");
  const { tripId, legId, revision, passengers, departDate, arriveDate, ...fields } = input;
  return inTransaction(async (tx) => {
    const before = legAnswer(await findLeg(tx, access, legId));
    checkTimes({ ...before, ...given({ ...fields, departDate, arriveDate }) });
    const { count } = await tx.leg.updateMany({
      where: { id: legId, tripId, revision },
      data: {
        ...given(fields),
        ...(departDate === undefined ? {} : { departDate: columnDate(departDate) }),
        ...(arriveDate === undefined ? {} : { arriveDate: arriveDate && columnDate(arriveDate) }),
        revision: { increment: 1 },
      },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: before });
    if (passengers) await putAboard(tx, access, legId, passengers);
    const after = legAnswer(await findLeg(tx, access, legId));
    await recordLeg(tx, access, "changed", after, { before: recordedLeg(before), after: recordedLeg(after) });
    return after;
  });
}

/** Removes a leg; it stays to be put back until the trip's data is erased. */
export async function removeLeg(actor: Actor, input: LegInput): Promise<LegAnswer> {
  return setRemoved(actor, input, true);
}

/** Puts a removed leg back with its passengers. */
export async function restoreLeg(actor: Actor, input: LegInput): Promise<LegAnswer> {
  return setRemoved(actor, input, false);
}

async function setRemoved(actor: Actor, { tripId, legId }: LegInput, removed: boolean): Promise<LegAnswer> {
  const access = await authorise(actor, { trip: tripId }, "travel:edit");
  return inTransaction(async (tx) => {
    await findLeg(tx, access, legId, !removed);
    const data = { deletedAt: removed ? new Date() : null, revision: { increment: 1 } };
    await tx.leg.update({ where: { id: legId }, data });
    const leg = legAnswer(await findLeg(tx, access, legId, removed));
    const state = recordedLeg(leg);
    await recordLeg(tx, access, removed ? "removed" : "restored", leg, removed ? { before: state } : { after: state });
    return leg;
  });
}

/** Makes these the passengers. Rows of people who were removed from the trip stay, for when they are put back. */
async function putAboard(tx: Tx, { tripId }: TripAccess, legId: string, passengers: PassengerInput[]): Promise<void> {
  const wanted = new Map(passengers.map((passenger) => [passenger.participantId, passenger]));
  await mustBeOnTrip(tx, tripId, [...wanted.keys()]);
  await tx.legPassenger.deleteMany({ where: { legId, participant: { deletedAt: null } } });
  await tx.legPassenger.createMany({ data: [...wanted.values()].map((one) => ({ ...one, legId, tripId })) });
}
