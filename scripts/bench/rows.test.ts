import { expect, it } from "vitest";
import { atLeast, atMost, format, type Row, tableOf, verdictOf } from "./rows";

const bytes: Row = { what: "Page", unit: "bytes", measured: 9_000, gate: atMost(14_000), goal: atMost(9_000) };

it("says whether a promise holds, and how well", () => {
  expect(verdictOf(bytes)).toBe("goal");
  expect(verdictOf({ ...bytes, measured: 9_001 })).toBe("gate");
  expect(verdictOf({ ...bytes, measured: 14_001 })).toBe("OVER");
  expect(verdictOf({ ...bytes, measured: null })).toBe("not measured");
});

it("wants speeds to be high", () => {
  const speed: Row = { what: "Speed", unit: "times", measured: 4, gate: atLeast(3), goal: atLeast(10) };

  expect(verdictOf(speed)).toBe("gate");
  expect(verdictOf({ ...speed, measured: 2.9 })).toBe("OVER");
});

it("takes a measurement as the gate where the gate is no number", () => {
  expect(verdictOf({ what: "It opens", unit: "ms", measured: 360, goal: atMost(300) })).toBe("gate");
});

it("judges nothing it was not given a limit for", () => {
  expect(verdictOf({ what: "Speed of light", unit: "per second", measured: 3e8 })).toBe("");
});

it("prints numbers as people read them", () => {
  expect([format(12_345.6, "bytes"), format(1.2345, "times"), format(3.21, "ms"), format(null, "ms")]).toEqual([
    "12,346 B",
    "1.23 ×",
    "3.2 ms",
    "–",
  ]);
});

it("draws a table that reads well in a terminal and in Markdown", () => {
  expect(tableOf([bytes])).toBe(
    [
      "| What | Measured | Gate       | Goal      | Holds | Against |",
      "| ---- | -------- | ---------- | --------- | ----- | ------- |",
      "| Page | 9,000 B  | ≤ 14,000 B | ≤ 9,000 B | goal  |         |",
    ].join("\n"),
  );
});
