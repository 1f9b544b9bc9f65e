import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { noteWithdrawal } from "@/features/reports/commands/note-withdrawal";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { given } from "@/lib/partial-fields";
import type { Quote } from "@/prisma/generated/client";
import type { AddQuoteInput, EditQuoteInput, OneQuoteInput } from "../schema";

/** Quotes one trip can hold. */
const MOST_QUOTES = 500;

export type QuoteAnswer = {
  id: string;
  text: string;
  name: string;
  affiliation: string | null;
  approved: boolean;
  revision: number;
};

/**
 * Keeps words that somebody of the directory said on the trip. They may be published once that person approved them.
 *
 * @throws {Refusal} `not-found` for a person of another directory or an item of another trip
 */
export async function addQuote(actor: Actor, input: AddQuoteInput): Promise<QuoteAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "quotes:edit");
  const { organisationId, tripId } = access;
  return inTransaction(async (tx) => {
    const person = await tx.person.findFirst({
      where: { id: input.personId, organisationId, deletedAt: null },
      select: { name: true },
    });
    if (!person) throw new Refusal("not-found", "notFound");
    const isThere = { id: input.itemId ?? "", tripId, deletedAt: null };
    if (input.itemId !== null && (await tx.agendaItem.count({ where: isThere })) === 0)
      throw new Refusal("not-found", "itemNotOnTrip");
    if ((await tx.quote.count({ where: { tripId, deletedAt: null } })) >= MOST_QUOTES)
      throw new Refusal("conflict", "enoughQuotes", { values: { most: MOST_QUOTES } });
    const { itemId, personId, text, affiliation, source } = input;
    const row = await tx.quote.create({
      data: { organisationId, tripId, itemId, personId, text, affiliation, source, name: input.name ?? person.name },
    });
    await recordQuote(tx, access, "added", row, null, recorded(row));
    return answerOf(row);
  });
}

/**
 * Changes a quote. Other words, or another name under them, are not what was approved: the approval ends, and what is
 * published loses the quote.
 *
 * @throws {Refusal} `stale` with the quote as it is now
 */
export async function editQuote(actor: Actor, input: EditQuoteInput): Promise<QuoteAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "quotes:edit");
  return inTransaction(async (tx) => {
    const before = await findQuote(tx, access, input.quoteId, false);
    const { text, name, affiliation, source } = input;
    const words = given({ text, name, affiliation });
    const isOther = Object.entries(words).some(([key, value]) => before[key as keyof typeof words] !== value);
    const { count } = await tx.quote.updateMany({
      where: { id: before.id, tripId: access.tripId, revision: input.revision },
      data: {
        ...words,
        ...given({ source }),
        ...(isOther ? { approvedAt: null, approvedWording: null } : {}),
        revision: { increment: 1 },
      },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: answerOf(before) });
    if (isOther) await endApprovals(tx, before);
    const after = await findQuote(tx, access, before.id, false);
    await recordQuote(tx, access, "edited", after, recorded(before), recorded(after));
    return answerOf(after);
  });
}

/** Removes a quote; what is published loses it, and whoever was asked is asked no more. */
export async function removeQuote(actor: Actor, input: OneQuoteInput): Promise<QuoteAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "quotes:edit");
  return inTransaction(async (tx) => {
    const before = await findQuote(tx, access, input.quoteId, false);
    const row = await tx.quote.update({
      where: { id: before.id },
      data: { deletedAt: new Date(), approvedAt: null, approvedWording: null, revision: { increment: 1 } },
    });
    await endApprovals(tx, before);
    await recordQuote(tx, access, "removed", row, recorded(before), null);
    return answerOf(row);
  });
}

/** Brings a removed quote back; its person has to be asked anew. */
export async function restoreQuote(actor: Actor, input: OneQuoteInput): Promise<QuoteAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "quotes:edit");
  return inTransaction(async (tx) => {
    const before = await findQuote(tx, access, input.quoteId, true);
    const row = await tx.quote.update({
      where: { id: before.id },
      data: { deletedAt: null, revision: { increment: 1 } },
    });
    await recordQuote(tx, access, "restored", row, null, recorded(row));
    return answerOf(row);
  });
}

async function findQuote(tx: Tx, { tripId }: TripAccess, id: string, removed: boolean): Promise<Quote> {
  const row = await tx.quote.findFirst({ where: { id, tripId, deletedAt: removed ? { not: null } : null } });
  if (!row) throw new Refusal("not-found", "notFound");
  return row;
}

async function endApprovals(tx: Tx, { id, tripId, approvedAt }: Quote): Promise<void> {
  await tx.quoteApproval.updateMany({ where: { quoteId: id, state: { not: "ENDED" } }, data: { state: "ENDED" } });
  if (approvedAt) await noteWithdrawal(tx, tripId, "QUOTE", id);
}

function answerOf({ id, text, name, affiliation, approvedAt, revision }: Quote): QuoteAnswer {
  return { id, text, name, affiliation, approved: approvedAt !== null, revision };
}

function recorded({ personId, itemId, text, name, affiliation, source, approvedAt }: Quote) {
  return { personId, itemId, text, name, affiliation, source, approved: approvedAt !== null };
}

type Values = Record<string, unknown> | null;

function recordQuote(
  tx: Tx,
  access: TripAccess,
  verb: string,
  row: Quote,
  before: Values,
  after: Values,
): Promise<void> {
  const { organisationId, tripId } = access;
  const subject = { type: "quote", id: row.id, name: row.name };
  return recordChange(tx, access.actor, {
    organisationId,
    tripId,
    action: "quotes:edit",
    event: `quote.${verb}`,
    subject,
    before,
    after,
  });
}
