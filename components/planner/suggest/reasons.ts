import { useFormatter, useTranslations } from "next-intl";
import { formatDuration } from "@/domain/clock";
import { apart } from "@/domain/direction";
import type { LeftReason } from "@/domain/suggest/task";
import { usePlanner } from "../planner-context";
import { dayLabel } from "../words";
import type { Suggested } from "./use-suggestion";

/** More names than these are not read in one sentence. */
const NAMED = 3;

/** Why wishes found no place, a sentence each. */
export function useReasons({ suggestion, aside }: Suggested): { itemId: string; words: string }[] {
  const t = useTranslations("suggest");
  const format = useFormatter();
  const { store, names, locale } = usePlanner();

  const titles = (itemIds: readonly string[], type: "conjunction" | "disjunction") => {
    const titlesById = new Map(store.plan.items.map((item) => [item.id, apart(item.title)]));
    const found = [...new Set(itemIds)].flatMap((id) => titlesById.get(id) ?? []);
    const more = found.length - NAMED;
    return format.list(more > 1 ? [...found.slice(0, NAMED), t("more", { count: more })] : found, { type });
  };
  const days = (dayIds: readonly string[]) => {
    const found = store.plan.days.filter((day) => dayIds.includes(day.id));
    return format.list(
      found.map((day) => dayLabel(day, names, locale)),
      { type: "disjunction" },
    );
  };
  const sentence = (reason: LeftReason): string => {
    switch (reason.kind) {
      case "no-time-allowed": {
        const { minutes, longestMinutes } = reason;
        if (longestMinutes === 0) return t("reason.noTime");
        return t("reason.tooLong", { length: formatDuration(minutes), longest: formatDuration(longestMinutes) });
      }
      case "taken":
        return t("reason.taken", { items: titles(reason.itemIds, "conjunction") });
      case "rules": {
        const rules = format.list(
          reason.rules.map((rule) => t(`rule.${rule}`)),
          { type: "conjunction" },
        );
        return t("reason.rules", { rules, days: days(reason.dayIds) });
      }
      case "others": {
        if (reason.insteadOf.length === 0) return t("reason.others", { days: days(reason.dayIds) });
        const items = titles(
          reason.insteadOf.map((one) => one.itemId),
          "disjunction",
        );
        return t("reason.instead", { items, days: days(reason.insteadOf.map((one) => one.dayId)) });
      }
    }
  };

  return [
    ...suggestion.left.map(({ itemId, reason }) => ({ itemId, words: sentence(reason) })),
    ...aside.map(({ itemId, reason }) => ({ itemId, words: t(`aside.${reason}`) })),
  ];
}
