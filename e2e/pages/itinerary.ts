import { expect, type Locator, type Page } from "@playwright/test";

/** The itinerary on a phone. */
export class ItineraryPage {
  constructor(readonly page: Page) {}

  async open(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** The inverted block: what is now, or next. */
  get card(): Locator {
    return this.page.locator("[data-now]");
  }

  /** The strip that is seen. */
  get strip(): Locator {
    return this.page.getByRole("status");
  }

  day(name: string): Locator {
    return this.page.getByRole("navigation", { name: "Days" }).getByRole("link", { name });
  }

  /** A stop of the day that is open. */
  stop(title: string): Locator {
    return this.page
      .locator("li[data-from], li[id]")
      .filter({ has: this.page.getByRole("link", { name: title }) })
      .first();
  }

  async openItem(title: string): Promise<void> {
    await this.page.getByRole("main").getByRole("link", { name: title }).first().click();
    await expect(this.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }
}
