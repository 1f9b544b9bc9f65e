/** Words of a block that somebody speaks of, found again in what the block says now. */
import { blockText, type InlineRun, type ReportBlock } from "./blocks";

/** Letters of a comment's words, at most; longer ones are cut. */
export const MOST_CHOSEN = 500;
/** Letters on either side of them by which words are told from the same words elsewhere in the block. */
export const MOST_AROUND = 120;

/** Where words stood when they were chosen: between what, and at which of how many places that say them, counted from 1. */
export type Surroundings = { before: string; after: string; nth: number; of: number };

/** Without surroundings the first place is meant. */
export type ChosenWords = { words: string; around: Surroundings | null };

/** With single spaces: how a text is broken into lines plays no part. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * The words between two places of a text with single spaces.
 *
 * @returns null when there are none
 */
export function wordsBetween(text: string, from: number, to: number): ChosenWords | null {
  const chosen = text.slice(from, to);
  const start = from + chosen.length - chosen.trimStart().length;
  const words = chosen.trimStart().slice(0, MOST_CHOSEN).trimEnd();
  if (words === "") return null;
  const places = placesOf(text, words);
  const [before, after] = around(text, start, words);
  return { words, around: { before, after, nth: places.indexOf(start) + 1, of: places.length } };
}

/**
 * Where chosen words stand in a text with single spaces. Of several places it is the one with the most of the same words
 * beside it. Where fewer than two are the same it may be any, and is taken to be the one as far down as it was, unless
 * some of the places went: then it may be among those.
 *
 * @returns null when they are not said (any more)
 */
export function placeOfChosen(text: string, { words, around: was }: ChosenWords): number | null {
  const sought = squeezed(words);
  const places = sought === "" ? [] : placesOf(text, sought);
  if (!was) return places[0] ?? null;
  const likely = places.map((at, index) => {
    const [before, after] = around(text, at, sought);
    const same = sameWords(wordsOf(before).reverse(), wordsOf(was.before).reverse());
    return { at, likeness: same + sameWords(wordsOf(after), wordsOf(was.after)), off: Math.abs(index + 1 - was.nth) };
  });
  const sure = likely.filter(({ likeness }) => likeness >= 2).sort((a, b) => b.likeness - a.likeness || a.off - b.off);
  if (sure[0]) return sure[0].at;
  return places.length < was.of ? null : (places[was.nth - 1] ?? null);
}

/** Whether the block still says these words where they were chosen. */
export function saysWords(block: ReportBlock, chosen: ChosenWords): boolean {
  return placeOfChosen(squeezed(textsOf(block).join(" ")), chosen) !== null;
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function around(text: string, at: number, words: string): [before: string, after: string] {
  const after = at + words.length;
  return [text.slice(Math.max(0, at - MOST_AROUND), at).trim(), text.slice(after, after + MOST_AROUND).trim()];
}

/** The beginning and the end of a text are words too: nothing else stands there. */
function wordsOf(text: string): string[] {
  return text.split(" ");
}

/** How many of the first words are the same. */
function sameWords(a: readonly string[], b: readonly string[]): number {
  const other = a.findIndex((word, place) => word !== b[place]);
  return other < 0 ? a.length : other;
}

/** Every text of a block that is written in by itself, in the order they stand. */
function textsOf(block: ReportBlock): string[] {
  if (block.type !== "list") return [blockText(block)];
  const parts = block.items.flatMap(({ text, role, organisation }) => [text, role ?? [], organisation ?? []]);
  return [block.label ?? "", ...parts.map(textOf)];
}

function textOf(runs: readonly InlineRun[]): string {
  return runs.map(({ text }) => text).join("");
}
