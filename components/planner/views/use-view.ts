"use client";

import { useCallback, useEffect, useState } from "react";
import { keepHere, keptHere } from "@/components/ui/kept-here";
import type { SayInAddress } from "../use-address";

/** The whole trip at a glance, a few days, one day, or the plan as a list to read. */
export const views = ["trip", "days", "day", "list"] as const;
export type View = (typeof views)[number];

/** The view a text names; null when it names none. */
export function viewNamed(text: unknown): View | null {
  return views.find((one) => one === text) ?? null;
}

/**
 * How the plan is looked at: as the address says, else as this browser looked at the trip last. Null until somebody
 * chooses: a few days, or one at a time on a phone. The keys 1 to 4 choose.
 */
export function useView(tripId: string, asked: View | null, say: SayInAddress) {
  const [view, setView] = useState<View | null>(asked);
  const key = `sojourn-view:${tripId}`;

  useEffect(() => {
    if (asked === null) setView(viewNamed(keptHere(key)));
  }, [asked, key]);

  const choose = useCallback(
    (next: View) => {
      setView(next);
      keepHere(key, next);
      say("view", next);
    },
    [key, say],
  );

  useEffect(() => {
    function onKey({ key: pressed, ctrlKey, metaKey, altKey, target }: KeyboardEvent): void {
      const next = views[Number(pressed) - 1];
      if (!next || ctrlKey || metaKey || altKey) return;
      if (target instanceof HTMLElement && target.closest("input, textarea, select, [role=dialog]")) return;
      choose(next);
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [choose]);

  return { view, choose };
}
