import romanian from "hyphen/ro";

/** Words shorter than that are never broken. */
const SHORTEST = 6;

/**
 * The text with soft hyphens where a word may break, for the languages the typesetter has no patterns for (Romanian);
 * any other text as it is. Addresses are left alone, and so are names: words with a capital,
 * often of another language, which the rules of this one would divide wrongly.
 *
 * @param language BCP 47 tag
 */
export function softHyphenated(text: string, language: string): string {
  if (language.toLowerCase().split("-")[0] !== "ro") return text;
  return text.replace(/\S+/g, (word) =>
    /[/@\d]|\.\S|^[^\p{L}]*\p{Lu}/u.test(word) ? word : romanian.hyphenateSync(word, { minWordLength: SHORTEST }),
  );
}
