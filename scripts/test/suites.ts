/** The suites of tests and how each says what came out. */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { step } from "../progress.mjs";
import { runNode } from "../start/children";
import { build } from "../start/server";
import { findBrowser } from "./browser";
import { type Count, countPlaywright, countVitest, nothing, one } from "./count";

/**
 * Where the machine may believe to stand while it tests. Nobody develops in either, so that nothing is right by chance:
 * on Kiritimati it is already tomorrow (UTC+14), in St. John's clocks stand half an hour aside (UTC−3:30) and change.
 */
export type MachineZone = "Pacific/Kiritimati" | "America/St_Johns";

/**
 * Runs a Vitest project.
 *
 * @param zone the time zone the process believes to be in; the machine's own when left out
 * @param files only the test files whose path holds one of these; all when left out
 */
export async function runVitest(
  project: "unit" | "db",
  title: string,
  zone?: MachineZone,
  files: readonly string[] = [],
): Promise<Count> {
  // Two may run at a time.
  const report = `test-results/${project}-${zone?.split("/").at(-1) ?? "here"}.json`;
  const args = ["--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  rmSync(report, { force: true });
  const ended = await step(title, () =>
    runNode(["node_modules/vitest/vitest.mjs", "run", ...files, ...args], { environment: zone ? { TZ: zone } : {} }),
  ).then(
    () => true,
    () => false,
  );
  return existsSync(report) ? countVitest(JSON.parse(readFileSync(report, "utf8"))) : one(ended, title);
}

/** Builds the app, so that it stands when the browser tests begin. That it can be built is no test of its own. */
export async function buildFirst(): Promise<Count> {
  return build().then(
    () => nothing,
    () => nothing,
  );
}

/** Builds the app and runs the browser tests, or those of the named files, against the production server. */
export async function runBrowserTests(files: string[]): Promise<Count> {
  const report = "test-results/e2e.json";
  mkdirSync("test-results", { recursive: true });
  rmSync(report, { force: true });
  const browser = await findBrowser();
  if (!browser) return one(false, "no browser for the browser tests");
  try {
    await build();
  } catch {
    return one(false, "building the app");
  }
  // Tests arrange data with the commands people use; the condition lets `server-only` pass.
  const environment = { CHROMIUM_PATH: browser, NODE_OPTIONS: "--conditions=react-server" };
  console.log("Running the browser tests …");
  const ended = await runNode(["node_modules/@playwright/test/cli.js", "test", ...files], {
    environment,
    aloud: true,
  }).then(
    () => true,
    () => false,
  );
  return existsSync(report) ? countPlaywright(JSON.parse(readFileSync(report, "utf8"))) : one(ended, "browser tests");
}
