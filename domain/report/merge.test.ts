import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someBlocks } from "@/test/generated-blocks";
import { aParagraph, someSteps, wordsBy, written } from "@/test/generated-handwork";
import { blockText, moveBlock, type ReportBlock } from "./blocks";
import { mergeBlocks } from "./merge";
import { mergeRuns } from "./merge-runs";

const texts = (blocks: readonly ReportBlock[]) => blocks.map((block) => blockText(block));

const threesome = fc
  .tuple(someBlocks, someSteps, someSteps)
  .map(([base, mine, theirs]) => [base, written(base, "mine", mine), written(base, "theirs", theirs)] as const);
const wordsOf = (blocks: readonly ReportBlock[]) => wordsBy(["mine", "theirs"], blocks);

describe("two people's changes of one report", () => {
  it("are the one's alone when the other changed nothing", () => {
    fc.assert(
      fc.property(threesome, ([base, mine]) => {
        expect(mergeBlocks(base, mine, base)).toEqual({ blocks: mine, bothChanged: [] });
        expect(mergeBlocks(base, base, mine)).toEqual({ blocks: mine, bothChanged: [] });
        expect(mergeBlocks(base, mine, mine)).toEqual({ blocks: mine, bothChanged: [] });
      }),
    );
  });

  it("lose no word that either wrote", () => {
    fc.assert(
      fc.property(threesome, ([base, mine, theirs]) => {
        const merged = wordsOf(mergeBlocks(base, mine, theirs).blocks);
        for (const word of [...wordsOf(mine), ...wordsOf(theirs)]) expect(merged).toContain(word);
      }),
    );
  });

  it("have the same blocks with the same words from either side, each block once", () => {
    fc.assert(
      fc.property(threesome, ([base, mine, theirs]) => {
        const [one, other] = [mergeBlocks(base, mine, theirs), mergeBlocks(base, theirs, mine)];
        const sorted = (blocks: readonly ReportBlock[]) => blocks.map((block) => JSON.stringify(block)).sort();
        expect(sorted(one.blocks)).toEqual(sorted(other.blocks));
        expect(one.bothChanged).toEqual(other.bothChanged);
        expect(new Set(one.blocks.map(({ id }) => id)).size).toBe(one.blocks.length);
        expect(mergeBlocks(base, mine, theirs)).toEqual(one);
      }),
    );
  });

  it("stand as they are when the result is merged again with what either had", () => {
    fc.assert(
      fc.property(threesome, ([base, mine, theirs]) => {
        const { blocks } = mergeBlocks(base, mine, theirs);
        expect(mergeBlocks(theirs, theirs, blocks).blocks).toEqual(blocks);
      }),
    );
  });

  it("keep both insertions in one paragraph", () => {
    const base = [aParagraph("a", "The group met Aleap.")];
    const mine = [aParagraph("a", "In the morning the group met Aleap.")];
    const theirs = [aParagraph("a", "The group met Aleap, and asked many questions.")];

    const merged = mergeBlocks(base, mine, theirs);

    expect(texts(merged.blocks)).toEqual(["In the morning the group met Aleap, and asked many questions."]);
    expect(merged.bothChanged).toEqual([]);
  });

  it("keep both texts where both replaced the same words, and name the block", () => {
    const base = [aParagraph("a", "It was a good day for all."), aParagraph("b", "Then home.")];
    const mine = [aParagraph("a", "It was a long morning for all."), aParagraph("b", "Then home.")];
    const theirs = [aParagraph("a", "It was a rainy Tuesday for all."), aParagraph("b", "Then home again.")];

    expect(mergeBlocks(base, mine, theirs)).toMatchObject({
      blocks: [
        { text: [{ text: "It was a long morning rainy Tuesday for all." }] },
        { text: [{ text: "Then home again." }] },
      ],
      bothChanged: ["a"],
    });
  });

  it("leave a block that one changed and the other took away, where it was", () => {
    const base = [aParagraph("a", "One."), aParagraph("b", "Two."), aParagraph("c", "Three.")];
    const mine = [base[0], aParagraph("b", "Two and a half."), base[2]] as ReportBlock[];

    expect(mergeBlocks(base, mine, [base[0], base[2]] as ReportBlock[])).toMatchObject({
      blocks: [{ id: "a" }, { id: "b" }, { id: "c" }],
      bothChanged: ["b"],
    });
  });

  it("leave two such blocks in their old order, whoever took away which", () => {
    const [one, two] = [aParagraph("a", "One."), aParagraph("b", "Two.")];
    const mine = [aParagraph("a", "One, changed.")];
    const theirs = [aParagraph("b", "Two, changed.")];

    for (const pair of [[mine, theirs] as const, [theirs, mine] as const])
      expect(texts(mergeBlocks([one, two], ...pair).blocks)).toEqual(["One, changed.", "Two, changed."]);
  });

  it("take a block to where one moved it, with what the other wrote in it", () => {
    const base = ["a", "b", "c"].map((id) => aParagraph(id, `Text ${id}.`));
    const mine = moveBlock(base, "a", 2);
    const theirs = base.map((block) => (block.id === "a" ? aParagraph("a", "Text a, changed.") : block));

    expect(texts(mergeBlocks(base, mine, theirs).blocks)).toEqual(["Text b.", "Text c.", "Text a, changed."]);
  });
});

describe("two people's changes of one text", () => {
  const host = { text: "Aleap", mark: "host", ref: "h1" } as const;

  it("keep a mark that one set on a word beside the other's words", () => {
    const before = [{ text: "We met Aleap there." }];
    const mine = [{ text: "We met " }, host, { text: " there." }];

    expect(mergeRuns(before, mine, [{ text: "We often met Aleap there." }]).text).toEqual([
      { text: "We often met " },
      host,
      { text: " there." },
    ]);
  });

  it("fill a gap that one answers while the other writes on", () => {
    const before = [{ text: "Shane, " }, { text: "role?", mark: "gap" }, { text: "." }] as const;
    const merged = mergeRuns(before, [{ text: "Shane, guide." }], [...before, { text: " He waited." }]);

    expect(merged).toEqual({ text: [{ text: "Shane, guide. He waited." }], bothChanged: false });
  });
});
