import type { DragEvent } from "react";
import type { ReportBlock } from "@/domain/report/blocks";

/** What a drag of material carries: one `ReportBlock` as JSON. */
export const BLOCK_TYPE = "application/x-sojourn-block";

/** Lets an element be dragged into the document; the block is made when the drag begins. */
export function draggedBlock(make: () => ReportBlock | null): {
  draggable: true;
  onDragStart: (event: DragEvent) => void;
} {
  return {
    draggable: true,
    onDragStart: (event) => {
      const block = make();
      if (!block) return event.preventDefault();
      event.dataTransfer.effectAllowed = "copy";
      event.dataTransfer.setData(BLOCK_TYPE, JSON.stringify(block));
    },
  };
}
