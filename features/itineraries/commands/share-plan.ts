import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";
import { changesOf } from "../changes";
import { type Draft, loadDraft } from "../queries/load-draft";
import { loadLatest, type SharedVersion } from "../queries/load-shared";
import type { SharePlanInput } from "../schema";
import { announceShared } from "./announce-shared";

/** What was shared, and with how many people by mail. */
export type Shared = { number: number; changes: number; mailed: number };

/**
 * Shares the present plan: from now on participants see it as it is. Those who accepted and have something new get a mail.
 *
 * @throws {Refusal} `stale` when the plan changed after its changes were listed; `conflict` when there is nothing to share
 */
export async function sharePlan(actor: Actor, input: SharePlanInput): Promise<Shared> {
  const access = await authorise(actor, { trip: input.tripId }, "plan:share");
  return inTransaction(async (tx) => {
    // One after the other, so that two people who share at once make two numbers and not one error.
    await tx.$queryRaw`select id from trips where id = ${access.tripId}::uuid for update`;
    return shareIn(tx, access, input.planRevision);
  });
}

/**
 * Shares the plan as it is in a transaction that nobody else changes this trip's plan beside, for a command that has authorised.
 *
 * @param planRevision of the plan that was looked at; left out: whatever it is
 * @throws {Refusal} as {@link sharePlan}
 */
export async function shareIn(tx: Tx, access: TripAccess, planRevision?: number): Promise<Shared> {
  const draft = await loadDraft(access, tx);
  if (planRevision !== undefined && draft.planRevision !== planRevision) {
    throw new Refusal("stale", "planMovedOn", { present: { planRevision: draft.planRevision } });
  }
  const { latest } = await loadLatest(access, tx);
  const changes = latest ? changesOf(latest.content, draft.content, null) : [];
  if (latest ? changes.length === 0 : draft.content.items.length === 0) {
    throw new Refusal("conflict", latest ? "nothingToShare" : "nothingPlanned");
  }
  const number = (latest?.number ?? 0) + 1;
  await writeShared(tx, access, draft, number, latest, changes.length);
  const mailed = await announceShared(tx, access, { number, before: latest?.content ?? null, after: draft.content });
  return { number, changes: changes.length, mailed };
}

async function writeShared(
  tx: Tx,
  access: TripAccess,
  draft: Draft,
  number: number,
  latest: SharedVersion | null,
  changes: number,
): Promise<void> {
  const { actor, tripId, organisationId } = access;
  const row = await tx.sharedPlan.create({
    data: {
      tripId,
      number,
      content: draft.content as unknown as Prisma.InputJsonValue,
      planRevision: draft.planRevision,
      sharedById: actor.kind === "user" ? actor.userId : null,
    },
    select: { id: true },
  });
  await recordChange(tx, actor, {
    organisationId,
    tripId,
    action: "plan:share",
    event: "plan.shared",
    subject: { type: "shared-plan", id: row.id, name: draft.content.trip.title },
    before: latest ? { number: latest.number, planRevision: latest.planRevision } : null,
    after: { number, planRevision: draft.planRevision, changes },
  });
}
