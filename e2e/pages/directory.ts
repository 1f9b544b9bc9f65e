/** The directory of hosts and people as somebody uses it. */
import { expect, type Locator, type Page } from "@playwright/test";

export class Directory {
  constructor(readonly page: Page) {}

  /** Fills what is named by its labels into the form, and a repeated row by its place from 0. */
  async fill(fields: Record<string, string>, within: Page | Locator = this.page): Promise<void> {
    const controls = this.page.locator("input, textarea");
    for (const [label, value] of Object.entries(fields)) {
      await within.getByLabel(label, { exact: true }).and(controls).fill(value);
    }
  }

  /** Adds a row to a list of a form by its button and returns it; the focus is in its first field. */
  async addRow(button: string, list: string): Promise<Locator> {
    await this.page.getByRole("button", { name: button }).press("Enter");
    const row = this.page.getByRole("group", { name: list }).getByRole("listitem").last();
    await expect(row.locator(":focus")).toHaveCount(1);
    return row;
  }

  /** Finds a host by typing and takes it with the keys alone. */
  async pick(field: Locator, typed: string, name: string): Promise<void> {
    await field.pressSequentially(typed);
    await expect(this.page.getByRole("listbox").getByRole("option")).toHaveText([new RegExp(name)]);
    await field.press("ArrowDown");
    await field.press("Enter");
    await expect(field).toHaveValue(name);
  }

  async addHost(fields: Record<string, string>): Promise<void> {
    await this.page.goto("/hosts/new");
    await this.fill(fields);
    await this.page.getByRole("button", { name: "Add a host" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: fields.Name })).toBeVisible();
  }

  /** Searches a list; it narrows by itself. */
  async search(list: "hosts" | "people", typed: string): Promise<void> {
    await this.page.goto(`/${list}`);
    await this.page.getByRole("searchbox").pressSequentially(typed);
    await expect(this.page).toHaveURL(/query=/);
  }
}
