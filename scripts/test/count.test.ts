import { expect, it } from "vitest";
import { closingLine, countPlaywright, countVitest, one, sum } from "./count";

const clean = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  success: true,
  testResults: [],
};

it("adds the runners up to one line", () => {
  const browser = countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] });

  expect(closingLine(sum([countVitest(clean), browser, one(true), one(false)]))).toBe("9 passed, 3 failed, 4 skipped");
});

it("counts a test file that could not even be read as a failure", () => {
  const report = { ...clean, success: false, testResults: [{ status: "failed", assertionResults: [] }] };

  expect(countVitest(report).failed).toBe(1);
});

it("never calls a failed run green, whatever its numbers say", () => {
  expect(countVitest({ ...clean, success: false }).failed).toBe(1);
});

it("counts a server that did not start as a failure", () => {
  expect(countPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] }).failed).toBe(1);
});
