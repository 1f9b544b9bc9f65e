/**
 * How hard a text is to read, by the formula that is used for its language.
 *
 * English: Flesch Reading Ease, 206.835 − 1.015 · words per sentence − 84.6 · syllables per word (Rudolf Flesch, "A new
 * readability yardstick", Journal of Applied Psychology 32, 1948); the higher, the easier.
 *
 * Norwegian and Romanian: LIX, words per sentence + 100 · long words per word, long being more than six letters (Carl-Hugo
 * Björnsson, Läsbarhet, 1968); the lower, the easier. It was measured on Scandinavian texts; for Romanian, where no
 * formula is established, it is a rule of thumb.
 */
import type { Language } from "./record";

export type ReadingEase = { formula: "flesch" | "lix"; value: number; limit: number; isHard: boolean };

/** Fewer words say nothing. */
const FEWEST_WORDS = 100;
/** Flesch calls what is below 30 very difficult. */
const FLESCH_LIMIT = 30;
/** Björnsson calls what is above 60 very difficult. */
const LIX_LIMIT = 60;

/** @returns null for a text too short to be measured */
export function readingEase(text: string, language: Language): ReadingEase | null {
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  const sentences = Math.max(1, (text.match(/[.!?…:](?=\s|$)|\n/gu) ?? []).length);
  if (words.length < FEWEST_WORDS) return null;
  if (/^en\b/i.test(language)) {
    const syllables = words.reduce((sum, one) => sum + syllablesOf(one), 0);
    const value = Math.round(206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / words.length));
    return { formula: "flesch", value, limit: FLESCH_LIMIT, isHard: value < FLESCH_LIMIT };
  }
  const long = words.filter((one) => [...one].length > 6).length;
  const value = Math.round(words.length / sentences + (100 * long) / words.length);
  return { formula: "lix", value, limit: LIX_LIMIT, isHard: value > LIX_LIMIT };
}

/** Groups of vowels, without a silent e at the end; at least one. English alone. */
function syllablesOf(word: string): number {
  const bare = word.toLowerCase().replace(/(?:[^laeiouy]es|[^laeiouy]e|ed)$/, "");
  return Math.max(1, (bare.match(/[aeiouyæøåäöéèêăâî]+/g) ?? []).length);
}
