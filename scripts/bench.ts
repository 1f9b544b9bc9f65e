/**
 * npm run bench: what docs/PERFORMANCE.md promises, measured on the production server with the demo and a trip of
 * 5 days, 30 items and 24 participants. `npm run bench -- --write` writes the table into that page.
 *
 * Ends with 0 even where a promise is not kept; it says so in the table. Ends with 1 when a measurement failed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeBenchTrip, signedInAs } from "./bench/bench-trip";
import { openBrowser } from "./bench/browser";
import { startBare, startNext } from "./bench/floors";
import { pageOf } from "./bench/http";
import * as measure from "./bench/measure";
import { memoryOf } from "./bench/process";
import { type Row, tableOf, verdictOf } from "./bench/rows";
import { step } from "./progress.mjs";
import { startServer } from "./server-for-tests";
import { endChildren, projectFolder } from "./start/children";

const page = join(projectFolder, "docs/PERFORMANCE.md");
const endings: (() => Promise<unknown>)[] = [];
const failures: string[] = [];

async function bench(): Promise<Row[]> {
  const server = await startServer({ demo: true });
  endings.push(server.stop);
  const rest = memoryOf(server.pid);
  const cookie = await signedInAs("admin@demo.sojourn.example", server);
  const trip = await makeBenchTrip(server, cookie, { days: 5, items: 30, participants: 24 });
  const report = `${server.baseUrl}/o/transilvania-it/reports/oslo-health-tech`;
  const pages = { itinerary: (await pageOf(trip.itinerary)).html, report: (await pageOf(report)).html };
  const next = await step("Building what we compare with", () => startNext(pages));
  endings.push(next.stop);
  const bare = await startBare({ "/itinerary": pages.itinerary, "/report": pages.report });
  endings.push(bare.stop);
  const browser = await openBrowser();
  endings.push(() => browser.close());

  const scene = { server, browser, cookie, trip, report, next, bare };
  const groups: [string, () => Row[] | Promise<Row[]>][] = [
    ["Opening pages for the first time", () => measure.firstVisits(scene)],
    ["Opening them again", () => measure.laterVisits(scene)],
    ["Counting statements", () => measure.statements(scene)],
    ["Opening them on a slow network", () => measure.slowNetwork(scene)],
    ["Asking as often as we can", () => measure.throughput(scene)],
    ["Counting the server's work", () => measure.serverCpu(scene)],
    ["Opening the planner", () => measure.planner(scene)],
    ["Timing the rules", measure.rules],
    ["Typesetting a report", measure.paper],
    ["Starting again", () => measure.atRest(scene, rest)],
  ];
  const rows: Row[] = [];
  for (const [title, work] of groups) rows.push(...(await step(title, () => attempt(title, work))));
  return rows;
}

/** One group that cannot be measured does not keep the others from it. */
async function attempt(title: string, work: () => Row[] | Promise<Row[]>): Promise<Row[]> {
  try {
    return await work();
  } catch (error) {
    failures.push(`${title}: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}

function write(table: string): void {
  const day = new Date().toISOString().slice(0, 10);
  const text = readFileSync(page, "utf8");
  const between = /(<!-- last run -->\n)[\s\S]*?(<!-- end of last run -->)/;
  writeFileSync(
    page,
    text.replace(between, (_all, open, close) => `${open}\nMeasured on ${day}.\n\n${table}\n\n${close}`),
  );
}

try {
  const rows = await bench();
  const table = tableOf(rows);
  console.log(`\n${table}\n`);
  const over = rows.filter((row) => verdictOf(row) === "OVER").length;
  console.log(over === 0 ? "Every promise is kept." : `${over} promises are not kept.`);
  if (process.argv.includes("--write")) write(table);
} catch (error) {
  failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
} finally {
  for (const end of endings.reverse()) await end().catch(() => {});
  await endChildren();
}
for (const failure of failures) console.error(`Could not be measured: ${failure}`);
process.exit(failures.length === 0 ? 0 : 1);
