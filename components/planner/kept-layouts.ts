import type { PlanDay, PlanItem } from "@/features/agenda-items/plan";
import { type DayLayout, layoutOf } from "./day-layout";
import type { GridHours } from "./layout";
import type { PlanState } from "./plan-state";

type Kept = { by: readonly unknown[]; layout: DayLayout };

/**
 * Lays out days, and gives back the very layout it gave before while nothing of the day has changed: of fourteen days a
 * move concerns one or two, and only those are drawn anew.
 */
export function keptLayouts() {
  let kept: ReadonlyMap<string, Kept> = new Map();
  return (
    plan: PlanState,
    days: readonly PlanDay[],
    groupOrder: readonly string[],
    hours: GridHours,
    scale: number,
  ): { day: PlanDay; layout: DayLayout }[] => {
    const whatCounts = factsOfDays(plan);
    const next = new Map<string, Kept>();
    for (const { id } of days) {
      const by = [hours.from, hours.to, scale, ...groupOrder, "", ...whatCounts(id)];
      const before = kept.get(id);
      next.set(
        id,
        before && isAlike(before.by, by) ? before : { by, layout: layoutOf(plan, id, groupOrder, hours, scale) },
      );
    }
    kept = next;
    return days.flatMap((day) => {
      const layout = next.get(day.id)?.layout;
      return layout ? { day, layout } : [];
    });
  };
}

/** Everything of a plan that the layout of a day is made of: its items, what they are in, and its conflicts. */
function factsOfDays({ items, conflicts }: PlanState): (dayId: string) => unknown[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const facts = new Map<string | null, unknown[]>();
  const add = (dayId: string | null, fact: unknown) => {
    const known = facts.get(dayId);
    if (known) known.push(fact);
    else facts.set(dayId, [fact]);
  };
  for (const item of items) {
    add(item.dayId, item);
    for (const parent of elsewhere(item, byId)) add(item.dayId, parent);
  }
  for (const conflict of conflicts) add(conflict.dayId, conflict);
  return (dayId) => facts.get(dayId) ?? [];
}

/** What an item is in that is not on its day, outwards. */
function elsewhere(item: PlanItem, byId: ReadonlyMap<string, PlanItem>): PlanItem[] {
  const around: PlanItem[] = [];
  let parent = byId.get(item.parentId ?? "");
  while (parent && !around.includes(parent)) {
    around.push(parent);
    parent = byId.get(parent.parentId ?? "");
  }
  return around.filter((one) => one.dayId !== item.dayId);
}

function isAlike(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}
