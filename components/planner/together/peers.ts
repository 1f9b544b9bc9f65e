"use client";

import { createContext, useContext, useMemo } from "react";
import { useAlike } from "@/components/ui/use-alike";
import type { PersonAtPlan } from "@/features/plan-visits/people";

/** Somebody else at the plan, in the colour they have everywhere on it. */
export type Peer = PersonAtPlan & { colour: "a" | "b" };

const none: readonly Peer[] = [];

export const PeersContext = createContext<readonly Peer[]>(none);

/** Everybody else at the plan with a colour; there are two, and a name stands beside each. */
export function usePeersOf(people: readonly PersonAtPlan[]): readonly Peer[] {
  const same = useAlike(people);
  return useMemo(() => same.map((one, place) => ({ ...one, colour: place % 2 === 0 ? "a" : "b" })), [same]);
}

/** Who else is at the plan now. */
export function usePeers(): readonly Peer[] {
  return useContext(PeersContext);
}

/** Who else is at this item now; the first of several. */
export function usePeerAt(itemId: string): Peer | null {
  return usePeers().find((one) => one.itemId === itemId) ?? null;
}
