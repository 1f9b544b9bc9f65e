"use client";

import { createContext, type RefObject, useCallback, useContext, useSyncExternalStore } from "react";
import type { DateLocale } from "@/domain/dates";
import type { Board } from "@/features/agenda-items/board";
import type { DragStore } from "./drag/drag-store";
import { factsFor, type ItemFacts } from "./item-facts";
import type { PlanSource } from "./plan-source";
import type { PlanStore } from "./use-plan";

/** What everything on the planner knows. */
export type Planner = {
  board: Board;
  store: PlanStore;
  locale: DateLocale;
  /** "Day 2" of each day, by its id. */
  names: ReadonlyMap<string, string>;
  /** The item in the panel. */
  openId: string | null;
  /** @param focus where the focus goes: into the panel, or to the block where the panel does not cover it */
  open: (itemId: string | null, focus?: "panel" | "block") => void;
  /** The item last moved by keyboard: on another day it is another element, and the focus follows it there. */
  refocus: RefObject<string | null>;
  /** Brings a day into sight where one at a time is shown. */
  view: (dayId: string | null) => void;
  /** What is picked up and chosen. */
  drag: DragStore;
};

export const PlannerContext = createContext<Planner | null>(null);

/** @throws {Error} outside a planner */
export function usePlanner(): Planner {
  const planner = useContext(PlannerContext);
  if (!planner) throw new Error("usePlanner needs a Planner above it");
  return planner;
}

/** What the blocks of the board know: nothing of it changes with the plan, so that a change draws only its own blocks. */
export type Blocks = Pick<Planner, "open" | "drag"> & {
  source: PlanSource;
  mayEdit: boolean;
  groups: Board["groups"];
};

export const BlocksContext = createContext<Blocks | null>(null);

/** @throws {Error} outside a planner */
export function useBlocks(): Blocks {
  const blocks = useContext(BlocksContext);
  if (!blocks) throw new Error("useBlocks needs a Planner above it");
  return blocks;
}

/** What the block of an item says besides the item; draws anew only when that changes. */
export function useItemFacts(itemId: string): ItemFacts {
  const { source } = useBlocks();
  const read = () => factsFor(source.facts(), itemId);
  const subscribe = useCallback((listener: () => void) => source.subscribe(itemId, listener), [source, itemId]);
  return useSyncExternalStore(subscribe, read, read);
}
