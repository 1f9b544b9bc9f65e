"use client";

import { useCallback, useState } from "react";
import type { Placement } from "@/domain/suggest/task";

/** Id of the button that asks for a suggestion. */
export const SUGGEST = "suggest-plan";

const NOTHING: readonly Placement[] = [];

/** Whether a plan is being suggested, and what the board shows of it. */
export function useSuggesting() {
  const [isOpen, setOpen] = useState(false);
  const [proposed, propose] = useState(NOTHING);
  const begin = useCallback(() => setOpen(true), []);
  const end = useCallback(() => {
    setOpen(false);
    requestAnimationFrame(() => document.getElementById(SUGGEST)?.focus());
  }, []);
  return { isOpen, proposed, propose, begin, end };
}
