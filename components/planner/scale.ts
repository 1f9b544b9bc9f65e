"use client";

import { createContext, useContext } from "react";

/** How large the board is drawn. */
export type Scale = {
  /** Pixels of a minute. */
  minute: number;
  /** Least width of a day, px. */
  column: number;
  /** Whether blocks say everything or only when and what. */
  words: "full" | "compact";
};

/** The whole trip at a glance, a few days as the board opens, and one day with all there is to say. */
export const scales = {
  trip: { minute: 0.8, column: 78, words: "compact" },
  days: { minute: 1, column: 264, words: "full" },
  day: { minute: 1.5, column: 264, words: "full" },
} as const satisfies Record<string, Scale>;

export const ScaleContext = createContext<Scale>(scales.days);

/** How large the board around is drawn. */
export function useScale(): Scale {
  return useContext(ScaleContext);
}
