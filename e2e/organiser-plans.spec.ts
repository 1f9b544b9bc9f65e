import { expect, expectNoAxeViolations, test, unique } from "./fixtures";
import { inDays } from "./make-trip";
import { PlannerPage } from "./pages/planner";
import { TripsPage } from "./pages/trips";

test("an organiser makes a trip, assigns a wished visit by keyboard only, sees a clash and takes steps back", async ({
  page,
  signIn,
}) => {
  await signIn(page, "organiser");
  const trips = new TripsPage(page);
  const planner = new PlannerPage(page);
  const title = unique("Wood construction, Joensuu");
  await trips.open();
  await trips.create({ title, city: "Joensuu", timeZone: "Europe/Helsinki", startDate: inDays(40), days: 2 });

  await planner.add({ title: "Sawmill Uimaharju" });
  await planner.closePanel();
  await planner.add({ title: "Lunch at the market", kind: "Meal", day: 2, at: "12:00", length: "1 h" });
  await planner.closePanel();

  // From here on with the keyboard alone.
  await planner.see("Wish list");
  await planner.wishList.getByRole("button", { name: /^Sawmill Uimaharju/ }).focus();
  await page.keyboard.press("Enter");
  await expect(planner.panel.getByRole("heading", { level: 2 })).toBeFocused();
  await planner.panel.getByLabel("Day", { exact: true }).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1130");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1 h");
  await page.keyboard.press("Enter");
  await expect(planner.panel.getByText("Two items at once")).toBeVisible();
  await page.keyboard.press("Escape");

  await planner.see("Day 2");
  const sawmill = planner.block(2, /Sawmill Uimaharju, Host visit/);
  await expect(sawmill).toHaveAccessibleName("11:30 to 12:30, Sawmill Uimaharju, Host visit, Idea, 1 conflict");
  await expect(planner.day(2).getByRole("button", { name: "Overlap, 30 min" })).toBeVisible();

  await sawmill.focus();
  for (let quarter = 0; quarter < 2; quarter++) await page.keyboard.press("ArrowUp");
  await expect(sawmill).toHaveAccessibleName("11:00 to 12:00, Sawmill Uimaharju, Host visit, Idea");
  await page.keyboard.press("Shift+ArrowUp");
  await expect(sawmill).toHaveAccessibleName("11:00 to 11:45, Sawmill Uimaharju, Host visit, Idea");

  await page.keyboard.press("z");
  await expect(sawmill).toHaveAccessibleName("11:00 to 12:00, Sawmill Uimaharju, Host visit, Idea");
  await page.keyboard.press("ArrowLeft");
  await expect(planner.block(1, /Sawmill/)).toBeFocused();
  await page.keyboard.press("z");
  await planner.see("Day 2");
  await expect(planner.block(2, /Sawmill/)).toHaveCount(1);

  await expect(page.getByText(/^Saved /)).toBeVisible();
  await page.reload();
  await planner.see("Day 2");
  await expect(sawmill).toHaveAccessibleName("11:00 to 12:00, Sawmill Uimaharju, Host visit, Idea");
  await expectNoAxeViolations(page);
});

test("what two organisers change at once is shown to the second one, who chooses", { tag: "@once" }, async ({
  page,
  signIn,
  aTrip,
  api,
}) => {
  const trip = await aTrip({ items: [{ title: "Harbour office", day: 1, at: "10:00" }] });
  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  await planner.open(trip.id);
  await planner.see("Day 1");
  await planner.block(1, /Harbour office/).click();
  await planner.panel.getByLabel("Room").fill("Blue room");

  const other = await api("admin");
  const itemId = trip.itemIds["Harbour office"];
  await other.patch(`/api/v1/trips/${trip.id}/items/${itemId}`, {
    data: { revision: 0, room: "Red room", startMinute: "11:00" },
  });
  // The board shows the other's change by itself; what is typed stays, and is not saved over it unseen.
  await expect(planner.block(1, /^11:00/)).toBeAttached();
  await planner.panel.getByRole("button", { name: "Save" }).click();

  const choice = planner.panel.getByRole("alert");
  await expect(choice).toContainText("while you were typing");
  await expect(choice).toContainText("Blue room");
  await expect(choice).toContainText("Red room");
  await choice.getByRole("button", { name: "Keep mine" }).click();
  await expect(choice).toBeHidden();
  await expect(planner.panel.getByText(/^Saved/)).toBeVisible();
  await page.reload();
  await expect(planner.panel.getByLabel("Room")).toHaveValue("Blue room");
});

test("changes of different fields both stand", { tag: "@once" }, async ({ page, signIn, aTrip, api }) => {
  const trip = await aTrip({ items: [{ title: "Harbour office", day: 1, at: "10:00" }] });
  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  await planner.open(trip.id);
  await planner.see("Day 1");
  await planner.block(1, /Harbour office/).click();
  await planner.section("For the report");
  await planner.panel.getByLabel("Key message").fill("Ships run on batteries.");

  const other = await api("admin");
  const itemId = trip.itemIds["Harbour office"];
  await other.patch(`/api/v1/trips/${trip.id}/items/${itemId}`, { data: { revision: 0, room: "Red room" } });
  await planner.panel.getByRole("button", { name: "Save" }).click();

  await expect(planner.panel.getByText(/^Saved/)).toBeVisible();
  await expect(planner.panel.getByLabel("Room")).toHaveValue("Red room");
  await expect(planner.panel.getByLabel("Key message")).toHaveValue("Ships run on batteries.");
});

test("a shorter trip says beforehand what returns to the wish list, and loses nothing", async ({
  page,
  signIn,
  aTrip,
}) => {
  const trip = await aTrip({ items: [{ title: "Harbour office", day: 3, at: "10:00" }] });
  await signIn(page, "organiser");

  await page.goto(`/trips/${trip.id}/edit`);
  await page.getByLabel("Number of days").fill("2");
  await expect(page.getByText("One item returns to the wish list. Nothing is lost.")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved. One item returned to the wish list.")).toBeVisible();

  const planner = new PlannerPage(page);
  await planner.open(trip.id);
  await planner.see("Wish list");
  await expect(planner.wishList.getByRole("button", { name: /Harbour office/ })).toBeVisible();
});
