/** npm test: everything, with one closing line; npm run test:e2e: the browser tests alone. */
import { endChildren } from "../start/children";
import { onStop } from "../start/signals";
import { generate, runCheck } from "./checks";
import { type Count, closingLines, sum } from "./count";
import { buildFirst, runBrowserTests, runVitest } from "./suites";

/** @param args nothing for all, or `e2e` and perhaps files and options for Playwright */
export async function run([suite, ...rest]: string[]): Promise<void> {
  onStop(() => endChildren().then(() => process.exit(130)));
  const counts = suite === "e2e" ? [await runBrowserTests(rest)] : await everything();
  const total = sum(counts);
  console.log(`\n${closingLines(total)}`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}

/** The second time only those rules are tested that read a clock, a date or a zone. */
const rulesAboutDates = [
  ...[
    "domain/agenda",
    "domain/clock",
    "domain/conflicts",
    "domain/date",
    "domain/day",
    "domain/ical",
    "domain/itinerary",
  ],
  ...["domain/report", "domain/travel", "domain/trip", "domain/warnings/t", "domain/zone", "lib/", "components/"],
];

/**
 * What looks at the sources goes beside what runs them: each waits for something else, and the whole is over sooner. The
 * browser has the machine to itself. The rules go with what looks, which is done sooner.
 */
async function everything(): Promise<Count[]> {
  await generate();
  const [looked, tested] = await Promise.all([
    inOrder([
      () => runCheck("types"),
      () => runCheck("lint"),
      () => runCheck("imports"),
      () => runCheck("text"),
      () => runCheck("unused"),
      () => buildFirst(),
      () => runVitest("unit", "Testing the rules where it is already tomorrow", "Pacific/Kiritimati"),
    ]),
    inOrder([
      () => runVitest("db", "Testing with a database where it is already tomorrow", "Pacific/Kiritimati"),
      () => runVitest("unit", "Testing dates half an hour aside", "America/St_Johns", rulesAboutDates),
    ]),
  ]);
  return [...looked, ...tested, await runBrowserTests([])];
}

async function inOrder(works: readonly (() => Promise<Count>)[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const work of works) counts.push(await work());
  return counts;
}
