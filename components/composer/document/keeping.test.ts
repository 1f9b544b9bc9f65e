import { history, undo } from "@tiptap/pm/history";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParagraphBlock, ReportBlock } from "@/domain/report/blocks";
import { someBlocks } from "@/test/generated-blocks";
import { blocksOf, documentOf } from "./blocks";
import { keepBlocks } from "./keep-blocks";
import { knownNames } from "./known-names";
import { documentSchema as schema } from "./schema";
import { writeBlocks } from "./write-blocks";

const composed = (id: string, text: string, key = "day:1"): ParagraphBlock => ({
  id,
  section: { key, label: key, detail: null },
  source: { kind: "item", ids: [id] },
  composedHash: `hash-${id}`,
  edited: false,
  type: "paragraph",
  text: text ? [{ text }] : [],
});

function open(blocks: readonly ReportBlock[]): EditorState {
  let count = 0;
  const plugins = [
    history(),
    knownNames([{ text: "Aleap", mark: "host", ref: "h1" }]),
    keepBlocks(() => `new${count++}`),
  ];
  return EditorState.create({ doc: documentOf(schema, blocks), plugins });
}

const caret = (state: EditorState, at: number) =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
const type = (state: EditorState, text: string) => state.apply(state.tr.insertText(text));
const two = [composed("a", "One day."), composed("b", "Another day.", "day:2")];

describe("a document under somebody's hands", () => {
  it("marks only the block whose words changed as edited, and undoing makes it the composed one again", () => {
    const typed = type(caret(open(two), 4), " fine");
    expect(blocksOf(typed.doc)).toMatchObject([
      { id: "a", edited: true, text: [{ text: "One fine day." }], composedHash: "hash-a" },
      { id: "b", edited: false },
    ]);

    let back = typed;
    undo(typed, (tr) => {
      back = typed.apply(tr);
    });
    expect(blocksOf(back.doc)).toEqual(two);
  });

  it("keeps the first part of a split paragraph as the composed block, and makes the second a new one of its section", () => {
    const split = caret(open(two), 4);
    expect(blocksOf(split.apply(split.tr.split(4)).doc)).toMatchObject([
      { id: "a", edited: true, text: [{ text: "One" }], source: { ids: ["a"] } },
      {
        id: "new0",
        edited: true,
        text: [{ text: " day." }],
        source: null,
        composedHash: null,
        section: { key: "day:1" },
      },
      { id: "b" },
    ]);
  });

  it("keeps the composed block whole when a line is opened before it", () => {
    const state = open(two);
    expect(blocksOf(state.apply(state.tr.split(1)).doc)).toMatchObject([
      { id: "new0", text: [] },
      { id: "a", text: [{ text: "One day." }], edited: false },
      { id: "b" },
    ]);
  });

  it("keeps the first of two joined paragraphs", () => {
    const state = open(two);
    const joined = state.apply(state.tr.join(state.doc.child(0).nodeSize));
    expect(blocksOf(joined.doc)).toMatchObject([{ id: "a", edited: true, text: [{ text: "One day.Another day." }] }]);
  });

  it("gives a pasted copy a name of its own and no sources, and takes what was moved into the section around it", () => {
    const state = open(two);
    const [first] = state.doc.children;
    const copied = state.apply(state.tr.insert(state.doc.content.size, first ?? []).setMeta("uiEvent", "paste"));
    expect(blocksOf(copied.doc)[2]).toMatchObject({ id: "new0", source: null, section: { key: "day:2" } });

    const cut = state.apply(state.tr.delete(0, first?.nodeSize ?? 0));
    const moved = cut.apply(cut.tr.insert(cut.doc.content.size, first ?? []).setMeta("uiEvent", "drop"));
    expect(blocksOf(moved.doc)[1]).toMatchObject({
      id: "a",
      edited: false,
      source: { ids: ["a"] },
      section: { key: "day:2" },
    });
  });

  it("marks a name of the record once it is typed to its end, as a whole word", () => {
    const typed = type(type(caret(open([composed("a", "")]), 1), "At Aleap"), ",");
    expect(blocksOf(typed.doc)[0]).toMatchObject({
      text: [{ text: "At " }, { text: "Aleap", mark: "host", ref: "h1" }, { text: "," }],
    });
    const longer = type(type(caret(open([composed("a", "")]), 1), "At Aleap"), "ing,");
    expect(blocksOf(longer.doc)[0]).toMatchObject({ text: [{ text: "At Aleaping," }] });
  });
});

describe("blocks written into an open document", () => {
  it("are what it says afterwards, whatever it said before", () => {
    fc.assert(
      fc.property(someBlocks, someBlocks, fc.array(fc.nat(7)), (before, after, order) => {
        const moved = [...new Set(order)].flatMap((place) => after[place] ?? []);
        for (const target of [after, moved]) {
          const state = open(before);
          expect(blocksOf(state.apply(writeBlocks(state.tr, target)).doc)).toEqual(target);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("leave the caret in the words it was in, and what one undoes is one's own", () => {
    const mine = type(caret(open(two), 4), "!");
    const [a, b] = blocksOf(mine.doc) as [ReportBlock, ReportBlock];
    const theirs = [composed("new", "Before."), { ...a, text: [{ text: "On One! fine day." }] } as ReportBlock, b];
    const merged = mine.apply(writeBlocks(mine.tr, theirs).setMeta("addToHistory", false));

    const { $head } = merged.selection;
    expect($head.parent.textBetween(0, $head.parentOffset)).toBe("On One!");

    let back = merged;
    undo(merged, (tr) => {
      back = merged.apply(tr);
    });
    expect(blocksOf(back.doc).map((block) => block.type === "paragraph" && block.text[0]?.text)).toEqual([
      "Before.",
      "On One fine day.",
      "Another day.",
    ]);
  });

  it("take the caret along with a block that moves", () => {
    const state = caret(open(two), 4);
    const moved = state.apply(writeBlocks(state.tr, [...two].reverse()));
    const { $head } = moved.selection;
    expect([$head.parent.attrs.id, $head.parentOffset]).toEqual(["a", 3]);
  });
});
