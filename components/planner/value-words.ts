"use client";

import { useTranslations } from "next-intl";
import { useLanguageName } from "@/components/ui/use-language-name";
import type { PartValues, PickUpValues, ProposedTimeValues } from "./item-rows";
import { type ItemValues, isFilled, type ValueName } from "./item-values";
import { usePlanner } from "./planner-context";
import { dayLabel } from "./words";

const enumerations: Partial<Record<ValueName, string>> = {
  kind: "kind",
  hostStatus: "status",
  dayPart: "dayPart",
  endCertainty: "end",
  transport: "transport",
};

/** Fields whose text is too long for a summary, and those whose value says nothing without its label. */
const onlyNamed = [
  "hostAnswer",
  "noteToParticipants",
  "preparation",
  "purpose",
  "audience",
  "relevance",
  "keyMessage",
  "internalNote",
  "tentative",
  "optional",
  "link",
] as const;

function isOnlyNamed(name: ValueName): name is (typeof onlyNamed)[number] {
  return onlyNamed.some((one) => one === name);
}

/** The values of an item in words: in full, and as briefly as a closed section says them. */
export function useSay() {
  const t = useTranslations("plan.panel");
  const words = useTranslations("items");
  const language = useLanguageName();
  const { store, board, names: dayNames, locale } = usePlanner();

  const rows: Partial<Record<ValueName, (values: ItemValues) => string[]>> = {
    parts: ({ parts }) => parts.map((part) => partWords(part, words("part.nobody"))),
    pickUps: ({ pickUps }) => pickUps.map(pickUpWords),
    proposedTimes: ({ proposedTimes }) => proposedTimes.map(proposedTimeWords),
    groupIds: ({ groupIds }) => board.groups.filter((one) => groupIds.includes(one.id)).map((one) => one.name),
    interpretation: ({ interpretation }) => interpretation.map(language),
  };

  function inFull(name: ValueName, values: ItemValues): string {
    const value = values[name];
    if (value === "" || value === null) return name === "dayId" ? words("field.wishList") : t("empty");
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (Array.isArray(value)) return rows[name]?.(values).join("; ") || t("empty");
    if (typeof value === "object") return value.name;
    return textWords(name, value);
  }

  function textWords(name: ValueName, value: string): string {
    if (name === "dayId") {
      const day = store.plan.days.find((one) => one.id === value);
      return day ? dayLabel(day, dayNames, locale) : t("empty");
    }
    if (name === "parentId" || name === "continuesId") {
      return store.plan.items.find((one) => one.id === value)?.title ?? t("empty");
    }
    if (name === "choiceId") return store.plan.choices.find((one) => one.id === value)?.title ?? t("empty");
    if (name === "language") return language(value);
    const enumeration = enumerations[name];
    return enumeration ? words(`${enumeration}.${value}`) : value;
  }

  function briefly(name: ValueName, values: ItemValues): string | null {
    if (!isFilled(values[name])) return null;
    if (isOnlyNamed(name)) return words(`brief.${name}`);
    if (name === "topics") return values.topics.split("\n").filter(Boolean).join(", ");
    if (name === "capacity") return words("brief.capacity", { count: Number(values.capacity) || 0 });
    if (name === "proposedTimes") return words("brief.proposedTimes", { count: values.proposedTimes.length });
    if (name === "interpretation") return words("brief.interpretation", { languages: inFull(name, values) });
    return inFull(name, values);
  }

  return { inFull, briefly };
}

function partWords(part: PartValues, nobody: string): string {
  const name = part.person?.name || part.nameThen || part.host?.name || nobody;
  return [name, part.roleThen].filter(Boolean).join(", ");
}

function pickUpWords({ startMinute, place }: PickUpValues): string {
  return [startMinute, place].filter(Boolean).join(" ");
}

function proposedTimeWords({ date, startMinute, durationMinutes, note }: ProposedTimeValues): string {
  return [date, startMinute, durationMinutes, note].filter(Boolean).join(" ");
}
