import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { touchPlan } from "@/features/trips/touch-plan";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { given } from "@/lib/partial-fields";
import type { EditParticipantInput, ParticipantInput, RecordAnswerInput } from "../schema";
import {
  accountOf,
  findParticipant,
  type ParticipantAnswer,
  type ParticipantRow,
  putInGroups,
  recorded,
  recordParticipant,
  refuseSecond,
} from "./participant-rows";
import { endLinks } from "./personal-links";

/**
 * Changes what is known of a participant; what is not sent stays. A new address ends the secret addresses mailed to
 * the old one.
 *
 * @throws {Refusal} `stale` with the participant as they are now
 */
export async function editParticipant(actor: Actor, input: EditParticipantInput): Promise<ParticipantAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "participants:edit");
  const { tripId: _, participantId, revision, groupIds, ...sent } = input;
  return inTransaction(async (tx) => {
    const before = await findParticipant(tx, access, participantId);
    const fields = given(sent);
    const moved = fields.email !== undefined && fields.email !== before.email;
    if (moved) await refuseSecond(tx, access.tripId, fields.email ?? null, participantId);
    const account = moved ? { userId: await accountOf(tx, fields.email) } : {};
    await change(tx, before, revision, { ...fields, ...account });
    if (moved) await endLinks(tx, [participantId]);
    if (groupIds) await putInGroups(tx, access.tripId, participantId, groupIds);
    const after = await findParticipant(tx, access, participantId);
    if (recorded(before).groupIds?.join() !== recorded(after).groupIds?.join()) await touchPlan(tx, access.tripId);
    await recordParticipant(tx, access, "edited", after, { before: recorded(before), after: recorded(after) });
    return { id: participantId, revision: after.revision };
  });
}

/**
 * Records an answer somebody gave by other ways: on the phone, in the corridor. Who is no longer coming loses their
 * itinerary's address.
 *
 * @throws {Refusal} `stale` with the participant as they are now
 */
export async function recordAnswer(actor: Actor, input: RecordAnswerInput): Promise<ParticipantAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "participants:edit");
  return inTransaction(async (tx) => {
    const before = await findParticipant(tx, access, input.participantId);
    await change(tx, before, input.revision, { status: input.answer, answeredAt: new Date() });
    if (input.answer !== "ACCEPTED") await endLinks(tx, [before.id], "ITINERARY");
    const after = { status: input.answer };
    await recordParticipant(tx, access, "answered", before, { before: { status: before.status }, after });
    return { id: before.id, revision: before.revision + 1 };
  });
}

/** Takes somebody off the list. Their rows stay until {@link restoreParticipant} or the end of their keeping. */
export async function removeParticipant(actor: Actor, input: ParticipantInput): Promise<ParticipantAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "participants:edit");
  return setRemoved(access, input.participantId, true);
}

/** Puts somebody who was removed back, as they were. */
export async function restoreParticipant(actor: Actor, input: ParticipantInput): Promise<ParticipantAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "participants:edit");
  return setRemoved(access, input.participantId, false);
}

function setRemoved(access: TripAccess, id: string, removed: boolean): Promise<ParticipantAnswer> {
  return inTransaction(async (tx) => {
    const row = await findParticipant(tx, access, id, !removed);
    if (!removed) await refuseSecond(tx, access.tripId, row.email, id);
    await change(tx, row, row.revision, { deletedAt: removed ? new Date() : null });
    if (row.groups.length > 0) await touchPlan(tx, access.tripId);
    const state = recorded(row);
    await recordParticipant(
      tx,
      access,
      removed ? "removed" : "restored",
      row,
      removed ? { before: state } : { after: state },
    );
    return { id, revision: row.revision + 1 };
  });
}

type Data = NonNullable<Parameters<Tx["participant"]["updateMany"]>[0]["data"]>;

async function change(tx: Tx, row: ParticipantRow, revision: number, data: Data): Promise<void> {
  const { count } = await tx.participant.updateMany({
    where: { id: row.id, tripId: row.tripId, revision },
    data: { ...data, revision: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("stale", "stale", { present: { ...recorded(row), revision: row.revision } });
}
