import "server-only";
import type { TripAccess } from "@/access/authorise";
import type { CalendarDate } from "@/domain/clock";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";
import { dateText } from "./load-plan";
import type { ChangeItemInput, CreateItemInput, ProposedTimeInput } from "./schema";

type Details = Omit<ChangeItemInput & CreateItemInput, "tripId" | "itemId" | "revision">;

const scalarFields = [
  "kind",
  "title",
  "longestMinutes",
  "endCertainty",
  "tentative",
  "optional",
  "choiceId",
  "continuesId",
  "capacity",
  "hostStatus",
  "hostAnswer",
  "hostId",
  "venueId",
  "subjectId",
  "place",
  "room",
  "floor",
  "phone",
  "language",
  "interpretation",
  "link",
  "transport",
  "endTimeZone",
  "topics",
  "keyMessage",
  "relevance",
  "purpose",
  "audience",
  "preparation",
  "noteToParticipants",
  "internalNote",
  "wishedTime",
] as const satisfies readonly (keyof Details)[];

/** The columns of an item that are named in an input and do not say where it stands. */
export function detailsOf(input: Partial<Details>): Prisma.AgendaItemUncheckedUpdateInput {
  const named = scalarFields.flatMap((field) => (input[field] === undefined ? [] : [[field, input[field]]]));
  return {
    ...Object.fromEntries(named),
    ...(input.requestedAt === undefined ? {} : { requestedAt: dayStart(input.requestedAt) }),
    ...(input.answeredAt === undefined ? {} : { answeredAt: dayStart(input.answeredAt) }),
  };
}

function dayStart(date: CalendarDate | null): Date | null {
  return date === null ? null : new Date(`${date}T00:00:00Z`);
}

/** The lists of an input that are kept in rows of their own. */
export type ItemLists = {
  [Name in "parts" | "groupIds" | "pickUps" | "proposedTimes"]?: Details[Name] | undefined;
};

/** Whether an input names any of the lists. */
export function namesLists({ parts, groupIds, pickUps, proposedTimes }: ItemLists): boolean {
  return [parts, groupIds, pickUps, proposedTimes].some((list) => list !== undefined);
}

/** Replaces who has a part in an item, which groups it is for and its other lists, as far as the input names them. */
export async function writeLists(tx: Tx, access: TripAccess, itemId: string, input: ItemLists): Promise<void> {
  const { tripId, organisationId } = access;
  if (input.parts) {
    await tx.part.deleteMany({ where: { itemId, tripId } });
    await tx.part.createMany({
      data: input.parts.map((part, position) => ({ ...part, itemId, tripId, organisationId, position })),
    });
  }
  if (input.groupIds) {
    await tx.itemGroup.deleteMany({ where: { itemId, tripId } });
    await tx.itemGroup.createMany({
      data: [...new Set(input.groupIds)].map((groupId) => ({ itemId, tripId, groupId })),
    });
  }
  if (input.pickUps) {
    await tx.pickUp.deleteMany({ where: { itemId, tripId } });
    await tx.pickUp.createMany({
      data: input.pickUps.map((pickUp, position) => ({ ...pickUp, itemId, tripId, organisationId, position })),
    });
  }
  if (input.proposedTimes) await writeProposedTimes(tx, tripId, itemId, input.proposedTimes);
}

/** What was proposed before keeps the moment at which it was. */
async function writeProposedTimes(tx: Tx, tripId: string, itemId: string, times: ProposedTimeInput[]): Promise<void> {
  const before = await tx.proposedTime.findMany({ where: { itemId, tripId } });
  const known = new Map(before.map((row) => [proposalKey({ ...row, date: dateText(row.date) }), row.proposedAt]));
  await tx.proposedTime.deleteMany({ where: { itemId, tripId } });
  await tx.proposedTime.createMany({
    data: times.map((time, position) => {
      const proposedAt = known.get(proposalKey(time));
      return { ...time, date: dayStart(time.date), itemId, tripId, position, ...(proposedAt ? { proposedAt } : {}) };
    }),
  });
}

function proposalKey({ date, startMinute, durationMinutes, note }: Record<keyof ProposedTimeInput, unknown>): string {
  return JSON.stringify([date, startMinute, durationMinutes, note]);
}

/**
 * Checks that everything an input refers to belongs to this organisation or trip.
 *
 * @throws {Refusal} `invalid`, at the field that refers to something else
 */
export async function checkReferences(tx: Tx, access: TripAccess, input: Partial<Details>): Promise<void> {
  const hosts: [field: string, id: string | null | undefined][] = [
    ["hostId", input.hostId],
    ["venueId", input.venueId],
    ["subjectId", input.subjectId],
    ...(input.parts ?? []).map((part, index): [string, string | null] => [`parts.${index}.hostId`, part.hostId]),
    ...(input.pickUps ?? []).map((at, index): [string, string | null] => [`pickUps.${index}.hostId`, at.hostId]),
  ];
  const people = (input.parts ?? []).map((part, index): [string, string | null] => [
    `parts.${index}.personId`,
    part.personId,
  ]);
  const groups = (input.groupIds ?? []).map((id): [string, string] => ["groupIds", id]);
  const { organisationId, tripId } = access;
  const fields = {
    ...(await unknown(hosts, "chooseOrganisation", (id) =>
      tx.host.findMany({ where: { id, organisationId }, select: { id: true } }),
    )),
    ...(await unknown(people, "choosePerson", (id) =>
      tx.person.findMany({ where: { id, organisationId }, select: { id: true } }),
    )),
    ...(await unknown([["choiceId", input.choiceId]], "chooseChoice", (id) =>
      tx.choice.findMany({ where: { id, tripId }, select: { id: true } }),
    )),
    ...(await unknown(groups, "chooseGroup", (id) =>
      tx.group.findMany({ where: { id, tripId }, select: { id: true } }),
    )),
  };
  const count = Object.keys(fields).length;
  if (count > 0) throw new Refusal("invalid", "checkFields", { fields, values: { count } });
}

async function unknown(
  references: [field: string, id: string | null | undefined][],
  message: string,
  find: (id: { in: string[] }) => Promise<{ id: string }[]>,
): Promise<Record<string, string>> {
  const named = references.filter((reference): reference is [string, string] => typeof reference[1] === "string");
  if (named.length === 0) return {};
  const found = new Set((await find({ in: named.map(([, id]) => id) })).map((row) => row.id));
  return Object.fromEntries(named.filter(([, id]) => !found.has(id)).map(([field]) => [field, message]));
}
