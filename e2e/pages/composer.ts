import { expect, type Locator, type Page } from "@playwright/test";

/** The composer of a trip's report. */
export class ComposerPage {
  constructor(readonly page: Page) {}

  async open(tripId: string): Promise<void> {
    await this.page.goto(`/trips/${tripId}/report`);
    // A press before the script has taken the page over would be lost.
    await this.page.waitForFunction(() => {
      const buttons = [...document.querySelectorAll("button")];
      return (
        buttons.length > 0 && buttons.every((one) => Object.keys(one).some((key) => key.startsWith("__reactProps")))
      );
    });
  }

  /** From the start page to the first draft. */
  async compose(format: "Journey" | "Highlights"): Promise<void> {
    await this.page.getByRole("radio", { name: format }).check();
    await this.page.getByRole("button", { name: "Compose the first draft" }).click();
    await this.page.waitForURL(/\/report\/[0-9a-f-]{36}$/);
    await expect(this.headline).not.toHaveValue("");
  }

  get headline(): Locator {
    return this.page.getByRole("textbox", { name: "Headline", exact: true });
  }

  get before(): Locator {
    return this.page.getByRole("complementary", { name: "Before publishing" });
  }

  get material(): Locator {
    return this.page.getByRole("complementary", { name: "Material from the trip" });
  }

  /** The block whose field holds a text. */
  async blockWith(text: string): Promise<Locator> {
    const blocks = this.page.locator("[data-block]");
    const find = () =>
      blocks.evaluateAll((elements, wanted) => {
        const holds = (field: Element) => field instanceof HTMLTextAreaElement && field.value.includes(wanted);
        return elements.findIndex((element) => [...element.querySelectorAll("textarea")].some(holds));
      }, text);
    // What was typed or put back a moment ago is drawn a moment later.
    await expect.poll(find, { message: `a block with "${text}"` }).toBeGreaterThanOrEqual(0);
    return blocks.nth(await find());
  }

  /** Answers a gap: its question is selected, so typing replaces it. */
  async fillIn(gap: RegExp, answer: string): Promise<void> {
    await this.page.getByRole("button", { name: gap }).first().click();
    await expect.poll(() => this.page.evaluate(selectedCharacters)).toBeGreaterThan(2);
    await this.page.keyboard.type(answer);
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByRole("status").filter({ hasText: /^Saved \d\d:\d\d$/ })).toBeVisible();
  }

  check(name: string): Locator {
    return this.before.getByRole("listitem").filter({ has: this.page.getByText(name, { exact: true }) });
  }
}

/** Runs in the page: how many characters are selected in the field that has the focus. */
function selectedCharacters(): number {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement ? field.selectionEnd - field.selectionStart : 0;
}
