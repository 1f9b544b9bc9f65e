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

  /** The text of the report, a document one writes in. */
  get text(): Locator {
    return this.page.getByRole("textbox", { name: "Text of the report", exact: true });
  }

  /** The bar that says what the block at the caret is, and what can be done to it. */
  get block(): Locator {
    return this.page.getByRole("region", { name: "This block", exact: true });
  }

  /** The block that says something. */
  async blockWith(text: string): Promise<Locator> {
    const block = this.text.locator("> *").filter({ hasText: text }).first();
    await expect(block).toBeVisible();
    return block;
  }

  /** Puts the caret behind the last word of a block. */
  async writeAfter(text: string): Promise<void> {
    await this.putCaret(await this.blockWith(text), "end");
  }

  /** Puts the caret in front of the first word of a block. */
  async writeBefore(text: string): Promise<void> {
    await this.putCaret(await this.blockWith(text), "start");
  }

  /** Selects words of one block, where they stand for the how-manieth time, without a mark among them. */
  async choose(words: string, nth = 1): Promise<void> {
    const block = await this.blockWith(words);
    await block.evaluate(
      (element, wanted) => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let seen = 0;
        while (texts.nextNode()) {
          const text = texts.currentNode.textContent ?? "";
          for (let at = text.indexOf(wanted.words); at >= 0; at = text.indexOf(wanted.words, at + 1)) {
            seen += 1;
            if (seen !== wanted.nth) continue;
            element.parentElement?.focus();
            getSelection()?.setBaseAndExtent(texts.currentNode, at, texts.currentNode, at + wanted.words.length);
          }
        }
      },
      { words, nth },
    );
    await expect.poll(() => this.chosen()).toBe(words);
  }

  /** The words that are selected. */
  async chosen(): Promise<string> {
    return this.page.evaluate(() => getSelection()?.toString() ?? "");
  }

  /** What its block says before the words a comment is about. */
  async beforeMarked(): Promise<string> {
    return this.text.locator(".report-commented").evaluate((marked) => {
      const range = document.createRange();
      range.setStart(marked.closest("[contenteditable] > *") ?? marked, 0);
      range.setEndBefore(marked);
      return range.toString();
    });
  }

  /** What colleagues say of the draft. */
  get comments(): Locator {
    return this.before.getByRole("region", { name: /^Comments/ });
  }

  /** What is said in the margin of the text. */
  inMargin(words: string): Locator {
    return this.text.getByRole("button", { name: words, exact: true });
  }

  private async putCaret(block: Locator, at: "start" | "end"): Promise<void> {
    await block.evaluate((element, where) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      range.collapse(where === "start");
      element.parentElement?.focus();
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    }, at);
    await expect(this.block.getByRole("button", { name: "Remove" })).toBeVisible();
  }

  /** Answers a gap: it is selected, so typing replaces it. */
  async fillIn(gap: RegExp, answer: string): Promise<void> {
    await this.text.getByRole("button", { name: gap }).first().click();
    await expect(this.text.locator(".report-gap.ProseMirror-selectednode")).toHaveCount(1);
    await this.page.keyboard.type(answer);
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByRole("status").filter({ hasText: /^Saved \d\d:\d\d$/ })).toBeVisible();
  }

  check(name: string): Locator {
    return this.before.getByRole("listitem").filter({ has: this.page.getByText(name, { exact: true }) });
  }
}
