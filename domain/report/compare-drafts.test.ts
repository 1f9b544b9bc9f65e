import fc from "fast-check";
import { expect, it } from "vitest";
import type { ReportBlock } from "./blocks";
import { comparableDraft, comparableVersion, compareBlocks } from "./compare-drafts";

function paragraph(id: string, text = id): ReportBlock {
  const section = { key: "lead", label: "", detail: null };
  return { id, type: "paragraph", section, source: null, composedHash: null, edited: false, text: [{ text }] };
}

const told = (before: ReportBlock[], after: ReportBlock[]) =>
  compareBlocks(comparableDraft(before), comparableDraft(after)).map(({ state, before: a, after: b }) => [
    state,
    a?.id ?? null,
    b?.id ?? null,
  ]);

it("lays changed, added and removed blocks beside what stayed", () => {
  const before = [paragraph("a"), paragraph("b"), paragraph("c")];
  const after = [paragraph("a"), paragraph("b", "other words"), paragraph("new"), paragraph("d")];

  expect(told(before, after)).toEqual([
    ["same", "a", "a"],
    ["changed", "b", "b"],
    ["removed", "c", null],
    ["added", null, "new"],
    ["added", null, "d"],
  ]);
});

it("shows a moved block where it stood and where it stands", () => {
  const [a, b, c] = [paragraph("a"), paragraph("b"), paragraph("c")];

  expect(told([a, b, c], [b, c, a])).toEqual([
    ["moved", "a", null],
    ["same", "b", "b"],
    ["same", "c", "c"],
    ["moved", null, "a"],
  ]);
});

it("does not count where a block came from as a change", () => {
  const block = paragraph("a");

  const after = [{ ...block, edited: true, composedHash: "00", source: { kind: "trip" as const, ids: ["x"] } }];

  expect(told([block], after)).toEqual([["same", "a", "a"]]);
});

it("compares published versions in the same way", () => {
  const version = (text: string) => ({
    sections: [
      {
        key: "day:1",
        label: "Day 1",
        detail: "Monday",
        notes: [],
        blocks: [
          { id: "q", type: "quote" as const, text: [{ text }], author: "Ana Pop", affiliation: null },
          { id: "p", type: "paragraph" as const, text: [{ text: "The same." }] },
        ],
      },
    ],
  });

  const rows = compareBlocks(comparableVersion(version("One.")), comparableVersion(version("Two.")));

  expect(rows.map(({ state, after }) => [state, after?.section, after?.text])).toEqual([
    ["changed", "Day 1, Monday", "Two.\nAna Pop"],
    ["same", "Day 1, Monday", "The same."],
  ]);
});

it("shows every block of both drafts once, each side in its own order", () => {
  const ids = fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(String), { maxLength: 12 });
  const draft = (names: string[]) => comparableDraft(names.map((id) => paragraph(id)));
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      const rows = compareBlocks(draft(a), draft(b));
      expect(rows.flatMap(({ before }) => before?.id ?? [])).toEqual(a);
      expect(rows.flatMap(({ after }) => after?.id ?? [])).toEqual(b);
    }),
  );
});
