/**
 * Runs as text a person can edit, and back. Names of the record mark themselves, whatever was typed around them;
 * gaps stand in square brackets: "[role of Shane West?]".
 */
import type { InlineRun } from "./blocks";

/** Words that are marked wherever they occur. */
export type KnownName = {
  text: string;
  mark: NonNullable<InlineRun["mark"]>;
  ref?: string;
  href?: string;
};

/** A name of one or two letters would mark half of a text. */
export function isAllowedName({ text }: KnownName): boolean {
  return [...text.trim()].length > 2;
}

/** The text under an editor's hands. */
export function editableText(runs: readonly InlineRun[]): string {
  return runs.map((run) => (run.mark === "gap" ? `[${run.text}]` : run.text)).join("");
}

/**
 * The marked runs of a text. Known are the names of the record and whatever was marked in the runs before: a link or
 * an emphasis survives as long as its words do. The longest name wins, and a name counts only as a whole word.
 *
 * @param before the runs the text was made of
 */
export function runsFromText(
  text: string,
  names: readonly KnownName[],
  before: readonly InlineRun[] = [],
): InlineRun[] {
  const known = new Map(names.map((name) => [name.text, name]));
  for (const run of before) {
    if (run.mark && run.mark !== "gap" && run.text.trim() !== "") known.set(run.text, { ...run, mark: run.mark });
  }
  const pattern = patternOf([...known.keys()]);
  const runs: InlineRun[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [found] = match;
    if (match.index > end) runs.push({ text: text.slice(end, match.index) });
    end = match.index + found.length;
    runs.push(runOf(found, known.get(found)));
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}

function runOf(found: string, name: KnownName | undefined): InlineRun {
  if (!name) return { text: found.slice(1, -1), mark: "gap" };
  return {
    text: found,
    mark: name.mark,
    ...(name.ref === undefined ? {} : { ref: name.ref }),
    ...(name.href === undefined ? {} : { href: name.href }),
  };
}

/** Finds the names of the record in texts: whole words, the longest first. */
export function nameFinder(
  names: readonly KnownName[],
): (text: string) => { from: number; to: number; name: KnownName }[] {
  const known = new Map(names.map((name) => [name.text, name]));
  if (known.size === 0) return () => [];
  const pattern = new RegExp(wholeWords([...known.keys()]).join("|"), "gu");
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const name = known.get(match[0]);
      return name ? [{ from: match.index, to: match.index + match[0].length, name }] : [];
    });
}

/** Gaps first, then names, the longest first, not within longer words. */
function patternOf(texts: readonly string[]): RegExp {
  return new RegExp(["\\[[^\\[\\]\\n]+\\]", ...wholeWords(texts)].join("|"), "gu");
}

function wholeWords(texts: readonly string[]): string[] {
  // With the u flag only these may be escaped; a hyphen, as in Świątek-Kłos, must not be.
  return [...texts]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .map((name) => `(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`);
}
