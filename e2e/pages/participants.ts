import { expect, type Page } from "@playwright/test";

/** The participants' desk as an organiser uses it. */
export class ParticipantsPage {
  constructor(readonly page: Page) {}

  async open(tripId: string): Promise<void> {
    await this.page.goto(`/trips/${tripId}/participants`);
    await expect(this.page.getByRole("heading", { level: 1, name: "Participants" })).toBeVisible();
  }

  row(name: string) {
    return this.page.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name }) });
  }

  /** Adds everybody of a pasted list. */
  async addList(list: string): Promise<void> {
    await this.page.getByRole("button", { name: "Add people" }).click();
    await this.page.getByRole("tab", { name: "Several" }).click();
    await this.page.getByLabel("People, one a line").fill(list);
    await this.page.getByRole("button", { name: "Add everybody" }).click();
  }

  /** Chooses something behind the dots of one person. */
  async choose(name: string, what: string): Promise<void> {
    await this.page.getByRole("button", { name: `More for ${name}` }).click();
    await this.page
      .getByRole("menuitem", { name: what })
      .or(this.page.getByRole("menuitemradio", { name: what }))
      .click();
  }

  /** Invites everybody who was not yet. */
  async inviteAll(mails: number): Promise<void> {
    await this.page.getByRole("button", { name: "Invite people" }).click();
    await this.page.getByRole("button", { name: mails === 1 ? "Send 1 mail" : `Send ${mails} mails` }).click();
  }
}
