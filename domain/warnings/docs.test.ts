import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ruleNames } from "./warning";

it("has a line in docs/RULES.md for every rule, and none for others", () => {
  const page = readFileSync(`${import.meta.dirname}/../../docs/RULES.md`, "utf8");
  const lines = [...page.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name]) => name);

  expect(lines.sort()).toEqual([...ruleNames].sort());
});
