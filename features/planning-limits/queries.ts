import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { type PlanningLimits, usualLimits } from "@/domain/warnings/plan-facts";
import { db, type Tx } from "@/lib/db";

const kept = {
  longestDayMinutes: true,
  latestEndMinute: true,
  confirmedDaysBefore: true,
  detailsDaysBefore: true,
  restMinutes: true,
  meals: true,
} as const;

export type PlanningSettings = PlanningLimits & { organisationId: string; revision: number };

/** What an organisation holds its plans to, for those who may change it. */
export async function getPlanningLimits(actor: Actor, organisation: string): Promise<PlanningSettings> {
  const { organisationId } = await authorise(actor, { organisation }, "organisation:edit");
  return { organisationId, ...(await loadLimits(organisationId)) };
}

/** For those who have authorised: the limits of an organisation, the usual ones while it has set none. */
export async function loadLimits(organisationId: string, tx: Tx = db): Promise<PlanningLimits & { revision: number }> {
  const row = await tx.planningLimits.findUnique({
    where: { organisationId },
    select: { ...kept, revision: true },
  });
  return row ?? { ...usualLimits, revision: 0 };
}
