import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { mustBeOnTrip } from "@/features/participants/on-trip";
import { touchPlan } from "@/features/trips/touch-plan";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { nextLetter } from "./next-letter";
import type { CreateGroupInput, GroupInput, GroupMembersInput, RenameGroupInput } from "./schema";

export type GroupAnswer = { id: string; letter: string; name: string; revision: number };

/**
 * Makes a group with the next free letter, and puts people into it when told.
 *
 * @throws {Refusal} `conflict` when the letters A to Z are all taken
 */
export async function createGroup(
  actor: Actor,
  { tripId, name, participantIds }: CreateGroupInput,
): Promise<GroupAnswer> {
  const access = await authorise(actor, { trip: tripId }, "participants:edit");
  return inTransaction(async (tx) => {
    await touchPlan(tx, tripId); // also lets one group after the other ask for its letter
    const taken = await tx.group.findMany({ where: { tripId }, select: { letter: true } });
    const letter = nextLetter(taken.map((group) => group.letter));
    if (letter === null) throw new Refusal("conflict", "noLetterLeft");
    const group = await tx.group.create({ data: { tripId, name, letter } });
    if (participantIds.length > 0) await addMembers(tx, tripId, group.id, participantIds);
    await recordGroup(tx, access, "created", group, { after: { name, letter, participantIds } });
    return answer(group);
  });
}

/** @throws {Refusal} `stale` with the group as it is now */
export async function renameGroup(actor: Actor, input: RenameGroupInput): Promise<GroupAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "participants:edit");
  return inTransaction(async (tx) => {
    const before = await findGroup(tx, access, input.groupId);
    const { count } = await tx.group.updateMany({
      where: { id: before.id, tripId: access.tripId, revision: input.revision },
      data: { name: input.name, revision: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: answer(before) });
    await touchPlan(tx, access.tripId);
    await recordGroup(tx, access, "renamed", before, { before: { name: before.name }, after: { name: input.name } });
    return answer({ ...before, name: input.name, revision: before.revision + 1 });
  });
}

/**
 * Deletes a group; its people stay on the trip.
 *
 * @throws {Refusal} `conflict` while agenda items are meant for it
 */
export async function deleteGroup(actor: Actor, input: GroupInput): Promise<null> {
  const access = await authorise(actor, { trip: input.tripId }, "participants:edit");
  return inTransaction(async (tx) => {
    const group = await findGroup(tx, access, input.groupId);
    const items = await tx.itemGroup.count({ where: { groupId: group.id } });
    if (items > 0) throw new Refusal("conflict", "groupHasItems", { values: { count: items } });
    const members = await tx.groupMember.findMany({ where: { groupId: group.id }, select: { participantId: true } });
    await tx.group.delete({ where: { id: group.id } });
    await touchPlan(tx, access.tripId);
    const { name, letter } = group;
    const participantIds = members.map(({ participantId }) => participantId);
    await recordGroup(tx, access, "deleted", group, { before: { name, letter, participantIds } });
    return null;
  });
}

/** Puts people into a group; who is in it already stays. */
export async function joinGroup(actor: Actor, input: GroupMembersInput): Promise<null> {
  return changeMembers(actor, input, "joined");
}

/** Takes people out of a group; who is not in it stays out. */
export async function leaveGroup(actor: Actor, input: GroupMembersInput): Promise<null> {
  return changeMembers(actor, input, "left");
}

async function changeMembers(actor: Actor, input: GroupMembersInput, verb: "joined" | "left"): Promise<null> {
  const access = await authorise(actor, { trip: input.tripId }, "participants:edit");
  const { participantIds } = input;
  return inTransaction(async (tx) => {
    const group = await findGroup(tx, access, input.groupId);
    if (verb === "joined") await addMembers(tx, access.tripId, group.id, participantIds);
    else await tx.groupMember.deleteMany({ where: { groupId: group.id, participantId: { in: participantIds } } });
    await touchPlan(tx, access.tripId);
    await recordGroup(
      tx,
      access,
      verb,
      group,
      verb === "joined" ? { after: { participantIds } } : { before: { participantIds } },
    );
    return null;
  });
}

async function addMembers(tx: Tx, tripId: string, groupId: string, ids: string[]): Promise<void> {
  const participantIds = [...new Set(ids)];
  await mustBeOnTrip(tx, tripId, participantIds);
  await tx.groupMember.createMany({
    data: participantIds.map((participantId) => ({ groupId, participantId, tripId })),
    skipDuplicates: true,
  });
}

async function findGroup(tx: Tx, { tripId }: TripAccess, id: string) {
  const group = await tx.group.findFirst({ where: { id, tripId } });
  if (!group) throw new Refusal("not-found", "groupGone");
  return group;
}

function answer({ id, letter, name, revision }: GroupAnswer): GroupAnswer {
  return { id, letter, name, revision };
}

type Change = { before?: Record<string, unknown>; after?: Record<string, unknown> };

function recordGroup(
  tx: Tx,
  access: TripAccess,
  verb: string,
  group: { id: string; name: string },
  change: Change,
): Promise<void> {
  return recordChange(tx, access.actor, {
    organisationId: access.organisationId,
    tripId: access.tripId,
    action: "participants:edit",
    event: `group.${verb}`,
    subject: { type: "group", id: group.id, name: group.name },
    ...change,
  });
}
