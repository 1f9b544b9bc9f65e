/** How names are found whatever way somebody types them: "Tøyen" by "toyen", "Știință" by "stiinta". */
import { withoutMarks } from "./addresses";

/** Most words of a search that are looked at; more narrow nothing a person would miss. */
const MOST_WORDS = 8;

/**
 * What is stored to be searched: all names of one thing, folded, a sign between them that no search contains.
 *
 * The first name comes first, so that the text also sorts by it.
 */
export function searchTextOf(names: readonly string[]): string {
  return names.map(folded).filter(Boolean).join(" | ");
}

/**
 * The words of a search, folded like the stored text; every one must occur in it. Letters and digits only, so no sign
 * of a LIKE pattern survives.
 */
export function searchWordsOf(query: string): string[] {
  return folded(query.slice(0, 200)).split(" ").filter(Boolean).slice(0, MOST_WORDS);
}

function folded(text: string): string {
  return withoutMarks(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
