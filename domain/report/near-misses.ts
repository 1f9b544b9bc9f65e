/** Names that are almost, but not quite, written as in the record. */
export type NearMiss = { found: string; name: string; isCertain: boolean };

const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
/** Names shorter than this have too many innocent neighbours for a guess. */
const SHORTEST_FOR_A_GUESS = 6;

/**
 * Every near miss of a known name in a text, each spelling once. Certain is one that differs in diacritics or letter
 * case alone ("Tasken" for "Taskén"); one letter more, less or other is a guess. Numbers are never near misses of
 * each other, nor is a name with an ending of the language after it.
 */
export function nearMissesIn(text: string, names: Names): NearMiss[] {
  const composed = text.normalize("NFC");
  const words = [...composed.matchAll(word)];
  const misses = new Map<string, NearMiss>();
  const told = new Set<number>();
  for (const length of names.lengths) {
    for (const [at, first] of words.entries()) {
      const last = words[at + length - 1];
      if (!last || told.has(at) || !/^[\p{Lu}\p{N}]/u.test(first[0])) continue;
      const miss = names.nearest(composed.slice(first.index, last.index + last[0].length), length);
      if (!miss) continue;
      misses.set(miss.found, miss);
      // The last name inside a misspelt full name is told with it.
      for (let inner = at; inner < at + length; inner++) told.add(inner);
    }
  }
  return [...misses.values()];
}

type Known = { name: string; folded: string };

/** The names of a record, ready to be looked for. */
export class Names {
  private readonly exact: ReadonlySet<string>;
  private readonly folded = new Map<string, { name: string; isCertain: boolean }>();
  private readonly byStart = new Map<string, Known[]>();
  /** Of how many words names are, each number once, the most first. */
  readonly lengths: readonly number[];

  /**
   * @param names as they are to be written
   * @param parts words of names that may stand alone, such as the last name of a person; others may be called so too
   */
  constructor(names: readonly string[], parts: readonly string[] = []) {
    const all = names.map((name) => name.normalize("NFC").trim()).filter((name) => name.length > 3);
    const alone = parts.map((part) => part.normalize("NFC")).filter((part) => part.length > 4);
    this.exact = new Set([...all, ...alone]);
    for (const name of alone) this.folded.set(fold(name), { name, isCertain: false });
    for (const name of all) this.folded.set(fold(name), { name, isCertain: true });
    for (const name of all) {
      const known = { name, folded: fold(name) };
      if (known.folded.length < SHORTEST_FOR_A_GUESS) continue;
      const key = startOf(known.folded, wordsOf(name));
      this.byStart.set(key, [...(this.byStart.get(key) ?? []), known]);
    }
    this.lengths = [...new Set([...this.exact].map(wordsOf))].sort((a, b) => b - a);
  }

  /** The name a spelling was meant to be; null when it is right, or no name at all. */
  nearest(found: string, words: number): NearMiss | null {
    if (this.exact.has(found)) return null;
    const folded = fold(found);
    const same = this.folded.get(folded);
    if (same) return { found, ...same };
    const near = this.byStart.get(startOf(folded, words))?.find((known) => isOneLetterOff(folded, known.folded));
    return near ? { found, name: near.name, isCertain: false } : null;
  }
}

function wordsOf(name: string): number {
  return name.match(word)?.length ?? 0;
}

function startOf(folded: string, words: number): string {
  return `${words} ${folded.slice(0, 1)}`;
}

const letters: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "o",
  ß: "ss",
  ł: "l",
  đ: "d",
  þ: "th",
  ð: "d",
  œ: "oe",
};

/** Small letters without diacritics, and spaces of one kind. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[æøßłđþðœ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[’]/g, "'")
    .replace(/\s+/g, " ");
}

/** One letter more, less or other, or two neighbours exchanged; the digits must be the same. */
function isOneLetterOff(found: string, name: string): boolean {
  if (Math.abs(found.length - name.length) > 1 || found.startsWith(name)) return false;
  if (found.replace(/\D/g, "") !== name.replace(/\D/g, "")) return false;
  let start = 0;
  while (start < found.length && found[start] === name[start]) start += 1;
  let end = 0;
  const room = Math.min(found.length, name.length) - start;
  while (end < room && found[found.length - 1 - end] === name[name.length - 1 - end]) end += 1;
  const left = found.slice(start, found.length - end);
  const right = name.slice(start, name.length - end);
  return Math.max(left.length, right.length) === 1 || (left.length === 2 && left[1] + (left[0] ?? "") === right);
}
