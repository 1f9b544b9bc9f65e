import { idsInside } from "@/domain/agenda";
import type { PlanState } from "./plan-state";

/** The revision of an item the planner last saw. */
export function revisionOf(plan: PlanState, itemId: string): number {
  return plan.items.find((item) => item.id === itemId)?.revision ?? 0;
}

/** The ids of items and of everything inside them. */
export function movedWith(plan: PlanState, ...itemIds: string[]): ReadonlySet<string> {
  return new Set(itemIds.flatMap((id) => [id, ...idsInside(plan.items, id)]));
}
