/** Where long words may be broken in a narrow column, in whatever language of Europe they are written. */

/** Letters of a word that is left whole, and the fewest that stand before and after a hyphen. */
const WHOLE = 10;
const LEAST = 3;
const softHyphen = "\u00ad";

const vowel = /[aeiouyæøœ]/;
/** The consonant a syllable begins with, and letters that are one sound. */
const beginnings = /(?:sch|[cpst]h|[^aeiouyæøœ])(?=[aeiouyæøœ])/g;

/**
 * The same text with soft hyphens in its long words, which show only where a line ends: a syllable begins with the last
 * consonant before its vowel. Nobody has to know the language for that; it is right more often than not, and a word that
 * is cut after the last letter that fits hardly ever is.
 */
export function hyphenated(text: string): string {
  return text.normalize("NFC").replace(/\p{Script=Latin}+/gu, (word) => (word.length > WHOLE ? broken(word) : word));
}

function broken(word: string): string {
  const letters = [...word];
  const plain = letters.map((letter) => letter.normalize("NFD").charAt(0).toLowerCase()).join("");
  const breaks = new Set(
    [...plain.matchAll(beginnings)]
      .map(({ index }) => index)
      .filter((at) => at >= LEAST && letters.length - at >= LEAST && vowel.test(plain.slice(0, at))),
  );
  return letters.map((letter, at) => (breaks.has(at) ? softHyphen + letter : letter)).join("");
}
