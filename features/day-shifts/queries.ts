import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import { loadPlan } from "@/features/agenda-items/load-plan";
import { getShareState } from "@/features/itineraries/queries/get-share-state";
import { type AffectedHost, affectedHosts } from "./affected";
import { type ShiftEffects, shiftEffects } from "./effects";
import { reckonShift } from "./reckon-shift";
import type { PreviewShiftInput } from "./schema";

/** What a shift would do, before it is done. */
export type ShiftPreview = ShiftEffects & {
  planRevision: number;
  hosts: AffectedHost[];
  /** How many other changes would be shared along; null: it cannot be shared from here. */
  sharing: { otherChanges: number } | null;
};

/** What a shift of a day would move, whom it concerns, and what it would run into. */
export async function previewShift(actor: Actor, input: PreviewShiftInput): Promise<ShiftPreview> {
  const access = await authorise(actor, { trip: input.tripId }, "plan:edit");
  const share = await getShareState(actor, input.tripId);
  const plan = await loadPlan(access);
  const outcome = await reckonShift(access, plan, input);
  const maySee = allows(access, "directory:read");
  const sharing = allows(access, "plan:share") && share.number !== null ? { otherChanges: share.changes } : null;
  const hosts = outcome.refusal || !maySee ? [] : await affectedHosts(plan, outcome.moved);
  return { planRevision: share.planRevision, sharing, ...shiftEffects(plan, outcome), hosts };
}
