import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { osloDeepDiveDays, osloHealthTech } from "@/test/seed-records";
import { writtenIn } from "@/test/seed-texts";
import { blockText } from "./blocks";
import { composeReport } from "./compose";

const accounts = (["ro", "nb"] as const).flatMap((language) => [
  composeReport(writtenIn(language, osloHealthTech), { format: "JOURNEY", grouping: "DAY", language }),
  composeReport(writtenIn(language, osloDeepDiveDays), { format: "HIGHLIGHTS", grouping: "DAY", language }),
]);
const composed = accounts.flatMap(({ standfirst, blocks }) => [standfirst, ...blocks.map((block) => blockText(block))]);
const samples = readFileSync("docs/LANGUAGES.md", "utf8")
  .split("\n")
  .flatMap((line) => line.match(/^> (.+)$/)?.[1] ?? []);

it("shows native readers in docs/LANGUAGES.md what the composer writes today", () => {
  expect(samples).toHaveLength(10);
  expect(samples.filter((sample) => !composed.includes(sample))).toEqual([]);
});
