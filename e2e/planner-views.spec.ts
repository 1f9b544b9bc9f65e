import { expect, expectNoAxeViolations, test } from "./fixtures";
import { makeLargeTrip } from "./large-trip/make-large-trip";
import { PlannerPage } from "./pages/planner";

test("every step is taken back and done again, also after the page was read anew", async ({
  page,
  signIn,
  aTrip,
  api,
}) => {
  const trip = await aTrip({ items: [{ title: "Harbour office", day: 1, at: "10:00", minutes: 60 }] });
  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  await planner.open(trip.id);
  await planner.see("Day 1");
  const harbour = planner.block(1, /Harbour office/);
  await harbour.focus();
  await page.keyboard.press("ArrowDown");
  await expect(harbour).toHaveAccessibleName(/^10:15 to 11:15/);
  await harbour.click();
  await planner.panel.getByLabel("Title").fill("Port authority");
  await planner.panel.getByRole("button", { name: "Save" }).click();
  await expect(planner.block(1, /Port authority/)).toBeVisible();
  await planner.panel.getByRole("button", { name: "Delete" }).click();
  await expect(planner.block(1, /Port authority/)).toHaveCount(0);

  await page.reload();
  await planner.see("Day 1");
  await expect(planner.step("Undo")).toHaveAccessibleName(/Port authority was deleted/);
  await planner.step("Undo").click();
  await expect(planner.block(1, /Port authority/)).toBeVisible();
  await page.keyboard.press("z");
  await expect(planner.block(1, /Harbour office/)).toBeVisible();
  await page.keyboard.press("Control+Z");
  await expect(harbour).toHaveAccessibleName(/^10:00 to 11:00/);
  await expect(planner.step("Undo")).toBeDisabled();

  await page.keyboard.press("Shift+Z");
  await expect(harbour).toHaveAccessibleName(/^10:15 to 11:15/);
  await planner.step("Redo").click();
  await expect(planner.block(1, /Port authority/)).toBeVisible();
  await page.keyboard.press("Control+Y");
  await expect(planner.block(1, /Port authority/)).toHaveCount(0);
  await expect(planner.step("Redo")).toBeDisabled();
  await page.keyboard.press("z");
  await expect(planner.block(1, /Port authority/)).toBeVisible();

  // What somebody else changed meanwhile is not written over.
  const other = await api("admin");
  const itemId = trip.itemIds["Harbour office"];
  const board = await (await other.get(`/api/v1/trips/${trip.id}/plan`)).json();
  const { revision } = board.data.items.find(({ id }: { id: string }) => id === itemId);
  const changed = await other.patch(`/api/v1/trips/${trip.id}/items/${itemId}`, {
    data: { revision, title: "Coast guard" },
  });
  expect(changed.ok()).toBe(true);
  await expect(planner.block(1, /Coast guard/)).toBeVisible();
  await page.keyboard.press("z");
  await expect(page.getByText(/Somebody changed this since, so it stays/)).toBeVisible();
  await expect(planner.block(1, /Coast guard/)).toBeVisible();
});

test("a plan is seen as a whole, day by day and as a list, and a session is split around lunch", async ({
  page,
  signIn,
  aTrip,
}) => {
  const trip = await aTrip({
    dayCount: 3,
    items: [
      { title: "Workshop on water", kind: "WORKSHOP", day: 1, at: "10:00", minutes: 240 },
      { title: "Lunch", kind: "MEAL", day: 1, at: "12:00", minutes: 60 },
      { title: "Ferry", kind: "TRANSFER", day: 2, at: "09:00", minutes: 30 },
    ],
  });
  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  await planner.open(trip.id);

  await planner.look("Whole trip");
  for (const day of [1, 2, 3]) await expect(planner.day(day)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Day 2" }).last().click();
  await expect(planner.day(2)).toBeVisible();
  await expect(planner.day(1)).toBeHidden();
  await expectNoAxeViolations(page);

  await page.keyboard.press("4");
  await expect(page).toHaveURL(/view=list/);
  await planner.day(1).getByRole("button", { name: "Start Lunch 15 minutes later" }).click();
  await expect(planner.block(1, /^12:15 to 13:15, Lunch/)).toBeVisible();
  await planner.day(2).getByRole("combobox", { name: "Move Ferry to" }).selectOption({ label: "Wish list" });
  await expect(planner.block(2, /^09:00 to 09:30, Ferry/)).toHaveCount(0);
  // A phone follows what is moved: to the wish list, and to another day.
  await planner.see("Day 1");
  await planner.block(1, /^10:00 to 14:00, Workshop/).focus();
  await page.keyboard.press("ArrowRight");
  await expect(planner.block(2, /^10:00 to 14:00, Workshop/)).toBeFocused();
  // The step back is still on its way when the session is split, which waits for it.
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route("**/items/places", async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press("z");
  await planner.see("Day 1");
  await expectNoAxeViolations(page);

  await planner.block(1, /^10:00 to 14:00, Workshop/).click();
  await planner.panel.getByRole("button", { name: "Split around a break" }).click();
  const form = page.getByRole("form", { name: "Split Workshop on water" });
  await expect(form.getByLabel("Break begins")).toHaveValue("12:15");
  await form.getByRole("button", { name: "Split", exact: true }).click();
  await expect(form.getByRole("button", { name: "Saving" })).toBeVisible();
  letGo();
  await expect(planner.block(1, /^13:15 to 14:00, Workshop on water, .*Part 2 of 2/)).toBeVisible();
  await planner.panel.getByRole("button", { name: "Join with the second part" }).click();
  await expect(planner.block(1, /^10:00 to 14:00, Workshop/)).toBeVisible();
  await planner.closePanel();
  await page.keyboard.press("z");
  await expect(planner.block(1, /^13:15 to 14:00/)).toBeVisible();
  await page.keyboard.press("z");
  await expect(planner.block(1, /^10:00 to 14:00, Workshop/)).toBeVisible();

  await page.goto(`/trips/${trip.id}/plan`);
  await expect(page.getByRole("button", { name: "List", exact: true })).toHaveAttribute("aria-pressed", "true");
});

test("who goes to a day that begins in the evening sees what is on it", async ({ page, signIn, aTrip, isMobile }) => {
  const trip = await aTrip({
    dayCount: 3,
    items: [
      { title: "Reception", kind: "SOCIAL", day: 2, at: "22:00", minutes: 60 },
      { title: "Night tour", day: 3, at: "22:30", minutes: 60 },
    ],
  });
  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  await planner.open(trip.id);
  if (isMobile) {
    await planner.see("Day 2");
    await expect(planner.block(2, /Reception/)).toBeInViewport();
  }
  await planner.look("Whole trip");
  await page.getByRole("button", { name: "Day 3" }).last().click();
  await expect(planner.day(2)).toBeHidden();

  await expect(planner.block(3, /Night tour/)).toBeInViewport();
});

test("fourteen days fit the width of a screen", async ({ page, signIn, api, isMobile }) => {
  test.skip(isMobile, "a phone scrolls sideways");
  const tripId = await makeLargeTrip(await api("admin"));
  await signIn(page, "admin");
  const planner = new PlannerPage(page);
  await page.goto(`/trips/${tripId}/plan?view=trip`);

  await expect(planner.day(14)).toBeInViewport();
  const board = page.getByRole("region", { name: "Days" });
  expect(await board.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
});
