import { Refusal } from "@/lib/errors";
import type { Plan, PlanItem } from "./plan";

/** What of an item depends on other facts of it, or on the rest of the plan. */
export type Facts = { longestMinutes?: number | null | undefined; continuesId?: string | null | undefined };

/**
 * Checks what one field alone cannot tell: that the latest end is not before the expected one, and that an item does
 * not continue itself, however long the way round.
 *
 * @param item as it will be, for its length and id
 * @throws {Refusal} `invalid`, at the field that cannot be so
 */
export function checkFacts(plan: Plan, item: Pick<PlanItem, "id" | "durationMinutes">, input: Facts): void {
  const { longestMinutes, continuesId } = input;
  if (longestMinutes && longestMinutes < (item.durationMinutes ?? 0)) refuse("longestMinutes", "longestBeforeLength");
  if (continuesId && !mayContinue(plan, item.id, continuesId)) refuse("continuesId", "chooseContinued");
}

function mayContinue(plan: Plan, itemId: string, continuesId: string): boolean {
  const byId = new Map(plan.items.map((item) => [item.id, item]));
  const seen = new Set([itemId]);
  let earlier = byId.get(continuesId);
  if (!earlier) return false;
  while (earlier) {
    if (seen.has(earlier.id)) return false;
    seen.add(earlier.id);
    earlier = byId.get(earlier.continuesId ?? "");
  }
  return true;
}

function refuse(field: string, message: string): never {
  throw new Refusal("invalid", "checkFields", { fields: { [field]: message }, values: { count: 1 } });
}
