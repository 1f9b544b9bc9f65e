"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { apart, joinApart } from "@/domain/direction";
import { usePlanner } from "../planner-context";
import { dayLabel, timeOf } from "../words";
import type { Hand, Preview } from "./preview";

/** Where a drop would put something, in words: "SINTEF: Tue 26 Sept 15:30–17:00. 2 conflicts." */
export function usePlaceWords() {
  const t = useTranslations("placing");
  const plan = useTranslations("plan");
  const { names, locale, board } = usePlanner();
  return useCallback(
    ({ lead, plan: ground }: Hand, { place, items, conflicts }: Preview): string => {
      const landing = items.find((one) => one.id === lead.id) ?? lead;
      const day = ground.days.find((one) => one.id === landing.dayId);
      if (!day) return plan("toWishList", { title: apart(lead.title) });
      const [time, label] = [timeOf(landing), dayLabel(day, names, locale)];
      const where = time ? plan("whereTimed", { day: label, range: time }) : plan("whereUntimed", { day: label });
      const parent = ground.items.find((one) => one.id === landing.parentId);
      const groups = place.groupIds && board.groups.filter(({ id }) => place.groupIds?.includes(id));
      return [
        plan("moved", { title: apart(lead.title), where, conflicts: conflicts.length }),
        parent ? t("inside", { parent: apart(parent.title) }) : "",
        groups
          ? t("forGroups", {
              count: groups.length,
              names: joinApart(
                groups.map(({ name }) => name),
                ", ",
              ),
            })
          : "",
      ]
        .filter(Boolean)
        .join(" ");
    },
    [board.groups, locale, names, plan, t],
  );
}
