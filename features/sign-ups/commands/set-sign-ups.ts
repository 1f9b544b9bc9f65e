import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { coming, dropThoseWhoLeft, holdLists, recordSignUps, type SignUpChange, type SignUpList } from "../lists";
import { isSignedUpFor } from "../offer";
import type { SetSignUpsInput } from "../schema";

/** Who is signed up for an item now, in the order they did. */
export type SignUpsAnswer = { itemId: string; participantIds: string[] };

/**
 * Says who is signed up for an item of the present plan, shared or not. Whoever had another item of the same choice is
 * moved.
 *
 * @throws {Refusal} `stale` when others signed up since `seenIds` was read, `invalid` for people who do not come, too
 *   many of them, or an item nobody signs up for, `not-found` for an item that is not in the plan
 */
export async function setSignUps(actor: Actor, input: SetSignUpsInput): Promise<SignUpsAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "sign-ups:edit");
  const wanted = [...new Set(input.participantIds)];
  return inTransaction(async (tx) => {
    const list = await listOf(tx, access, input.itemId);
    if (!(await holdLists(tx, access.tripId, list))) throw new Refusal("not-found", "itemGone");
    await dropThoseWhoLeft(tx, access, list);
    const present = await idsOn(tx, list);
    if (input.seenIds && !sameSet(input.seenIds, present)) {
      throw new Refusal("stale", "stale", { present: { itemId: list.itemId, participantIds: present } });
    }
    await refuseOthers(tx, access, wanted, list);
    const changes = await replace(tx, access, list, present, wanted);
    await recordSignUps(tx, access, "sign-ups:edit", changes);
    return { itemId: list.itemId, participantIds: await idsOn(tx, list) };
  });
}

async function listOf(tx: Tx, { tripId }: TripAccess, itemId: string): Promise<SignUpList> {
  const item = await tx.agendaItem.findFirst({
    where: { id: itemId, tripId, deletedAt: null },
    select: { title: true, capacity: true, optional: true, choiceId: true },
  });
  if (!item) throw new Refusal("not-found", "itemGone");
  if (!isSignedUpFor(item)) throw new Refusal("invalid", "nothingToSignUp");
  const others = item.choiceId
    ? await tx.agendaItem.findMany({
        where: { tripId, choiceId: item.choiceId, deletedAt: null, NOT: { id: itemId } },
        select: { id: true },
      })
    : [];
  return { itemId, title: item.title, capacity: item.capacity, otherIds: others.map(({ id }) => id) };
}

async function refuseOthers(tx: Tx, { tripId }: TripAccess, wanted: string[], { title, capacity }: SignUpList) {
  const known = await tx.participant.count({ where: { tripId, id: { in: wanted }, ...coming } });
  if (known < wanted.length) refuse("chooseComing");
  if (capacity !== null && wanted.length > capacity) refuse("tooFewPlaces", { title, capacity });
}

async function replace(
  tx: Tx,
  { tripId }: TripAccess,
  list: SignUpList,
  present: readonly string[],
  wanted: readonly string[],
): Promise<SignUpChange[]> {
  const { itemId, title, otherIds } = list;
  const here = { itemId, title };
  const [added, removed] = [without(wanted, present), without(present, wanted)];
  const moving = { participantId: { in: added }, itemId: { in: [...otherIds] } };
  const elsewhere = await tx.signUp.findMany({ where: moving, include: { item: { select: { title: true } } } });
  const leaving = new Map(elsewhere.map((row) => [row.participantId, { itemId: row.itemId, title: row.item.title }]));
  await tx.signUp.deleteMany({ where: { OR: [{ itemId, participantId: { in: removed } }, moving] } });
  await tx.signUp.createMany({ data: added.map((participantId) => ({ itemId, participantId, tripId })) });
  return [
    ...removed.map((participantId) => ({ event: "removed" as const, participantId, before: here, after: null })),
    ...added.map((participantId): SignUpChange => {
      const before = leaving.get(participantId) ?? null;
      return { event: before ? "moved" : "created", participantId, before, after: here };
    }),
  ];
}

async function idsOn(tx: Tx, { itemId }: SignUpList): Promise<string[]> {
  const rows = await tx.signUp.findMany({
    where: { itemId },
    select: { participantId: true },
    orderBy: [{ createdAt: "asc" }, { participantId: "asc" }],
  });
  return rows.map(({ participantId }) => participantId);
}

function refuse(message: string, values: Record<string, string | number> = {}): never {
  throw new Refusal("invalid", "checkFields", { fields: { participantIds: message }, values: { count: 1, ...values } });
}

function without(all: readonly string[], known: readonly string[]): string[] {
  return all.filter((id) => !known.includes(id));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return new Set([...a, ...b]).size === new Set(a).size && new Set(a).size === b.length;
}
