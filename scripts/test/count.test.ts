import { expect, it } from "vitest";
import { closingLines, countPlaywright, countVitest, one, sum } from "./count";

const clean = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  success: true,
  testResults: [],
};

const browserTests = (...statuses: ("expected" | "unexpected" | "flaky" | "skipped")[]) => {
  const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
  return {
    stats: {
      expected: count("expected"),
      unexpected: count("unexpected"),
      flaky: count("flaky"),
      skipped: count("skipped"),
    },
    errors: [],
    suites: [
      {
        suites: [
          {
            specs: statuses.map((status) => ({
              title: `is ${status}`,
              file: "a.spec.ts",
              tests: [{ projectName: "phone", status }],
            })),
          },
        ],
      },
    ],
  };
};

it("adds the runners up to one line, and names before it what failed", () => {
  const browser = countPlaywright(browserTests("expected", "unexpected", "expected", "flaky", "skipped"));
  const total = sum([countVitest(clean), browser, one(true, "types"), one(false, "style")]);

  expect(closingLines(total).split("\n")).toEqual([
    "  failed: [phone] a.spec.ts › is unexpected",
    "  failed: [phone] a.spec.ts › is flaky",
    "  failed: style",
    "",
    "6 passed, 3 failed, 3 skipped",
  ]);
});

it("ends a clean run with its numbers alone", () => {
  expect(closingLines(sum([countVitest(clean)]))).toBe("3 passed, 0 failed, 2 skipped");
});

it("counts a test file that could not even be read as a failure", () => {
  const report = {
    ...clean,
    success: false,
    testResults: [{ name: "broken.test.ts", status: "failed", assertionResults: [] }],
  };

  expect(countVitest(report)).toMatchObject({ failed: 1, failures: ["broken.test.ts"] });
});

it("names a test by its file and its sentence", () => {
  const assertionResults = [
    { status: "passed", fullName: "holds" },
    { status: "failed", fullName: "does not hold" },
  ];
  const testResults = [{ name: "a.test.ts", status: "failed", assertionResults }];

  expect(countVitest({ ...clean, numFailedTests: 1, success: false, testResults }).failures).toEqual([
    "a.test.ts › does not hold",
  ]);
});

it("never calls a failed run green, whatever its numbers say", () => {
  expect(countVitest({ ...clean, success: false }).failed).toBe(1);
});

it("counts a server that did not start as a failure", () => {
  const report = { ...browserTests(), errors: [{ message: "No server\nat …" }] };

  expect(countPlaywright(report)).toMatchObject({ failed: 1, failures: ["No server"] });
});
