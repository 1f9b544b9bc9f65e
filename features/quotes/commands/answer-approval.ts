import "server-only";
import type { Actor, QuotedActor } from "@/access/actor";
import type { Caller } from "@/access/endpoint";
import { recordChange } from "@/access/record";
import { noteWithdrawal } from "@/features/reports/commands/note-withdrawal";
import { mailAboutReport } from "@/features/reports/report-mail";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { translatorFor } from "@/lib/messages";
import { hashOf } from "@/lib/tokens";
import type { ApprovalState, QuoteApproval } from "@/prisma/generated/client";
import { findApproval, type OpenApproval } from "../queries/open-approval";
import type { AnswerApprovalInput } from "../schema";

/** Milliseconds for which whoever approved can take it back by their link. */
const RETRACTABLE = 730 * 86_400_000;

export type AnsweredApproval = { token: string; state: ApprovalState };

/**
 * Approves words, as sent or changed, declines them, or takes an approval back; by the secret address, as often as
 * somebody changes their mind. What is taken back leaves published reports within minutes.
 *
 * @throws {Refusal} `not-found` for an address that is forged, replaced or over; `conflict` for taking back what was not approved
 */
export async function answerApproval(
  _actor: Actor,
  input: AnswerApprovalInput,
  { address, locale }: Pick<Caller, "address" | "locale">,
): Promise<AnsweredApproval> {
  await findApproval(input.token, address);
  const now = new Date();
  return inTransaction(async (tx) => {
    await tx.$queryRaw`select 1 from quote_approvals where token_hash = ${hashOf(input.token)} for update`;
    const before = await findApproval(input.token, address, tx);
    const wording = translatorFor(locale, "quote-approval")("consent");
    const answer = answerTo(before, input, wording, now);
    await tx.quoteApproval.update({ where: { id: before.id }, data: { ...answer, answeredAt: now } });
    await allow(tx, before, answer, now);
    const after = { ...before, ...answer, answeredAt: now };
    await record(tx, before, after);
    await tellAsker(tx, after);
    return { token: input.token, state: after.state };
  });
}

type Answer = Partial<Pick<QuoteApproval, "changedText" | "reason" | "wording" | "expiresAt">> &
  Pick<QuoteApproval, "state">;

function answerTo(before: OpenApproval, input: AnswerApprovalInput, wording: string, now: Date): Answer {
  if (input.answer === "approve") {
    const text = input.text ?? before.changedText ?? before.text;
    const changedText = text === before.text.trim() ? null : text;
    return {
      state: "APPROVED",
      changedText,
      reason: null,
      wording,
      expiresAt: new Date(now.getTime() + RETRACTABLE),
    };
  }
  if (before.state === "APPROVED") return { state: "WITHDRAWN", reason: input.reason };
  if (input.answer === "withdraw") throw new Refusal("conflict", "nothingToWithdraw");
  return { state: "DECLINED", reason: input.reason, changedText: null, wording: null };
}

/** Writes the answer where the report looks: at the takeaway, or at the quote. */
async function allow(tx: Tx, before: OpenApproval, answer: Answer, now: Date): Promise<void> {
  const { takeawayId, quoteId, tripId } = before;
  const approved = answer.state === "APPROVED";
  const text = (answer.changedText ?? before.text).trim();
  const wasOtherwise =
    before.state === "APPROVED" && (!approved || text !== (before.changedText ?? before.text).trim());
  if (wasOtherwise) await noteWithdrawal(tx, tripId, "QUOTE", takeawayId ?? quoteId ?? "");
  if (!approved && before.state !== "APPROVED") return;
  const revision = { increment: 1 };
  if (takeawayId) {
    const data = approved
      ? { text, shared: true, quoteAllowedAt: now, quoteWording: answer.wording ?? null }
      : { quoteAllowedAt: null, quoteWording: null };
    await tx.takeaway.update({ where: { id: takeawayId }, data: { ...data, revision } });
  } else if (quoteId) {
    const data = approved
      ? { text, approvedAt: now, approvedWording: answer.wording ?? null }
      : { approvedAt: null, approvedWording: null };
    await tx.quote.update({ where: { id: quoteId }, data: { ...data, revision } });
  }
}

function record(tx: Tx, before: OpenApproval, after: OpenApproval): Promise<void> {
  const who: QuotedActor = { kind: "quoted", approvalId: before.id, name: before.name };
  const told = ({ state, changedText, reason, wording }: OpenApproval) => ({ state, changedText, reason, wording });
  return recordChange(tx, who, {
    organisationId: before.trip.organisationId,
    tripId: before.tripId,
    action: "quote:answer",
    event: "quote-approval.answered",
    subject: { type: "quote-approval", id: before.id, name: before.name },
    before: told(before),
    after: told(after),
  });
}

/** Whoever asked hears the answer, while they still work here. */
async function tellAsker(tx: Tx, { id, name, askedById, reportId, trip, ...answer }: OpenApproval): Promise<void> {
  const report = await tx.report.findFirst({
    where: { id: { in: reportId ? [reportId] : [] } },
    select: { id: true, headline: true, tripId: true, organisationId: true },
  });
  if (!report) return;
  const askers = await tx.user.findMany({
    where: {
      id: { in: askedById ? [askedById] : [] },
      memberships: { some: { organisationId: trip.organisationId } },
    },
    select: { id: true, name: true, email: true, language: true },
  });
  const { state, changedText, reason, text } = answer;
  await mailAboutReport(tx, report, askers, (t, to, words) => ({
    subject: t("answered.subject", { quoted: name, state, headline: words.headline }),
    text: t("answered.text", {
      ...words,
      name: to.name,
      quoted: name,
      state,
      changed: String(changedText !== null),
      quote: changedText ?? text,
      hasReason: String(reason !== null),
      reason: reason ?? "",
    }),
    dedupeKey: `quote-answer:${id}:${answer.answeredAt?.getTime() ?? 0}:${state}`,
  }));
}
