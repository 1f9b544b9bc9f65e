"use client";

import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { StatusGlyph } from "@/components/ui/status-glyph";
import type { PlanConflict } from "@/features/agenda-items/judge-plan";
import { usePlanner } from "./planner-context";

type Props = {
  conflict: PlanConflict;
  from: number;
  top: number;
  /** Leaves the left to the words of a block that has no other room. */
  beside: boolean;
};

/** Hatching exactly as tall as the overlap, with words; opens the later item. */
export function ConflictBand({ conflict, from, top, beside }: Props) {
  const t = useTranslations("plan");
  const { open } = usePlanner();
  const { startMinute, minutes, itemIds } = conflict;
  if (startMinute === null || itemIds.length < 2) return null;
  return (
    <li
      className={classes("absolute right-1.5 z-4", beside ? "left-[45%]" : "left-1")}
      style={{ top: top + startMinute - from + 1, height: Math.max(minutes - 1, 3) }}
    >
      <button
        type="button"
        onClick={() => open(itemIds.at(-1) ?? null)}
        className="absolute inset-0 flex w-full items-center overflow-visible whitespace-nowrap border-0 border-vermilion border-y bg-[repeating-linear-gradient(-45deg,var(--color-vermilion-line)_0_1.5px,var(--color-vermilion-tint)_1.5px_6px)] px-1.5 py-0 font-semibold text-vermilion-ink text-xs"
      >
        <span className="inline-flex h-[15px] items-center gap-1 rounded-xs bg-vermilion-tint px-[5px] [--glyph-cut:var(--color-vermilion-tint)]">
          <StatusGlyph tone="problem" />
          {t("band", { kind: t(`conflict.${conflict.kind}`), minutes })}
        </span>
      </button>
    </li>
  );
}
