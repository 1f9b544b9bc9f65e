import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { PlannerPage } from "../pages/planner";
import { DAYS, ITEMS_A_DAY, makeLargeTrip, PARTICIPANTS } from "./make-large-trip";

// One large trip, looked at from everywhere.
test.setTimeout(240_000);

const pages = [
  "participants",
  "hosts",
  "itinerary",
  "travel",
  "attendance",
  "announcements",
  "follow-ups",
  "edit",
  "report",
] as const;

test("a trip of 14 days, 420 items and 200 people with long and right-to-left names breaks no screen", async ({
  page,
  api,
  signIn,
}) => {
  const tripId = await makeLargeTrip(await api("admin"));
  await signIn(page, "admin");
  const planner = new PlannerPage(page);

  await planner.open(tripId);
  await expect(page.locator("[id^=item-]")).toHaveCount(DAYS * ITEMS_A_DAY);
  await expectNothingWide(page, "plan");
  await planner.see("Day 9");
  await page
    .getByRole("list", { name: dayName(9) })
    .getByRole("button", { name: /^07:00/ })
    .click();
  await expect(planner.panel.getByRole("heading", { level: 2 })).toBeVisible();
  await expectNothingWide(page, "panel");
  if (test.info().project.name === "desktop") await expectFocusInSight(page);

  for (const path of pages) {
    await page.goto(`/trips/${tripId}/${path}`);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
    await expectNothingWide(page, path);
  }
  await page.goto(`/trips/${tripId}/participants`);
  await expect(page.getByText(`${PARTICIPANTS}`).first()).toBeVisible();

  for (const path of [`/i/trips/${tripId}`, `/i/trips/${tripId}/people`, `/i/trips/${tripId}/programme`]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNothingWide(page, path);
  }
});

const dayName = (day: number) => new RegExp(`^Day ${day}\\b`);

/** Going back through a day by Tab, nothing that has the focus is covered by the headers of the days, which stay (WCAG 2.2, 2.4.11). */
async function expectFocusInSight(page: Page): Promise<void> {
  const day = page.getByRole("list", { name: dayName(9) });
  await day.getByRole("button", { name: /^20:30/ }).focus();
  const header = await page.locator("[data-day-head]").first().boundingBox();
  for (let step = 0; step < ITEMS_A_DAY - 3; step++) {
    await page.keyboard.press("Shift+Tab");
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
    expect(top).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
  }
}

/** No page may be pushed sideways, whatever the names; what is wider scrolls inside the page. */
async function expectNothingWide(page: Page, what: string): Promise<void> {
  const { wide, window, culprits } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const all = scrollWidth > clientWidth ? [...document.querySelectorAll("body *")] : [];
    const cut = (one: Element): boolean =>
      one !== document.body &&
      (getComputedStyle(one).overflowX !== "visible" || (one.parentElement !== null && cut(one.parentElement)));
    const beyond = all.filter((one) => one.getBoundingClientRect().right > clientWidth + 1 && !cut(one));
    return {
      wide: scrollWidth,
      window: clientWidth,
      culprits: beyond.slice(-5).map((one) => `${one.tagName} ${one.className} “${one.textContent?.slice(0, 60)}”`),
    };
  });
  expect.soft(wide, `${what} is ${wide} px wide: ${culprits.join("\n")}`).toBeLessThanOrEqual(window);
}
