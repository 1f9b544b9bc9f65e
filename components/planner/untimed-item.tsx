"use client";

import { useTranslations } from "next-intl";
import { itemIcon, statusTone } from "@/components/agenda-items/kinds";
import { Icon } from "@/components/ui/icon";
import { Status } from "@/components/ui/status-glyph";
import type { PlanItem } from "@/features/agenda-items/plan";
import { useItemName, useMarks } from "./item-name";
import { usePlanner } from "./planner-context";
import { UNTIMED_LINE } from "./untimed";
import { useMoves } from "./use-moves";

/** An item without a time as one line: its part of the day in place of the clock. */
export function UntimedItem({ item, top }: { item: PlanItem; top: number }) {
  const t = useTranslations("items");
  const { open, openId, board, store } = usePlanner();
  const { onKeyDown } = useMoves();
  const name = useItemName(item);
  const marks = useMarks(item).join(" · ");
  const parts = store.plan.items.filter((one) => one.parentId === item.id).length;
  const plan = useTranslations("plan");
  return (
    <li className="absolute right-1.5 left-1" style={{ top, height: UNTIMED_LINE - 4 }}>
      <button
        type="button"
        id={`item-${item.id}`}
        data-item={item.id}
        aria-label={name}
        aria-current={openId === item.id ? "true" : undefined}
        onClick={() => open(item.id)}
        onKeyDown={board.mayEdit ? onKeyDown(item) : undefined}
        className="flex size-full min-w-0 items-center gap-1.5 whitespace-nowrap rounded-sm border border-line-strong bg-surface px-2 text-left text-ink text-xs aria-[current=true]:shadow-[0_0_0_2px_var(--color-ink)]"
      >
        <Icon name={itemIcon(item)} size={12} />
        <span className="truncate font-semibold">{item.title}</span>
        {marks || parts > 0 ? (
          <span className="min-w-0 flex-1 basis-6 truncate text-2xs text-ink-2">
            {[parts > 0 ? plan("morePartsIn", { count: parts }) : "", marks].filter(Boolean).join(" · ")}
          </span>
        ) : null}
        <span className="ml-auto inline-flex items-center gap-2 text-2xs text-ink-2">
          {item.dayPart ? t(`dayPart.${item.dayPart}`) : null}
          {item.hostStatus ? (
            <Status tone={statusTone[item.hostStatus]} className="text-2xs">
              {t(`status.${item.hostStatus}`)}
            </Status>
          ) : null}
        </span>
      </button>
    </li>
  );
}
