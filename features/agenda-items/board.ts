import type { TimeZone } from "@/domain/zones";
import type { PlanConflict } from "./judge-plan";
import type { PlanChoice, PlanDay, PlanItem } from "./plan";

/** How far participants have answered, of those who have not said no. */
export type ParticipantCounts = { accepted: number; invited: number; total: number };

/** The plan as the planner shows it. */
export type Board = {
  trip: {
    tripId: string;
    organisationId: string;
    title: string;
    city: string;
    timeZone: TimeZone;
    cancelReason: string | null;
  };
  planRevision: number;
  days: PlanDay[];
  items: PlanItem[];
  choices: PlanChoice[];
  groups: { id: string; name: string; letter: string; size: number }[];
  conflicts: PlanConflict[];
  participants: ParticipantCounts;
  /** Who counts as coming, by name; empty for those who may not know. */
  delegation: { id: string; name: string }[];
  /** Zone of each day in words, by its id; the offset is null while the day has no date. */
  zones: Record<string, { city: string; offset: string | null }>;
  /** What the clocks show where an item ends whose end is in another zone, by its id. */
  arrivals: Record<string, { city: string; clock: string }>;
  mayEdit: boolean;
  maySignUp: boolean;
};
