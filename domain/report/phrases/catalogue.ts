/** The languages the composer writes. */
import type { Language } from "../record";
import { english } from "./en";
import { norwegian } from "./nb";
import type { Phrases, Voice } from "./phrases";
import { romanian } from "./ro";

const byLanguage: Readonly<Record<string, (voice: Voice) => Phrases>> = {
  en: english,
  ro: romanian,
  nb: norwegian,
};

/** BCP 47 tags of the languages the composer writes, the one it falls back to first. */
export const composerLanguages: readonly Language[] = Object.keys(byLanguage);

/** Phrases of a language or of its main language ("en-GB" → "en"); English while we do not write it. */
export function phrasesFor(language: Language, voice: Voice): Phrases {
  const main = language.toLowerCase().split("-")[0] ?? "en";
  return (byLanguage[main === "no" ? "nb" : main] ?? english)(voice);
}
