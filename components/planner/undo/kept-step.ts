import type { PlanDone } from "@/features/agenda-items/change-plan";
import type { PlanState } from "../plan-state";
import { withStep, withTurn } from "./history";
import { keepHistory, keptHistory } from "./kept-history";
import { afterOwn } from "./own-change";
import { stepBetween } from "./step-between";

/** Whose plan was changed away from the board, and how. */
export type Elsewhere = { accountId: string; tripId: string; what: string; done: PlanDone; travelDays?: number };

/**
 * Keeps what was done to a plan on another page as a step that the board can take back.
 *
 * @returns to be called when it was taken back on that page already, and can be done again on the board
 */
export function keepStep({ accountId, tripId, what, done, travelDays }: Elsewhere): () => void {
  const step = stepBetween(what, ...plansOf(done), { travelDays, tripZone: done.tripZone });
  if (step.forth.length === 0) return () => {};
  keepHistory(accountId, tripId, withStep(keptHistory(accountId, tripId), step));
  return () => keepHistory(accountId, tripId, withTurn(keptHistory(accountId, tripId), step, "undo"));
}

/** The plan before and after, as far as it changed. */
function plansOf({ before, answer }: PlanDone): [PlanState, PlanState] {
  const rest = { planRevision: answer.planRevision, choices: answer.choices, conflicts: [], warnings: [] };
  const was = { ...before, ...rest, days: [...before.days], items: [...before.items] };
  return [was, afterOwn(was, answer, { adds: false, putsDays: true })];
}
