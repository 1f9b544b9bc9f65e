import type { DateLocale } from "@/domain/dates";
import { factWords } from "@/domain/warnings/fact-words";
import type { AddedItem, Mend, Warning } from "@/domain/warnings/warning";
import type { Translate } from "@/lib/messages";

type Say = Translate<"warnings">;

/** "Too little time to get there" */
export function warningTitle(t: Say, { rule, facts }: Pick<Warning, "rule" | "facts">, locale: DateLocale): string {
  return t(`rules.${rule}.title`, factWords(facts, locale));
}

/** What is wrong, in one sentence or two with its figures. */
export function warningText(t: Say, { rule, facts }: Pick<Warning, "rule" | "facts">, locale: DateLocale): string {
  return t(`rules.${rule}.text`, factWords(facts, locale));
}

/** How the rule reckons. */
export function warningWhy(t: Say, { rule }: Pick<Warning, "rule">): string {
  return t(`rules.${rule}.why`);
}

/** "Start Port authority at 13:30": the words on the button of a mend. */
export function mendLabel(t: Say, { words, facts }: Pick<Mend, "words" | "facts">, locale: DateLocale): string {
  return t(`mends.${words}`, factWords(facts, locale));
}

/** What an item that a mend adds is called: "Lunch", "Free time". */
export function addedTitle(t: Say, { kind, startMinute }: Pick<AddedItem, "kind" | "startMinute">): string {
  return t(`added.${kind === "MEAL" && startMinute >= 16 * 60 ? "DINNER" : kind}`);
}

/** "Conflict" */
export function severityWord(t: Say, severity: Warning["severity"]): string {
  return t(`severity.${severity}`);
}
