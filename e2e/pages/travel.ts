import { expect, type Page } from "@playwright/test";

type End = { place: string; date: string; time: string; zone: string };

/** The desks for travel, attendance, announcements and follow-ups as an organiser uses them. */
export class OnTheTrip {
  constructor(readonly page: Page) {}

  async open(tripId: string, desk: "Travel" | "Attendance" | "Announcements" | "Follow-ups"): Promise<void> {
    await this.page.goto(`/trips/${tripId}/${desk.toLowerCase()}`);
    await expect(this.page.getByRole("heading", { level: 1, name: desk })).toBeVisible();
  }

  /** Opens the dialog for a leg or a stay and waits until it listens. */
  async add(what: "leg" | "stay"): Promise<void> {
    await this.page.getByRole("button", { name: `Add a ${what}` }).click();
    await expect(this.page.getByRole("dialog", { name: `Add a ${what}` })).toBeVisible();
  }

  async fillLeg(from: End, to: End): Promise<void> {
    const form = this.page.getByRole("dialog");
    for (const [label, end] of [
      ["From", from],
      ["To", to],
    ] as const) {
      await form.getByLabel(label, { exact: true }).fill(end.place);
    }
    await form.getByLabel("Leaves on").fill(from.date);
    await form.getByLabel("Arrives on").fill(to.date);
    await form.getByLabel("At", { exact: true }).first().fill(from.time);
    await form.getByLabel("At", { exact: true }).last().fill(to.time);
    await form.getByLabel("Time zone there").first().fill(from.zone);
    await form.getByLabel("Time zone there").last().fill(to.zone);
  }

  async save(): Promise<void> {
    await this.page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  }

  row(name: string) {
    return this.page.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name }) });
  }

  presence(person: string, word: "Present" | "Partly" | "Not") {
    return this.page.getByRole("group", { name: `Attendance of ${person}` }).getByRole("button", { name: word });
  }
}
