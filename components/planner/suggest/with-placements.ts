import type { Agenda } from "@/domain/agenda";
import { applySuggestion } from "@/domain/suggest/apply-suggestion";
import type { Placement } from "@/domain/suggest/task";
import type { PlanDay, PlanItem } from "@/features/agenda-items/plan";
import type { PlanState } from "../plan-state";

/** The plan with what is suggested at its places. */
export function withPlacements(plan: PlanState, placements: readonly Placement[]): PlanState {
  const agenda: Agenda<PlanItem, PlanDay> = { ...plan, groups: [], participantIds: [] };
  return { ...plan, items: [...applySuggestion(agenda, { placements }).items] };
}
