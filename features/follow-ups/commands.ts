import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { columnDate } from "@/lib/column-date";
import { inTransaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { given } from "@/lib/partial-fields";
import {
  checkLinks,
  type FollowUpAnswer,
  findFollowUp,
  followUpAnswer,
  recordedFollowUp,
  recordFollowUp,
} from "./follow-up-rows";
import type { ChangeFollowUpInput, CreateFollowUpInput, FollowUpInput } from "./schema";

/**
 * Keeps what was agreed with a host, or on the trip as a whole.
 *
 * @throws {Refusal} `invalid` for a host, person or item that is not the organisation's or the trip's
 */
export async function createFollowUp(actor: Actor, input: CreateFollowUpInput): Promise<FollowUpAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "follow-ups:edit");
  const { tripId, dueOn, ...fields } = input;
  return inTransaction(async (tx) => {
    await checkLinks(tx, access, fields);
    const { id } = await tx.followUp.create({
      data: { ...fields, tripId, organisationId: access.organisationId, dueOn: dueOn && columnDate(dueOn) },
    });
    const followUp = followUpAnswer(await findFollowUp(tx, access, id));
    await recordFollowUp(tx, access, "created", followUp, { after: recordedFollowUp(followUp) });
    return followUp;
  });
}

/**
 * Changes a follow-up, or says what became of it; what is not sent stays.
 *
 * @throws {Refusal} `stale` with the follow-up as it is now
 */
export async function changeFollowUp(actor: Actor, input: ChangeFollowUpInput): Promise<FollowUpAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "follow-ups:edit");
  const { tripId, followUpId, revision, dueOn, ...sent } = input;
  return inTransaction(async (tx) => {
    const before = followUpAnswer(await findFollowUp(tx, access, followUpId));
    const fields = given(sent);
    await checkLinks(tx, access, changedLinks(before, fields));
    const { count } = await tx.followUp.updateMany({
      where: { id: followUpId, tripId, revision },
      data: {
        ...fields,
        ...(dueOn === undefined ? {} : { dueOn: dueOn && columnDate(dueOn) }),
        revision: { increment: 1 },
      },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: before });
    const after = followUpAnswer(await findFollowUp(tx, access, followUpId));
    const states = { before: recordedFollowUp(before), after: recordedFollowUp(after) };
    await recordFollowUp(tx, access, "changed", after, states);
    return after;
  });
}

/** Removes a follow-up; it can be put back until the trip's data is erased. */
export async function removeFollowUp(actor: Actor, input: FollowUpInput): Promise<FollowUpAnswer> {
  return setRemoved(actor, input, true);
}

/** Puts a removed follow-up back. */
export async function restoreFollowUp(actor: Actor, input: FollowUpInput): Promise<FollowUpAnswer> {
  return setRemoved(actor, input, false);
}

async function setRemoved(actor: Actor, input: FollowUpInput, removed: boolean): Promise<FollowUpAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "follow-ups:edit");
  const id = input.followUpId;
  return inTransaction(async (tx) => {
    await findFollowUp(tx, access, id, !removed);
    const data = { deletedAt: removed ? new Date() : null, revision: { increment: 1 } };
    await tx.followUp.update({ where: { id }, data });
    const followUp = followUpAnswer(await findFollowUp(tx, access, id, removed));
    const state = recordedFollowUp(followUp);
    const states = removed ? { before: state } : { after: state };
    await recordFollowUp(tx, access, removed ? "removed" : "restored", followUp, states);
    return followUp;
  });
}

type Links = Partial<Pick<FollowUpAnswer, "hostId" | "personId" | "itemId">>;

/** What a follow-up was linked to before may have been removed since; only new links must be there. */
function changedLinks(before: FollowUpAnswer, { hostId, personId, itemId }: Links): Links {
  return {
    hostId: hostId === before.hostId ? null : (hostId ?? null),
    personId: personId === before.personId ? null : (personId ?? null),
    itemId: itemId === before.itemId ? null : (itemId ?? null),
  };
}
