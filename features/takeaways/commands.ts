import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import type { Caller } from "@/access/endpoint";
import { recordChange } from "@/access/record";
import { noteWithdrawal } from "@/features/reports/commands/note-withdrawal";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { translatorFor } from "@/lib/messages";
import { given } from "@/lib/partial-fields";
import type { EditTakeawayInput, TakeawayInput, WriteTakeawayInput } from "./schema";

/** Takeaways one participant can write on one trip. */
const MOST_TAKEAWAYS = 200;

export type TakeawayAnswer = { id: string; text: string; shared: boolean; quoteAllowed: boolean; revision: number };

type Words = Pick<Caller, "locale">;

/**
 * Keeps what a participant learned. Allowing it as a quote shares it, and keeps the sentence they agreed to.
 *
 * @throws {Refusal} `not-found` for an item that is not on the trip
 */
export async function writeTakeaway(actor: Actor, input: WriteTakeawayInput, caller: Words): Promise<TakeawayAnswer> {
  const { access, participantId } = await author(actor, input.tripId);
  return inTransaction(async (tx) => {
    await refuseForeignItem(tx, access, input.itemId);
    const count = await tx.takeaway.count({ where: { participantId, deletedAt: null } });
    if (count >= MOST_TAKEAWAYS) throw new Refusal("conflict", "enoughTakeaways", { values: { most: MOST_TAKEAWAYS } });
    const row = await tx.takeaway.create({
      data: {
        tripId: access.tripId,
        itemId: input.itemId,
        participantId,
        text: input.text,
        shared: input.shared || input.quoteAllowed,
        ...permission(input.quoteAllowed, caller),
      },
    });
    await recordTakeaway(tx, access, "written", row.id, { after: recorded(row) });
    return answer(row);
  });
}

/**
 * Changes one's own takeaway. A quote whose text changes keeps its permission, because its author changed it; taking
 * the permission back, or no longer sharing, ends the quote at once.
 *
 * @throws {Refusal} `stale` with the takeaway as it is now
 */
export async function editTakeaway(actor: Actor, input: EditTakeawayInput, caller: Words): Promise<TakeawayAnswer> {
  const { access, participantId } = await author(actor, input.tripId);
  return inTransaction(async (tx) => {
    const before = await findOwn(tx, access, participantId, input.takeawayId, false);
    const quoted = input.quoteAllowed ?? (input.shared === false ? false : before.quoteAllowedAt !== null);
    const data = {
      ...given({ text: input.text }),
      shared: quoted || (input.shared ?? before.shared),
      ...(quoted === (before.quoteAllowedAt !== null) ? {} : permission(quoted, caller)),
    };
    const { count } = await tx.takeaway.updateMany({
      where: { id: before.id, tripId: access.tripId, revision: input.revision },
      data: { ...data, revision: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: answer(before) });
    if (before.quoteAllowedAt && !quoted) await endQuote(tx, before);
    const after = await findOwn(tx, access, participantId, before.id, false);
    await recordTakeaway(tx, access, "edited", before.id, { before: recorded(before), after: recorded(after) });
    return answer(after);
  });
}

/** Removes one's own takeaway; as a quote it is gone from then on. */
export async function removeTakeaway(actor: Actor, input: TakeawayInput): Promise<TakeawayAnswer> {
  return setRemoved(actor, input, true);
}

/** Brings one's own takeaway back. */
export async function restoreTakeaway(actor: Actor, input: TakeawayInput): Promise<TakeawayAnswer> {
  return setRemoved(actor, input, false);
}

async function setRemoved(actor: Actor, input: TakeawayInput, removed: boolean): Promise<TakeawayAnswer> {
  const { access, participantId } = await author(actor, input.tripId);
  return inTransaction(async (tx) => {
    const before = await findOwn(tx, access, participantId, input.takeawayId, !removed);
    const row = await tx.takeaway.update({
      where: { id: before.id },
      data: { deletedAt: removed ? new Date() : null, revision: { increment: 1 } },
    });
    if (removed && before.quoteAllowedAt) await endQuote(tx, before);
    const state = recorded(row);
    await recordTakeaway(
      tx,
      access,
      removed ? "removed" : "restored",
      row.id,
      removed ? { before: state } : { after: state },
    );
    return answer(row);
  });
}

/** What is published loses the quote, and so does what was approved by link. */
async function endQuote(tx: Tx, { id, tripId }: Row): Promise<void> {
  await tx.quoteApproval.updateMany({ where: { takeawayId: id, state: "APPROVED" }, data: { state: "WITHDRAWN" } });
  await noteWithdrawal(tx, tripId, "QUOTE", id);
}

/** Takeaways are written by people on the trip, for themselves. */
async function author(actor: Actor, tripId: string): Promise<{ access: TripAccess; participantId: string }> {
  const access = await authorise(actor, { trip: tripId }, "takeaways:write");
  if (access.participantId === null) throw new Refusal("forbidden", "notAllowed");
  return { access, participantId: access.participantId };
}

async function refuseForeignItem(tx: Tx, { tripId }: TripAccess, itemId: string | null): Promise<void> {
  if (itemId === null) return;
  const known = await tx.agendaItem.count({ where: { id: itemId, tripId, deletedAt: null } });
  if (known === 0) throw new Refusal("not-found", "itemNotOnTrip");
}

async function findOwn(tx: Tx, { tripId }: TripAccess, participantId: string, id: string, removed: boolean) {
  const row = await tx.takeaway.findFirst({
    where: { id, tripId, participantId, deletedAt: removed ? { not: null } : null },
  });
  if (!row) throw new Refusal("not-found", "takeawayGone");
  return row;
}

/** The sentence is the one beside the box on the itinerary. */
function permission(allowed: boolean, { locale }: Words) {
  if (!allowed) return { quoteAllowedAt: null, quoteWording: null };
  return { quoteAllowedAt: new Date(), quoteWording: translatorFor(locale, "itinerary")("takeaways.quote") };
}

type Row = Awaited<ReturnType<typeof findOwn>>;

function answer({ id, text, shared, quoteAllowedAt, revision }: Row): TakeawayAnswer {
  return { id, text, shared, quoteAllowed: quoteAllowedAt !== null, revision };
}

/** What the record keeps: that something was written and who may read it. The words stay with their author. */
function recorded({ itemId, shared, quoteAllowedAt, quoteWording }: Row) {
  return { itemId, shared, quoteAllowed: quoteAllowedAt !== null, quoteWording };
}

type Change = { before?: Record<string, unknown>; after?: Record<string, unknown> };

function recordTakeaway(tx: Tx, access: TripAccess, verb: string, id: string, change: Change): Promise<void> {
  return recordChange(tx, access.actor, {
    organisationId: access.organisationId,
    tripId: access.tripId,
    action: "takeaways:write",
    event: `takeaway.${verb}`,
    subject: { type: "takeaway", id },
    ...change,
  });
}
