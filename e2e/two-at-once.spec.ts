import { expect, test } from "./fixtures";
import { PlannerPage } from "./pages/planner";

test("two organisers see each other's changes as they happen, and what one is typing stays", async ({
  page,
  browser,
  signIn,
  aTrip,
}) => {
  const trip = await aTrip({
    items: [
      { title: "Harbour office", day: 1, at: "10:00" },
      { title: "Fish market", day: 1, at: "14:00", kind: "MEAL" },
    ],
  });
  const context = await browser.newContext();
  const theirs = await context.newPage();
  await Promise.all([signIn(page, "organiser"), signIn(theirs, "admin")]);
  const [ours, other] = [new PlannerPage(page), new PlannerPage(theirs)];
  await Promise.all([ours.open(trip.id), other.open(trip.id)]);
  await Promise.all([ours.see("Day 1"), other.see("Day 1")]);

  await ours.block(1, /Fish market/).click();
  await ours.panel.getByLabel("Room").fill("Upstairs");
  await other.block(1, /Harbour office/).focus();
  await theirs.keyboard.press("ArrowDown");

  await expect(ours.block(1, /^10:15 to 11:15, Harbour office/)).toBeAttached();
  await expect(ours.panel.getByLabel("Room")).toHaveValue("Upstairs");

  await ours.panel.getByRole("button", { name: "Save" }).click();
  await other.block(1, /Fish market/).click();
  await expect(other.panel.getByLabel("Room")).toHaveValue("Upstairs");
  await context.close();
});

test("a planner whose connection was cut catches up when it is back", async ({ page, context, signIn, aTrip, api }) => {
  const trip = await aTrip({ items: [{ title: "Harbour office", day: 1, at: "10:00" }] });
  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  await planner.open(trip.id);
  await planner.see("Day 1");
  await expect(planner.block(1, /Harbour office/)).toBeVisible();

  await context.setOffline(true);
  const admin = await api("admin");
  const path = `/api/v1/trips/${trip.id}/items/${trip.itemIds["Harbour office"]}`;
  expect((await admin.patch(path, { data: { revision: 0, startMinute: "11:30" } })).ok()).toBe(true);
  await context.setOffline(false);

  await expect(planner.block(1, /^11:30/)).toBeAttached({ timeout: 20_000 });
});
