import "server-only";
import type { TripAccess } from "@/access/authorise";
import { type Change, recordChange } from "@/access/record";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";

/** What commands say back of one participant. */
export type ParticipantAnswer = { id: string; revision: number };

/** One participant of the trip that was opened; removed ones only where asked for. */
export async function findParticipant(tx: Tx, access: TripAccess, id: string, removed = false) {
  const participant = await tx.participant.findFirst({
    where: { id, tripId: access.tripId, deletedAt: removed ? { not: null } : null },
    include: { groups: { select: { groupId: true } } },
  });
  if (!participant) throw new Refusal("not-found", "participantGone");
  return participant;
}

export type ParticipantRow = Awaited<ReturnType<typeof findParticipant>>;

/** The account that an address belongs to; participants with one find the trip when they sign in. */
export async function accountOf(tx: Tx, email: string | null | undefined): Promise<string | null> {
  return email ? ((await accountsOf(tx, [email])).get(email) ?? null) : null;
}

/** The accounts of many addresses, by address. */
export async function accountsOf(tx: Tx, emails: string[]): Promise<Map<string, string>> {
  const users = await tx.user.findMany({ where: { email: { in: emails } }, select: { id: true, email: true } });
  return new Map(users.map(({ id, email }) => [email, id]));
}

/** Puts a participant into exactly these groups of the trip. @throws {Refusal} `not-found` for a group of another trip */
export async function putInGroups(tx: Tx, tripId: string, participantId: string, groupIds: string[]): Promise<void> {
  const wanted = [...new Set(groupIds)];
  const known = await tx.group.count({ where: { tripId, id: { in: wanted } } });
  if (known !== wanted.length) throw new Refusal("not-found", "groupGone");
  await tx.groupMember.deleteMany({ where: { participantId, groupId: { notIn: wanted } } });
  await tx.groupMember.createMany({
    data: wanted.map((groupId) => ({ groupId, participantId, tripId })),
    skipDuplicates: true,
  });
}

/** @throws {Refusal} `conflict` when somebody else on the trip has this address */
export async function refuseSecond(tx: Tx, tripId: string, email: string | null, except?: string): Promise<void> {
  if (!email) return;
  const other = await tx.participant.findFirst({
    where: { tripId, email, deletedAt: null, ...(except ? { id: { not: except } } : {}) },
    select: { id: true },
  });
  if (other) throw new Refusal("conflict", "addressTaken", { fields: { email: "addressTaken" } });
}

/** What of a participant is written into the record of a change. Needs are not. */
export function recorded(row: Omit<ParticipantRow, "groups"> & { groups?: { groupId: string }[] }) {
  const { name, email, phone, affiliation, function: role, language, category, status, groups } = row;
  return {
    name,
    email,
    phone,
    affiliation,
    function: role,
    language,
    category,
    status,
    ...(groups ? { groupIds: groups.map((one) => one.groupId).sort() } : {}),
  };
}

type Subject = { id: string; name: string };
type States = { before?: Record<string, unknown> | null; after?: Record<string, unknown> | null };

/** A change of one participant for the record, as `participant.<verb>`. */
export function changeOf(access: TripAccess, verb: string, { id, name }: Subject, states: States): Change {
  return {
    organisationId: access.organisationId,
    tripId: access.tripId,
    action: "participants:edit",
    event: `participant.${verb}`,
    subject: { type: "participant", id, name },
    ...states,
  };
}

/** Records a change of one participant. */
export function recordParticipant(
  tx: Tx,
  access: TripAccess,
  verb: string,
  of: Subject,
  states: States,
): Promise<void> {
  return recordChange(tx, access.actor, changeOf(access, verb, of, states));
}
