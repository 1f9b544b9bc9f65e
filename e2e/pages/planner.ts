import { expect, type Locator, type Page } from "@playwright/test";

/** The planner as an organiser uses it. */
export class PlannerPage {
  constructor(readonly page: Page) {}

  async open(tripId: string): Promise<void> {
    await this.page.goto(`/trips/${tripId}/plan`);
    await expect(this.page.getByRole("region", { name: "Readiness" })).toBeVisible();
  }

  /** Where one day at a time is shown, chooses it; elsewhere all are in sight. */
  async see(view: string): Promise<void> {
    const choice = this.page.getByRole("group", { name: "Wish list and days" }).getByRole("button", { name: view });
    if (await choice.isVisible()) await choice.click();
  }

  day(number: number): Locator {
    return this.page.getByRole("list", { name: new RegExp(`^Day ${number}\\b`) });
  }

  /** Does one of the things that the menu of a day offers. */
  async dayMenu(number: number, what: string): Promise<void> {
    await this.page.getByRole("button", { name: `More for Day ${number}`, exact: true }).click();
    await this.page.getByRole("menuitem", { name: what }).click();
  }

  get wishList(): Locator {
    return this.page.getByRole("region", { name: "Wish list" });
  }

  get panel(): Locator {
    return this.page.getByRole("complementary", { name: "Agenda item" });
  }

  /** An item on a day; its name begins with its time. */
  block(day: number, name: string | RegExp): Locator {
    return this.day(day).getByRole("button", { name });
  }

  /** Opens a section of the panel; an open one stays open. */
  async section(name: string): Promise<Locator> {
    const section = this.panel
      .locator("details")
      .filter({ has: this.page.getByRole("heading", { level: 3, name, exact: true }) });
    if ((await section.getAttribute("open")) === null) await section.locator("summary").click();
    return section;
  }

  /** Adds an item by the form; without a day it goes to the wish list. */
  async add(item: { title: string; kind?: string; day?: number; at?: string; length?: string }): Promise<void> {
    await this.see("Wish list");
    await this.page.getByRole("button", { name: "Add to the plan" }).click();
    const form = this.page.getByRole("form", { name: "New agenda item" });
    if (item.kind) await form.getByLabel("Kind").selectOption({ label: item.kind });
    await form.getByLabel("Title").fill(item.title);
    if (item.day) await form.getByLabel("Day").selectOption({ index: item.day });
    if (item.at) await form.getByLabel("Starts").fill(item.at);
    if (item.length) await form.getByLabel("Length").fill(item.length);
    await form.getByRole("button", { name: "Add", exact: true }).click();
    await expect(this.panel.getByRole("heading", { level: 2, name: item.title, exact: true })).toBeVisible();
  }

  /** How the plan is looked at. */
  async look(view: "Whole trip" | "Days" | "One day" | "List"): Promise<void> {
    await this.page.getByRole("group", { name: "View", exact: true }).getByRole("button", { name: view }).click();
  }

  /** Takes the last step back, or does it again; the button says which step that is. */
  step(way: "Undo" | "Redo"): Locator {
    const bar = this.page.getByRole("group", { name: "Steps" });
    return bar.getByRole("button", { name: new RegExp(`^${way}`) });
  }

  async closePanel(): Promise<void> {
    await this.panel.getByRole("button", { name: "Close" }).click();
    await expect(this.panel).toBeHidden();
  }
}
