import { expect, it } from "vitest";
import type { ListBlock, ParagraphBlock } from "./blocks";
import { restyled } from "./restyle";

const shared = { section: { key: "lead", label: "", detail: null }, source: null, composedHash: "h", edited: false };
const aParagraph = (id: string): ParagraphBlock => ({
  ...shared,
  id,
  type: "paragraph",
  text: [{ text: `Text ${id}` }],
});
const people: ListBlock = {
  ...{ ...shared, id: "l", type: "list", flavour: "people", label: "Featuring" },
  items: [{ text: [{ text: "Eero", mark: "person" }], role: [{ text: "Guide" }] }, { text: [{ text: "Ida" }] }],
};
const ids = () => {
  let count = 0;
  return () => `n${count++}`;
};

it("makes one list of neighbouring paragraphs, under the name of the first", () => {
  const made = restyled(["a", "b", "c"].map(aParagraph), new Set(["a", "b"]), "list", ids());

  expect(made).toMatchObject([
    {
      id: "a",
      type: "list",
      flavour: "plain",
      edited: true,
      items: [{ text: [{ text: "Text a" }] }, { text: [{ text: "Text b" }] }],
    },
    { id: "c", type: "paragraph", edited: false },
  ]);
});

it("makes a paragraph of every entry of a list, with name and role in one line", () => {
  expect(restyled([people], new Set(["l"]), "body", ids())).toMatchObject([
    { id: "l", type: "paragraph", text: [{ text: "Eero", mark: "person" }, { text: ", " }, { text: "Guide" }] },
    { id: "n0", type: "paragraph", composedHash: null, text: [{ text: "Ida" }] },
  ]);
});

it("makes a heading of a paragraph and leaves what has the style already", () => {
  const blocks = [aParagraph("a"), people];

  expect(restyled(blocks, new Set(["a", "l"]), "people", ids())[1]).toBe(people);
  expect(restyled(blocks, new Set(["a"]), "heading2", ids())[0]).toMatchObject({ id: "a", type: "heading", level: 2 });
});
