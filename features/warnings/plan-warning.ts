import type { Warning } from "@/domain/warnings/warning";

/** That somebody decided to live with a warning; the moment is an ISO text. */
export type Acceptance = { reason: string; by: string; at: string };

/** A warning as planners are told of it; its key says nothing but which one it is. */
export type PlanWarning = Warning & {
  /** Null while it stands; an accepted one rests. */
  accepted: Acceptance | null;
};
