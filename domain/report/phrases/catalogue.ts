/** The languages the composer writes. */
import type { Language } from "../record";
import { english } from "./en";
import type { Phrases, Voice } from "./phrases";

const byLanguage: Readonly<Record<string, (voice: Voice) => Phrases>> = { en: english };

/** BCP 47 tags of the languages the composer writes, the one it falls back to first. */
export const composerLanguages: readonly Language[] = Object.keys(byLanguage);

/** Phrases of a language or of its main language ("en-GB" → "en"); English while we do not write it. */
export function phrasesFor(language: Language, voice: Voice): Phrases {
  const main = language.toLowerCase().split("-")[0] ?? "en";
  return (byLanguage[main] ?? english)(voice);
}
