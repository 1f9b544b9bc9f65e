"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { itemIcon, statusTone } from "@/components/agenda-items/kinds";
import { classes } from "@/components/ui/classes";
import { Icon } from "@/components/ui/icon";
import { Status } from "@/components/ui/status-glyph";
import type { PlanItem } from "@/features/agenda-items/plan";
import { useHeld } from "./drag/drag-store";
import { liftedLook, selectedRing } from "./drag/edge-handles";
import { useItemName, useMarks } from "./item-name";
import { useBlocks, useItemFacts } from "./planner-context";
import { useScale } from "./scale";
import { UNTIMED_LINE } from "./untimed";

type Props = { item: PlanItem; top: number; isOpen: boolean };

/** An item without a time as one line: its part of the day in place of the clock. */
export const UntimedItem = memo(function UntimedItem({ item, top, isOpen }: Props) {
  const t = useTranslations("items");
  const { open } = useBlocks();
  const { partCount: parts } = useItemFacts(item.id);
  const name = useItemName(item);
  const marks = useMarks(item).join(" · ");
  const { isLifted, isSelected } = useHeld(item.id);
  const plan = useTranslations("plan");
  // In a narrow column the title has all the room there is; the button's name says the rest.
  const compact = useScale().words === "compact";
  return (
    <li className="absolute right-1.5 left-1" style={{ top, height: UNTIMED_LINE - 4 }}>
      <button
        type="button"
        id={`item-${item.id}`}
        data-item={item.id}
        aria-label={isSelected ? plan("chosen", { item: name }) : name}
        aria-current={isOpen ? "true" : undefined}
        onClick={() => open(item.id)}
        className={classes(
          "flex size-full min-w-0 scroll-mt-22 select-none items-center gap-1.5 whitespace-nowrap rounded-sm border border-line-strong bg-surface px-2 text-left text-ink text-xs [-webkit-touch-callout:none] aria-[current=true]:shadow-[0_0_0_2px_var(--color-ink)]",
          isSelected && selectedRing,
          isLifted && liftedLook,
        )}
      >
        <Icon name={itemIcon(item)} size={12} />
        <span className="truncate font-semibold">{item.title}</span>
        {!compact && (marks || parts > 0) ? (
          <span className="min-w-0 flex-1 basis-6 truncate text-2xs text-ink-2">
            {[parts > 0 ? plan("morePartsIn", { count: parts }) : "", marks].filter(Boolean).join(" · ")}
          </span>
        ) : null}
        {compact ? null : (
          <span className="ml-auto inline-flex items-center gap-2 text-2xs text-ink-2">
            {item.dayPart ? t(`dayPart.${item.dayPart}`) : null}
            {item.hostStatus ? (
              <Status tone={statusTone[item.hostStatus]} className="text-2xs">
                {t(`status.${item.hostStatus}`)}
              </Status>
            ) : null}
          </span>
        )}
      </button>
    </li>
  );
});
