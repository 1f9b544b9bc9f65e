import fc from "fast-check";
import { expect, it } from "vitest";
import { readBlocks } from "@/domain/report/read-blocks";
import { someBlocks } from "@/test/generated-blocks";
import { blocksOf, documentOf } from "./blocks";
import { documentSchema as schema } from "./schema";

it("makes a document of any blocks and gets the very same blocks back", () => {
  fc.assert(
    fc.property(someBlocks, (blocks) => {
      const document = documentOf(schema, blocks);
      document.check();
      expect(JSON.stringify(blocksOf(document))).toBe(JSON.stringify(blocks));
    }),
    { numRuns: 300 },
  );
});

it("gets them back when the document was stored as JSON in between, and they can be read as blocks", () => {
  fc.assert(
    fc.property(someBlocks, (blocks) => {
      const again = schema.nodeFromJSON(JSON.parse(JSON.stringify(documentOf(schema, blocks).toJSON())));
      expect(readBlocks(blocksOf(again))).toEqual({ ok: true, blocks });
    }),
  );
});

it("keeps what did not change as it was, so that only changed blocks are read anew", () => {
  const [a, b] = ["a", "b"].map((id) => ({
    ...{ id, section: { key: "lead", label: "", detail: null }, source: null, composedHash: null, edited: false },
    type: "paragraph" as const,
    text: [{ text: id }],
  }));
  const before = documentOf(schema, a && b ? [a, b] : []);
  const after = before.copy(before.content.replaceChild(0, schema.node("paragraph", before.child(0).attrs)));

  expect(blocksOf(after)[1]).toBe(blocksOf(before)[1]);
  expect(blocksOf(after)[0]).toMatchObject({ id: "a", text: [] });
});
