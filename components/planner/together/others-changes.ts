import type { PlanItem } from "@/features/agenda-items/plan";
import type { PlanState } from "../plan-state";

/** What became different between two states of a plan, as one would say it in a line. */
export type OthersChange =
  | { what: "changed" | "added" | "removed" | "moved"; title: string }
  | { what: "several"; count: number }
  | { what: "plan" };

/** Says what somebody else did to a plan; null when it reads as before. */
export function othersChange(before: PlanState, after: PlanState): OthersChange | null {
  const [old, now] = [byId(before.items), byId(after.items)];
  const added = after.items.filter((item) => !old.has(item.id));
  const removed = before.items.filter((item) => !now.has(item.id));
  const changed = after.items.filter((item) => {
    const then = old.get(item.id);
    return then !== undefined && then.revision !== item.revision;
  });
  const heads = [...headsOf(added, now), ...headsOf(removed, old), ...headsOf(changed, now)];
  const [only, ...others] = heads;
  if (!only) return before.planRevision === after.planRevision ? null : { what: "plan" };
  if (others.length > 0) return { what: "several", count: heads.length };
  const { id, title } = only;
  if (!old.has(id)) return { what: "added", title };
  if (!now.has(id)) return { what: "removed", title };
  return { what: hasMoved(old.get(id), only) ? "moved" : "changed", title };
}

/** What is inside one that changed as well goes with it. */
function headsOf(items: readonly PlanItem[], all: ReadonlyMap<string, PlanItem>): PlanItem[] {
  const ids = new Set(items.map((item) => item.id));
  const isInside = (item: PlanItem): boolean => {
    const parent = item.parentId === null ? undefined : all.get(item.parentId);
    return parent !== undefined && (ids.has(parent.id) || isInside(parent));
  };
  return items.filter((item) => !isInside(item));
}

function hasMoved(before: PlanItem | undefined, after: PlanItem): boolean {
  return before?.dayId !== after.dayId || before?.startMinute !== after.startMinute;
}

function byId(items: readonly PlanItem[]): Map<string, PlanItem> {
  return new Map(items.map((item) => [item.id, item]));
}
