import type { Locator, Page } from "@playwright/test";
import { Client } from "pg";
import { expect, expectNoAxeViolations, sender, test, unique, uniqueEmail } from "./fixtures";
import { inDays } from "./make-trip";
import { ComposerPage } from "./pages/composer";
import { readSignedOut } from "./pages/report";

/** The demo's organisation is in Cluj; the browsers of these journeys are in Oslo, an hour behind. */
const zone = "Europe/Bucharest";
const reason = "The funder wants it out this week";

test("a report in review is scheduled, moved, cancelled by another admin, and publishes itself when it is due", async ({
  page,
  browser,
  colleague: theirs,
  baseURL,
  api,
  signIn,
  aTrip,
}) => {
  test.slow(); // two admins, four moments, and the public page at the end
  const trip = await aTrip({
    dayCount: 1,
    items: [{ title: "How ships find a berth", kind: "TALK", day: 1, at: "10:00" }],
  });
  const headline = unique("Berths");
  const organiser = sender(await api("organiser"));
  const reports = `/api/v1/trips/${trip.id}/reports`;
  const { id } = (await organiser("POST", reports, { format: "JOURNEY", language: "en", headline })) as { id: string };
  await organiser("POST", `${reports}/${id}/review`, { revision: 0 });
  const [name, email] = [unique("Ovidiu Bărnuțiu"), uniqueEmail("ovidiu")];
  const members = `/api/v1/organisations/${trip.organisationId}/members`;
  await sender(await api("admin"))("POST", members, { name, email, role: "ADMIN" });
  await signIn(page, "admin");
  await signIn(theirs, email);
  const [ours, other] = [new ComposerPage(page), new ComposerPage(theirs)];
  const [first, second, third, passed] = [inDays(5), inDays(6), inDays(1), inDays(-2)];
  await ours.open(trip.id);
  const dialog = page.getByRole("dialog");
  const schedule = ours.before.getByRole("button", { name: "Schedule…" });

  await test.step("an admin schedules it, and reads the moment on the organisation's clocks", async () => {
    await schedule.click();
    await expect(dialog).toContainText(`Times are those of ${zone}.`);
    await expectNoAxeViolations(page);
    await choose(dialog, first, "0915");
    await dialog.getByRole("textbox", { name: "Reason" }).fill(reason);
    await dialog.getByRole("button", { name: "Schedule", exact: true }).click();

    await expect(dialog).toBeHidden();
    await expect(ours.before).toContainText(
      `Publishes itself on ${written(first)}, 09:15 (${zone}). Scheduled by Bianca Tămaș.`,
    );
    expect(await clockInCluj(id)).toBe(`${first} 09:15`);
    await expectNoAxeViolations(page);
  });

  await test.step("moves it, with what was said before at hand", async () => {
    await ours.before.getByRole("button", { name: "Choose another time…" }).click();
    await expect(dialog.getByLabel("Date")).toHaveValue(first);
    await expect(dialog.getByRole("textbox", { name: "Time" })).toHaveValue("09:15");
    await expect(dialog.getByRole("textbox", { name: "Reason" })).toHaveValue(reason);
    await choose(dialog, second, "23:45");
    await dialog.getByRole("button", { name: "Schedule", exact: true }).click();

    await expect(dialog).toBeHidden();
    await expect(ours.before).toContainText(`Publishes itself on ${written(second)}, 23:45 (${zone}).`);
    await expect(ours.before).not.toContainText("09:15");
    expect(await clockInCluj(id)).toBe(`${second} 23:45`);
  });

  await test.step("a moment that has passed is refused at its field, and the one chosen before stays", async () => {
    await ours.before.getByRole("button", { name: "Choose another time…" }).click();
    await choose(dialog, passed, "10:00");
    await dialog.getByRole("button", { name: "Schedule", exact: true }).click();

    await expect(dialog.getByLabel("Date")).toHaveAccessibleDescription(
      /This moment has passed\. Choose a later one\./,
    );
    await expect(dialog.getByRole("textbox", { name: "Reason" })).toHaveValue(reason);
    await dialog.getByRole("button", { name: "Cancel" }).click();
    expect(await clockInCluj(id)).toBe(`${second} 23:45`);
  });

  await test.step("another admin finds it among the reports and cancels it, which the first one sees", async () => {
    await theirs.goto("/reports");
    await expect(listed(theirs, headline)).toContainText(`Publishes itself on ${written(second)}, 23:45`);
    await expectNoAxeViolations(theirs);
    await listed(theirs, headline).getByRole("link", { name: headline }).click();
    await expect(other.before).toContainText("23:45");
    await ours.before.getByRole("button", { name: "Choose another time…" }).click();
    await dialog.getByRole("textbox", { name: "Reason" }).fill("The donors asked");
    await other.before.getByRole("button", { name: "Do not publish" }).click();

    await expect(other.before).not.toContainText("Publishes itself");
    // What the first one is typing meanwhile stays.
    await expect(page.getByRole("dialog", { name: "Publish later" })).toBeVisible();
    await expect(dialog.getByRole("textbox", { name: "Reason" })).toHaveValue("The donors asked");
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await expect(ours.before).not.toContainText("Publishes itself");
    await expect(ours.before.getByRole("button", { name: "Choose another time…" })).toHaveCount(0);
    await expect(schedule).toBeVisible();
  });

  await test.step("scheduled once more, it becomes public by itself, and both see it", async () => {
    await schedule.click();
    await choose(dialog, third, "08:00");
    await dialog.getByRole("textbox", { name: "Reason" }).fill(reason);
    await dialog.getByRole("button", { name: "Schedule", exact: true }).click();
    await expect(other.before).toContainText(`Publishes itself on ${written(third)}, 08:00 (${zone}).`);

    // A night passes: the server, which looks by itself, finds the moment behind it.
    await inDatabase("update scheduled_publications set at = now() where report_id = $1 and outcome is null", [id]);

    for (const one of [ours, other]) {
      await expect(one.before).toContainText("Version 1, published on");
      await expect(one.before).not.toContainText("Publishes itself");
    }
    await expectNoAxeViolations(page);
    const address = await ours.before.getByRole("link", { name: "Open the public page" }).getAttribute("href");
    const { page: read, status } = await readSignedOut(browser, new URL(address ?? "", baseURL).href);
    expect(status).toBe(200);
    await expect(read.getByRole("heading", { level: 1 })).toHaveText(headline);
    await read.context().close();
    await theirs.goto("/reports");
    await expect(listed(theirs, headline)).toContainText("Published");
    await expect(listed(theirs, headline)).not.toContainText("Publishes itself");
  });
});

async function choose(dialog: Locator, date: string, time: string): Promise<void> {
  await dialog.getByLabel("Date").fill(date);
  await dialog.getByRole("textbox", { name: "Time" }).fill(time);
}

function listed(page: Page, headline: string): Locator {
  return page.getByRole("main").getByRole("listitem").filter({ hasText: headline });
}

/** "3 May 2027" */
function written(date: string): string {
  const day = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Date(date).toLocaleDateString("en-GB", day);
}

/** What a clock in Cluj says at the moment that waits. */
async function clockInCluj(reportId: string): Promise<string> {
  const [row] = await inDatabase<{ clock: string }>(
    `select to_char(at at time zone '${zone}', 'YYYY-MM-DD HH24:MI') as clock
    from scheduled_publications where report_id = $1 and outcome is null`,
    [reportId],
  );
  return row?.clock ?? "none";
}

async function inDatabase<Row>(statement: string, values: unknown[]): Promise<Row[]> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query(statement, values)).rows as Row[];
  } finally {
    await client.end();
  }
}
