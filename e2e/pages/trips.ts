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
