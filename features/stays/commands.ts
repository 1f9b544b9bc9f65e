import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { mustBeOnTrip } from "@/features/participants/on-trip";
import { columnDate } from "@/lib/column-date";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { given } from "@/lib/partial-fields";
import type { ChangeStayInput, CreateStayInput, GuestInput, StayInput } from "./schema";
import { checkHost, checkNights, findStay, recordedStay, recordStay, type StayAnswer, stayAnswer } from "./stay-rows";

/**
 * Enters a stay of a trip with those who sleep there.
 *
 * @throws {Refusal} `invalid` when it would end before it begins, or for a host that is not in the directory;
 *   `not-found` for guests of another trip
 */
export async function createStay(actor: Actor, input: CreateStayInput): Promise<StayAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "travel:edit");
  const { tripId, guests, checkInDate, checkOutDate, ...fields } = input;
  checkNights(input);
  return inTransaction(async (tx) => {
    await checkHost(tx, access, fields.hostId);
    const { id } = await tx.stay.create({
      data: {
        ...fields,
        tripId,
        organisationId: access.organisationId,
        checkInDate: columnDate(checkInDate),
        checkOutDate: columnDate(checkOutDate),
      },
    });
    await putUp(tx, access, id, guests);
    const stay = stayAnswer(await findStay(tx, access, id));
    await recordStay(tx, access, "created", stay, { after: recordedStay(stay) });
    return stay;
  });
}

/**
 * Changes a stay; what is not sent stays as it is.
 *
 * @throws {Refusal} `stale` with the stay as it is now; `invalid` when it would end before it begins
 */
export async function changeStay(actor: Actor, input: ChangeStayInput): Promise<StayAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "travel:edit");
  const { tripId, stayId, revision, guests, checkInDate, checkOutDate, ...fields } = input;
  return inTransaction(async (tx) => {
    const before = stayAnswer(await findStay(tx, access, stayId));
    checkNights({ ...before, ...given({ checkInDate, checkOutDate }) });
    if (fields.hostId !== undefined) await checkHost(tx, access, fields.hostId);
    const { count } = await tx.stay.updateMany({
      where: { id: stayId, tripId, revision },
      data: {
        ...given(fields),
        ...(checkInDate === undefined ? {} : { checkInDate: columnDate(checkInDate) }),
        ...(checkOutDate === undefined ? {} : { checkOutDate: columnDate(checkOutDate) }),
        revision: { increment: 1 },
      },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: before });
    if (guests) await putUp(tx, access, stayId, guests);
    const after = stayAnswer(await findStay(tx, access, stayId));
    await recordStay(tx, access, "changed", after, { before: recordedStay(before), after: recordedStay(after) });
    return after;
  });
}

/** Removes a stay; it can be put back until the trip's data is erased. */
export async function removeStay(actor: Actor, input: StayInput): Promise<StayAnswer> {
  return setRemoved(actor, input, true);
}

/** Puts a removed stay back with its guests. */
export async function restoreStay(actor: Actor, input: StayInput): Promise<StayAnswer> {
  return setRemoved(actor, input, false);
}

async function setRemoved(actor: Actor, { tripId, stayId }: StayInput, removed: boolean): Promise<StayAnswer> {
  const access = await authorise(actor, { trip: tripId }, "travel:edit");
  return inTransaction(async (tx) => {
    await findStay(tx, access, stayId, !removed);
    const data = { deletedAt: removed ? new Date() : null, revision: { increment: 1 } };
    await tx.stay.update({ where: { id: stayId }, data });
    const stay = stayAnswer(await findStay(tx, access, stayId, removed));
    const state = recordedStay(stay);
    await recordStay(
      tx,
      access,
      removed ? "removed" : "restored",
      stay,
      removed ? { before: state } : { after: state },
    );
    return stay;
  });
}

/** Makes these the guests. Rows of people who were removed from the trip stay, for when they are put back. */
async function putUp(tx: Tx, { tripId }: TripAccess, stayId: string, guests: GuestInput[]): Promise<void> {
  const wanted = new Map(guests.map((guest) => [guest.participantId, guest]));
  await mustBeOnTrip(tx, tripId, [...wanted.keys()]);
  await tx.stayGuest.deleteMany({ where: { stayId, participant: { deletedAt: null } } });
  await tx.stayGuest.createMany({ data: [...wanted.values()].map((one) => ({ ...one, stayId, tripId })) });
}
