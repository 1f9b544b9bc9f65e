"use client";

import type { PlanItem } from "@/features/agenda-items/plan";
import { usePlanner } from "./planner-context";
import { WarningNote } from "./warnings/warning-note";

/** What deserves a look about an item, the weightiest first, with what can be done about it; what was accepted last. */
export function Problems({ item }: { item: PlanItem }) {
  const { warnings } = usePlanner().store.plan;
  const own = warnings.filter(({ itemIds }) => itemIds.includes(item.id));
  if (own.length === 0) return null;
  const sorted = [...own].sort((a, b) => Number(a.accepted !== null) - Number(b.accepted !== null));
  return (
    <div className="mt-3 grid gap-2">
      {sorted.map((warning) => (
        <WarningNote key={warning.key} warning={warning} />
      ))}
    </div>
  );
}
