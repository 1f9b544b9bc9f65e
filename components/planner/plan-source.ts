import type { Board } from "@/features/agenda-items/board";
import { factsOf, type ItemFacts } from "./item-facts";
import type { PlanState } from "./plan-state";

/**
 * The plan outside of React's state: of several hundred blocks only those ask to be drawn anew whose own facts have
 * changed.
 */
export type PlanSource = {
  plan: () => PlanState;
  facts: () => ReadonlyMap<string, ItemFacts>;
  show: (plan: PlanState) => void;
  /** Takes over where items end that end in another zone. */
  showArrivals: (arrivals: Board["arrivals"]) => void;
  subscribe: (listener: () => void) => () => void;
};

export function createPlanSource(first: PlanState & Pick<Board, "arrivals">): PlanSource {
  let plan: PlanState = first;
  let arrivals = first.arrivals;
  let facts: { of: PlanState | null; byId: ReadonlyMap<string, ItemFacts> } = { of: null, byId: new Map() };
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    plan: () => plan,
    facts: () => {
      if (facts.of !== plan) facts = { of: plan, byId: factsOf(plan, arrivals, facts.byId) };
      return facts.byId;
    },
    show: (next) => {
      plan = next;
      tell();
    },
    showArrivals: (next) => {
      if (next === arrivals) return;
      arrivals = next;
      facts = { ...facts, of: null };
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
