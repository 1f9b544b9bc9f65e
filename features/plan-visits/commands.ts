import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { inTransaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { notify } from "@/lib/notifications";
import { HEARD_WITHIN } from "./people";
import type { LeavePlanInput, VisitPlanInput } from "./schema";

/**
 * Says that somebody has the plan open, and at which item; said again and again while it is. The plan itself stays as
 * it is, so this leaves no change record (docs/decisions/0011-who-is-at-the-plan.md).
 *
 * @throws {Refusal} `not-found` for an item of another trip, or a window of somebody else
 */
export async function visitPlan(actor: Actor, { tripId, visitId, itemId }: VisitPlanInput): Promise<void> {
  const access = await authorise(actor, { trip: tripId }, "trip:read");
  if (actor.kind !== "user") throw new Refusal("forbidden", "notAllowed");
  await inTransaction(async (tx) => {
    if (itemId) {
      const item = await tx.agendaItem.findFirst({
        where: { id: itemId, tripId: access.tripId },
        select: { id: true },
      });
      if (!item) throw new Refusal("not-found", "notFound");
    }
    const gone = await tx.$executeRaw`
      delete from plan_visits
      where trip_id = ${access.tripId}::uuid and seen_at < now() - make_interval(secs => ${HEARD_WITHIN})`;
    const before = await tx.planVisit.findUnique({ where: { id: visitId } });
    if (before && (before.userId !== actor.userId || before.tripId !== access.tripId))
      throw new Refusal("not-found", "notFound");
    await tx.$executeRaw`
      insert into plan_visits (id, trip_id, user_id, item_id)
      values (${visitId}::uuid, ${access.tripId}::uuid, ${actor.userId}::uuid, ${itemId}::uuid)
      on conflict (id) do update set item_id = excluded.item_id, seen_at = now()`;
    if (gone > 0 || !before || before.itemId !== itemId) await notify(tx, "sojourn_presence", access.tripId);
  });
}

/** Says that the window is closed. One that was never open is no error. */
export async function leavePlan(actor: Actor, { tripId, visitId }: LeavePlanInput): Promise<void> {
  const access = await authorise(actor, { trip: tripId }, "trip:read");
  if (actor.kind !== "user") throw new Refusal("forbidden", "notAllowed");
  await inTransaction(async (tx) => {
    const { count } = await tx.planVisit.deleteMany({
      where: { id: visitId, tripId: access.tripId, userId: actor.userId },
    });
    if (count > 0) await notify(tx, "sojourn_presence", access.tripId);
  });
}
