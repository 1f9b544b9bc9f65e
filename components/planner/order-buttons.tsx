"use client";

import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import type { PlanItem } from "@/features/agenda-items/plan";
import { usePlanner } from "./planner-context";
import { usePosition } from "./use-position";

/** The place of an item without a time among those beside it, and the way up and down. Parts are put in order where their whole is. */
export function OrderButtons({ item }: { item: PlanItem }) {
  const t = useTranslations("plan.panel");
  const { store, board } = usePlanner();
  const put = usePosition();
  if (item.startMinute !== null || item.parentId !== null) return null;
  const beside = store.plan.items
    .filter((one) => one.dayId === item.dayId && one.parentId === null && one.startMinute === null)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  if (beside.length < 2) return null;
  const place = beside.findIndex((one) => one.id === item.id);
  return (
    <div className="flex items-center gap-1 text-ink-2 text-sm">
      <span className="mr-auto">{t("order", { place: place + 1, count: beside.length })}</span>
      <IconButton
        icon="arrow-up"
        size="sm"
        label={t("up", { title: item.title })}
        disabled={!board.mayEdit || place === 0}
        onClick={() => void put(item, place - 1)}
      />
      <IconButton
        icon="arrow-down"
        size="sm"
        label={t("down", { title: item.title })}
        disabled={!board.mayEdit || place === beside.length - 1}
        onClick={() => void put(item, place + 1)}
      />
    </div>
  );
}
