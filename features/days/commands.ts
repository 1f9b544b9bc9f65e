import "server-only";
import type { Actor } from "@/access/actor";
import { changePlan, type PlanAnswer } from "@/features/agenda-items/change-plan";
import { Refusal } from "@/lib/errors";
import type { ChangeDayInput } from "./schema";

/**
 * Changes theme, chair, base, place or zone of a day. Clock times stay as they are: ten o'clock remains ten o'clock
 * when the day moves to another zone.
 *
 * @throws {Refusal} `stale` with the day as it is now when somebody changed it meanwhile
 */
export async function changeDay(actor: Actor, input: ChangeDayInput): Promise<PlanAnswer> {
  return changePlan(actor, input.tripId, "plan:edit", async ({ tx, access, plan }) => {
    const { tripId: _, dayId, revision, ...named } = input;
    const day = plan.days.find((one) => one.id === dayId);
    if (!day) throw new Refusal("not-found", "dayGone");
    if (day.revision !== revision) throw new Refusal("stale", "stale", { present: { day } });
    if (named.chairId) {
      const chair = await tx.person.count({ where: { id: named.chairId, organisationId: access.organisationId } });
      if (chair === 0)
        throw new Refusal("invalid", "checkFields", { fields: { chairId: "chooseChair" }, values: { count: 1 } });
    }
    const data = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
    await tx.day.update({ where: { id: dayId }, data: { ...data, revision: { increment: 1 } } });
  });
}
