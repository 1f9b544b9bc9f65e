import fc from "fast-check";
import { expect, it } from "vitest";
import { aParagraph } from "@/test/generated-handwork";
import type { ListBlock } from "./blocks";
import { type ChosenWords, placeOfChosen, saysWords, wordsBetween } from "./chosen-words";

const somewhere = (words: string): ChosenWords => ({ words, around: null });

/** The words at the how-manieth place that says them. */
function chosen(text: string, words: string, nth: number): ChosenWords {
  let at = -1;
  for (let count = 0; count < nth; count++) at = text.indexOf(words, at + 1);
  const found = wordsBetween(text, at, at + words.length);
  if (!found) throw new Error(`${words} is not said ${nth} times`);
  return found;
}

it("finds words however the text is broken, and not when one of them is another", () => {
  const block = aParagraph("a", "We met Aleap\nat the Science Park.");

  expect(saysWords(block, somewhere("Aleap at the  Science"))).toBe(true);
  expect(saysWords(block, somewhere("Aleap in the Science"))).toBe(false);
});

it("finds words of a list, also from one entry into the next", () => {
  const { id, section, source, composedHash, edited } = aParagraph("a", "");
  const list: ListBlock = {
    ...{ id, section, source, composedHash, edited, type: "list", flavour: "people", label: "Who spoke" },
    items: [{ text: [{ text: "Łucja Śniegoń" }], role: [{ text: "Forester" }] }, { text: [{ text: "Eero" }] }],
  };

  expect(saysWords(list, somewhere("Łucja Śniegoń Forester Eero"))).toBe(true);
  expect(saysWords(list, somewhere("Who spoke Łucja"))).toBe(true);
});

const said = "We saw the locks of 1868. Then the locks of the harbour, and again the locks.";

it.each([
  ["nothing changed", said],
  ["the same words are written before them", `The locks: the locks. ${said}`],
  ["the same words before them go", said.replace("the locks of 1868", "much")],
  ["the word on one side is another", said.replace("of the harbour", "at the harbour")],
  ["both sides are written anew and all places stay", said.replace("Then the locks of", "Yet the locks at")],
])("stays at the second of three places when %s", (_what, now) => {
  const second = chosen(said, "the locks", 2);

  const at = placeOfChosen(now, second) ?? -1;

  expect(now.slice(at)).toMatch(/^the locks (of|at) the harbour/);
});

it("goes with its place, and does not jump to the same words elsewhere", () => {
  const now = said.replace("Then the locks of the harbour", "Then the quay");

  expect(placeOfChosen(now, chosen(said, "the locks", 2))).toBeNull();
  expect(placeOfChosen(now, chosen(said, "the locks", 3))).toBe(now.lastIndexOf("the locks"));
});

it("stays with words that stand once, whatever is written around them", () => {
  const only = chosen("We saw the old locks at work.", "old locks", 1);

  expect(placeOfChosen("Those old locks!", only)).toBe("Those ".length);
});

it("keeps no more of long words, and of what is around them, than is sent", () => {
  const text = "locks and quays ".repeat(200).trim();
  const all = wordsBetween(text, 0, text.length);

  expect(all?.words.length).toBeLessThanOrEqual(500);
  expect(all?.around).toMatchObject({ before: "", nth: 1 });
  expect(all?.around?.after.length).toBeLessThanOrEqual(120);
});

/** Words that come again and again, so that the same ones stand in many places. */
const someText = fc
  .array(fc.constantFrom("a", "b", "aa", "the", "lock"), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(" "));

it("finds the very place that was chosen as long as nothing changed", () => {
  fc.assert(
    fc.property(someText, fc.nat(), fc.nat(20), (text, from, length) => {
      const start = from % text.length;
      const words = wordsBetween(text, start, start + 1 + length);
      fc.pre(words !== null);
      const skipped = text.slice(start).length - text.slice(start).trimStart().length;

      expect(words && placeOfChosen(text, words)).toBe(start + skipped);
    }),
  );
});

it("finds it after whatever is written two words away from it, the same words among it", () => {
  const fillers = fc.array(fc.constantFrom("the locks", "quay", "the", "locks"), { maxLength: 4 });
  fc.assert(
    fc.property(
      fc.nat(3),
      fc.array(fc.tuple(fc.nat(4), fillers), { maxLength: 4 }),
      fc.array(fc.nat(3), { maxLength: 3 }),
      (which, written, taken) => {
        // Four places, each between two words on either side that stand nowhere else.
        const places = [0, 1, 2, 3].map((place) => `west${place} left${place} the locks right${place} east${place}`);
        const mine = chosen(places.join(" "), "the locks", which + 1);
        const kept = places.filter((_, place) => place === which || !taken.includes(place));
        for (const [at, words] of written) kept.splice(Math.min(at, kept.length), 0, ...words);
        const now = kept.join(" ");

        expect(placeOfChosen(now, mine)).toBe(now.indexOf(`left${which} the locks`) + `left${which} `.length);
      },
    ),
  );
});
