import { expect, type Locator, type Page } from "@playwright/test";

/** "We are late": how many minutes, a look, and it is done. */
export class DayShiftDialog {
  constructor(readonly page: Page) {}

  get dialog(): Locator {
    return this.page.getByRole("dialog", { name: "Shift the day" });
  }

  async open(): Promise<void> {
    await this.page.getByRole("button", { name: "We are late" }).click();
    await expect(this.dialog).toBeVisible();
  }

  async by(minutes: string): Promise<void> {
    await this.dialog.getByRole("button", { name: minutes, exact: true }).click();
  }

  get newTimes(): Locator {
    return this.dialog.getByRole("list", { name: "New times" }).getByRole("listitem");
  }

  async shift(): Promise<void> {
    await this.dialog.getByRole("button", { name: /^Shift \d/ }).click();
    await expect(this.dialog).toBeHidden();
  }
}
