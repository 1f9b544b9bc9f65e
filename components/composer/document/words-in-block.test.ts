import fc from "fast-check";
import { expect, it } from "vitest";
import { saysWords, squeezed } from "@/domain/report/chosen-words";
import { someBlock } from "@/test/generated-blocks";
import { nodeOf } from "./blocks";
import { documentSchema } from "./schema";
import { placeOfWords, wordsAt } from "./words-in-block";

const written = someBlock.filter((block) => ["paragraph", "heading", "list"].includes(block.type));
const chosen = fc.tuple(written, fc.nat(), fc.nat()).map(([block, from, length]) => {
  const node = nodeOf(documentSchema, block);
  const text = squeezed(textOf(node, 0, node.content.size));
  return {
    block,
    node,
    words: text
      .slice(from % (text.length + 1))
      .slice(0, 1 + (length % 40))
      .trim(),
  };
});

function textOf(node: ReturnType<typeof nodeOf>, from: number, to: number): string {
  return node.textBetween(from, to, " ", (leaf) => String(leaf.attrs.text ?? ""));
}

it("finds whatever words one chooses in a block, where they stand", () => {
  fc.assert(
    fc.property(chosen, ({ block, node, words }) => {
      fc.pre(words !== "");
      const place = placeOfWords(node, { words, around: null });
      // Places count the node's own beginning.
      const found = place && squeezed(textOf(node, Math.max(0, place.from - 1), place.to - 1));

      expect(found).toContain(words);
      expect(saysWords(block, { words, around: null })).toBe(true);
    }),
  );
});

it("marks the very words somebody selected, also when the block says them elsewhere", () => {
  fc.assert(
    fc.property(chosen, fc.nat(), fc.nat(), ({ block, node }, from, length) => {
      const start = 1 + (from % Math.max(1, node.content.size));
      const end = Math.min(node.nodeSize - 1, start + 1 + (length % 30));
      const selected = wordsAt(node, { from: start, to: end });
      fc.pre(selected !== null);
      const place = selected && placeOfWords(node, selected);

      expect(place).toMatchObject({ from: expect.any(Number), to: expect.any(Number) });
      expect(place && place.from >= start && place.to <= end).toBe(true);
      expect(selected && saysWords(block, selected)).toBe(true);
    }),
  );
});

it("finds no words the block does not say", () => {
  fc.assert(
    fc.property(chosen, ({ block, node, words }) => {
      const other = { words: `${words} Zürich`, around: null };

      expect([placeOfWords(node, other), saysWords(block, other)]).toEqual([null, false]);
    }),
  );
});
