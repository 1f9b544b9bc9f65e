"use client";

import { type RefObject, useLayoutEffect } from "react";
import { usePlanner } from "../planner-context";
import { useMoves } from "../use-moves";

/**
 * Lets the arrow keys move the item that has the focus in a part of the planner, for those who may change the plan. Stands after
 * that part, which is there by then.
 */
export function ItemKeys({ frame }: { frame: RefObject<HTMLElement | null> }) {
  const { mayEdit } = usePlanner().board;
  const { onKey } = useMoves();
  // Before the next key can come: what the page shows must answer to it.
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || !mayEdit) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const id = event.target instanceof HTMLElement ? event.target.dataset.item : undefined;
      if (id) onKey(id, event);
    };
    element.addEventListener("keydown", onKeyDown);
    return () => element.removeEventListener("keydown", onKeyDown);
  }, [frame, mayEdit, onKey]);
  return null;
}
