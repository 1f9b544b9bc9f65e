import { expect, type Page } from "@playwright/test";

/** The list of trips and the form of one, as an organiser uses them. */
export class TripsPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto("/trips");
    await expect(this.page.getByRole("heading", { level: 1, name: "Trips" })).toBeVisible();
  }

  row(title: string) {
    return this.page.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name: title }) });
  }

  /** Does one of the things that the menu of a trip offers, on its plan or where it is edited. */
  async choose(title: string, what: string): Promise<void> {
    await this.page.getByRole("button", { name: `More for ${title}` }).click();
    await this.page.getByRole("menuitem", { name: what }).click();
  }

  template(title: string) {
    return this.page.getByRole("table", { name: "Templates" }).getByRole("row").filter({ hasText: title });
  }

  async templateMenu(title: string, what: string): Promise<void> {
    await this.template(title)
      .getByRole("button", { name: `More for ${title}` })
      .click();
    await this.page.getByRole("menuitem", { name: what }).click();
  }

  /** Makes a trip and waits for its empty plan. */
  async create(trip: {
    title: string;
    city: string;
    timeZone: string;
    startDate: string;
    days: number;
  }): Promise<void> {
    await this.page.getByRole("link", { name: "New trip" }).first().click();
    const form = this.page.getByRole("form", { name: "Trip" });
    await form.getByLabel("Title", { exact: true }).fill(trip.title);
    await form.getByLabel("City", { exact: true }).fill(trip.city);
    await form.getByLabel("Time zone").fill(trip.timeZone);
    await form.getByLabel("First day").fill(trip.startDate);
    await form.getByLabel("Number of days").fill(String(trip.days));
    await form.getByRole("button", { name: "Create the trip" }).click();
    await this.page.waitForURL(/\/trips\/[0-9a-f-]+\/plan/);
  }
}
