/** Adds up what different test runners report. */
export type Count = {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, each by the name one looks for in what the run said. */
  failures: readonly string[];
};

export const nothing: Count = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** @returns one check that either holds or does not */
export const one = (passed: boolean, name: string): Count => ({
  passed: Number(passed),
  failed: Number(!passed),
  skipped: 0,
  failures: passed ? [] : [name],
});

/** @returns the sum */
export function sum(counts: Count[]): Count {
  return counts.reduce(
    (total, { passed, failed, skipped, failures }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
      failures: [...total.failures, ...failures],
    }),
    nothing,
  );
}

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
  testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
};

/** Of Vitest's JSON report. A file that could not be run holds no tests; it counts as one failure. */
export function countVitest(report: VitestReport): Count {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  const failures = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => status === "failed").map(({ fullName }) => `${name} › ${fullName}`),
  );
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [...failures, ...broken.map(({ name }) => name)],
  };
}

type Suite = { suites?: Suite[]; specs?: { title: string; file: string; tests: SuiteTest[] }[] };
type SuiteTest = { projectName: string; status: "expected" | "unexpected" | "flaky" | "skipped" };
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: { message?: string }[];
  suites: Suite[];
};

/** Of Playwright's JSON report. A server that did not start is an error without a test; it counts as one failure. */
export function countPlaywright({ stats, errors, suites }: PlaywrightReport): Count {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [...suites.flatMap(failuresOf), ...errors.map(({ message = "?" }) => message.split("\n", 1)[0] ?? "?")],
  };
}

function failuresOf({ suites = [], specs = [] }: Suite): string[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ projectName }) => `[${projectName}] ${file} › ${title}`),
  );
  return [...own, ...suites.flatMap(failuresOf)];
}

/** The end of a run: once more what failed, which may stand hundreds of lines above, and one line in numbers. */
export function closingLines({ passed, failed, skipped, failures }: Count): string {
  const named = failures.map((name) => `  failed: ${name}\n`).join("");
  return `${named}${named ? "\n" : ""}${passed} passed, ${failed} failed, ${skipped} skipped`;
}
