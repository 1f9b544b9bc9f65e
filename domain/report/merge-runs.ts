/** One text that two people changed at once, word by word; marks go with their words. */
import { changesOf, replacedBoth, weave } from "./alignment";
import type { InlineRun } from "./blocks";
import { compactRuns, type Words } from "./runs";

/** A word, a sign, or a gap, with the space after it. */
type Token = { core: InlineRun; space: readonly InlineRun[] };

export type MergedRuns = {
  text: InlineRun[];
  /** Both put other words in the place of the same ones; both stand one after the other. */
  bothChanged: boolean;
};

/** Merges two changes of one text. Which of the two is "mine" plays no part. */
export function mergeRuns(before: Words, mine: Words, theirs: Words): MergedRuns {
  if (sameRuns(before, mine)) return { text: compactRuns(theirs), bothChanged: false };
  if (sameRuns(before, theirs) || sameRuns(mine, theirs)) return { text: compactRuns(mine), bothChanged: false };
  const [old, mineTokens, theirTokens] = [tokensOf(before), tokensOf(mine), tokensOf(theirs)];
  const ours = changesOf(old, mineTokens, keyOf);
  const others = changesOf(old, theirTokens, keyOf);
  const woven = weave(old, ours, others, { merge: mergeToken, both: bothTexts });
  return {
    text: compactRuns(spaced(woven, mineTokens, theirTokens).flatMap(({ core, space }) => [core, ...space])),
    bothChanged: replacedBoth(ours, others, keyOf),
  };
}

/** The same for text without marks. */
export function mergeText(before: string, mine: string, theirs: string): { text: string; bothChanged: boolean } {
  const { text, bothChanged } = mergeRuns([{ text: before }], [{ text: mine }], [{ text: theirs }]);
  return { text: text.map((run) => run.text).join(""), bothChanged };
}

/** What neither changed stays; what one changed is taken; of two changes one is chosen, always the same. */
export function mergeValue<T>(before: T, mine: T, theirs: T): T {
  const [old, ours, others] = [before, mine, theirs].map((value) => JSON.stringify(value) ?? "");
  if (ours === old) return theirs;
  if (others === old || ours === others) return mine;
  return String(ours) < String(others) ? mine : theirs;
}

function sameRuns(a: Words, b: Words): boolean {
  return JSON.stringify(compactRuns(a)) === JSON.stringify(compactRuns(b));
}

/** A word keeps its key when its marks or the space after it change. */
function keyOf({ core }: Token): string {
  return `${core.mark === "gap" ? "gap:" : ""}${core.text}`;
}

function mergeToken(before: Token, mine: Token, theirs: Token): Token {
  return {
    core: mergeValue(before.core, mine.core, theirs.core),
    space: mergeValue(before.space, mine.space, theirs.space),
  };
}

/** Both, unless one says all that the other says. */
function bothTexts(mine: readonly Token[], theirs: readonly Token[]): readonly Token[] {
  const [first, second] = JSON.stringify(mine) < JSON.stringify(theirs) ? [mine, theirs] : [theirs, mine];
  if (holds(first.map(keyOf), second.map(keyOf))) return first;
  return holds(second.map(keyOf), first.map(keyOf)) ? second : [...first, ...second];
}

function holds(whole: readonly string[], part: readonly string[]): boolean {
  return whole.some((_, start) => part.every((key, place) => whole[start + place] === key));
}

/** A space between two words that neither of the two people wrote as one. */
function spaced(tokens: readonly Token[], ...written: readonly (readonly Token[])[]): Token[] {
  const asOne = new Set(
    written.flatMap((text) =>
      text.flatMap((token, place) => (token.space.length === 0 ? pairOf(token, text[place + 1]) : [])),
    ),
  );
  return tokens.map((token, place) => {
    const next = tokens[place + 1];
    const meet = next && token.space.length === 0 && endsAsWord(token.core) && beginsAsWord(next.core);
    return meet && !asOne.has(pairOf(token, next)) ? { ...token, space: [{ text: " " }] } : token;
  });
}

const pairOf = (token: Token, next: Token | undefined) => JSON.stringify([keyOf(token), next ? keyOf(next) : null]);
const endsAsWord = ({ text, mark }: InlineRun) => mark !== "gap" && /[\p{L}\p{N}.,;:!?]$/u.test(text);
const beginsAsWord = ({ text, mark }: InlineRun) => mark !== "gap" && /^[\p{L}\p{N}]/u.test(text);

function tokensOf(runs: Words): Token[] {
  const tokens: { core: InlineRun; space: InlineRun[] }[] = [];
  for (const run of compactRuns(runs)) {
    if (run.mark === "gap") {
      tokens.push({ core: run, space: [] });
      continue;
    }
    for (const [text] of run.text.matchAll(/\s+|[\p{L}\p{N}\p{M}]+(?:[-'’][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}]/gu)) {
      const last = tokens.at(-1);
      if (/^\s/.test(text) && last) last.space.push({ ...run, text });
      else tokens.push({ core: { ...run, text }, space: [] });
    }
  }
  return tokens;
}
