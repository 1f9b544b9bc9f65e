/** What each surface says of a trip, as one text. */
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { Client } from "pg";
import type { Surface } from "./rows";
import type { WholeTrip } from "./whole-trip";

type Readers = { staff: APIRequestContext; everybody: APIRequestContext; page: Page };

export async function readSurfaces(trip: WholeTrip, readers: Readers): Promise<Record<Surface, string>> {
  return {
    schema: await databaseText(),
    endpoint: trip.answers,
    planner: await plannerText(trip, readers.page),
    itinerary: await itineraryText(trip, readers.everybody),
    calendar: unfolded(await textOf(readers.everybody, `${trip.itinerary}/calendar.ics`)),
    archive: await textOf(readers.staff, `/api/v1/trips/${trip.id}/archive`),
    report: readable(await textOf(readers.staff, `/preview/trips/${trip.id}/reports/${trip.reportId}`)),
  };
}

/** Every row of every table as JSON. */
async function databaseText(): Promise<string> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_name not like '\\_%'",
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select to_jsonb(t)::text as row from "${name}" t`);
      texts.push(...rows.map(({ row }) => row));
    }
    return texts.join("\n");
  } finally {
    await client.end();
  }
}

/** What staff sees: every item opened in the planner, the forms of trip and days, and the desks around the plan. */
async function plannerText(trip: WholeTrip, page: Page): Promise<string> {
  const texts: string[] = [];
  for (const [name, itemId] of Object.entries(trip.itemIds)) {
    await page.goto(`/trips/${trip.id}/plan?item=${itemId}`);
    const panel = page.getByRole("complementary", { name: "Agenda item" });
    await expect(panel.getByRole("heading", { level: 2 })).toBeVisible();
    texts.push(`Item ${name}: ${await seenIn(page, "aside")}`);
  }
  await page.goto(`/trips/${trip.id}/plan`);
  texts.push(await seenIn(page, "main"));
  for (const day of await page.getByRole("button", { name: /^Edit (Day|Arrival)/ }).all()) {
    await day.click();
    await expect(page.getByRole("dialog")).toBeVisible();
    texts.push(await seenIn(page, "[role=dialog]"));
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  }
  for (const desk of ["edit", "participants", "hosts", "travel", "announcements", "follow-ups", "report"]) {
    await page.goto(`/trips/${trip.id}/${desk}`);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
    texts.push(await seenIn(page, "body"));
    for (const who of await page.getByRole("button", { name: /^1 person$/ }).all()) {
      await who.click();
      texts.push(await seenIn(page, "[role=dialog]"));
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
    }
  }
  await page.goto(`/trips/${trip.id}/attendance?item=${trip.itemIds.Visit}`);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
  texts.push(await seenIn(page, "body"));
  return texts.join("\n");
}

/** Text, values of fields and names of what can be pressed, with everything that folds unfolded. */
async function seenIn(page: Page, selector: string): Promise<string> {
  const part = page.locator(selector).last();
  const typed = await part.evaluate((root) => {
    for (const details of root.querySelectorAll("details")) details.open = true;
    const typedInto = (control: Element) => {
      if (control instanceof HTMLSelectElement) return [...control.selectedOptions].map(({ label }) => label).join(" ");
      if (control instanceof HTMLTextAreaElement) return control.value;
      if (!(control instanceof HTMLInputElement)) return "";
      const isTick = control.type === "checkbox" || control.type === "radio";
      return isTick ? (control.checked ? (control.labels?.[0]?.textContent ?? "") : "") : control.value;
    };
    const values = [...root.querySelectorAll("input, textarea, select")].map(typedInto);
    const names = [...root.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label"));
    return [...values, ...names].join(" \n");
  });
  return [...(await part.allInnerTexts()), typed].join(" \n");
}

/** What one participant sees by their link. */
async function itineraryText(trip: WholeTrip, api: APIRequestContext): Promise<string> {
  const paths = ["", "/people", "/practical", ...Object.values(trip.itemIds).map((itemId) => `/items/${itemId}`)];
  const texts: string[] = [];
  for (const path of paths) {
    const response = await api.get(`${trip.itinerary}${path}`, { headers: { Accept: "text/html" } });
    if (response.ok()) texts.push(readable(await response.text()));
  }
  return texts.join("\n");
}

async function textOf(api: APIRequestContext, path: string): Promise<string> {
  const response = await api.get(path, { headers: { Accept: "*/*" } });
  expect(response.status(), path).toBe(200);
  return response.text();
}

/** The text of a document, with the addresses its links lead to outside. */
function readable(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, " ")
    .replace(/<a\b[^>]*href="([a-z]+:[^"]*)"[^>]*>/g, " $1 ")
    .replace(/<!--.*?-->/g, "")
    .replace(/<\/(p|li|h\d|div|dd|dt|section|tr|td|th)>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replace(/[ \t]+/g, " ");
}

/** Lines joined as RFC 5545 section 3.1 says, escapes resolved. */
function unfolded(calendar: string): string {
  return calendar
    .replace(/\r\n[ \t]/g, "")
    .replaceAll("\\n", "\n")
    .replace(/\\([,;\\])/g, "$1");
}
