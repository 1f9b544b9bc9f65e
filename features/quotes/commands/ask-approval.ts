import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { knownId } from "@/lib/known-id";
import { hashOf, newToken } from "@/lib/tokens";
import type { QuoteApproval } from "@/prisma/generated/client";
import { mailApproval } from "../mail-approval";
import { type ApprovalView, viewOf } from "../queries/approvals";
import type { AskApprovalInput, OneApprovalInput } from "../schema";

/** Milliseconds for which a link can be answered; a reminder begins anew. */
const ANSWERABLE = 30 * 86_400_000;
/** Milliseconds that must lie between two mails about one quote. */
const BETWEEN_MAILS = 86_400_000;

/**
 * Asks whoever said something to approve it: by mail, with a link of their own. Whoever was asked before about these
 * words is asked no more, and their link ends.
 *
 * @throws {Refusal} `not-found` for words of another trip; `conflict` when they are allowed already
 */
export async function askApproval(actor: Actor, input: AskApprovalInput): Promise<ApprovalView> {
  const access = await authorise(actor, { trip: input.tripId }, "quotes:edit");
  const { tripId } = access;
  const now = new Date();
  return inTransaction(async (tx) => {
    if ((await tx.report.count({ where: { id: input.reportId, tripId } })) === 0)
      throw new Refusal("not-found", "notFound");
    const { isAllowed, ...said } = await wordsSaid(tx, access, input.takeawayId);
    if (isAllowed) throw new Refusal("conflict", "quoteAllowed");
    const { takeawayId, quoteId } = said;
    const lastMail = await tx.quoteApproval.aggregate({
      where: { takeawayId, quoteId, email: input.email },
      _max: { mailedAt: true },
    });
    refuseTooSoon(lastMail._max.mailedAt, now);
    await tx.quoteApproval.updateMany({
      where: { takeawayId, quoteId, state: { not: "ENDED" } },
      data: { state: "ENDED" },
    });
    const token = newToken();
    const row = await tx.quoteApproval.create({
      data: {
        ...said,
        tripId,
        reportId: input.reportId,
        email: input.email,
        language: input.language,
        askedById: actor.kind === "user" ? actor.userId : null,
        askedByName: "name" in actor ? actor.name : "",
        askedAt: now,
        mailedAt: now,
        tokenHash: hashOf(token),
        expiresAt: new Date(now.getTime() + ANSWERABLE),
      },
    });
    await mailApproval(tx, access, row, token, "asked");
    await record(tx, access, "asked", row);
    return viewOf(row, now);
  });
}

/**
 * Mails whoever has not answered yet again; the new link ends the old one. Not more than once a day.
 *
 * @throws {Refusal} `conflict` when they have answered, or were mailed within a day
 */
export async function remindApproval(actor: Actor, input: OneApprovalInput): Promise<ApprovalView> {
  const access = await authorise(actor, { trip: input.tripId }, "quotes:edit");
  const now = new Date();
  return inTransaction(async (tx) => {
    const before = await lockApproval(tx, access, input.approvalId);
    if (before.state !== "WAITING") throw new Refusal("conflict", "quoteAnswered");
    refuseTooSoon(before.mailedAt, now);
    const token = newToken();
    const row = await tx.quoteApproval.update({
      where: { id: before.id },
      data: { mailedAt: now, tokenHash: hashOf(token), expiresAt: new Date(now.getTime() + ANSWERABLE) },
    });
    await mailApproval(tx, access, row, token, "reminded");
    await record(tx, access, "reminded", row);
    return viewOf(row, now);
  });
}

/** Asks no more: the link ends. What was approved stays approved. */
export async function endApproval(actor: Actor, input: OneApprovalInput): Promise<ApprovalView> {
  const access = await authorise(actor, { trip: input.tripId }, "quotes:edit");
  return inTransaction(async (tx) => {
    const before = await lockApproval(tx, access, input.approvalId);
    if (before.state !== "WAITING") throw new Refusal("conflict", "quoteAnswered");
    const row = await tx.quoteApproval.update({ where: { id: before.id }, data: { state: "ENDED" } });
    await record(tx, access, "ended", row);
    return viewOf(row, new Date());
  });
}

function refuseTooSoon(mailedAt: Date | null, now: Date): void {
  if (mailedAt && now.getTime() - mailedAt.getTime() < BETWEEN_MAILS) throw new Refusal("conflict", "remindedToday");
}

async function lockApproval(tx: Tx, { tripId }: TripAccess, id: string): Promise<QuoteApproval> {
  await tx.$queryRaw`select 1 from quote_approvals where id = ${knownId(id)}::uuid for update`;
  const row = await tx.quoteApproval.findFirst({ where: { id, tripId, state: { not: "ENDED" } } });
  if (!row) throw new Refusal("not-found", "notFound");
  return row;
}

/** Words that may be quoted, as they would be printed: of a shared takeaway, or of a quote. */
async function wordsSaid(tx: Tx, { tripId }: TripAccess, id: string) {
  const takeaway = await tx.takeaway.findFirst({
    where: { id, tripId, deletedAt: null, shared: true, participant: { deletedAt: null } },
    select: { text: true, quoteAllowedAt: true, participant: { select: { name: true, affiliation: true } } },
  });
  if (takeaway?.participant) {
    const { text, participant, quoteAllowedAt } = takeaway;
    return { takeawayId: id, quoteId: null, text, ...participant, isAllowed: quoteAllowedAt !== null };
  }
  const quote = await tx.quote.findFirst({
    where: { id, tripId, deletedAt: null },
    select: { text: true, name: true, affiliation: true, approvedAt: true },
  });
  if (!quote) throw new Refusal("not-found", "notFound");
  const { approvedAt, ...words } = quote;
  return { takeawayId: null, quoteId: id, ...words, isAllowed: approvedAt !== null };
}

function record(tx: Tx, access: TripAccess, verb: string, row: QuoteApproval): Promise<void> {
  return recordChange(tx, access.actor, {
    organisationId: access.organisationId,
    tripId: access.tripId,
    action: "quotes:edit",
    event: `quote-approval.${verb}`,
    subject: { type: "quote-approval", id: row.id, name: row.name },
    after: { name: row.name, email: row.email, text: row.text, state: row.state },
  });
}
