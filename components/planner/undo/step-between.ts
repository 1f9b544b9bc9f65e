import { inOrder } from "@/domain/agenda";
import type { ZoneChange } from "@/features/agenda-items/change-plan";
import type { PlanState } from "../plan-state";
import type { Change } from "./change";
import { changesBetween } from "./changes-between";
import type { Step } from "./history";

/** What came along with days and is no part of the plan. */
export type Along = {
  /** By how many days legs and stays moved. */
  travelDays?: number | undefined;
  /** Which zone new days of the trip had and have. */
  tripZone?: ZoneChange | undefined;
};

/** What led from one plan to another, as a step. */
export function stepBetween(what: string, before: PlanState, after: PlanState, along: Along = {}): Step {
  const { travelDays = 0, tripZone } = along;
  const id = crypto.randomUUID();
  const zoneBack = tripZone && { from: tripZone.to, to: tripZone.from };
  const back = withAlong(changesBetween(after, before), before, { travelDays: -travelDays, tripZone: zoneBack });
  return { id, what, back, forth: withAlong(changesBetween(before, after), after, { travelDays, tripZone }) };
}

/** @param to the plan that the changes lead to */
function withAlong(changes: Change[], to: PlanState, { travelDays = 0, tripZone }: Along): Change[] {
  const days: Change = { type: "days", days: inOrder(to.days), removedIds: [] };
  const all = tripZone && !changes.some(({ type }) => type === "days") ? [...changes, days] : changes;
  const more = { ...(travelDays === 0 ? {} : { travelDays }), ...(tripZone ? { tripZone } : {}) };
  return all.map((change) => (change.type === "days" ? { ...change, ...more } : change));
}
