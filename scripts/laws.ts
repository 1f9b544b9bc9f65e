/**
 * npm run laws: tries what holds for every plan and report on cases nobody has seen, until a round fails or all are done.
 * `npm run laws -- 20` makes twenty rounds, `npm run laws -- 20 merge` only with test files whose path holds "merge".
 */
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "./test/checks";
import { closingLines } from "./test/count";
import { runVitest } from "./test/suites";

const [given, ...parts] = process.argv.slice(2);
const rounds = Number(given ?? 5);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`Not a number of rounds: ${given}`);
  process.exit(1);
}
const files = ["app", "components", "domain", "features", "lib"]
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: "utf8" }).map((file) => join(room, file)))
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.endsWith(".db.test.ts"))
  .filter((file) => readFileSync(file, "utf8").includes('from "fast-check"'))
  .filter((file) => parts.every((part) => file.includes(part)));

await generate();
for (let round = 1; round <= rounds; round++) {
  const seed = randomInt(2 ** 31);
  process.env.LAWS_SEED = String(seed);
  const count = await runVitest("unit", `Round ${round} of ${rounds}, cases ${seed}`, undefined, files);
  if (count.failed > 0) {
    console.log(`\n${closingLines(count)}\n\nOnce more: LAWS_SEED=${seed} npm run test:unit`);
    process.exit(1);
  }
}
