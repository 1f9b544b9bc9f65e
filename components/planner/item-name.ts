"use client";

import { useTranslations } from "next-intl";
import type { PlanItem } from "@/features/agenda-items/plan";
import { marksOf } from "./block-marks";
import { usePlanner } from "./planner-context";
import { useLanguageName } from "./value-words";
import { timeOf, timeWords } from "./words";

/** What is special about an item, in short words. */
export function useMarks(item: PlanItem): string[] {
  const t = useTranslations("plan.mark");
  const { store, board } = usePlanner();
  const languageName = useLanguageName();
  const groupNames = new Map(board.groups.map((group) => [group.id, group.name]));
  return marksOf(item, { plan: store.plan, groupNames, languageName, t });
}

/** What a block is called for people who listen: time, title, kind, status, what is special, conflicts. */
export function useItemName(item: PlanItem): string {
  const t = useTranslations("plan");
  const words = useTranslations("items");
  const { store } = usePlanner();
  const marks = useMarks(item);
  const count = store.plan.conflicts.filter((one) => one.itemIds.includes(item.id)).length;
  const untimed = item.dayPart ? words(`dayPart.${item.dayPart}`) : t("noTime");
  const [start, end] = (timeOf(item) ?? "").split("–");
  const isPlain = item.endCertainty === "FIXED" && item.longestMinutes === null;
  const time = isPlain && start && end ? t("clockRange", { start, end }) : (timeWords(item, t) ?? untimed);
  return t("itemName", {
    time,
    title: item.title,
    kind: words(`kind.${item.kind}`),
    status: item.hostStatus ? t("itemStatus", { status: words(`status.${item.hostStatus}`) }) : "",
    marks: marks.map((mark) => t("itemMark", { mark })).join(""),
    clash: count > 0 ? t("itemClash", { count }) : "",
  });
}
