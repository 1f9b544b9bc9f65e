import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someBlocks } from "@/test/generated-blocks";
import { aParagraph, someSteps, wordsBy, written } from "@/test/generated-handwork";
import type { ReportBlock } from "./blocks";
import { mergeBlocks } from "./merge";

type Blocks = readonly ReportBlock[];
type Name = "ann" | "bob";

/** What the server holds, and two windows in which one report is open. */
class TwoWindows {
  private stored: Blocks;
  private readonly windows: Record<Name, { base: Blocks; now: Blocks }>;
  private count = 0;
  /** Words that were written by hand, and those of them that a hand took away again. */
  private readonly wrote = new Set<string>();
  private readonly tookAway = new Set<string>();

  constructor(blocks: Blocks) {
    this.stored = blocks;
    this.windows = { ann: { base: blocks, now: blocks }, bob: { base: blocks, now: blocks } };
  }

  write(name: Name, steps: Parameters<typeof written>[2]): void {
    const window = this.windows[name];
    const before = handWords(window.now);
    this.count += 1;
    window.now = written(window.now, `${name}${this.count}x`, steps);
    const after = handWords(window.now);
    for (const word of after) this.wrote.add(word);
    for (const word of before) if (!after.has(word)) this.tookAway.add(word);
  }

  /** Takes in what the other has saved. */
  read(name: Name): void {
    const window = this.windows[name];
    window.now = mergeBlocks(window.base, window.now, this.stored).blocks;
    window.base = this.stored;
  }

  /** A save that saw an older report is merged first. */
  save(name: Name): void {
    const window = this.windows[name];
    if (window.base !== this.stored) this.read(name);
    this.stored = window.now;
    window.base = window.now;
  }

  get texts(): Blocks[] {
    return [this.stored, this.windows.ann.now, this.windows.bob.now];
  }

  get kept(): string[] {
    return [...this.wrote].filter((word) => !this.tookAway.has(word));
  }
}

const handWords = (blocks: Blocks) => wordsBy(["ann\\d+x", "bob\\d+x"], blocks);

const names = fc.constantFrom<Name>("ann", "bob");
const happenings = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant("write" as const), by: names, steps: someSteps }),
    fc.record({ do: fc.constantFrom("read" as const, "save" as const), by: names }),
  ),
  { maxLength: 12 },
);

describe("two windows that merge what the other saved, in any order", () => {
  const afterwards = (use: (report: TwoWindows) => void) =>
    fc.assert(
      fc.property(someBlocks, happenings, fc.shuffledSubarray<Name>(["ann", "bob"], { minLength: 2 }), (...all) => {
        const [blocks, happened, last] = all;
        const report = new TwoWindows(blocks);
        for (const one of happened) {
          if (one.do === "write") report.write(one.by, one.steps);
          else report[one.do](one.by);
        }
        for (const name of last) report.save(name);
        for (const name of last) report.read(name);
        use(report);
      }),
      { numRuns: 200 },
    );

  it("end with the same text", () => {
    afterwards(({ texts: [stored, ...windows] }) => {
      for (const window of windows) expect(window).toEqual(stored);
    });
  });

  it("keep every word that nobody took away", () => {
    afterwards((report) => {
      for (const text of report.texts) {
        const words = handWords(text);
        for (const word of report.kept) expect(words).toContain(word);
      }
    });
  });

  it("say the same whoever saves first, also where both moved one block and wrote behind it", () => {
    const blocks = ["b0", "b1", "b2"].map((id) => aParagraph(id, id));
    const up = { do: "move" as const, at: 1, by: -1 };
    const ends = (["ann", "bob"] as const).map((first) => {
      const report = new TwoWindows(blocks);
      for (const name of ["ann", "bob"] as const) report.write(name, [up, { do: "add", at: 1, by: 0 }]);
      report.save(first);
      report.save(first === "ann" ? "bob" : "ann");
      return report.texts[0];
    });

    expect(ends[0]).toEqual(ends[1]);
  });

  it("say the same whoever saves first", () => {
    fc.assert(
      fc.property(someBlocks, someSteps, someSteps, (blocks, ann, bob) => {
        const ends = (["ann", "bob"] as const).map((first) => {
          const report = new TwoWindows(blocks);
          report.write("ann", ann);
          report.write("bob", bob);
          report.save(first);
          report.save(first === "ann" ? "bob" : "ann");
          return report.texts[0];
        });

        expect(ends[0]).toEqual(ends[1]);
      }),
      { numRuns: 200 },
    );
  });
});
