/** The two published accounts, as the public reads them: every fact in its place, and nothing the record does not hold. */
import { expect, type Page, test } from "@playwright/test";
import { phrasesFor } from "@/domain/report/phrases/catalogue";
import { osloDeepDiveDays } from "@/scripts/demo/oslo-deep-dive-days";
import { osloHealthTech } from "@/scripts/demo/oslo-health-tech";
import { type SeedFact, seedFacts } from "@/test/seed-facts";
import { PublishedReportPage } from "./pages/published-report";
import { unknownWords, wordsOf } from "./record-words";

const phrases = phrasesFor("en", "we");

const accounts = [
  {
    seed: "oslo-health-tech",
    organisation: "Transilvania IT Cluster",
    path: "/o/transilvania-it/reports/oslo-health-tech",
    description: osloHealthTech,
    author: null,
    funders: ["EEA and Norway Grants 2014–2021"],
  },
  {
    seed: "oslo-deep-dive-days",
    organisation: "Oslo Cancer Cluster",
    path: "/o/oslo-cancer-cluster/reports/oslo-deep-dive-days",
    description: osloDeepDiveDays,
    author: "Dave Tippett",
    funders: [],
  },
] as const;

for (const { seed, path, organisation, description, author, funders } of accounts) {
  const own = seedFacts.filter((fact) => fact.seed === seed);

  test.describe(`the published account ${seed}`, () => {
    for (const section of new Set(own.map((fact) => fact.section))) {
      test(`tells every fact of “${section}” there, in order`, async ({ page }) => {
        const text = await (await open(page, path)).section(headingOf(section));

        const told = own.filter((fact) => fact.section === section).map(({ fact }) => fact);
        expect(factsMissing(text, told)).toEqual([]);
      });
    }

    test("says nothing that the record does not hold", async ({ page }) => {
      const report = await open(page, path);

      const known = wordsOf({
        organisation,
        description,
        published: (await report.structuredData()).map(({ datePublished, dateModified }) => [
          datePublished,
          dateModified,
        ]),
      });
      expect(unknownWords(await report.text(), known)).toEqual([]);
    });

    test("shows readers no gap and asks them nothing", async ({ page }) => {
      const text = await (await open(page, path)).text();

      expect(text).not.toMatch(/\?|to be confirmed|\b(name|role) of (the )?[a-z]*\b.*“|\bundefined\b|\bnull\b/i);
      await expect(page.locator("mark")).toHaveCount(0);
    });

    test("makes every list a list", async ({ page }) => {
      const report = await open(page, path);

      expect(await report.text()).not.toMatch(/^\s*([•·▪‣*–-]|\d+[.)])\s/m);
      expect(await report.strayListItems()).toEqual([]);
      const outcomes = description.trip.outcomes;
      if (Array.isArray(outcomes)) expect(await report.listIn(phrases.sections.outcomes.heading)).toEqual(outcomes);
    });

    test("tells machines what it is, by whom and who paid", async ({ page }) => {
      const report = await open(page, path);

      const [data, ...more] = await report.structuredData();
      expect(more).toEqual([]);
      expect(data).toMatchObject({
        "@type": "Article",
        headline: await report.headline(),
        inLanguage: "en",
        publisher: { name: organisation },
        author: { name: author ?? organisation },
        funder: funders.map((name) => ({ name })),
      });
    });
  });
}

test("the account of Oslo Deep Dive Days links to the page of its project", async ({ page }) => {
  await open(page, "/o/oslo-cancer-cluster/reports/oslo-deep-dive-days");

  const link = page.getByRole("article").getByRole("link", { name: "Clusters4Health" });

  await expect(link).toHaveAttribute("href", osloDeepDiveDays.project?.website ?? "");
});

test("the account of the study visit prints no date and no clock that nobody recorded", async ({ page }) => {
  const report = await open(page, "/o/transilvania-it/reports/oslo-health-tech");

  expect(await report.text()).not.toMatch(/September|25–27|\b\d{1,2}:\d{2}\b/);
});

async function open(page: Page, path: string): Promise<PublishedReportPage> {
  const answer = await page.goto(path);
  expect(answer?.status()).toBe(200);
  return new PublishedReportPage(page);
}

/** The closing sections go by fixed names in the list of facts and by headings on the page. */
function headingOf(section: string): string {
  const closing: Record<string, string> = {
    ...Object.fromEntries(Object.entries(phrases.sections).map(([name, { heading }]) => [name, heading])),
    project: phrases.sections.project.label,
  };
  return closing[section] ?? section;
}

/** Facts that are not in the text after the ones before them. */
function factsMissing(text: string, told: readonly SeedFact["fact"][]): string[] {
  let from = 0;
  return told.flatMap((fact) => {
    const rest = text.slice(from);
    const at = typeof fact === "string" ? rest.indexOf(fact) : rest.search(fact);
    if (at < 0) return [String(fact)];
    from += at;
    return [];
  });
}
