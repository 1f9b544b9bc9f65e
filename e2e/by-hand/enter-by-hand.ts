/** Builds the plan of a programme in the planner, by clicks and keys only. */
import { expect, type Locator, type Page } from "@playwright/test";
import type { DayFacts, ItemFacts, PartFacts, ProgrammeFacts } from "@/test/programmes/facts";
import items from "../../messages/en/items.json" with { type: "json" };
import { PlannerPage } from "../pages/planner";

/** Enters every day of a programme into a trip whose days are empty. */
export async function enterByHand(page: Page, tripId: string, facts: ProgrammeFacts): Promise<void> {
  const planner = new PlannerPage(page);
  await planner.open(tripId);
  for (const [index, day] of facts.days.entries()) {
    await fillDay(page, index + 1, day);
    for (const item of day.items) await enterItem(planner, index + 1, item);
  }
}

async function fillDay(page: Page, number: number, { theme, base, city }: DayFacts): Promise<void> {
  if (!theme && !base && !city) return;
  await page.getByRole("button", { name: `More for Day ${number}`, exact: true }).click();
  await page.getByRole("menuitem", { name: "Edit the day" }).click();
  const form = page.getByRole("form", { name: "Day", exact: true });
  if (theme) await form.getByLabel("Theme").fill(theme);
  if (base) await form.getByLabel("Base").fill(base);
  if (city) await form.getByLabel("City").fill(city);
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form).toBeHidden();
}

async function enterItem(planner: PlannerPage, day: number, item: ItemFacts): Promise<void> {
  const { title, at, minutes } = item;
  await planner.add({
    title,
    day,
    kind: items.kind[item.kind],
    ...(at ? { at } : {}),
    ...(minutes ? { length: `${minutes} min` } : {}),
  });
  await fillRest(planner, item);
  await enterParts(planner, item);
}

async function enterParts(planner: PlannerPage, { title, items: parts = [] }: ItemFacts): Promise<void> {
  for (const part of parts) {
    const { panel } = planner;
    const field = panel.getByLabel("Title of the part");
    // The form stands there once an item has parts.
    if (!(await field.isVisible())) await panel.getByRole("button", { name: "Add a part" }).click();
    await field.fill(part.title);
    await panel.getByRole("form", { name: "Add a part" }).getByRole("button", { name: "Add a part" }).click();
    await panel.getByRole("button", { name: `Open ${part.title}` }).click();
    await expect(panel.getByRole("heading", { level: 2, name: part.title, exact: true })).toBeVisible();
    await panel.getByLabel("Kind", { exact: true }).selectOption({ label: items.kind[part.kind] });
    if (part.at) await panel.getByLabel("Starts", { exact: true }).first().fill(part.at);
    if (part.minutes) await panel.getByLabel("Length", { exact: true }).first().fill(`${part.minutes} min`);
    await fillRest(planner, part, true);
    await enterParts(planner, part);
    await panel.getByRole("button", { name: `Part of ${title}` }).click();
    await expect(panel.getByRole("heading", { level: 2, name: title, exact: true })).toBeVisible();
  }
}

/** Everything of an open item but its kind and time; saved when there is anything, or when something was changed before. */
async function fillRest(planner: PlannerPage, item: ItemFacts, changed = false): Promise<void> {
  const { panel, page } = planner;
  const { host, venue, subject, groups, choice, continues, parts = [], pickUps = [], more = {} } = item;
  const rest = [host, venue, subject, groups, continues].some(Boolean) || parts.length + pickUps.length > 0;
  if (!rest && !changed && !choice && Object.keys(more).length === 0) return;
  await openAll(panel);
  if (host) await pick(page, panel, "Host", host);
  if (venue) await pick(page, panel, "Venue", venue);
  if (subject) await pick(page, panel, "About", subject);
  for (const group of groups ?? []) await panel.getByLabel(new RegExp(`^${group}, \\d+$`)).check();
  if (continues) await chooseByText(panel.getByLabel("Continues", { exact: true }), continues);
  for (const [field, value] of Object.entries(more)) await fillField(panel, field, value);
  for (const [index, { place }] of pickUps.entries()) {
    await panel.getByRole("button", { name: "Add a pick-up point" }).last().click();
    await panel
      .getByRole("group", { name: new RegExp(`^Pick-up point ${index + 1}`) })
      .getByLabel("Place")
      .fill(place);
  }
  for (const [index, part] of parts.entries()) await enterPart(planner, part, index);
  await panel.getByRole("button", { name: "Save", exact: true }).click();
  await expect(panel.getByText(/^Saved/)).toBeVisible();
  if (choice) await enterChoice(planner, choice);
}

async function enterPart({ panel, page }: PlannerPage, part: PartFacts, index: number): Promise<void> {
  await panel.getByRole("button", { name: "Add somebody" }).click();
  const row = panel.getByRole("group", { name: new RegExp(`^(${Object.values(items.role).join("|")}): `) }).nth(index);
  await row.getByLabel("Role").selectOption({ label: items.role[part.role] });
  if (part.person) await pick(page, row, "Person", part.person);
  if (part.host) await pick(page, row, "Organisation", part.host);
  const words = {
    "Name in words": part.nameThen,
    Title: part.titleThen,
    Function: part.roleThen,
    "Organisation in words": part.affiliationThen,
    "Their part": part.contribution,
  };
  for (const [label, text] of Object.entries(words)) if (text) await row.getByLabel(label, { exact: true }).fill(text);
}

/** The first item of a choice names it; the others are put into it. */
async function enterChoice({ panel, page }: PlannerPage, title: string): Promise<void> {
  const field = panel.getByLabel("One of a choice");
  if ((await field.locator("option", { hasText: title }).count()) === 0) {
    await panel.getByRole("button", { name: "New choice" }).click();
    const dialog = page.getByRole("dialog", { name: "New choice" });
    await dialog.getByLabel("Name").fill(title);
    await dialog.getByRole("button", { name: "Save the choice" }).click();
    await expect(dialog).toBeHidden();
    return;
  }
  await field.selectOption({ label: title });
  await panel.getByRole("button", { name: "Save", exact: true }).click();
  await expect(panel.getByText(/^Saved/)).toBeVisible();
}

async function fillField(panel: Locator, field: string, value: string | number | boolean): Promise<void> {
  const control = panel.getByLabel(labelOf(field), { exact: true }).first();
  if (typeof value === "boolean") return control.setChecked(value);
  if (field === "endCertainty") return void (await control.selectOption({ label: wordOf(items.end, value) }));
  if (field === "hostStatus") return void (await control.selectOption({ label: wordOf(items.status, value) }));
  if (field === "transport") return void (await control.selectOption({ label: wordOf(items.transport, value) }));
  return control.fill(field === "longestMinutes" ? `${value} min` : String(value));
}

function labelOf(field: string): string {
  return wordOf(items.field, field);
}

function wordOf(words: Record<string, string>, key: string | number): string {
  const word = words[key];
  if (!word) throw new Error(`The planner has no word for ${key}`);
  return word;
}

async function pick(page: Page, within: Locator, label: string, name: string): Promise<void> {
  await within.getByRole("combobox", { name: label, exact: true }).fill(name);
  await page.getByRole("option", { name, exact: false }).first().click();
}

async function chooseByText(select: Locator, text: string): Promise<void> {
  const value = await select.locator("option", { hasText: text }).first().getAttribute("value");
  await select.selectOption(value);
}

async function openAll(panel: Locator): Promise<void> {
  const closed = panel.locator("details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().click();
}
