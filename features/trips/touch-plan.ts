import "server-only";
import type { Tx } from "@/lib/db";
import { notify } from "@/lib/notifications";

/**
 * Counts the plan of a trip up, in the transaction of the change, and tells everybody who has it open. Everything that participants, boards and the
 * report read from the plan is compared with this number.
 *
 * @returns the new number
 */
export async function touchPlan(tx: Tx, tripId: string): Promise<number> {
  const trip = await tx.trip.update({
    where: { id: tripId },
    data: { planRevision: { increment: 1 } },
    select: { planRevision: true },
  });
  await notify(tx, "sojourn_plan", `${tripId} ${trip.planRevision}`);
  return trip.planRevision;
}
