"use client";

import { type RefObject, useEffect } from "react";

/** Pixels beside the window in which days are drawn before they come into it: the widest column and a little more. */
const NEAR = 320;

/**
 * Marks the columns in and near the window with `data-near`. Only these are laid out and painted (`content-visibility`),
 * and the ones beside the window already stand there when somebody scrolls to them.
 *
 * @param shown changes when other columns are drawn
 */
export function useNearDays(frame: RefObject<HTMLElement | null>, shown: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns are other elements, to be watched anew
  useEffect(() => {
    const root = frame.current;
    if (!root) return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) target.toggleAttribute("data-near", isIntersecting);
      },
      { root, rootMargin: `0px ${NEAR}px` },
    );
    for (const column of root.querySelectorAll("[data-column]")) observer.observe(column);
    return () => observer.disconnect();
  }, [frame, shown]);
}
