/** What a check of a report is, and how one is made. */
import { blockText, type ReportBlock, runsOf } from "./blocks";
import type { ReportFormat } from "./composition";
import type { Language } from "./record";
import { runsText, withoutGaps } from "./runs";

export type CheckKey =
  | "headline"
  | "lead"
  | "dayThemes"
  | "named"
  | "spelling"
  | "thanks"
  | "projectName"
  | "activityLine"
  | "funderStatement"
  | "emblems"
  | "altTexts"
  | "credits"
  | "consents"
  | "quotes"
  | "links"
  | "headings"
  | "gaps"
  | "readingEase"
  | "length"
  | "longParagraphs";

/** A block of the report, a field of the report, or a record elsewhere with the name it goes by. */
export type CheckPlace =
  | { kind: "block"; id: string }
  | { kind: "field"; id: "headline" | "standfirst" }
  /** A name written otherwise than in the record, in a block or a field ("headline", "standfirst"). */
  | { kind: "spelling"; id: string; found: string; name: string }
  /** A link in a block that leads nowhere. */
  | { kind: "address"; id: string; name: string }
  | { kind: "day" | "host" | "person" | "programme" | "project" | "activity" | "picture"; id: string; name: string };

export type ReportCheck = {
  key: CheckKey;
  /**
   * `missing`: an obligatory part is not there. `problem`: something there must not be published. `hint`: a person may
   * want to look; publishing does not wait for it.
   */
  state: "ok" | "missing" | "problem" | "optional" | "hint";
  /** How many of how many are settled, where there is something to count. */
  count: { done: number; total: number } | null;
  places: CheckPlace[];
  /** What was measured, and the limit from which it is worth a look. */
  measure?: { value: number; limit: number };
};

export type CheckedReport = {
  format: ReportFormat;
  language?: Language;
  headline: string;
  standfirst: string | null;
  blocks: readonly ReportBlock[];
};

export function stated(key: CheckKey, isThere: boolean, places: CheckPlace[]): ReportCheck {
  return { key, state: isThere ? "ok" : "missing", count: null, places: isThere ? [] : places };
}

export function optional(key: CheckKey): ReportCheck {
  return { key, state: "optional", count: null, places: [] };
}

export function counted(
  key: CheckKey,
  failing: "missing" | "problem" | "hint",
  places: CheckPlace[],
  total: number,
): ReportCheck {
  const count = { done: total - places.length, total };
  return { key, state: places.length === 0 ? "ok" : failing, count, places };
}

/** Places that fail, of a number nobody needs to know. */
export function found(key: CheckKey, failing: "problem" | "hint", places: CheckPlace[]): ReportCheck {
  return { key, state: places.length === 0 ? "ok" : failing, count: null, places };
}

/** The words readers see, in one normal form. */
export function plainText({ headline, standfirst, blocks }: CheckedReport): string {
  const texts = blocks.map((block) => runsText(withoutGaps(runsOf(block))));
  return [headline, standfirst ?? "", ...texts].join("\n").normalize("NFC");
}

/** The words of one section. */
export function sectionText({ blocks }: CheckedReport, key: string): string {
  const own = blocks.filter((block) => block.section.key === key);
  return own
    .map((block) => blockText(block, { gaps: false }))
    .join("\n")
    .normalize("NFC");
}
