import { idsInside } from "@/domain/agenda";
import type { Method } from "@/lib/send-json";
import { type PlanState, placeOf } from "./plan-state";

/** The command that takes a change back; its body is made when it is needed, with the revisions of that moment. */
export type Reverse = { method: Method; path: string; body?: (plan: PlanState) => Record<string, unknown> };

/** The revision of an item the planner last saw. */
export function revisionOf(plan: PlanState, itemId: string): number {
  return plan.items.find((item) => item.id === itemId)?.revision ?? 0;
}

/** The ids of an item and of everything inside it. */
export function movedWith(plan: PlanState, itemId: string): ReadonlySet<string> {
  return new Set([itemId, ...idsInside(plan.items, itemId)]);
}

/** Puts an item with everything inside it back to where it stands in this plan. */
export function backTo(plan: PlanState, itemId: string): Reverse {
  const moved = movedWith(plan, itemId);
  const places = plan.items.filter((item) => moved.has(item.id)).map((item) => ({ itemId: item.id, ...placeOf(item) }));
  return {
    method: "PUT",
    path: "items/places",
    body: (now) => ({ places: places.map((place) => ({ ...place, revision: revisionOf(now, place.itemId) })) }),
  };
}
