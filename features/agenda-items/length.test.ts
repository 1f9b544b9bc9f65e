import { expect, it } from "vitest";
import { parseLength } from "./length";

it("reads lengths the ways people type them", () => {
  const typed = ["90", " 90 min", "1:30", "1 h", "1 h 45 min", "1h45", "48 h"];

  expect(typed.map(parseLength)).toEqual([90, 90, 90, 60, 105, 105, 2880]);
});

it("reads no length out of anything else", () => {
  expect(["", "0", "long", "1:75", "2881", "-5", "1.5.2"].map(parseLength)).toEqual(Array(7).fill(null));
});
