import "server-only";
import type { Actor } from "@/access/actor";
import type { Tx } from "@/lib/db";
import type { DraftCause, Prisma, Report } from "@/prisma/generated/client";

/** Milliseconds within which one person's editing is one version. */
const ONE_SITTING = 10 * 60_000;

/**
 * Keeps a draft as it stands in this transaction, to compare with and to go back to. Of editing at most one version a
 * person is kept in ten minutes: the last state of that time.
 *
 * @param row the draft to keep
 */
export async function keepDraft(
  tx: Tx,
  actor: Actor,
  {
    id: reportId,
    headline,
    standfirst,
    author,
    date,
    blocks,
  }: Pick<Report, "id" | "headline" | "standfirst" | "author" | "date" | "blocks">,
  cause: DraftCause,
): Promise<void> {
  const byId = actor.kind === "user" ? actor.userId : null;
  const now = new Date();
  const state = { headline, standfirst, author, date, blocks: blocks as Prisma.InputJsonArray, at: now };
  if (cause === "EDITED") {
    const sitting = await tx.draftVersion.findFirst({
      where: { reportId, byId, cause, createdAt: { gt: new Date(now.getTime() - ONE_SITTING) } },
      orderBy: { createdAt: "desc" },
      select: { id: true },
    });
    if (sitting) return void (await tx.draftVersion.update({ where: { id: sitting.id }, data: state }));
  }
  await tx.draftVersion.create({ data: { reportId, cause, byId, byName: nameOf(actor), createdAt: now, ...state } });
}

/** What somebody is called in lists of who did what. */
export function nameOf(actor: Actor): string {
  return "name" in actor ? actor.name : "";
}
