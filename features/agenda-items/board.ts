import type { TimeZone } from "@/domain/zones";
import type { PlanWarning } from "@/features/warnings/plan-warning";
import type { PlanConflict } from "./judge-plan";
import type { PlanChoice, PlanDay, PlanItem } from "./plan";

/** How far participants have answered, of those who have not said no. */
export type ParticipantCounts = { accepted: number; invited: number; total: number };

/** Minutes to add to clock times of the day for what the clocks of a city show at the end of an item. */
export type Arrival = { city: string; ahead: number };

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
  /** Members as places in the delegation, so that the browser can judge a plan without naming anybody twice. */
  groups: { id: string; name: string; letter: string; size: number; members: number[] }[];
  conflicts: PlanConflict[];
  /** What deserves a look, accepted warnings too. */
  warnings: PlanWarning[];
  participants: ParticipantCounts;
  /** Who counts as coming, by name. Whoever reads a plan may read the participants. */
  delegation: { id: string; name: string }[];
  /** Zone of each day in words, by its id; the offset is null while the day has no date. */
  zones: Record<string, { city: string; offset: string | null }>;
  /** Where an item ends whose end is in another zone, by its id, and by how many minutes clocks differ there (0–1439). */
  arrivals: Record<string, Arrival>;
  /** Whose steps can be taken back: the account that reads. */
  readerId: string;
  mayEdit: boolean;
  maySignUp: boolean;
};
