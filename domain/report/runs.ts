/** Small operations on inline runs; the composer and the public page share them. */
import type { InlineRun } from "./blocks";

export type Words = readonly InlineRun[];

/** The text of runs as one string, gaps included. */
export function runsText(runs: Words): string {
  return runs.map((run) => run.text).join("");
}

/**
 * Runs as readers see them: gaps go, the spaces around them close up.
 *
 * @returns an empty list when nothing but gaps and punctuation was there
 */
export function withoutGaps(runs: Words): InlineRun[] {
  if (!runs.some((run) => run.mark === "gap")) return trimRuns(runs);
  const kept = trimRuns(runs.filter((run) => run.mark !== "gap"));
  return /[\p{L}\p{N}]/u.test(runsText(kept)) ? kept : [];
}

export function hasGap(runs: Words): boolean {
  return runs.some((run) => run.mark === "gap");
}

/** Joins neighbouring unmarked runs, drops empty ones, and keeps one space where two would meet. */
export function trimRuns(runs: Words): InlineRun[] {
  const joined: InlineRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const endsOpen = last === undefined || /\s$/.test(last.text);
    const text = endsOpen ? run.text.replace(/^\s+/, "") : run.text;
    if (text === "") continue;
    if (last && isPlain(last) && isPlain(run)) joined[joined.length - 1] = { text: last.text + text };
    else joined.push({ ...run, text });
  }
  return withoutTrailingSpace(joined);
}

/** Neighbours that differ in nothing but their words as one run, and no run without words. Gaps stay each by itself. */
export function compactRuns(runs: Words): InlineRun[] {
  const compact: InlineRun[] = [];
  for (const run of runs) {
    const last = compact.at(-1);
    if (run.text === "") continue;
    if (last && run.mark !== "gap" && last.mark === run.mark && last.ref === run.ref && last.href === run.href)
      compact[compact.length - 1] = { ...last, text: last.text + run.text };
    else compact.push({ ...run });
  }
  return compact;
}

function withoutTrailingSpace(runs: InlineRun[]): InlineRun[] {
  const last = runs.at(-1);
  if (!last) return runs;
  const text = last.text.trimEnd();
  if (text === "") return withoutTrailingSpace(runs.slice(0, -1));
  return [...runs.slice(0, -1), { ...last, text }];
}

function isPlain(run: InlineRun): boolean {
  return run.mark === undefined && run.ref === undefined && run.href === undefined;
}

type Part = string | InlineRun | Words;

/** Writes words with runs in them: say`${host} received us at ${venue}`. */
export function say(strings: TemplateStringsArray, ...parts: readonly Part[]): InlineRun[] {
  const runs: InlineRun[] = [];
  strings.forEach((text, index) => {
    runs.push({ text });
    const part = parts[index];
    if (part !== undefined) runs.push(...asRuns(part));
  });
  return runs.filter((run) => run.text !== "");
}

function asRuns(part: Part): readonly InlineRun[] {
  if (typeof part === "string") return [{ text: part }];
  return "text" in part ? [part] : part;
}

/** Puts `between` between the pieces; empty pieces are left out. */
export function joinRuns(pieces: readonly Words[], between: string): InlineRun[] {
  return pieces
    .filter((piece) => piece.length > 0)
    .flatMap((piece, index) => (index === 0 ? [...piece] : [{ text: between }, ...piece]));
}
