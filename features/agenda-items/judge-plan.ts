import type { Agenda } from "@/domain/agenda";
import type { MinuteOfDay } from "@/domain/clock";
import { type Conflict, type ConflictKind, conflictsOf } from "@/domain/conflicts";
import type { PlanWarning } from "@/features/warnings/plan-warning";
import type { Board } from "./board";
import type { Plan, PlanDay, PlanItem } from "./plan";

/** A conflict as boards draw it: how many people it concerns, not who. */
export type PlanConflict = {
  kind: ConflictKind;
  /** The earlier item, then the later; one item only for a declined host. */
  itemIds: readonly string[];
  dayId: string;
  startMinute: MinuteOfDay | null;
  /** Height of the band in minutes. */
  minutes: number;
  /** Participants or speakers expected at both; 0 while the trip has none. */
  people: number;
};

/** What does not work in a plan, in order of day and time. */
export function planConflicts(plan: Plan): PlanConflict[] {
  return conflictsOf(plan).map(planConflict);
}

/** A conflict without its people. */
export function planConflict({ participantIds, personIds, ...conflict }: Conflict): PlanConflict {
  return { ...conflict, people: participantIds.length + personIds.length };
}

/** What a browser judges a plan by: the days and items on screen, and the people the board knows. */
export function agendaOf(
  { delegation, groups }: Pick<Board, "delegation" | "groups">,
  { days, items }: Pick<Plan, "days" | "items">,
): Agenda<PlanItem, PlanDay> {
  const participantIds = delegation.map(({ id }) => id);
  return {
    days,
    items,
    participantIds,
    groups: groups.map(({ id, members }) => ({
      id,
      participantIds: members.flatMap((at) => participantIds[at] ?? []),
    })),
  };
}

/** The conflicts that nobody accepted as warnings. */
export function standing(conflicts: PlanConflict[], warnings: readonly PlanWarning[]): PlanConflict[] {
  const nameOf = (kind: string, itemIds: readonly string[]) => [kind, ...[...itemIds].sort()].join(" ");
  const resting = new Set(warnings.flatMap((one) => (one.accepted ? nameOf(one.rule, one.itemIds) : [])));
  return conflicts.filter(({ kind, itemIds }) => !resting.has(nameOf(kind, itemIds)));
}
