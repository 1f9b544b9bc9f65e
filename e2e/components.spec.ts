import { expect, expectNoAxeViolations, test } from "./fixtures";

test.beforeEach(async ({ page, signIn }) => {
  await signIn(page, "organiser");
  await page.goto("/dev/components");
  await expect(page.getByRole("heading", { level: 1, name: "Components" })).toBeVisible();
});

test("the component sheet fits the screen, and axe finds nothing on it", async ({ page }) => {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);

  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  await expectNoAxeViolations(page);
});

test("the sheet is turned dark and light, with what floats above it", { tag: "@once" }, async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  await page.getByRole("button", { name: "Light", exact: true }).click();
  const light = await ground();
  await page.getByRole("button", { name: "Dark", exact: true }).click();

  expect(await ground()).not.toBe(light);
});

test("states that nobody is in are shown by the style of the app itself", { tag: "@once" }, async ({ page }) => {
  const buttons = page.getByRole("region", { name: "Buttons" });
  const [resting, pointed] = [
    buttons.getByRole("button", { name: "Share 2 changes" }),
    buttons.getByRole("button", { name: "Hover" }).first(),
  ];
  const style = (property: "backgroundColor" | "outlineStyle") => (element: Element, name: string) =>
    getComputedStyle(element)[name as typeof property];

  const ground = await resting.evaluate(style("backgroundColor"), "backgroundColor");
  await expect.poll(() => pointed.evaluate(style("backgroundColor"), "backgroundColor")).not.toBe(ground);
  const focused = buttons.getByRole("button", { name: "Focus" }).first();
  expect(await focused.evaluate(style("outlineStyle"), "outlineStyle")).toBe("solid");
});

test("dialogs, menus and tabs work by keyboard and give the focus back", { tag: "@once" }, async ({ page }) => {
  const opener = page.getByRole("button", { name: "Open a question" });
  await opener.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Share 2 changes with 14 people?" });
  await expect(dialog).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();

  const menu = page.getByRole("button", { name: "Menu", exact: true });
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Edit" })).toBeFocused();
  await page.keyboard.press("d");
  await expect(page.getByRole("menuitem", { name: "Delete" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();

  const tab = page.getByRole("tab", { name: "Takeaways" });
  await tab.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tabpanel")).toHaveText("Each with its consent.");
});

test("of two tabs, only one panel is ever seen, also while one gives way to the other", { tag: "@once" }, async ({
  page,
}) => {
  const pictures = page.getByRole("tab", { name: "Pictures" });
  // Called after each change of the page and before it is drawn, so that no moment between two looks is missed.
  const panels = await page.evaluateHandle(() => {
    const seen = { most: 0, changes: 0 };
    new MutationObserver(() => {
      const shown = [...document.querySelectorAll("[role=tabpanel]")].filter((panel) => panel.checkVisibility());
      seen.most = Math.max(seen.most, shown.length);
      seen.changes += 1;
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    return seen;
  });

  await pictures.click();
  await expect(page.getByText("Each with its consent.")).toBeVisible();

  expect(await panels.evaluate((seen) => seen.changes)).toBeGreaterThan(0);
  expect(await panels.evaluate((seen) => seen.most)).toBe(1);
});

test("a toast is read out, can be undone and put aside", { tag: "@once" }, async ({ page }) => {
  const messages = page.getByRole("list", { name: "Messages" });
  await page.getByRole("button", { name: "Show a toast" }).click();
  await expect(messages).toContainText("Lunch moved to 12:15");

  await messages.getByRole("button", { name: "Undo" }).click();

  await expect(messages.getByRole("listitem")).toHaveCount(0);
});

test("the sheet asks to sign in", { tag: "@once" }, async ({ browser, baseURL }) => {
  const stranger = await browser.newPage({ baseURL });

  await stranger.goto("/dev/components");

  await expect(stranger).toHaveURL(/\/sign-in\?returnTo=%2Fdev%2Fcomponents/);
  await stranger.close();
});
