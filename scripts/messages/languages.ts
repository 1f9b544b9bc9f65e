/** Whether the languages of the interface say the same as English, all of it, and in their own words. */
import { isPublic } from "@/lib/public-namespaces";
import type { Texts } from "./catalogues";
import { type Part, parseMessage } from "./icu";
import { hasWords, pluralProblems, signatureOf } from "./plural";
import { isSameOnPurpose } from "./same-words";

export type Translation = { locale: string; texts: Texts };

/**
 * What is wrong with the catalogues, one sentence each: text that cannot be read, plural forms a language lacks, public
 * text that is missing, left over, takes other values than English, or still is English.
 */
export function findingsOfLanguages(english: Texts, translations: readonly Translation[]): string[] {
  return [
    ...findingsOfTexts({ locale: "en", texts: english }),
    ...translations.flatMap((translation) => [
      ...findingsOfTexts(translation),
      ...missing(english, translation),
      ...leftOver(english, translation),
      ...differing(english, translation),
    ]),
  ];
}

function findingsOfTexts({ locale, texts }: Translation): string[] {
  return [...texts].flatMap(([key, text]) => {
    const parts = read(text);
    if (parts instanceof SyntaxError) return [`${locale} ${key}: ${parts.message}`];
    const cedilla = locale === "ro" && /[ŞşŢţ]/.test(text) ? ["ș and ț have a comma below, not a cedilla"] : [];
    return [...pluralProblems(parts, locale), ...cedilla].map((problem) => `${locale} ${key}: ${problem}`);
  });
}

function missing(english: Texts, { locale, texts }: Translation): string[] {
  const wanted = [...english.keys()].filter((key) => isPublic(namespaceOf(key)));
  return wanted.filter((key) => !texts.has(key)).map((key) => `${locale} ${key}: missing`);
}

function leftOver(english: Texts, { locale, texts }: Translation): string[] {
  return [...texts.keys()].flatMap((key) => {
    if (!isPublic(namespaceOf(key))) return [`${locale} ${key}: only staff see this namespace, it is in English alone`];
    return english.has(key) ? [] : [`${locale} ${key}: not there in English`];
  });
}

function differing(english: Texts, { locale, texts }: Translation): string[] {
  return [...texts].flatMap(([key, text]) => {
    const original = english.get(key);
    if (original === undefined) return [];
    const [from, to] = [read(original), read(text)];
    if (from instanceof SyntaxError || to instanceof SyntaxError) return [];
    const [wanted, given] = [signatureOf(from), signatureOf(to)];
    const still = text === original && hasWords(to) && !isSameOnPurpose(locale, text);
    return [
      ...[...wanted].filter((one) => !given.has(one)).map((one) => `${locale} ${key}: ${one} is left out`),
      ...[...given].filter((one) => !wanted.has(one)).map((one) => `${locale} ${key}: ${one} is not in English`),
      ...(still ? [`${locale} ${key}: still English; if that is meant, add it to scripts/messages/same-words.ts`] : []),
    ];
  });
}

function read(text: string): Part[] | SyntaxError {
  try {
    return parseMessage(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

function namespaceOf(key: string): string {
  return key.split(".")[0] ?? key;
}
