import type { Board } from "@/features/agenda-items/board";
import { factsOf, type ItemFacts } from "./item-facts";
import { createKeyedListeners } from "./keyed-listeners";
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
  /** Hears when the facts of an item have changed. */
  subscribe: (itemId: string, listener: () => void) => () => void;
};

export function createPlanSource(first: PlanState & Pick<Board, "arrivals">): PlanSource {
  let plan: PlanState = first;
  let arrivals = first.arrivals;
  let facts: { of: PlanState | null; byId: ReadonlyMap<string, ItemFacts> } = { of: null, byId: new Map() };
  const listeners = createKeyedListeners();
  const present = () => {
    if (facts.of !== plan) facts = { of: plan, byId: factsOf(plan, arrivals, facts.byId) };
    return facts.byId;
  };
  const change = (make: () => void) => {
    const before = present();
    make();
    const after = present();
    const ids = new Set([...before.keys(), ...after.keys()]);
    listeners.tell([...ids].filter((id) => before.get(id) !== after.get(id)));
  };
  return {
    plan: () => plan,
    facts: present,
    show: (next) =>
      change(() => {
        plan = next;
      }),
    showArrivals: (next) => {
      if (next === arrivals) return;
      change(() => {
        arrivals = next;
        facts = { ...facts, of: null };
      });
    },
    subscribe: (itemId, listener) => listeners.add([itemId], listener),
  };
}
