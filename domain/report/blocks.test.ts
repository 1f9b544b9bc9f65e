import { describe, expect, it } from "vitest";
import { aBlock } from "@/test/record-builders";
import { blocksToText, editBlock, insertBlock, moveBlock, removeBlock } from "./blocks";
import { isSafeHref, MAX_BLOCK_LENGTH, MAX_BLOCKS, readBlocks } from "./read-blocks";
import { withoutGaps } from "./runs";

const three = [aBlock("a", "One."), aBlock("b", "Two."), aBlock("c", "Three.", "day:2")];

describe("editing", () => {
  it("remembers that a person changed a block, and changes no other", () => {
    const after = editBlock(three, "b", { text: [{ text: "Zwei." }] });

    expect(after.map((block) => block.edited)).toEqual([false, true, false]);
    expect(blocksToText(after)).toContain("Zwei.");
    expect(three[1]?.edited).toBe(false);
  });

  it("moves a block by places into the section it lands in, and stops at the ends", () => {
    expect(moveBlock(three, "a", 2).map((block) => [block.id, block.section.key])).toEqual([
      ["b", "lead"],
      ["c", "day:2"],
      ["a", "day:2"],
    ]);
    expect(moveBlock(three, "a", -5).map((block) => block.id)).toEqual(["a", "b", "c"]);
  });

  it("inserts after a block or first, and removes", () => {
    expect(insertBlock(three, aBlock("n", "New."), "a").map((block) => block.id)).toEqual(["a", "n", "b", "c"]);
    expect(insertBlock(three, aBlock("n", "New."), null)[0]?.id).toBe("n");
    expect(removeBlock(three, "b").map((block) => block.id)).toEqual(["a", "c"]);
  });

  it("refuses blocks that are not there, and ids that are", () => {
    expect(() => editBlock(three, "z", {})).toThrow(RangeError);
    expect(() => insertBlock(three, aBlock("a", "Again."), null)).toThrow(RangeError);
  });
});

describe("leaving gaps out", () => {
  it("closes up the space a gap leaves", () => {
    const runs = [{ text: "She spoke. " }, { text: "role of Ana?", mark: "gap" as const }, { text: " We listened." }];

    expect(withoutGaps(runs)).toEqual([{ text: "She spoke. We listened." }]);
  });

  it("leaves nothing of a text that is only a gap", () => {
    expect(withoutGaps([{ text: "theme of Day 2?", mark: "gap" }, { text: "." }])).toEqual([]);
  });
});

describe("reading blocks from outside", () => {
  it("gives back what was stored", () => {
    expect(readBlocks(JSON.parse(JSON.stringify(three)))).toEqual({ ok: true, blocks: three });
  });

  it("leaves unknown fields behind", () => {
    const read = readBlocks([{ ...aBlock("a", "One."), onclick: "steal()" }]);

    expect(read).toEqual({ ok: true, blocks: [aBlock("a", "One.")] });
  });

  it.each([
    ["no list", { id: "a" }, [{ path: "", reason: "notThis" }]],
    ["an unknown type", [{ ...aBlock("a", "One."), type: "script" }], [{ path: "[0].type", reason: "notThis" }]],
    ["an id twice", [aBlock("a", "One."), aBlock("a", "Two.")], [{ path: "[1].id", reason: "twice" }]],
    ["no text", [{ ...aBlock("a", ""), text: [{}] }], [{ path: "[0].text[0].text", reason: "notThis" }]],
    [
      "a mark we do not have",
      [{ ...aBlock("a", ""), text: [{ text: "x", mark: "blink" }] }],
      [{ path: "[0].text[0].mark", reason: "notThis" }],
    ],
    [
      "a link that runs",
      [{ ...aBlock("a", ""), text: [{ text: "x", mark: "link", href: "javascript:alert(1)" }] }],
      [{ path: "[0].text[0].href", reason: "unsafeLink" }],
    ],
    ["too long a block", [aBlock("a", "x".repeat(MAX_BLOCK_LENGTH + 1))], [{ path: "[0]", reason: "tooLong" }]],
  ])("names the place of %s", (_what, value, errors) => {
    expect(readBlocks(value)).toEqual({ ok: false, errors });
  });

  it("takes no more than the most blocks", () => {
    const many = Array.from({ length: MAX_BLOCKS + 1 }, (_, index) => aBlock(`b${index}`, "x"));

    expect(readBlocks(many)).toEqual({ ok: false, errors: [{ path: "", reason: "tooMany" }] });
  });

  it.each([null, 1, "x", [null], [[]], [{ type: "list", items: 3 }]])("never throws on %j", (value) => {
    expect(readBlocks(value).ok).toBe(false);
  });

  it.each([
    ["https://cluster.example/a?b=c", true],
    ["mailto:ana@cluster.example", true],
    ["/o/harbour", true],
    ["//elsewhere.example", false],
    ["/\\elsewhere.example", false],
    ["data:text/html,x", false],
    ["https://", false],
  ])("lets a reader follow %s: %s", (href, safe) => {
    expect(isSafeHref(href)).toBe(safe);
  });
});
