import type { Locator, Page } from "@playwright/test";

type StructuredData = Record<string, unknown> & { datePublished?: string; dateModified?: string };

/** A published report as a reader sees it: every text as it is shown, line by line. */
export class PublishedReportPage {
  constructor(private readonly page: Page) {}

  /** Everything shown, without what the browser hides at this size. */
  text(): Promise<string> {
    return shown(this.page.locator("body"));
  }

  /**
   * What a part of the page says: one of the parts around the text by its fixed name, otherwise the section with this
   * label or heading.
   *
   * @returns an empty text when there is no such part
   */
  async section(name: string): Promise<string> {
    const around = this.around(name);
    if (around) return (await around.count()) > 0 ? shown(around.first()) : "";
    const sections = this.page.locator("article > section");
    const index = await sections.evaluateAll(
      (all, wanted) =>
        all.findIndex((section) => {
          const heading = section.querySelector("h2, h3")?.textContent?.replace(/[“”]/g, "") ?? "";
          const label = section.querySelector("p > b")?.textContent ?? "";
          return wanted === "lead" ? label === "" && heading === "" : [heading, label].includes(wanted);
        }),
      name,
    );
    return index < 0 ? "" : (await shown(sections.nth(index))).replace(/\s*\n\s*/g, "\n");
  }

  /** The entries of the list under a heading. */
  listIn(heading: string): Promise<string[]> {
    return this.page
      .locator("article > section")
      .filter({ has: this.page.getByRole("heading", { name: heading }) })
      .getByRole("listitem")
      .allInnerTexts();
  }

  /** Texts of entries that stand in no list, and of what looks like a list to the eye alone. */
  strayListItems(): Promise<string[]> {
    return this.page
      .locator("li:not(ul > li, ol > li), ul > :not(li), ol > :not(li)")
      .evaluateAll((items) => items.map((item) => item.textContent ?? ""));
  }

  /** The page's description for machines. */
  async structuredData(): Promise<StructuredData[]> {
    const texts = await this.page.locator('script[type="application/ld+json"]').allTextContents();
    return texts.map((text) => JSON.parse(text) as StructuredData);
  }

  headline(): Promise<string> {
    return shown(this.page.getByRole("heading", { level: 1 }));
  }

  private around(name: string) {
    const headline = this.page.locator("article h1");
    const parts: Record<string, Locator> = {
      headline,
      kicker: headline.locator("xpath=preceding-sibling::p"),
      standfirst: headline.locator("xpath=following-sibling::p[1]"),
      byline: headline.locator("xpath=following-sibling::div/p[time]"),
      activity: this.foot("Activity"),
      "The activity": this.foot("Activity"),
      funding: this.foot("Funding"),
    };
    return parts[name];
  }

  private foot(heading: string) {
    return this.page.locator("footer section").filter({ has: this.page.getByRole("heading", { name: heading }) });
  }
}

/** The text of an element as it is shown: in lines, without what the page hides. */
async function shown(element: Locator): Promise<string> {
  return (await element.allInnerTexts()).join("\n");
}
