import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import type { ChosenWords, Surroundings } from "@/domain/report/chosen-words";
import { db, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { knownId } from "@/lib/known-id";
import type { ReportComment } from "@/prisma/generated/client";

/** What a colleague says of a draft. */
export type CommentView = {
  id: string;
  author: string;
  /** By whoever asks. */
  own: boolean;
  /** ISO instant. */
  at: string;
  edited: boolean;
  text: string;
  revision: number;
};

/** A comment with its answers. */
export type CommentThread = CommentView & {
  /** The block it is about, also when that is gone; null: the report as a whole. */
  blockId: string | null;
  chosen: ChosenWords | null;
  resolved: { by: string; at: string } | null;
  answers: CommentView[];
};

/** What was said of a report, resolved threads among it, the oldest first. */
export async function getComments(
  actor: Actor,
  { tripId, reportId }: { tripId: string; reportId: string },
): Promise<CommentThread[]> {
  const access = await authorise(actor, { trip: tripId }, "report:comment");
  if ((await db.report.count({ where: { id: knownId(reportId), tripId: access.tripId } })) === 0)
    throw new Refusal("not-found", "notFound");
  return loadComments(access, reportId);
}

/** Another one whenever somebody said, changed, resolved or removed something; for those who have authorised. */
export async function loadCommentsMark(_access: TripAccess, reportId: string): Promise<string> {
  const { _count, _max } = await db.reportComment.aggregate({
    where: { reportId },
    _count: { _all: true, resolvedAt: true },
    _max: { editedAt: true, resolvedAt: true, deletedAt: true },
  });
  return [_count._all, _count.resolvedAt, ...[_max.editedAt, _max.resolvedAt, _max.deletedAt].map(Number)].join(" ");
}

/** For queries and commands that have already authorised. */
export async function loadComments({ actor }: TripAccess, reportId: string, tx: Tx = db): Promise<CommentThread[]> {
  const rows = await tx.reportComment.findMany({
    where: { reportId, deletedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const view = (row: ReportComment): CommentView => ({
    id: row.id,
    author: row.authorName,
    own: actor.kind === "user" && row.authorId === actor.userId,
    at: row.createdAt.toISOString(),
    edited: row.editedAt !== null,
    text: row.text,
    revision: row.revision,
  });
  return rows
    .filter(({ threadId }) => threadId === null)
    .map((row) => ({
      ...view(row),
      blockId: row.blockId,
      chosen: row.words === null ? null : { words: row.words, around: row.around as Surroundings | null },
      resolved: row.resolvedAt && { by: row.resolvedByName ?? "", at: row.resolvedAt.toISOString() },
      answers: rows.filter(({ threadId }) => threadId === row.id).map(view),
    }));
}
