import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { placesLeft } from "@/domain/expected-people";
import { loadLatest } from "@/features/itineraries/queries/load-shared";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { coming, dropThoseWhoLeft, holdLists, recordSignUps, type SignUpList } from "../lists";
import { offerOf } from "../offer";
import type { SignUpInput, WithdrawSignUpInput } from "../schema";

/** How a participant stands towards an item now. */
export type SignUpAnswer = {
  itemId: string;
  signedUp: boolean;
  /** The item of the same choice they were signed up for until now. */
  movedFrom: { itemId: string; title: string } | null;
  /** Null: no limit. */
  placesLeft: number | null;
};

/**
 * Signs a participant up for an optional item or one of a choice, as the newest shared plan offers it; or takes the
 * sign-up back. Of a choice they have one at a time: signing up for another moves them.
 *
 * @throws {Refusal} `conflict` when no place is left or the trip is cancelled, `not-found` for an item that is not
 *   offered to them, `forbidden` for somebody who does not come
 */
export async function signUp(actor: Actor, input: SignUpInput): Promise<SignUpAnswer> {
  if (input.going === "no") return withdrawSignUp(actor, input);
  const { access, participantId } = await someoneComing(actor, input.tripId);
  return inTransaction(async (tx) => {
    const list = await offered(tx, access, participantId, input.itemId);
    if (!(await holdLists(tx, access.tripId, list))) throw new Refusal("not-found", "notOffered");
    await dropThoseWhoLeft(tx, access, list);
    const taken = await takenIds(tx, list.itemId);
    if (taken.includes(participantId)) return answer(list, taken, true);
    if (list.capacity !== null && taken.length >= list.capacity) {
      throw new Refusal("conflict", "noPlaceLeft", { values: { title: list.title } });
    }
    const movedFrom = await leaveOthers(tx, participantId, list);
    await tx.signUp.create({ data: { itemId: list.itemId, participantId, tripId: access.tripId } });
    await recordSignUps(tx, access, "itinerary:sign-up", [
      { event: movedFrom ? "moved" : "created", participantId, before: movedFrom, after: spotOf(list) },
    ]);
    return { ...answer(list, [...taken, participantId], true), movedFrom };
  });
}

/**
 * Takes a participant's own sign-up back; who is not signed up stays so. Also from an item that is offered no more.
 *
 * @throws {Refusal} `not-found` for an item that is not on the trip
 */
export async function withdrawSignUp(actor: Actor, input: WithdrawSignUpInput): Promise<SignUpAnswer> {
  const { access, participantId } = await someoneComing(actor, input.tripId);
  return inTransaction(async (tx) => {
    const item = await tx.agendaItem.findFirst({
      where: { id: input.itemId, tripId: access.tripId, deletedAt: null },
      select: { id: true, title: true, capacity: true },
    });
    if (!item) throw new Refusal("not-found", "notOffered");
    const { latest } = await loadLatest(access, tx);
    const shared = latest?.content.items.find(({ id }) => id === item.id);
    const list = {
      itemId: item.id,
      title: shared?.title ?? item.title,
      capacity: shared?.capacity ?? null,
      otherIds: [],
    };
    const { count } = await tx.signUp.deleteMany({ where: { itemId: item.id, participantId } });
    if (count > 0) {
      await recordSignUps(tx, access, "itinerary:sign-up", [
        { event: "removed", participantId, before: spotOf(list), after: null },
      ]);
    }
    return answer(list, await takenIds(tx, item.id), false);
  });
}

async function someoneComing(actor: Actor, tripId: string): Promise<{ access: TripAccess; participantId: string }> {
  const access = await authorise(actor, { trip: tripId }, "itinerary:sign-up");
  if (access.participantId === null) throw new Refusal("forbidden", "notAllowed");
  return { access, participantId: access.participantId };
}

/** The list of an item the newest shared plan offers to this participant. A draft decides nothing: nobody has seen it. */
async function offered(tx: Tx, access: TripAccess, participantId: string, itemId: string): Promise<SignUpList> {
  const who = await tx.participant.findFirst({
    where: { id: participantId, tripId: access.tripId, ...coming },
    select: { groups: { select: { groupId: true } }, trip: { select: { cancelledAt: true } } },
  });
  if (!who) throw new Refusal("forbidden", "onlyThoseComing");
  if (who.trip.cancelledAt) throw new Refusal("conflict", "tripIsCancelled");
  const { latest } = await loadLatest(access, tx);
  const groupIds = who.groups.map(({ groupId }) => groupId);
  const offer = latest ? offerOf(latest.content, groupIds, itemId) : null;
  if (!offer) throw new Refusal("not-found", "notOffered");
  const { item, others } = offer;
  return { itemId: item.id, title: item.title, capacity: item.capacity, otherIds: others.map(({ id }) => id) };
}

async function leaveOthers(tx: Tx, participantId: string, { otherIds }: SignUpList) {
  const [before] = await tx.signUp.findMany({
    where: { participantId, itemId: { in: [...otherIds] } },
    select: { itemId: true, item: { select: { title: true } } },
  });
  if (!before) return null;
  await tx.signUp.deleteMany({ where: { participantId, itemId: { in: [...otherIds] } } });
  return { itemId: before.itemId, title: before.item.title };
}

async function takenIds(tx: Tx, itemId: string): Promise<string[]> {
  const rows = await tx.signUp.findMany({ where: { itemId, participant: coming }, select: { participantId: true } });
  return rows.map(({ participantId }) => participantId);
}

function spotOf({ itemId, title }: SignUpList): { itemId: string; title: string } {
  return { itemId, title };
}

function answer({ itemId, capacity }: SignUpList, taken: readonly string[], signedUp: boolean): SignUpAnswer {
  return { itemId, signedUp, movedFrom: null, placesLeft: placesLeft({ capacity, signedUpIds: taken }) };
}
