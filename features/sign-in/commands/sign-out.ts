import "server-only";
import type { Actor } from "@/access/actor";
import { recordChange } from "@/access/record";
import { inTransaction } from "@/lib/db";

/** Ends the session of this browser at once. For people who are not signed in there is nothing to end. */
export async function signOut(actor: Actor): Promise<null> {
  if (actor.kind !== "user") return null;
  await inTransaction(async (tx) => {
    await tx.session.deleteMany({ where: { id: actor.sessionId, userId: actor.userId } });
    await recordChange(tx, actor, {
      organisationId: null,
      action: "account:own",
      event: "session.ended",
      subject: { type: "user", id: actor.userId, name: actor.name },
    });
  });
  return null;
}
