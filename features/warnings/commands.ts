import "server-only";
import type { Actor } from "@/access/actor";
import { recordChange } from "@/access/record";
import { changePlan, type PlanAnswer, type PlanChange } from "@/features/agenda-items/change-plan";
import { Refusal } from "@/lib/errors";
import { planWarnings } from "./judge";
import type { PlanWarning } from "./plan-warning";
import type { AcceptWarningInput, WarningInput } from "./schema";

/**
 * Lets a warning rest, with a reason that everybody on the plan reads. Of two who accept it at once the later reason
 * stands; the record keeps both.
 *
 * @throws {Refusal} `conflict` when the plan has no such warning any more
 */
export function acceptWarning(actor: Actor, { tripId, key, reason }: AcceptWarningInput): Promise<PlanAnswer> {
  return changePlan(actor, tripId, "plan:edit", async (change) => {
    const warning = await findWarning(change, key);
    if (!warning) throw new Refusal("conflict", "warningGone");
    const { tx, access } = change;
    const acceptance = {
      reason,
      rule: warning.rule,
      acceptedById: actor.kind === "user" ? actor.userId : null,
      acceptedByName: nameOf(actor),
      acceptedAt: new Date(),
      withdrawnAt: null,
    };
    await tx.acceptedWarning.upsert({
      where: { tripId_key: { tripId: access.tripId, key } },
      create: { tripId: access.tripId, key, ...acceptance },
      update: { ...acceptance, revision: { increment: 1 } },
    });
    const before = warning.accepted ? { reason: warning.accepted.reason } : undefined;
    await record(change, "warning.accepted", warning, before, { reason });
  });
}

/** Takes back that a warning was accepted. One that is not does not need it. */
export function unacceptWarning(actor: Actor, { tripId, key }: WarningInput): Promise<PlanAnswer> {
  return changePlan(actor, tripId, "plan:edit", async (change) => {
    const warning = await findWarning(change, key);
    const { count } = await change.tx.acceptedWarning.updateMany({
      where: { tripId: change.access.tripId, key, withdrawnAt: null },
      data: { withdrawnAt: new Date(), revision: { increment: 1 } },
    });
    if (count === 0 || !warning) return;
    await record(change, "warning.taken-back", warning, { reason: warning.accepted?.reason ?? "" }, undefined);
  });
}

async function findWarning({ tx, access, plan }: PlanChange, key: string): Promise<PlanWarning | undefined> {
  return (await planWarnings(access, plan, { tx, mends: false })).find((warning) => warning.key === key);
}

type State = { reason: string } | undefined;

/** As the log names it: by the rule, and by the item it is about. */
function record({ tx, access, plan }: PlanChange, event: string, warning: PlanWarning, before: State, after: State) {
  const { rule, itemIds } = warning;
  const title = plan.items.find(({ id }) => id === itemIds.at(-1))?.title;
  return recordChange(tx, access.actor, {
    organisationId: access.organisationId,
    tripId: access.tripId,
    action: "plan:edit",
    event,
    subject: { type: "warning", id: itemIds.at(-1) ?? access.tripId, name: title ? `${title} (${rule})` : rule },
    before: before ?? null,
    after: after ?? null,
  });
}

function nameOf(actor: Actor): string {
  return "name" in actor ? actor.name : "";
}
