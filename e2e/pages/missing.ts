import type { Locator, Page } from "@playwright/test";

/** What the planner warns of: the strip, the list it opens, and the notes in it and in the item's panel. */
export class MissingList {
  constructor(readonly page: Page) {}

  /** The button with what is missing by weight. */
  get counts(): Locator {
    return this.page.getByRole("region", { name: "Readiness" }).getByRole("button", { name: /^What is missing/ });
  }

  /** The way from the strip to a conflict, such as /^Travel/. */
  flag(name: RegExp): Locator {
    return this.page.getByRole("region", { name: "Readiness" }).getByRole("button", { name });
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog", { name: "What is missing" });
  }

  /** A note of the list by its title. */
  note(title: string): Locator {
    return this.dialog.getByRole("listitem").filter({ hasText: title });
  }

  /** Opens the list, and accepts what has this title. */
  async accept(title: string, reason: string): Promise<void> {
    await this.counts.click();
    await this.note(title).getByRole("button", { name: "Accept…" }).click();
    const form = this.dialog.getByRole("form", { name: "Accept this" });
    await form.getByLabel("Why is it fine as it is?").fill(reason);
    await form.getByRole("button", { name: "Accept", exact: true }).click();
  }
}
