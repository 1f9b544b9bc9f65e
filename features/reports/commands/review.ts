import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { type JudgedDraft, lockReport } from "../queries/draft";
import { mailAboutReport } from "../report-mail";
import type { SendBackInput, SendForReviewInput } from "../schema";
import { keepDraft, nameOf } from "./keep-draft";
import { setStatus } from "./set-status";

/**
 * Asks admins to look at a draft: those chosen, or all. A report readers have already stays out meanwhile.
 *
 * @throws {Refusal} `invalid` at `reviewerIds` for somebody who may not publish
 */
export async function sendForReview(actor: Actor, input: SendForReviewInput): Promise<JudgedDraft> {
  const access = await authorise(actor, { trip: input.tripId }, "report:edit");
  const { revision, message } = input;
  return inTransaction(async (tx) => {
    const before = await lockReport(access, input.reportId, tx);
    const reviewers = await chosenReviewers(tx, access, input.reviewerIds);
    const request = await tx.reviewRequest.create({
      data: {
        reportId: before.id,
        askedById: actor.kind === "user" ? actor.userId : null,
        askedByName: nameOf(actor),
        message,
        reviewers: { createMany: { data: reviewers.map(({ id, name }) => ({ userId: id, name })) } },
      },
    });
    await keepDraft(tx, actor, before, "REVIEW");
    await mailAboutReport(
      tx,
      before,
      reviewers.filter(({ id }) => !isActor(actor, id)),
      (t, to, report) => ({
        subject: t("asked.subject", { headline: report.headline }),
        text: t("asked.text", {
          ...report,
          name: to.name,
          by: nameOf(actor),
          hasMessage: String(message !== null),
          message: message ?? "",
        }),
        dedupeKey: `review:${request.id}:${to.id}`,
      }),
    );
    return setStatus(tx, access, before, revision, {
      action: "report:edit",
      event: "report.sent-for-review",
      status: before.status === "PUBLISHED" ? {} : { status: "IN_REVIEW" },
      more: { reviewers: reviewers.map(({ name }) => name), message },
    });
  });
}

/**
 * Sends a report in review back with what has to be mended; whoever asked is mailed.
 *
 * @throws {Refusal} `conflict` when nobody waits for an answer
 */
export async function sendBack(actor: Actor, input: SendBackInput): Promise<JudgedDraft> {
  const access = await authorise(actor, { trip: input.tripId }, "report:publish");
  const { revision, note } = input;
  return inTransaction(async (tx) => {
    const before = await lockReport(access, input.reportId, tx);
    const open = await tx.reviewRequest.findMany({
      where: { reportId: before.id, outcome: null },
      select: { id: true, askedBy: { select: { id: true, name: true, email: true, language: true } } },
    });
    if (before.status !== "IN_REVIEW" && open.length === 0) throw new Refusal("conflict", "notInReview");
    const answer = { outcome: "SENT_BACK", note, answeredByName: nameOf(actor), answeredAt: new Date() } as const;
    await tx.reviewRequest.updateMany({ where: { id: { in: open.map(({ id }) => id) } }, data: answer });
    const askers = new Map(open.flatMap(({ askedBy }) => (askedBy ? [[askedBy.id, askedBy]] : [])));
    await mailAboutReport(
      tx,
      before,
      [...askers.values()].filter(({ id }) => !isActor(actor, id)),
      (t, to, report) => ({
        subject: t("sentBack.subject", { headline: report.headline }),
        text: t("sentBack.text", { ...report, name: to.name, by: nameOf(actor), note }),
        dedupeKey: `sent-back:${open.at(-1)?.id}:${to.id}`,
      }),
    );
    return setStatus(tx, access, before, revision, {
      action: "report:publish",
      event: "report.sent-back",
      status: before.status === "IN_REVIEW" ? { status: "DRAFT" } : {},
      more: { note },
    });
  });
}

function isActor(actor: Actor, userId: string): boolean {
  return actor.kind === "user" && actor.userId === userId;
}

/** Those who may publish in this organisation: the ones chosen, or all when nobody is. */
async function chosenReviewers(tx: Tx, { organisationId }: TripAccess, ids: readonly string[]) {
  const rows = await tx.membership.findMany({
    where: { organisationId, role: "ADMIN", ...(ids.length === 0 ? {} : { userId: { in: [...ids] } }) },
    select: { user: { select: { id: true, name: true, email: true, language: true } } },
    orderBy: { user: { name: "asc" } },
  });
  if (rows.length < new Set(ids).size)
    throw new Refusal("invalid", "checkFields", { fields: { reviewerIds: "chooseReviewer" }, values: { count: 1 } });
  return rows.map(({ user }) => user);
}
