"use client";

import { useTranslations } from "next-intl";
import { useLanguageName } from "@/components/ui/use-language-name";
import { apart } from "@/domain/direction";
import type { PlanItem } from "@/features/agenda-items/plan";
import { marksOf } from "./block-marks";
import { useBlocks, useItemFacts } from "./planner-context";
import { timeOf, timeWords } from "./words";

/** What is special about an item, in short words. */
export function useMarks(item: PlanItem): string[] {
  const t = useTranslations("plan.mark");
  const facts = useItemFacts(item.id);
  const { groups } = useBlocks();
  const languageName = useLanguageName();
  const groupNames = new Map(groups.map((group) => [group.id, group.name]));
  return marksOf(item, { facts, groupNames, languageName, t });
}

/** What a block is called for people who listen: time, title, kind, status, what is special, conflicts. */
export function useItemName(item: PlanItem): string {
  const t = useTranslations("plan");
  const words = useTranslations("items");
  const { clashes } = useItemFacts(item.id);
  const marks = useMarks(item);
  const untimed = item.dayPart ? words(`dayPart.${item.dayPart}`) : t("noTime");
  const [start, end] = (timeOf(item) ?? "").split("–");
  const isPlain = item.endCertainty === "FIXED" && item.longestMinutes === null;
  const time = isPlain && start && end ? t("clockRange", { start, end }) : (timeWords(item, t) ?? untimed);
  return t("itemName", {
    time,
    title: apart(item.title),
    kind: words(`kind.${item.kind}`),
    status: item.hostStatus ? t("itemStatus", { status: words(`status.${item.hostStatus}`) }) : "",
    marks: marks.map((mark) => t("itemMark", { mark })).join(""),
    clash: clashes > 0 ? t("itemClash", { count: clashes }) : "",
  });
}
