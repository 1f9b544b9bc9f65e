/** Where words stand in the open document. */
import type { Node } from "@tiptap/pm/model";
import { type ChosenWords, placeOfChosen, squeezed, wordsBetween } from "@/domain/report/chosen-words";

/** From the beginning of the block's node. */
export type PlaceInBlock = { from: number; to: number };

/** What a block says with single spaces, and where each letter stands. */
type Reading = { text: string; places: readonly number[]; found: WeakMap<ChosenWords, PlaceInBlock | null> };

/** A node never changes, so it is read once, and words are looked for in it once. */
const known = new WeakMap<Node, Reading>();

/** @returns null when the block does not say these words (any more) */
export function placeOfWords(block: Node, chosen: ChosenWords): PlaceInBlock | null {
  const { text, places, found } = readingOf(block);
  const before = found.get(chosen);
  if (before !== undefined) return before;
  const at = placeOfChosen(text, chosen);
  const [from, last] = at === null ? [] : [places[at], places[at + squeezed(chosen.words).length - 1]];
  const place = from === undefined || last === undefined ? null : { from, to: last + 1 };
  found.set(chosen, place);
  return place;
}

/** The words between two places of a block, and where among its words they stand; null when there are none. */
export function wordsAt(block: Node, { from, to }: PlaceInBlock): ChosenWords | null {
  const { text, places } = readingOf(block);
  const first = places.findIndex((place) => place >= from);
  const after = places.findIndex((place) => place >= to);
  return first < 0 ? null : wordsBetween(text, first, after < 0 ? places.length : after);
}

function readingOf(block: Node): Reading {
  const reading = known.get(block) ?? { ...read(block), found: new WeakMap() };
  known.set(block, reading);
  return reading;
}

function read(block: Node): Omit<Reading, "found"> {
  let text = "";
  const places: number[] = [];
  const add = (letters: string, at: (index: number) => number) => {
    for (let index = 0; index < letters.length; index++) {
      const isSpace = /\s/.test(letters[index] ?? "");
      if (isSpace && (text === "" || text.endsWith(" "))) continue;
      text += isSpace ? " " : letters[index];
      places.push(at(index));
    }
  };
  const readNode = (node: Node, start: number) => {
    if (node.text !== undefined) add(node.text, (index) => start + index);
    // A gap is one thing, however long its question.
    else if (node.isLeaf) add(String(node.attrs.text ?? ""), () => start);
    else {
      add(" ", () => start);
      node.forEach((child, offset) => {
        readNode(child, start + 1 + offset);
      });
    }
  };
  readNode(block, 0);
  return { text, places };
}
