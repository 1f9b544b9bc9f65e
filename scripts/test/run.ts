/** npm test: everything, with one closing line; npm run test:e2e: the browser tests alone. */
import { endChildren } from "../start/children";
import { onStop } from "../start/signals";
import { generate, runCheck } from "./checks";
import { type Count, closingLine, sum } from "./count";
import { runBrowserTests, runVitest } from "./suites";

/** @param args nothing for all, or `e2e` and perhaps files and options for Playwright */
export async function run([suite, ...rest]: string[]): Promise<void> {
  onStop(() => endChildren().then(() => process.exit(130)));
  const counts = suite === "e2e" ? [await runBrowserTests(rest)] : await everything();
  const total = sum(counts);
  console.log(`\n${closingLine(total)}`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}

/** The nouns whose rows hold dates, clock times or the instants between. */
const aboutDates = ["features/trips", "features/days", "features/agenda-items", "features/itineraries"];

async function everything(): Promise<Count[]> {
  await generate();
  return [
    await runCheck("types"),
    await runCheck("lint"),
    await runCheck("imports"),
    await runCheck("text"),
    await runVitest("unit", "Testing the rules half an hour aside", "America/St_Johns"),
    await runVitest("unit", "Testing the rules where it is already tomorrow", "Pacific/Kiritimati"),
    await runVitest("db", "Testing with a database where it is already tomorrow", "Pacific/Kiritimati"),
    await runVitest("db", "Testing dates with a database half an hour aside", "America/St_Johns", aboutDates),
    await runBrowserTests([]),
  ];
}
