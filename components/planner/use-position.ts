"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { apart } from "@/domain/direction";
import type { PlanItem } from "@/features/agenda-items/plan";
import { usePlanner } from "./planner-context";
import { revisionOf } from "./reverse";

/** Puts an item at a place among its neighbours, counted from 0. */
export function usePosition() {
  const t = useTranslations("plan");
  const { store } = usePlanner();
  return useCallback(
    async (item: PlanItem, position: number): Promise<void> => {
      const sent = await store.send("PATCH", `items/${item.id}`, (now) => ({
        position,
        revision: revisionOf(now, item.id),
      }));
      if (sent.ok) store.done(t("changed", { title: apart(item.title) }), sent.data);
      else store.refused(sent.error);
    },
    [store, t],
  );
}
