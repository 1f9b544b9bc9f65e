"use client";

import { useCallback, useRef } from "react";

/**
 * A function that stays the same one and does what the latest does, so that whoever has it is not drawn anew for it.
 * For what people press, not for drawing.
 */
export function useStable<Given extends unknown[], Answer>(now: (...given: Given) => Answer) {
  const latest = useRef(now);
  latest.current = now;
  return useCallback((...given: Given): Answer => latest.current(...given), []);
}
