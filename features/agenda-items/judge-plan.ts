import type { MinuteOfDay } from "@/domain/clock";
import { type ConflictKind, conflictsOf } from "@/domain/conflicts";
import type { Plan } from "./plan";

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
  return conflictsOf(plan).map(({ participantIds, personIds, ...conflict }) => ({
    ...conflict,
    people: participantIds.length + personIds.length,
  }));
}
