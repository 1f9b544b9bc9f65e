"use client";

import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { StatusGlyph } from "@/components/ui/status-glyph";
import type { PlanConflict } from "@/features/agenda-items/judge-plan";
import { useHeld } from "./drag/drag-store";
import { useBlocks } from "./planner-context";
import { useScale } from "./scale";

type Props = {
  conflict: PlanConflict;
  from: number;
  top: number;
  /** Leaves the left to the words of a block that has no other room. */
  beside: boolean;
  /** Where the blocks stand side by side, from the left of the column, in percent: there the band is only a strip. */
  seam?: number | null;
};

const hatched =
  "border-vermilion border-y-0 border-solid bg-[repeating-linear-gradient(-45deg,var(--color-vermilion-line)_0_1.5px,var(--color-vermilion-tint)_1.5px_6px)] [--glyph-cut:var(--color-vermilion-tint)]";

/** Hatching exactly as tall as the overlap, with words; opens the later item. */
export function ConflictBand({ conflict, from, top, beside, seam = null }: Props) {
  const t = useTranslations("plan");
  const { open } = useBlocks();
  const scale = useScale();
  const { isLifted: isMoving } = useHeld(...conflict.itemIds);
  const { startMinute, minutes, itemIds } = conflict;
  if (startMinute === null || itemIds.length < 2 || isMoving) return null;
  const words = t("band", { kind: t(`conflict.${conflict.kind}`), minutes });
  const height = {
    top: top + (startMinute - from) * scale.minute + 1,
    height: Math.max(minutes * scale.minute - 1, 3),
  };
  const toLater = () => open(itemIds.at(-1) ?? null);
  if (seam !== null) {
    return (
      <li className="absolute z-4 w-6" style={{ ...height, left: `calc(${seam}% - 12px)` }}>
        <button
          type="button"
          aria-label={words}
          title={words}
          onClick={toLater}
          data-over={itemIds.at(-1)}
          className={classes("absolute inset-0 grid place-items-center border-x p-0", hatched)}
        >
          <StatusGlyph tone="problem" />
        </button>
      </li>
    );
  }
  return (
    <li className={classes("absolute right-1.5 z-4", beside ? "left-[45%]" : "left-1")} style={height}>
      <button
        type="button"
        onClick={toLater}
        data-over={itemIds.at(-1)}
        className="absolute inset-0 flex w-full items-center overflow-visible whitespace-nowrap border-0 border-vermilion border-y bg-[repeating-linear-gradient(-45deg,var(--color-vermilion-line)_0_1.5px,var(--color-vermilion-tint)_1.5px_6px)] px-1.5 py-0 font-semibold text-vermilion-ink text-xs"
      >
        <span className="inline-flex h-[15px] items-center gap-1 rounded-xs bg-vermilion-tint px-[5px] [--glyph-cut:var(--color-vermilion-tint)]">
          <StatusGlyph tone="problem" />
          <span className={scale.words === "compact" ? "sr-only" : undefined}>{words}</span>
        </span>
      </button>
    </li>
  );
}
