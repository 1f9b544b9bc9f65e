import "server-only";
import type { Actor } from "@/access/actor";
import { requireAccount } from "@/access/own-account";
import { db } from "@/lib/db";

export type SessionSeen = {
  id: string;
  /** What the browser called itself; null when it said nothing. */
  userAgent: string | null;
  /** Milliseconds since 1970. */
  createdAt: number;
  /** The browser that asks. */
  isThis: boolean;
};

export type Account = { name: string; email: string; language: string | null; sessions: SessionSeen[] };

/** One's own name, language and signed-in browsers, this one first. */
export async function getAccount(actor: Actor): Promise<Account> {
  const { userId, sessionId } = requireAccount(actor);
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      name: true,
      email: true,
      language: true,
      sessions: { where: { expiresAt: { gt: new Date() } }, orderBy: { createdAt: "desc" } },
    },
  });
  const sessions = user.sessions.map((session) => ({
    id: session.id,
    userAgent: session.userAgent,
    createdAt: session.createdAt.getTime(),
    isThis: session.id === sessionId,
  }));
  return { ...user, sessions: sessions.sort((a, b) => Number(b.isThis) - Number(a.isThis)) };
}
