"use client";

import { useTranslations } from "next-intl";
import { StatusGlyph } from "@/components/ui/status-glyph";
import { formatDuration } from "@/domain/clock";
import type { PlanItem } from "@/features/agenda-items/plan";
import { usePlanner } from "./planner-context";

/** What does not work about an item, each in one sentence. */
export function Problems({ item }: { item: PlanItem }) {
  const t = useTranslations("plan");
  const { store } = usePlanner();
  const { conflicts, items } = store.plan;
  return conflicts
    .filter((conflict) => conflict.itemIds.includes(item.id))
    .map((conflict) => {
      const otherId = conflict.itemIds.find((id) => id !== item.id);
      const other = items.find((one) => one.id === otherId)?.title ?? "";
      return (
        <div
          key={`${conflict.kind} ${conflict.itemIds.join()}`}
          className="mt-3 border-vermilion border-l-[3px] bg-vermilion-tint px-3 pt-2.5 pb-[11px] text-sm [--glyph-cut:var(--color-vermilion-tint)]"
        >
          <p className="m-0 flex items-center gap-1.5 font-strong text-vermilion-ink">
            <StatusGlyph tone="problem" />
            {t(`conflict.${conflict.kind}`)}
          </p>
          <p className="m-0 mt-0.5">
            {t(`${conflict.kind}Why`, { people: conflict.people, other, length: formatDuration(conflict.minutes) })}
          </p>
        </div>
      );
    });
}
