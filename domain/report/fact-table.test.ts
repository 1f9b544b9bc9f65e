/**
 * The whole of five trips, in three languages and both formats: what the record holds stands where it belongs, as often
 * as it is stated here, and nothing stands there that the record does not hold.
 */
import { describe, expect, it } from "vitest";
import { otherTrip, type TripLanguage } from "@/test/other-trips";
import { type Fact, factsOf } from "@/test/report-facts";
import { ownVocabulary, wordsIn, wordsOfRecord } from "@/test/report-words";
import { osloDeepDiveDays, osloHealthTech } from "@/test/seed-records";
import { writtenIn } from "@/test/seed-texts";
import { blockText, type ReportBlock } from "./blocks";
import { type ComposedReport, composeReport } from "./compose";
import type { ReportFormat } from "./composition";

import type { TripRecord } from "./record";

const trips: readonly { name: string; record(language: TripLanguage): TripRecord }[] = [
  { name: "Oslo Health Tech", record: (language) => writtenIn(language, osloHealthTech) },
  { name: "Oslo Deep Dive Days", record: (language) => writtenIn(language, osloDeepDiveDays) },
  { name: "many speakers, missing roles, no pictures", record: (language) => otherTrip(0, language) },
  { name: "parallel groups, pictures, quotes", record: (language) => otherTrip(1, language) },
  { name: "three funders, a workshop in parts", record: (language) => otherTrip(2, language) },
];
const languages = ["en", "ro", "nb"] as const;
const accounts = (["JOURNEY", "HIGHLIGHTS"] as const).flatMap((format) =>
  languages.map((language) => [format, language] as const),
);

describe.each(trips)("the account of $name", ({ name, record: recordIn }) => {
  it.each(accounts)("says in the %s format in %s every fact where it belongs, and as often as stated", (...account) => {
    const [format, language] = account;
    const record = recordIn(language);
    const report = composeReport(record, { format, grouping: "DAY", language });
    const rows = factsOf(record, format, language).map((fact) => ({ ...fact, found: timesIn(report, fact) }));

    expect(rows.filter((row) => row.found !== row.times)).toEqual([]);
    expect(rows.length).toBeGreaterThan(15);
    if (process.env.FACT_TABLE) print(`${name}, ${format.toLowerCase()}, ${language}`, rows);
  });

  it.each(accounts)("says in the %s format in %s nothing that is neither in the record nor a phrase", (...account) => {
    const [format, language] = account;
    const record = recordIn(language);
    const own = ownVocabulary(language);
    const held = wordsOfRecord(record);
    const strange = wordsIn(textOf(composeReport(record, { format, grouping: "DAY", language }))).filter(
      (word) => !own.has(word) && !held.has(word),
    );

    expect([...new Set(strange)]).toEqual([]);
  });

  it.each(accounts)(
    "keeps from readers of the %s format in %s what did not happen and what is nobody's to tell",
    (...account) => {
      const [format, language] = account;
      const record = recordIn(language);
      const text = readersText(composeReport(record, { format, grouping: "DAY", language }));
      const untold = [
        ...record.items.filter((item) => item.hostStatus === "REQUESTED" || item.hostStatus === "CANCELLED"),
      ].flatMap(({ title, topics }) => [title, ...topics]);
      const unquotable = record.takeaways.filter((one) => !one.quoteAllowed).map((one) => one.text);

      expect([...untold, ...unquotable, "Refusedx", "Unplacedx"].filter((words) => text.includes(words))).toEqual([]);
    },
  );

  it.each(languages)("tells the same when grouped by theme in %s", (language) => {
    const options = { format: "JOURNEY" as ReportFormat, language };
    const record = recordIn(language);
    const byDay = wordsIn(textOf(composeReport(record, { ...options, grouping: "DAY" }))).sort();

    expect(wordsIn(textOf(composeReport(record, { ...options, grouping: "THEME" }))).sort()).toEqual(byDay);
  });
});

/** A function or a delegation may begin small inside a sentence, so letters count alike. */
function timesIn({ headline, standfirst, blocks }: ComposedReport, { fact, place }: Fact): number {
  const there = place === "head" ? `${headline}\n${standfirst}` : placeIn(blocks, place).map(readersBlock).join("\n");
  const words = fact.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return there.match(new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "giu"))?.length ?? 0;
}

function placeIn(blocks: readonly ReportBlock[], place: string): ReportBlock[] {
  if (place === "anywhere") return [...blocks];
  if (place === "headings") return blocks.filter((block) => block.type === "heading" && block.source?.kind === "day");
  if (place.startsWith("block:")) return blocks.filter((block) => block.id === place.slice(6));
  if (!place.startsWith("item:")) return blocks.filter((block) => block.section.key === place);
  return blocks.filter((block) => block.source?.kind === "item" && block.source.ids.includes(place.slice(5)));
}

/** Pictures by their ids: their words are their own. */
function readersBlock(block: ReportBlock): string {
  if (block.type === "figure") return block.pictureId;
  if (block.type === "gallery") return block.pictures.map(({ pictureId }) => pictureId).join(" ");
  return blockText(block, { gaps: false });
}

function readersText({ headline, standfirst, blocks }: ComposedReport): string {
  return [headline, standfirst, ...blocks.map(readersBlock)].join("\n");
}

/** Everything an editor sees, with margins and gaps. */
function textOf({ headline, standfirst, blocks }: ComposedReport): string {
  const margins = blocks.flatMap(({ section }) => [section.label, section.detail ?? ""]);
  return [headline, standfirst, ...margins, ...blocks.map((block) => blockText(block))].join("\n");
}

function print(title: string, rows: readonly (Fact & { found: number })[]): void {
  const lines = rows.map(
    ({ what, place, found, times, fact }) => `${what.padEnd(14)} ${place.padEnd(24)} ${found} of ${times}  ${fact}`,
  );
  process.stdout.write(`\n${title}\n${lines.join("\n")}\n`);
}
