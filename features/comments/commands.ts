import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { loadReport, type ReportRow } from "@/features/reports/queries/draft";
import { mailAboutReport } from "@/features/reports/report-mail";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { notify } from "@/lib/notifications";
import { Prisma, type ReportComment } from "@/prisma/generated/client";
import { type CommentThread, loadComments } from "./queries";
import type { AddCommentInput, EditCommentInput, OneCommentInput, ResolveCommentInput } from "./schema";

/** Comments one report can hold. */
const MOST_COMMENTS = 2_000;

/**
 * Says something of a block, of some of its words, or of the report, or answers what somebody said; an answer opens a
 * resolved thread again. The people of the report are mailed, each at most once an hour.
 *
 * @throws {Refusal} `not-found` for an answer to nothing
 */
export async function addComment(actor: Actor, input: AddCommentInput): Promise<CommentThread[]> {
  const access = await authorise(actor, { trip: input.tripId }, "report:comment");
  return inTransaction(async (tx) => {
    const report = await loadReport(access, input.reportId, tx);
    const { id: reportId } = report;
    const thread = input.threadId ? await findComment(tx, reportId, input.threadId) : null;
    if (thread && thread.threadId !== null) throw new Refusal("not-found", "notFound");
    if ((await tx.reportComment.count({ where: { reportId, deletedAt: null } })) >= MOST_COMMENTS)
      throw new Refusal("conflict", "enoughComments", { values: { most: MOST_COMMENTS } });
    const row = await tx.reportComment.create({
      data: {
        reportId,
        threadId: thread?.id ?? null,
        blockId: thread ? thread.blockId : input.blockId,
        words: thread ? thread.words : input.words,
        around: (thread ? thread.around : input.words && input.around) ?? Prisma.DbNull,
        authorId: actor.kind === "user" ? actor.userId : null,
        authorName: "name" in actor ? actor.name : "",
        text: input.text,
      },
    });
    if (thread?.resolvedAt)
      await tx.reportComment.update({ where: { id: thread.id }, data: { resolvedAt: null, resolvedByName: null } });
    await record(tx, access, thread ? "answered" : "added", report, row, null, said(row));
    await tellOthers(tx, access, report, row);
    return loadComments(access, reportId, tx);
  });
}

/**
 * Changes one's own comment.
 *
 * @throws {Refusal} `forbidden` for somebody else's; `stale` when it was changed meanwhile, in another window
 */
export async function editComment(actor: Actor, input: EditCommentInput): Promise<CommentThread[]> {
  const { access, report } = await open(actor, input);
  return inTransaction(async (tx) => {
    const before = await findOwn(tx, actor, report.id, input.commentId);
    const { count } = await tx.reportComment.updateMany({
      where: { id: before.id, revision: input.revision },
      data: { text: input.text, editedAt: new Date(), revision: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: await loadComments(access, report.id, tx) });
    await record(tx, access, "edited", report, before, said(before), { ...said(before), text: input.text });
    return loadComments(access, report.id, tx);
  });
}

/**
 * Removes one's own comment, with the answers to it.
 *
 * @throws {Refusal} `forbidden` for somebody else's
 */
export async function removeComment(actor: Actor, input: OneCommentInput): Promise<CommentThread[]> {
  const { access, report } = await open(actor, input);
  return inTransaction(async (tx) => {
    const before = await findOwn(tx, actor, report.id, input.commentId);
    await tx.reportComment.update({
      where: { id: before.id },
      data: { deletedAt: new Date(), revision: { increment: 1 } },
    });
    await record(tx, access, "removed", report, before, said(before), null);
    return loadComments(access, report.id, tx);
  });
}

/** Resolves a thread, or opens it again. It is kept either way. */
export async function resolveComment(actor: Actor, input: ResolveCommentInput): Promise<CommentThread[]> {
  const { access, report } = await open(actor, input);
  return inTransaction(async (tx) => {
    const before = await findComment(tx, report.id, input.commentId);
    if (before.threadId !== null) throw new Refusal("not-found", "notFound");
    const resolved = input.resolved
      ? { resolvedAt: new Date(), resolvedByName: "name" in actor ? actor.name : "" }
      : { resolvedAt: null, resolvedByName: null };
    await tx.reportComment.update({ where: { id: before.id }, data: resolved });
    const [was, is] = [{ resolved: before.resolvedAt !== null }, { resolved: input.resolved }];
    await record(tx, access, input.resolved ? "resolved" : "opened", report, before, was, is);
    return loadComments(access, report.id, tx);
  });
}

async function open(actor: Actor, { tripId, reportId }: { tripId: string; reportId: string }) {
  const access = await authorise(actor, { trip: tripId }, "report:comment");
  return { access, report: await loadReport(access, reportId) };
}

async function findComment(tx: Tx, reportId: string, id: string): Promise<ReportComment> {
  const row = await tx.reportComment.findFirst({ where: { id, reportId, deletedAt: null } });
  if (!row) throw new Refusal("not-found", "commentGone");
  return row;
}

async function findOwn(tx: Tx, actor: Actor, reportId: string, id: string): Promise<ReportComment> {
  const row = await findComment(tx, reportId, id);
  if (actor.kind !== "user" || row.authorId !== actor.userId) throw new Refusal("forbidden", "notYourComment");
  return row;
}

/**
 * Whoever answers for the trip's report, was asked to look at it, or said something of it, but not whoever speaks.
 * Those who have had a mail about comments within the hour get none: they know that there is something to read.
 */
async function tellOthers(
  tx: Tx,
  { tripId, organisationId, actor }: TripAccess,
  report: ReportRow,
  { authorName, words, text, createdAt }: ReportComment,
): Promise<void> {
  const others = await tx.user.findMany({
    where: {
      id: { notIn: actor.kind === "user" ? [actor.userId] : [] },
      memberships: { some: { organisationId } },
      OR: [
        { tripTeams: { some: { tripId, OR: [{ role: "ORGANISER" }, { parts: { has: "REPORT" } }] } } },
        { reportComments: { some: { reportId: report.id, deletedAt: null } } },
        { reviewers: { some: { request: { reportId: report.id, outcome: null } } } },
      ],
    },
    select: { id: true, name: true, email: true, language: true },
    orderBy: { id: "asc" },
  });
  const hour = createdAt.toISOString().slice(0, 13);
  await mailAboutReport(tx, report, others, (t, to, about) => ({
    subject: t("commented.subject", { headline: about.headline }),
    text: t("commented.text", {
      ...about,
      name: to.name,
      by: authorName,
      text,
      hasWords: String(words !== null),
      words: words ?? "",
    }),
    dedupeKey: `report-comments:${report.id}:${to.id}:${hour}`,
  }));
}

function said({ text, words, blockId }: ReportComment) {
  return { text, words, blockId };
}

type Values = Record<string, unknown> | null;

async function record(
  tx: Tx,
  access: TripAccess,
  verb: string,
  { id: reportId, headline }: ReportRow,
  { id }: ReportComment,
  before: Values,
  after: Values,
): Promise<void> {
  const { organisationId, tripId } = access;
  await recordChange(tx, access.actor, {
    organisationId,
    tripId,
    action: "report:comment",
    event: `comment.${verb}`,
    subject: { type: "comment", id, name: headline },
    before,
    after,
  });
  // Whoever has the report open reads what is said of it.
  await notify(tx, "sojourn_report", reportId);
}
