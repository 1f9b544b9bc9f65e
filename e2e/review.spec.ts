import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test, unique } from "./fixtures";
import { lastMailTo, linkIn } from "./mailbox";
import { ComposerPage } from "./pages/composer";
import { readSignedOut } from "./pages/report";

const words = "Three sensors agree better than one.";
const changed = "Three sensors agree better than any one.";

test("a quote is approved by link, the report published although a check fails, corrected and taken back", async ({
  page,
  browser,
  baseURL,
  signIn,
  aTrip,
}) => {
  test.slow(); // from the first draft to the last page, in three sessions
  const speaker = unique("Łucja Śniegoń");
  const trip = await aTrip({
    title: unique("Clean air in Gdynia"),
    city: "Gdynia",
    country: "Poland",
    timeZone: "Europe/Warsaw",
    dayCount: 1,
    fields: { purpose: "learn how a port sees its own air", delegation: "Members of the cluster" },
    items: [
      {
        title: "Who measures the air?",
        kind: "TALK",
        day: 1,
        at: "10:00",
        host: unique("Obserwatorium"),
        speakers: [{ name: speaker, role: "Forester", affiliation: "Lasy Miejskie" }],
      },
    ],
  });
  const composer = new ComposerPage(page);
  const { before } = composer;
  const dialog = page.getByRole("dialog");
  const quoted = `${unique("lucja").toLowerCase().replace(/\W/g, "")}@quoted.example`;

  await test.step("an organiser keeps what a speaker said, and asks her", async () => {
    await signIn(page, "organiser");
    await composer.open(trip.id);
    await composer.compose("Journey");
    await before.getByRole("button", { name: "Add a quote…" }).click();
    await dialog.getByRole("textbox", { name: "The words" }).fill(words);
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
    await expect(before.getByText("Not asked yet")).toBeVisible();
    await before.getByRole("button", { name: "Ask for approval…" }).click();
    await dialog.getByRole("textbox", { name: "Mail address" }).fill(quoted);
    await dialog.getByRole("button", { name: "Send", exact: true }).click();
    await expect(before.getByText("Waiting for approval")).toBeVisible();
    await expect(before.getByRole("button", { name: "Remind" })).toBeDisabled();
  });

  await test.step("she approves it in other words, without an account and without JavaScript", async () => {
    const mail = await lastMailTo(baseURL ?? "", quoted);
    const { page: link } = await readSignedOut(browser, new URL(linkIn(mail, "/quotes/"), baseURL).href);
    await expect(link.getByRole("heading", { level: 1 })).toHaveText("May we quote you?");
    await link.getByRole("textbox", { name: "Your words" }).fill(changed);
    await link.getByRole("button", { name: "Approve" }).click();
    await expect(link.getByRole("heading", { level: 1 })).toHaveText("You approved this quote");
    await link.context().close();
  });

  await test.step("a colleague comments, and the draft is sent for review", async () => {
    await page.reload();
    await expect(before.getByText("Approved", { exact: true })).toBeVisible();
    await before.getByRole("textbox", { name: /^Comment on/ }).fill("Is the port named?");
    await before
      .getByRole("form", { name: /^Comment on/ })
      .getByRole("button", { name: "Send" })
      .click();
    await expect(before.getByText("Is the port named?")).toBeVisible();
    await before.getByRole("button", { name: "Send for review" }).click();
    await dialog.getByRole("textbox", { name: "Message" }).fill("Please read the first day.");
    await dialog.getByRole("button", { name: "Send", exact: true }).click();
    await expect(before.getByText("Please read the first day.")).toBeVisible();
    await expectNoAxeViolations(page);
  });

  await test.step("an admin publishes although a gap is left, and says why", async () => {
    await page.context().clearCookies();
    await signIn(page, "admin");
    await composer.open(trip.id);
    await before.getByRole("button", { name: "Resolve" }).click();
    await expect(before.getByText("1 resolved")).toBeVisible();
    await before.getByRole("button", { name: "Publish anyway…" }).click();
    await dialog.getByRole("textbox", { name: "Reason" }).fill("The theme comes later");
    await dialog.getByRole("button", { name: "Publish", exact: true }).click();
    await expect(before).toContainText("Version 1, published on");
  });

  const address = await before.getByRole("link", { name: "Open the public page" }).getAttribute("href");
  const url = new URL(address ?? "", baseURL).href;

  await test.step("a correction says what it corrects, and both versions are kept", async () => {
    await composer.headline.fill("Air that sees itself");
    await composer.expectSaved();
    await before.getByRole("button", { name: "Publish anyway…" }).click();
    await dialog.getByRole("textbox", { name: "What was corrected" }).fill("The headline.");
    await dialog.getByRole("textbox", { name: "Reason" }).fill("The theme comes later");
    await dialog.getByRole("button", { name: "Publish", exact: true }).click();
    await expect(before).toContainText("Version 2, published on");
    await before.getByRole("link", { name: "Versions" }).click();
    const published = page.getByRole("table", { name: "Published versions" });
    await expect(published).toContainText("The headline.");
    await expect(published).toContainText("The theme comes later");
    await expect(published.getByRole("link", { name: "Version 1" })).toBeVisible();
    await page.getByRole("combobox", { name: "Compare" }).selectOption({ label: await versionLabel(page, 1) });
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.getByRole("table", { name: "Side by side" })).toContainText("Air that sees itself");
    await expectNoAxeViolations(page);
    await page.getByRole("link", { name: "Back to the composer" }).click();
  });

  await test.step("taken back, its address says so", async () => {
    await before.getByRole("button", { name: "Unpublish" }).click();
    await expect(before).toContainText("This report was unpublished.");
    const { page: gone, status } = await readSignedOut(browser, url);
    expect(status).toBe(410);
    await gone.context().close();
  });
});

/** The whole label of a published version in the list of states. */
async function versionLabel(page: Page, number: number): Promise<string> {
  const options = await page.getByRole("combobox", { name: "Compare" }).getByRole("option").allTextContents();
  return options.find((label) => label.startsWith(`Version ${number},`)) ?? "";
}
