import { describe, expect, it } from "vitest";
import { type SeedFact, seedFacts } from "@/test/seed-facts";
import { osloDeepDiveDays, osloHealthTech } from "@/test/seed-records";
import { blocksToText, runsOf } from "./blocks";
import { canPublish, checkReport } from "./checks";
import { composeReport } from "./compose";
import { phrasesFor } from "./phrases/catalogue";
import { toPublished } from "./publish";
import type { PublishedBlock, PublishedReport } from "./published";
import { runsText } from "./runs";

const journey = composeReport(osloHealthTech, { format: "JOURNEY", grouping: "DAY", language: "en" });
const highlights = composeReport(osloDeepDiveDays, { format: "HIGHLIGHTS", grouping: "DAY", language: "en" });
const phrases = phrasesFor("en", "they");
const report = { language: "en", author: null, date: null };
const published: Record<SeedFact["seed"], PublishedReport> = {
  "oslo-health-tech": toPublished({ ...report, ...journey, format: "JOURNEY" }, osloHealthTech, "2023-10-09"),
  "oslo-deep-dive-days": toPublished(
    { ...report, ...highlights, format: "HIGHLIGHTS", author: "Dave Tippett", date: "2025-12-10" },
    osloDeepDiveDays,
    "2025-12-11",
  ),
};

describe.each(["oslo-health-tech", "oslo-deep-dive-days"] as const)("the published account of %s", (seed) => {
  const own = seedFacts.filter((fact) => fact.seed === seed);

  it.each(own.map(({ section, fact }) => [section, String(fact)] as const))("says in %s: %s", (section, shown) => {
    const fact = own.find((one) => one.section === section && String(one.fact) === shown)?.fact;
    const text = sectionText(published[seed], section);

    if (typeof fact === "string") expect(text).toContain(fact);
    else expect(text).toMatch(fact ?? /never/);
  });

  it("tells them in the order of the record", () => {
    for (const section of new Set(own.map((fact) => fact.section))) {
      const text = sectionText(published[seed], section);
      let from = 0;
      for (const { fact } of own.filter((one) => one.section === section)) {
        const at = startOf(text.slice(from), fact);
        expect({ section, fact, found: at >= 0 }).toEqual({ section, fact, found: true });
        from += at;
      }
    }
  });

  it("shows readers no gap", () => {
    expect(JSON.stringify(published[seed])).not.toContain('"gap"');
    expect(JSON.stringify(published[seed])).not.toMatch(/name of|role of [A-Z]/);
  });
});

it("could publish the journey as it was composed", () => {
  expect(canPublish(checkReport({ ...journey, format: "JOURNEY" }, osloHealthTech))).toBe(true);
  expect(blocksToText(journey.blocks)).toBe(blocksToText(journey.blocks, { gaps: false }));
});

it("asks the editor for the lost lists of the deep dive days, and only for what is missing", () => {
  const gaps = highlights.blocks.flatMap(runsOf).filter((run) => run.mark === "gap");

  expect(gaps.map((run) => run.text)).toEqual([
    "role of Ketil Widerberg?",
    "role of Marine Jeanmougin?",
    "name of the speaker of “Voices of the Innovation Park”?",
    "name of the speaker of “Innovating for Crisis Preparedness”?",
    "name of the panellist of “Cancer Research and Care in Times of Crisis”?",
    "name of module 1?",
    "name of the trainer of “Module 1”?",
    "name of module 2?",
    "name of the trainer of “Module 2”?",
    "name of module 3?",
    "name of the trainer of “Module 3”?",
  ]);
});

it("prints no date and no clock that stand for ones nobody recorded", () => {
  const text = blocksToText(journey.blocks) + JSON.stringify(published["oslo-health-tech"].route);

  expect(text).not.toMatch(/September|10:00|2023-09/);
  expect(published["oslo-health-tech"].kicker.dates).toBeNull();
});

it("links to the page of the Clusters4Health project", () => {
  const links = highlights.blocks.flatMap(runsOf).filter((run) => run.mark === "link");

  expect(links).toEqual([
    expect.objectContaining({ text: "Clusters4Health", href: "https://clusters4health.example/" }),
  ]);
});

function startOf(text: string, fact: string | RegExp): number {
  return typeof fact === "string" ? text.indexOf(fact) : text.search(fact);
}

function sectionText(page: PublishedReport, name: string): string {
  const { dates, tripTitle, city } = page.kicker;
  const fixed: Record<string, string> = {
    headline: page.headline,
    standfirst: page.standfirst ?? "",
    kicker: [tripTitle, city, dates ? phrases.dateRange(dates.from, dates.to) : ""].join(", "),
    byline: `${page.author}, ${phrases.dateRange(page.date, page.date)}`,
    activity: runsText(page.activity ?? []),
    funding: page.funders.map((one) => [one.name, one.period, one.statement].join(" ")).join("\n"),
  };
  const section = page.sections.find(
    ({ key, label, blocks }) => key === name || label === name || blocks.some((one) => isHeading(one, name)),
  );
  const words = section ? [section.label, section.detail ?? "", ...section.blocks.map(textOf)].join("\n") : "";
  return fixed[name] ?? words;
}

function isHeading(block: PublishedBlock, title: string): boolean {
  return block.type === "heading" && runsText(block.text).replace(/[“”]/g, "") === title;
}

function textOf(block: PublishedBlock): string {
  if (block.type === "list") return block.items.map((item) => runsText(item.text)).join("\n");
  return "text" in block ? runsText(block.text) : (block.type === "figure" && block.caption) || "";
}
