import type { Tone } from "@/components/ui/status-glyph";
import { formatClock } from "@/domain/clock";
import { weekdayName } from "@/domain/dates";
import { type RuleName, type Severity, severityOf } from "@/domain/warnings/warning";
import type { PlanWarning } from "@/features/warnings/plan-warning";
import type { Planner } from "../planner-context";

/** How weighty a warning is, as a shape and colour. */
export const severityTone: Record<Severity, Tone> = { conflict: "problem", warning: "waiting", gap: "idea" };

/** Warnings that nobody accepted. */
function standing(warnings: readonly PlanWarning[]): PlanWarning[] {
  return warnings.filter(({ accepted }) => accepted === null);
}

/** Warnings of one severity that nobody accepted. */
export function ofSeverity(warnings: readonly PlanWarning[], severity: Severity): PlanWarning[] {
  return standing(warnings).filter((one) => one.severity === severity);
}

/** "Tue 13:15", or "Day 2" while it has no date; empty for what concerns no single day. */
export function placeOf({ dayId, startMinute }: PlanWarning, { store, names, locale }: Planner): string {
  const day = store.plan.days.find(({ id }) => id === dayId);
  if (!day) return "";
  const name = day.date ? weekdayName(day.date, locale, "short") : (names.get(day.id) ?? "");
  return startMinute === null ? name : `${name} ${formatClock(startMinute)}`;
}

/** Rules whose warnings are conflicts. */
type ConflictRule = { [Rule in RuleName]: (typeof severityOf)[Rule] extends "conflict" ? Rule : never }[RuleName];

/** Whether what a rule finds cannot work. */
export function isConflictRule(rule: RuleName): rule is ConflictRule {
  return severityOf[rule] === "conflict";
}
