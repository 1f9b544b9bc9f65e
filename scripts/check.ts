/** npm run check: everything a machine can check in a minute. */
import { generate, runCheck } from "./test/checks";
import { closingLines, sum } from "./test/count";
import { runVitest } from "./test/suites";

await generate();
const total = sum([
  await runCheck("types"),
  await runCheck("lint"),
  await runCheck("imports"),
  await runCheck("text"),
  await runCheck("unused"),
  await runVitest("unit", "Testing the rules"),
]);
console.log(`\n${closingLines(total)}`);
process.exit(total.failed === 0 ? 0 : 1);
