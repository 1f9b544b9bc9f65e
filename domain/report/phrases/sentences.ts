/** What lists and sentences have in common in every language we write. */
import { joinRuns, runsText, say, type Words } from "../runs";
import type { Apposed } from "./phrases";

/**
 * "A, B and C"; semicolons between parts that have commas of their own: "A, then B; C; and D".
 *
 * @param and the word before the last part
 */
export function listWith(and: string, items: readonly Words[]): Words {
  const last = items.at(-1);
  if (!last || items.length === 1) return last ?? [];
  const front = items.slice(0, -1);
  if (items.length > 2 && items.some((item) => runsText(item).includes(", "))) {
    return [...joinRuns(front, "; "), { text: `; ${and} ` }, ...last];
  }
  return [...joinRuns(front, ", "), { text: ` ${and} ` }, ...last];
}

/** First letter and final stop, unless it ends in one; a marked name keeps its own first letter. */
export function sentence(words: Words): Words {
  const begun = capitalised(words);
  if (begun.length === 0) return begun;
  return /[.!?…](?:[”"'»)]*)$/.test(runsText(begun).trimEnd()) ? begun : [...begun, { text: "." }];
}

export function capitalised(words: Words): Words {
  const [first, ...rest] = words;
  return first && first.mark === undefined ? [{ ...first, text: capital(first.text) }, ...rest] : words;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A title and what is said of it; one that has a colon of its own, or ends in a mark, gets a dash. */
export function headlineOf(title: string, said: string): string {
  return `${title}${/:\s|[.?!…]$/.test(title) ? " –" : ":"} ${said}`;
}

/** The words with the comma that ends their apposition, where the sentence goes on. */
export function closed(words: Apposed): Words {
  return words.open ? [...words.words, { text: "," }] : words.words;
}

export function placed(place: Apposed | null): Words {
  return place ? say` ${place.words}` : [];
}

/** Whether a group is called by a letter or a number alone, which needs no article: "group A". */
export function isMark(name: string): boolean {
  return /^(?:\p{L}|\d+)$/u.test(name.trim());
}

/** Words for several people ("Toți partenerii"), which begin small inside a sentence; a marked name stays. */
export function smallInside(name: Words, commonWord: RegExp): Words {
  const [first, ...rest] = name;
  if (first === undefined || first.mark !== undefined || !commonWord.test(first.text)) return name;
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}

/**
 * A function in lower case, as running text has it: "Forskningssjef" → "forskningssjef".
 *
 * Titles with capitals further on ("Head of Incubator") and acronyms are names of functions and stay,
 * unless they begin with a function of the language ("Leder i Oslo kommune"). English ones that begin like one stay as well
 * ("Director of Development").
 */
export function inRunningText(title: string, knownFunction: RegExp): string {
  const [first = "", ...rest] = title.trim().split(" ");
  if (!/^\p{Lu}\p{Ll}+\.?$/u.test(first)) return title;
  const plain = !/\p{Lu}/u.test(rest.join(" "));
  const isEnglish = !plain && /\s(?:of|and|the)\s/.test(title);
  return plain || (knownFunction.test(first) && !isEnglish) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
