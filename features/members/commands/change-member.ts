import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { ChangeRoleInput, RemoveMemberInput } from "../schema";

/** Gives a team member another role. The last admin stays one. */
export async function changeRole(actor: Actor, input: ChangeRoleInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "members:edit");
  const { userId, role, revision } = input;
  return inTransaction(async (tx) => {
    const member = await lockMember(tx, organisationId, userId);
    if (member.revision !== revision)
      throw new Refusal("stale", "stale", { present: { role: member.role, revision: member.revision } });
    if (member.role === role) return { userId, role, revision };
    if (member.role === "ADMIN") await keepAnAdmin(tx, organisationId, userId);
    await tx.membership.update({
      where: { organisationId_userId: { organisationId, userId } },
      data: { role, revision: { increment: 1 } },
    });
    await recordChange(tx, actor, {
      organisationId,
      action: "members:edit",
      event: "member.changed",
      subject: { type: "member", id: userId, name: member.name },
      before: { role: member.role },
      after: { role },
    });
    return { userId, role, revision: revision + 1 };
  });
}

/** Ends a membership, possibly one's own; the account and what it did remain. The last admin stays. */
export async function removeMember(actor: Actor, input: RemoveMemberInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "members:edit");
  const { userId, revision } = input;
  return inTransaction(async (tx) => {
    const member = await lockMember(tx, organisationId, userId);
    if (member.revision !== revision)
      throw new Refusal("stale", "stale", { present: { role: member.role, revision: member.revision } });
    if (member.role === "ADMIN") await keepAnAdmin(tx, organisationId, userId);
    await tx.membership.delete({ where: { organisationId_userId: { organisationId, userId } } });
    await recordChange(tx, actor, {
      organisationId,
      action: "members:edit",
      event: "member.removed",
      subject: { type: "member", id: userId, name: member.name },
      before: { email: member.email, role: member.role },
    });
    return { userId };
  });
}

/** Reads a membership; changes of one organisation's members wait for one another from here on. */
async function lockMember(tx: Tx, organisationId: string, userId: string) {
  await tx.$queryRaw`select id from organisations where id = ${organisationId}::uuid for no key update`;
  const row = await tx.membership.findUnique({
    where: { organisationId_userId: { organisationId, userId } },
    select: { role: true, revision: true, user: { select: { name: true, email: true } } },
  });
  if (!row) throw new Refusal("not-found", "notFound");
  return { role: row.role, revision: row.revision, ...row.user };
}

async function keepAnAdmin(tx: Tx, organisationId: string, userId: string): Promise<void> {
  const others = await tx.membership.count({ where: { organisationId, role: "ADMIN", userId: { not: userId } } });
  if (others === 0) throw new Refusal("conflict", "lastAdmin");
}
