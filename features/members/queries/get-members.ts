import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { db } from "@/lib/db";

export type Member = {
  userId: string;
  name: string;
  email: string;
  role: "ADMIN" | "ORGANISER";
  revision: number;
  /** Whether they are signed in somewhere now. */
  signedIn: boolean;
  isSelf: boolean;
};

/** The team of an organisation by name, for those who may change it. */
export async function getMembers(actor: Actor, organisation: string): Promise<Member[]> {
  const { organisationId } = await authorise(actor, { organisation }, "members:edit");
  const rows = await db.membership.findMany({
    where: { organisationId },
    select: {
      userId: true,
      role: true,
      revision: true,
      user: {
        select: {
          name: true,
          email: true,
          sessions: { where: { expiresAt: { gt: new Date() } }, select: { id: true }, take: 1 },
        },
      },
    },
    orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
  });
  return rows.map(({ userId, role, revision, user }) => ({
    userId,
    name: user.name,
    email: user.email,
    role,
    revision,
    signedIn: user.sessions.length > 0,
    isSelf: actor.kind === "user" && actor.userId === userId,
  }));
}
