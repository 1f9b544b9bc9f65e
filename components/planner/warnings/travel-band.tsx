"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { classes } from "@/components/ui/classes";
import { StatusGlyph } from "@/components/ui/status-glyph";
import { useBlocks, useItemFacts } from "../planner-context";
import { useScale } from "../scale";

type Props = { itemId: string; startMinute: number; column: number; columns: number; from: number; top: number };

/** Hatching over the time there is to get to an item, when it is too little; opens the item. */
export const TravelBand = memo(function TravelBand(props: Props) {
  const { itemId, startMinute, column, columns, from, top } = props;
  const t = useTranslations("missing");
  const { open } = useBlocks();
  const { travel } = useItemFacts(itemId);
  const scale = useScale();
  if (!travel) return null;
  const { needed, gap, minutes } = travel;
  const height = Math.max(minutes * scale.minute - 1, 3);
  const words = t("travelBand", { needed, gap });
  const compact = scale.words === "compact" || columns > 1;
  return (
    <li
      className="absolute z-4"
      style={{
        top: top + (startMinute - from) * scale.minute - height,
        height,
        left: `calc(${(column / columns) * 100}% + 4px)`,
        width: `calc(${100 / columns}% - 10px)`,
      }}
    >
      <button
        type="button"
        onClick={() => open(itemId)}
        aria-label={words}
        title={words}
        className="absolute inset-0 flex w-full items-center overflow-visible whitespace-nowrap border-0 border-vermilion border-y bg-[repeating-linear-gradient(-45deg,var(--color-vermilion-line)_0_1.5px,var(--color-vermilion-tint)_1.5px_6px)] px-1.5 py-0 font-semibold text-vermilion-ink text-xs"
      >
        <span
          className={classes(
            "inline-flex h-[15px] min-w-0 items-center gap-1 rounded-xs bg-vermilion-tint px-[5px] [--glyph-cut:var(--color-vermilion-tint)]",
            height < 15 && "relative -translate-y-1.5",
          )}
        >
          <StatusGlyph tone="problem" />
          {compact ? null : <span className="truncate">{words}</span>}
        </span>
      </button>
    </li>
  );
});
