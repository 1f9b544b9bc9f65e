import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { loadLimits } from "./queries";
import type { PlanningLimitsInput } from "./schema";

/** Sets what an organisation holds its plans to. */
export async function setPlanningLimits(actor: Actor, input: PlanningLimitsInput): Promise<{ revision: number }> {
  const { organisationId: organisation, revision: seen, ...limits } = input;
  const { organisationId } = await authorise(actor, { organisation }, "organisation:edit");
  return inTransaction(async (tx) => {
    // The first time there is no row to count up, so the organisation holds the place.
    await tx.$queryRaw`select id from organisations where id = ${organisationId}::uuid for no key update`;
    const { revision, ...before } = await loadLimits(organisationId, tx);
    if (revision !== seen) throw new Refusal("stale", "stale", { present: { ...before, revision } });
    await tx.planningLimits.upsert({
      where: { organisationId },
      create: { organisationId, ...limits, revision: 1 },
      update: { ...limits, revision: { increment: 1 } },
    });
    await recordChange(tx, actor, {
      organisationId,
      action: "organisation:edit",
      event: "planning-limits.changed",
      subject: { type: "planning-limits", id: organisationId },
      before,
      after: limits,
    });
    return { revision: revision + 1 };
  });
}
