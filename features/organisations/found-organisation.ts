import "server-only";
import type { JobActor } from "@/access/actor";
import { recordChange } from "@/access/record";
import { inTransaction } from "@/lib/db";

export type Founding = {
  slug: string;
  name: string;
  descriptor?: string;
  city: string;
  country: string;
  timeZone: string;
  language: string;
  members: { name: string; email: string; role: "ADMIN" | "ORGANISER" }[];
};

/**
 * Opens an organisation with its first members. No request can ask for it: who runs an instance does, by a script.
 *
 * @param actor the server itself
 * @returns the ids of the organisation and, by address, of its members
 */
export async function foundOrganisation(
  actor: JobActor,
  { members, ...facts }: Founding,
): Promise<{ organisationId: string; userIds: Map<string, string> }> {
  return inTransaction(async (tx) => {
    const { id: organisationId } = await tx.organisation.create({ data: facts, select: { id: true } });
    const userIds = new Map<string, string>();
    for (const { name, email, role } of members) {
      const user = await tx.user.upsert({
        where: { email },
        create: { email, name },
        update: {},
        select: { id: true },
      });
      await tx.membership.create({ data: { organisationId, userId: user.id, role } });
      userIds.set(email, user.id);
    }
    await recordChange(tx, actor, {
      organisationId,
      action: "organisation:edit",
      event: "organisation.founded",
      subject: { type: "organisation", id: organisationId, name: facts.name },
      after: { ...facts, members },
    });
    return { organisationId, userIds };
  });
}
