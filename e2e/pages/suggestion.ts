import { expect, type Locator, type Page } from "@playwright/test";

/** The panel that suggests a plan. */
export class SuggestionPanel {
  constructor(readonly page: Page) {}

  get panel(): Locator {
    return this.page.getByRole("complementary", { name: "Suggested plan" });
  }

  async open(): Promise<void> {
    await this.page.getByRole("button", { name: "Suggest a plan" }).click();
    await expect(this.panel.getByRole("heading", { name: "Suggested plan" })).toBeFocused();
  }

  /** Where a wish is suggested to go: "09:30–10:30 Port". */
  get placed(): Locator {
    return this.panel.getByRole("listitem").filter({ hasText: /\d\d:\d\d–\d\d:\d\d/ });
  }

  async limits(): Promise<void> {
    await this.panel.getByText("Limits", { exact: true }).click();
  }

  async again(): Promise<void> {
    await this.panel.getByRole("button", { name: "Suggest again" }).first().click();
  }
}
