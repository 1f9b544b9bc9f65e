/** What screens say when there is nothing, not yet, or not at all. */
import { Client } from "pg";
import { expect, expectNoAxeViolations, test, unique } from "./fixtures";
import { DayShiftDialog } from "./pages/day-shift";
import { PlannerPage } from "./pages/planner";
import { PlannerDrag } from "./pages/planner-drag";

test("a new trip says on each of its desks what to do first", async ({ page, signIn, aTrip }) => {
  const trip = await aTrip({ dayCount: 2 });
  await signIn(page, "organiser");
  const planner = new PlannerPage(page);

  await planner.open(trip.id);
  await planner.see("Wish list");
  await expect(planner.wishList.getByRole("heading", { name: "Whom do you wish to meet?" })).toBeVisible();
  await planner.see("Day 1");
  await expect(planner.day(1)).toContainText("Nothing on this day yet");
  await expectNoAxeViolations(page);
  const desks = [
    ["hosts", "heading", /host/i],
    ["participants", "heading", "Who comes along?"],
    ["itinerary", "heading", /shared/i],
    ["report", "heading", /report/i],
  ] as const;
  for (const [desk, role, name] of desks) {
    await page.goto(`/trips/${trip.id}/${desk}`);
    await expect(page.getByRole("main").getByRole(role, { name }).first()).toBeVisible();
    await expectNoAxeViolations(page);
  }
});

test("a search without results says so and leads back", { tag: "@once" }, async ({ page, signIn }) => {
  await signIn(page, "admin");
  const searches = [
    ["/hosts?query=nobody-of-this-name", "No host of that name", "Show all hosts"],
    ["/people?query=nobody-of-this-name", "Nobody of that name", "Show everybody"],
    ["/audit?day=2001-01-01", "No change fits what you look for", "Show all changes"],
  ] as const;
  for (const [path, title, back] of searches) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole("main").getByRole("link", { name: back }).click();
    await expect(page.getByRole("heading", { name: title })).toBeHidden();
  }
});

test("a desk that is long on its way shows its outline until it is there", { tag: "@once" }, async ({
  page,
  signIn,
}) => {
  await signIn(page, "organiser");
  await page.goto("/trips");
  const isLoading = page.getByRole("status").filter({ hasText: "Loading" });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/people\?.*_rsc=/, async (route) => {
    await held;
    await route.continue();
  });

  const tabs = page.getByRole("navigation", { name: "Organisation" });
  await tabs.getByRole("link", { name: "People" }).click();
  await expect(isLoading).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1, name: "Trips" })).toBeHidden();
  release();

  await expect(page.getByRole("heading", { level: 1, name: "People" })).toBeVisible();
  await expect(isLoading).toHaveCount(0);
});

test("a desk that fails keeps its header, says a reference and can be tried again", { tag: "@once" }, async ({
  page,
  signIn,
  aTrip,
}) => {
  const trip = await aTrip({
    title: unique("Broken trip"),
    items: [{ title: "Harbour office", day: 1, at: "10:00" }],
    shared: true,
  });
  await signIn(page, "organiser");
  const database = new Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  try {
    const content = await database.query("select content from shared_plans where trip_id = $1", [trip.id]);
    await database.query("update shared_plans set content = '{}' where trip_id = $1", [trip.id]);

    await page.goto(`/trips/${trip.id}/itinerary`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("We could not load this page of the trip");
    await expect(page.getByText(/Reference \w+/)).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Trip" }).getByRole("link", { name: "Plan" })).toBeVisible();
    await expectNoAxeViolations(page);

    await database.query("update shared_plans set content = $2 where trip_id = $1", [
      trip.id,
      JSON.stringify(content.rows[0].content),
    ]);
    await page.getByRole("button", { name: "Try again" }).click();

    await expect(page.getByText("Harbour office").first()).toBeVisible();
  } finally {
    await database.end();
  }
});

test("without a network changes of a plan wait, and go out in their order when it is back", async ({
  page,
  context,
  signIn,
  aTrip,
}) => {
  const trip = await aTrip({ items: [{ title: "Harbour office", day: 1, at: "10:00", minutes: 60 }] });
  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  await planner.open(trip.id);
  await planner.see("Day 1");
  await new PlannerDrag(page).ready();
  const block = planner.block(1, /Harbour office/);

  await block.focus();
  await page.keyboard.press("Shift");
  // A dozen parts come one after the other, from a server that serves other tests meanwhile.
  await page.waitForFunction(() => performance.getEntriesByName("ahead").length === 1);
  await context.setOffline(true);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const strip = page.getByRole("status").filter({ hasText: "for the network" });
  await expect(strip).toContainText("2 edits wait for the network.");
  await expect(block).toHaveAccessibleName(/^10:30 to 11:30, Harbour office/);
  const late = new DayShiftDialog(page);
  await late.open();
  await late.by("+20");
  await expect(late.newTimes).toHaveText([/Harbour office: 10:50, before 10:30/]);
  await expect(late.dialog.getByText("No network. This is reckoned from the plan on your screen")).toBeVisible();
  await expectNoAxeViolations(page);
  await late.shift();
  await expect(block).toHaveAccessibleName(/^10:50 to 11:50, Harbour office/);

  await block.click();
  await planner.panel.getByLabel("Room").fill("Blue room");
  await planner.panel.getByRole("button", { name: "Save" }).click();
  await expect(strip).toContainText("4 edits wait");
  await planner.section("For the report");
  await planner.panel.getByLabel("Key message").fill("Ships run on batteries.");

  await context.setOffline(false);
  await expect(strip).toBeHidden();
  await expect(planner.panel.getByLabel("Room")).toHaveValue("Blue room");
  await expect(planner.panel.getByLabel("Key message")).toHaveValue("Ships run on batteries.");

  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await expect(block).toHaveAccessibleName(/^10:50 to 11:50, Harbour office/);
  await expect(planner.panel.getByLabel("Room")).toHaveValue("Blue room");
});
