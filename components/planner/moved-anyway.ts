import type { StaleItem } from "@/features/agenda-items/find-item";
import type { PlanItem } from "@/features/agenda-items/plan";
import type { SendError } from "@/lib/send-json";
import type { PlanState } from "./plan-state";
import { placeFields } from "./undo/change";

/**
 * The item for whose sake a move was refused, when somebody changed other things of it than its place: then both changes
 * stand, and the move can be sent again. Null when it was refused for another reason.
 *
 * @param seen the plan as it was when the move was sent
 */
export function changedOtherwise(error: SendError, seen: PlanState): PlanItem | null {
  if (error.code !== "stale") return null;
  const { item: is } = (error.present ?? {}) as Partial<StaleItem>;
  const was = seen.items.find((one) => one.id === is?.id);
  if (!is || !was || is.revision <= was.revision) return null;
  // The order among neighbours changes with every neighbour; it says nothing about the item.
  return placeFields.every((name) => name === "position" || is[name] === was[name]) ? is : null;
}
