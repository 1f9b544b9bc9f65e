import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { recordChanges } from "@/access/record";
import { touchPlan } from "@/features/trips/touch-plan";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { type ListedPerson, parseList } from "../parse-list";
import { type AddListInput, type AddParticipantInput, type Category, MOST_PARTICIPANTS } from "../schema";
import { accountsOf, changeOf, type ParticipantAnswer, putInGroups, recorded, refuseSecond } from "./participant-rows";

/**
 * Puts one person on the list of a trip; they hear of it when they are invited.
 *
 * @throws {Refusal} `conflict` when their address is on the list already, or the list is full
 */
export async function addParticipant(
  actor: Actor,
  input: AddParticipantInput,
): Promise<ParticipantAnswer & { name: string }> {
  const access = await authorise(actor, { trip: input.tripId }, "participants:edit");
  return inTransaction(async (tx) => {
    await keepRoom(tx, access, 1);
    await refuseSecond(tx, access.tripId, input.email);
    const [row] = await addAll(tx, access, [input]);
    if (!row) throw new Error("Nobody was added");
    if (input.groupIds.length > 0) {
      await putInGroups(tx, access.tripId, row.id, input.groupIds);
      await touchPlan(tx, access.tripId);
    }
    return { id: row.id, name: row.name, revision: row.revision };
  });
}

export type AddedList = {
  added: number;
  /** People whose address was on the list already. */
  skipped: number;
};

/**
 * Adds everybody of a pasted list, all or nobody. People whose address is on the trip already, or twice in the list,
 * are left as they are.
 *
 * @throws {Refusal} `invalid`, naming the lines that cannot be read
 */
export async function addList(actor: Actor, input: AddListInput): Promise<AddedList> {
  const access = await authorise(actor, { trip: input.tripId }, "participants:edit");
  const { people, unclear } = parseList(input.list);
  if (unclear.length > 0 || people.length === 0) {
    const key = people.length === 0 && unclear.length === 0 ? "emptyList" : "unclearLines";
    const values = { count: unclear.length, lines: unclear.slice(0, 12).join(", ") };
    throw new Refusal("invalid", key, { fields: { list: key }, values });
  }
  return inTransaction(async (tx) => {
    await keepRoom(tx, access, people.length);
    const fresh = await withoutKnown(tx, access.tripId, people);
    await addAll(
      tx,
      access,
      fresh.map((person) => ({ ...person, phone: null, language: null, category: input.category })),
    );
    return { added: fresh.length, skipped: people.length - fresh.length };
  });
}

type New = ListedPerson & { phone: string | null; language: string | null; category: Category; groupIds?: string[] };

async function addAll(tx: Tx, access: TripAccess, people: New[]) {
  const accounts = await accountsOf(
    tx,
    people.flatMap(({ email }) => email ?? []),
  );
  const rows = await tx.participant.createManyAndReturn({
    data: people.map(({ name, email, phone, affiliation, function: role, language, category }) => ({
      tripId: access.tripId,
      name,
      email,
      phone,
      affiliation,
      function: role,
      language,
      category,
      userId: accounts.get(email ?? "") ?? null,
    })),
  });
  const groups = people[0]?.groupIds?.length ? { groupIds: people[0].groupIds } : {};
  await recordChanges(
    tx,
    access.actor,
    rows.map((row) => changeOf(access, "added", row, { after: { ...recorded(row), ...groups } })),
  );
  return rows;
}

/** Holds the trip's list still while it is counted, so that two lists at the same moment add nobody twice. */
async function keepRoom(tx: Tx, { tripId }: TripAccess, more: number): Promise<void> {
  await tx.$queryRaw`select 1 from trips where id = ${tripId}::uuid for update`;
  const present = await tx.participant.count({ where: { tripId, deletedAt: null } });
  if (present + more > MOST_PARTICIPANTS)
    throw new Refusal("conflict", "listFull", { values: { most: MOST_PARTICIPANTS } });
}

async function withoutKnown(tx: Tx, tripId: string, people: ListedPerson[]): Promise<ListedPerson[]> {
  const rows = await tx.participant.findMany({ where: { tripId, deletedAt: null }, select: { email: true } });
  const known = new Set(rows.map(({ email }) => email));
  return people.filter(({ email }) => {
    if (email === null) return true;
    const isKnown = known.has(email);
    known.add(email);
    return !isKnown;
  });
}
