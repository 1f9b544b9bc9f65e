import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { RemoveHostInput, RestoreHostInput } from "../schema";
import { hostState, hostValues, loadHost } from "./host-state";

/** Takes a host out of the directory. Items that name it keep doing so; it can be put back. */
export async function removeHost(actor: Actor, input: RemoveHostInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "directory:edit");
  return inTransaction(async (tx) => {
    const host = await loadHost(tx, { organisationId, hostId: input.hostId });
    if (host.deletedAt) return { id: host.id, revision: host.revision };
    const { count } = await tx.host.updateMany({
      where: { id: host.id, organisationId, revision: input.revision, deletedAt: null },
      data: { deletedAt: new Date(), revision: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: hostState(host) });
    await recordChange(tx, actor, {
      organisationId,
      action: "directory:edit",
      event: "host.removed",
      subject: { type: "host", id: host.id, name: host.name },
      before: hostValues(host),
    });
    return { id: host.id, revision: host.revision + 1 };
  });
}

/** Puts a removed host back as it was. */
export async function restoreHost(actor: Actor, input: RestoreHostInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "directory:edit");
  return inTransaction(async (tx) => {
    const host = await loadHost(tx, { organisationId, hostId: input.hostId });
    const { count } = await tx.host.updateMany({
      where: { id: host.id, organisationId, deletedAt: { not: null } },
      data: { deletedAt: null, revision: { increment: 1 } },
    });
    if (count === 0) return { id: host.id, revision: host.revision };
    await recordChange(tx, actor, {
      organisationId,
      action: "directory:edit",
      event: "host.restored",
      subject: { type: "host", id: host.id, name: host.name },
      after: hostValues(host),
    });
    return { id: host.id, revision: host.revision + 1 };
  });
}
