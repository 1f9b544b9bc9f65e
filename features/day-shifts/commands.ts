import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { formatClock } from "@/domain/clock";
import { changePlan, type PlanAnswer } from "@/features/agenda-items/change-plan";
import { writePlaces } from "@/features/agenda-items/write-places";
import { type Shared, shareIn } from "@/features/itineraries/commands/share-plan";
import { Refusal } from "@/lib/errors";
import { reckonShift } from "./reckon-shift";
import type { ShiftDayInput } from "./schema";

/**
 * Moves what follows on a day later or earlier, and shares the plan at once where that is wanted: then participants see the new
 * times, and those who accepted get a mail. All of it happens or nothing.
 *
 * @throws {Refusal} `stale` when the plan changed after the shift was shown; `conflict` when it cannot be shifted so
 */
export async function shiftDay(actor: Actor, input: ShiftDayInput): Promise<PlanAnswer & { shared: Shared | null }> {
  if (input.share) await authorise(actor, { trip: input.tripId }, "plan:share");
  let shared: Shared | null = null;
  const answer = await changePlan(actor, input.tripId, "plan:edit", async ({ tx, access, plan }) => {
    const { planRevision } = await tx.trip.findUniqueOrThrow({
      where: { id: access.tripId },
      select: { planRevision: true },
    });
    // This change has counted the plan up by one already.
    if (planRevision - 1 !== input.planRevision) {
      throw new Refusal("stale", "shiftMovedOn", { present: { planRevision: planRevision - 1 } });
    }
    const outcome = await reckonShift(access, plan, input, tx);
    if (outcome.refusal) throw new Refusal("conflict", refusals[outcome.refusal]);
    await writePlaces(tx, access, plan, outcome.agenda);
    const day = plan.days.find(({ id }) => id === input.dayId);
    await recordChange(tx, access.actor, {
      organisationId: access.organisationId,
      tripId: access.tripId,
      action: "plan:edit",
      event: "day.shifted",
      subject: { type: "day", id: input.dayId, name: day?.theme ?? day?.date },
      after: {
        minutes: input.minutes,
        from: formatClock(input.from),
        until: input.until === null ? null : formatClock(input.until),
        items: outcome.moved.length,
      },
    });
    if (input.share) shared = await shareIn(tx, access);
  });
  return { ...answer, shared };
}

const refusals = {
  nothing: "shiftNothing",
  "past-midnight": "shiftPastMidnight",
  "past-point": "shiftPastPoint",
  overtaken: "shiftOvertakes",
} as const;
