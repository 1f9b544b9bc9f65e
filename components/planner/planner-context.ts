"use client";

import { createContext, type RefObject, useContext } from "react";
import type { DateLocale } from "@/domain/dates";
import type { Board } from "@/features/agenda-items/board";
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
  open: (itemId: string | null) => void;
  /** The item last moved by keyboard: on another day it is another element, and the focus follows it there. */
  refocus: RefObject<string | null>;
  /** Brings a day into sight where one at a time is shown. */
  view: (dayId: string | null) => void;
};

export const PlannerContext = createContext<Planner | null>(null);

/** @throws {Error} outside a planner */
export function usePlanner(): Planner {
  const planner = useContext(PlannerContext);
  if (!planner) throw new Error("usePlanner needs a Planner above it");
  return planner;
}
