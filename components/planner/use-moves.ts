"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { inOrder } from "@/domain/agenda";
import { wrapMinute } from "@/domain/clock";
import { apart } from "@/domain/direction";
import type { PlanItem } from "@/features/agenda-items/plan";
import type { Move, PlanState } from "./plan-state";
import { usePlanner } from "./planner-context";
import { dayLabel, timeOf } from "./words";

const STEP = 15;
const FINE_STEP = 5;
const LAST_MINUTE = 1_439;

/**
 * Moving with the keyboard: arrows up and down by a quarter of an hour (with Alt by five minutes), with Shift the
 * length, arrows left and right to another day. The focus stays with the item.
 */
export function useMoves() {
  const { store, view, refocus } = usePlanner();
  const words = useWords();

  const move = useCallback(
    (item: PlanItem, to: Move) => {
      refocus.current = item.id;
      if (to.dayId !== item.dayId) view(to.dayId);
      void store.move(item.id, to, words(item.id));
    },
    [refocus, store.move, view, words],
  );

  /** What a key does on an item. */
  const onKey = useCallback(
    (itemId: string, event: KeyboardEvent) => {
      const plan = store.source.plan();
      const item = plan.items.find((one) => one.id === itemId);
      const to = item && moveOf(item, event, plan);
      if (!item || !to) return;
      event.preventDefault();
      move(item, to);
    },
    [move, store.source],
  );

  return { move, onKey };
}

/** Says where an item stands in a plan, and how many conflicts it has there. */
export function useWords() {
  const t = useTranslations("plan");
  const { names, locale } = usePlanner();
  return useCallback(
    (itemId: string) => (plan: PlanState) => {
      const item = plan.items.find((one) => one.id === itemId);
      const day = plan.days.find((one) => one.id === item?.dayId);
      if (!item || !day) return t("toWishList", { title: apart(item?.title ?? "") });
      const time = timeOf(item);
      const label = dayLabel(day, names, locale);
      const where = time ? t("whereTimed", { day: label, range: time }) : t("whereUntimed", { day: label });
      const conflicts = plan.conflicts.filter((one) => one.itemIds.includes(itemId)).length;
      return t("moved", { title: apart(item.title), where, conflicts });
    },
    [locale, names, t],
  );
}

/** What a key means for an item on a day; null when it means nothing. */
function moveOf(item: PlanItem, event: KeyboardEvent, plan: PlanState): Move | null {
  const { dayId, startMinute, durationMinutes } = item;
  if (dayId === null || event.ctrlKey || event.metaKey) return null;
  const step = event.altKey ? FINE_STEP : STEP;
  const direction = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
  if (direction !== 0 && event.shiftKey) {
    const length = Math.min(2_880, Math.max(FINE_STEP, (durationMinutes ?? 0) + direction * step));
    return { dayId, startMinute, durationMinutes: length };
  }
  if (direction !== 0 && startMinute !== null) {
    const start = startMinute + direction * step;
    return start < 0 || start > LAST_MINUTE ? null : { dayId, startMinute: wrapMinute(start) };
  }
  const sideways = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
  if (sideways === 0 || event.altKey || event.shiftKey) return null;
  const days = inOrder(plan.days);
  const next = days[days.findIndex((day) => day.id === dayId) + sideways];
  return next ? { dayId: next.id, startMinute } : null;
}
