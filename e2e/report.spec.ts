import { expect, expectNoAxeViolations, test, unique } from "./fixtures";
import { ComposerPage } from "./pages/composer";
import { readSignedOut } from "./pages/report";

const speakers = [
  { name: "Wojciech Żółtowski", role: "Head of the Weather Office", affiliation: "Urząd Pogody" },
  { name: "Łucja Śniegoń", role: "Forester", affiliation: "Lasy Miejskie" },
  { name: "Eero Hämäläinen", role: "Researcher", affiliation: "Ilmatieteen Tupa" },
];

test("a report is composed, edited, published by an admin, read by everybody, and taken back", async ({
  page,
  browser,
  baseURL,
  viewport,
  signIn,
  aTrip,
}) => {
  test.slow(); // the whole life of a report, read in both themes on the way
  const host = unique("Obserwatorium Kraków");
  const title = unique("Clean air in Kraków");
  const trip = await aTrip({
    title,
    city: "Kraków",
    country: "Poland",
    timeZone: "Europe/Warsaw",
    dayCount: 1,
    fields: { purpose: "learn how a city sees its own air", delegation: "Members of the cluster" },
    items: [
      {
        title: "Who measures the air?",
        kind: "PANEL",
        day: 1,
        at: "10:00",
        host,
        speakers,
        fields: { keyMessage: "three sensors agree better than one" },
      },
    ],
  });
  const composer = new ComposerPage(page);

  await test.step("an organiser composes and edits the draft", async () => {
    await signIn(page, "organiser");
    await composer.open(trip.id);
    await composer.compose("Journey");
    await expect(composer.material.getByText("In text").first()).toBeVisible();
    await expect(composer.check("No gaps left")).toContainText("Problem");
    await composer.fillIn(/Fill in: .*theme/i, "Zażółć gęślą jaźń");
    await composer.headline.fill(`What ${title} taught us`);
    await composer.expectSaved();

    await composer.writeAfter(speakers[0]?.name ?? "");
    await page.keyboard.type(" We asked many questions.");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Then everybody went home.");
    await composer.expectSaved();

    await composer.writeAfter("Then everybody went home.");
    await composer.block.getByRole("button", { name: "Remove" }).click();
    await page.getByRole("list", { name: "Messages" }).getByRole("button", { name: "Undo" }).click();
    await composer.expectSaved();
    await page.reload();
    await composer.blockWith("Then everybody went home.");
  });

  await expectNoAxeViolations(page);
  await composer.before.getByRole("button", { name: "Send for review" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Send", exact: true }).click();
  // While a dialog is open, nothing behind it can be found.
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(composer.before.getByRole("button", { name: "Send for review" })).toHaveCount(0);
  await expect(composer.before.getByRole("button", { name: /Publish/ })).toHaveCount(0);

  await test.step("an admin publishes", async () => {
    await page.context().clearCookies();
    await signIn(page, "admin");
    await composer.open(trip.id);
    await composer.before.getByRole("button", { name: "Publish", exact: true }).click();
    await expect(composer.before).toContainText("Version 1, published on");
  });

  const address = await composer.before.getByRole("link", { name: "Open the public page" }).getAttribute("href");
  const url = new URL(address ?? "", baseURL).href;

  await test.step("everybody reads it, without an account and without JavaScript", async () => {
    const { page: read, status } = await readSignedOut(browser, url, viewport ? { viewport } : {});
    expect(status).toBe(200);
    await expect(read.getByRole("heading", { level: 1 })).toHaveText(`What ${title} taught us`);
    await expect(read.getByRole("heading", { name: "Zażółć gęślą jaźń" })).toBeVisible();
    for (const { name, role, affiliation } of speakers)
      for (const fact of [name, role, affiliation]) await expect(read.getByRole("article")).toContainText(fact);
    await expect(read.getByRole("article")).toContainText("three sensors agree better than one");
    await expect(read.getByRole("article")).toContainText("We asked many questions.");
    expect(await read.evaluate("document.documentElement.scrollWidth <= innerWidth").catch(() => true)).toBe(true);
    await read.context().close();
    const { page: checked } = await readSignedOut(browser, url, {
      javaScriptEnabled: true,
      ...(viewport ? { viewport } : {}),
    });
    await expectNoAxeViolations(checked);
    await checked.context().close();
  });

  await test.step("a correction is a second version", async () => {
    await composer.headline.fill(`Corrected: ${title}`);
    await composer.expectSaved();
    await composer.before.getByRole("button", { name: "Publish the correction" }).click();
    await page.getByRole("textbox", { name: "What was corrected" }).fill("The headline.");
    await page.getByRole("dialog").getByRole("button", { name: "Publish", exact: true }).click();
    await expect(composer.before).toContainText("Version 2, published on");
  });

  await test.step("taken back, its address says so", async () => {
    await composer.before.getByRole("button", { name: "Unpublish" }).click();
    await expect(composer.before).toContainText("This report was unpublished.");
    const { page: gone, status } = await readSignedOut(browser, url);
    expect(status).toBe(410);
    await expect(gone.getByRole("heading", { level: 1 })).toHaveText("This report was taken back");
    await gone.context().close();
  });
});

test("the list of reports says where each stands and finds nothing for axe", { tag: "@once" }, async ({
  page,
  signIn,
}) => {
  await signIn(page, "admin");
  await page.goto("/reports");

  await expect(page.getByRole("link", { name: "/o/transilvania-it/reports/oslo-health-tech" })).toBeVisible();
  await expect(page.getByText("Published", { exact: true }).first()).toBeVisible();
  await expectNoAxeViolations(page);
});

test("an address nobody published is a page that says so", { tag: "@once" }, async ({ page }) => {
  const answer = await page.goto("/o/transilvania-it/reports/never-written");

  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
