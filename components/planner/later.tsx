"use client";

import { type ReactNode, useDeferredValue } from "react";
import { type Planner, PlannerContext } from "./planner-context";

/**
 * For what counts and sums up: it hears of a change once the board shows it. Somebody who drops a block looks at the block; drawing
 * every number in the same breath would keep it from them.
 */
export function Later({ planner, children }: { planner: Planner; children: ReactNode }) {
  return <PlannerContext value={useDeferredValue(planner)}>{children}</PlannerContext>;
}
