"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { createPortal } from "react-dom";
import { useBlocks } from "../planner-context";
import { useCarried, useToldDrag } from "./drag-store";
import { gridOfColumn, heightOf, topOf } from "./drop-geometry";
import { Landing } from "./landing";
import { columnOf } from "./under-pointer";

/** What a drop would do, drawn on the day it would do it: the slot, conflicts there, and where it would fit. */
export const DropLayer = memo(function DropLayer() {
  const hand = useCarried((drag) => drag?.hand ?? null);
  return (
    <>
      <FittingSlots />
      {hand ? <Landing hand={hand} /> : null}
    </>
  );
});

/** The nearest places without a conflict, where there is a column for them. */
function FittingSlots() {
  const t = useTranslations("placing");
  const { part } = useBlocks().drag;
  const slots = useToldDrag((drag) => drag?.slots);
  const length = useToldDrag((drag) => drag?.hand.lead.durationMinutes ?? null);
  return slots?.map((slot) => {
    const column = columnOf(slot.dayId);
    if (!column) return null;
    const grid = gridOfColumn(column);
    return createPortal(
      <li
        ref={part}
        aria-hidden="true"
        className="pointer-events-none absolute right-1.5 left-1 z-5 list-none rounded-sm border-[1.5px] border-spruce"
        style={{ top: topOf(grid, slot.startMinute), height: heightOf(grid, length) }}
      >
        <span className="absolute right-0 bottom-0 rounded-tl-sm bg-spruce px-1.5 font-semibold text-on-spruce text-xs">
          {t("fits")}
        </span>
      </li>,
      column,
      `${slot.dayId} ${slot.startMinute}`,
    );
  });
}
