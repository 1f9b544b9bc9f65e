"use client";

import { useEffect } from "react";
import { usePlanner } from "../planner-context";

/**
 * Choosing several: a press with Ctrl, Command or Shift adds a block or takes it away, and so does a touch once a finger
 * has chosen one by resting on it (use-pointer.ts); a press beside everything clears.
 */
export function useSelecting(): void {
  const dragged = usePlanner().drag;
  useEffect(() => {
    const isAnyChosen = () => dragged.get().selected.size > 0;
    function onClick(event: MouseEvent): void {
      if (!(event.target instanceof Element)) return;
      const id = event.target.closest<HTMLElement>("[data-item]")?.dataset.item;
      const isChoosing = event.ctrlKey || event.metaKey || event.shiftKey || (isTouch(event) && isAnyChosen());
      if (id && isChoosing) {
        event.preventDefault();
        event.stopPropagation();
        dragged.toggle(id);
      } else if (!id && isAnyChosen() && event.target.matches("[data-column], [data-wishes]")) {
        dragged.select([]);
      }
    }
    document.addEventListener("click", onClick, { capture: true });
    return () => document.removeEventListener("click", onClick, { capture: true });
  }, [dragged]);
}

function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === "touch";
}
