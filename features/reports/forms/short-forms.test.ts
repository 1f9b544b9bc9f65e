import { describe, expect, it } from "vitest";
import type { PublishedReport } from "@/domain/report/published";
import { runsText } from "@/domain/report/runs";
import { newsletterOf, pressReleaseOf, wordsIn } from "@/domain/report/short-forms";
import { firstLocale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";
import { pageText, standing } from "@/test/page-text";
import { inventedReport, polyglot, seedReport } from "@/test/published-reports";
import { plainTextOf } from "./plain-text";
import { layOutShort } from "./short-forms";

const letters = (text: string) => text.replace(/\s/g, "");
const flat = (text: string) => text.replace(/\s+/g, " ").trim();

describe.each<[string, () => PublishedReport]>([
  ["the first seed in English", () => seedReport("journey", "en")],
  ["the first seed in Romanian", () => seedReport("journey", "ro")],
  ["the first seed in Norwegian", () => seedReport("journey", "nb")],
  ["the second seed in Norwegian", () => seedReport("highlights", "nb")],
  ["an invented report", () => inventedReport()],
  ["a report full of signs", () => inventedReport({ text: polyglot, days: 1 })],
])("short forms of %s", (_name, make) => {
  const report = make();
  const page = letters(pageText(report));
  const t = translatorFor(firstLocale(report.language), "public-report");

  it("hold a press release with a lead and at most three paragraphs, all of them in the report", () => {
    const { lead, paragraphs, quote } = pressReleaseOf(report);
    const said = [...lead, ...paragraphs, ...(quote ? [quote.text] : [])].map((runs) => letters(runsText(runs)));

    expect(lead.length).toBeGreaterThan(0);
    expect(paragraphs.length).toBeLessThanOrEqual(3);
    // The printed page has addresses behind its links.
    const plainPage = page.replace(/\([\w.-]+\.example[^\s]*?\)+(?=[.,A-Z])/g, "");
    expect(said.filter((text) => !page.includes(text) && !plainPage.includes(text))).toEqual([]);
  });

  it("hold a newsletter of whole sentences, at most 120 words, and at least 80 where there are as many", () => {
    const { text, highlights } = newsletterOf(report);
    const all = report.sections.flatMap((section) =>
      section.blocks.map((block) => (block.type === "paragraph" ? runsText(block.text) : "")),
    );

    expect(wordsIn(text)).toBeLessThanOrEqual(120);
    if (wordsIn(all.join(" ")) > 200) expect(wordsIn(text)).toBeGreaterThanOrEqual(80);
    expect(flat([report.standfirst, ...all].join(" "))).toContain(flat(text).slice(0, 60));
    expect(highlights.length).toBeLessThanOrEqual(3);
    for (const { title, hosts } of highlights) {
      expect(page).toContain(letters(title));
      for (const host of hosts) expect(page).toContain(letters(host));
    }
  });

  it("say who funded the trip, whom to ask, and where the whole report is", () => {
    const release = plainTextOf(layOutShort("press-release", report, t, standing), ({ id }) => id);
    const letter = plainTextOf(layOutShort("newsletter", report, t, standing), ({ id }) => id);

    expect(release).toContain(report.headline);
    expect(release).toContain(report.organisation.name);
    for (const { statement } of report.funders) expect(release).toContain(statement ?? "");
    expect(release).toContain(standing.address);
    expect(letter).toContain(standing.address);
  });
});
