/** Signs that turn the direction of what follows (Unicode Bidirectional Algorithm, UAX 9): people paste them unseen. */

const turning = /[\u202a-\u202e\u2066-\u2069]/;
const popDirection = "\u202c";
const popIsolate = "\u2069";

/**
 * The same text, in which every turn of direction that begins ends as well: what is printed after it keeps its own
 * direction. An end that nothing began is left out.
 */
export function withinItself(text: string): string {
  if (!turning.test(text)) return text;
  const ends: string[] = [];
  let said = "";
  for (const sign of text) {
    if (/[\u202a\u202b\u202d\u202e]/.test(sign)) ends.push(popDirection);
    else if (/[\u2066-\u2068]/.test(sign)) ends.push(popIsolate);
    else if (sign === popDirection) {
      if (ends.at(-1) !== popDirection) continue;
      ends.pop();
    } else if (sign === popIsolate) {
      if (!ends.includes(popIsolate)) continue;
      // The end of an isolate ends what began inside of it.
      while (ends.at(-1) === popDirection) said += ends.pop();
      ends.pop();
    }
    said += sign;
  }
  return said + ends.reverse().join("");
}

/** Arabic, Hebrew and what else is written from right to left. */
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * The same text as an island in a sentence: a name that is written from right to left would else draw the comma and the
 * clock times behind it along, and 09:00–11:30 would be read as 11:30–09:00.
 */
export function apart(text: string): string {
  return fromTheRight.test(text) ? `\u2066${withinItself(text)}${popIsolate}` : text;
}

/** Texts one after the other, each {@link apart}; what is empty or missing is left out. */
export function joinApart(texts: readonly (string | null | undefined)[], between: string): string {
  return texts.flatMap((text) => (text ? apart(text) : [])).join(between);
}

/** Every text of a value of plain data, {@link withinItself}. */
export function eachWithinItself<Value>(value: Value): Value {
  if (typeof value === "string") return withinItself(value) as Value;
  if (Array.isArray(value)) return value.map(eachWithinItself) as Value;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, eachWithinItself(inner)])) as Value;
}
