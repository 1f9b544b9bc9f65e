import { expect, expectNoAxeViolations, test } from "./fixtures";
import { PlannerPage } from "./pages/planner";

test("two organisers see each other's changes as they happen, and what one is typing stays", async ({
  page,
  colleague: theirs,
  signIn,
  aTrip,
}) => {
  const trip = await aTrip({
    items: [
      { title: "Harbour office", day: 1, at: "10:00" },
      { title: "Fish market", day: 1, at: "14:00", kind: "MEAL" },
    ],
  });
  await signIn(page, "organiser");
  const [ours, other] = [new PlannerPage(page), new PlannerPage(theirs)];
  await Promise.all([ours.open(trip.id), other.open(trip.id)]);
  await Promise.all([ours.see("Day 1"), other.see("Day 1")]);

  await ours.block(1, /Fish market/).click();
  await ours.panel.getByLabel("Room").fill("Upstairs");
  await other.block(1, /Harbour office/).focus();
  await theirs.keyboard.press("ArrowDown");

  await expect(ours.block(1, /^10:15 to 11:15, Harbour office/)).toBeAttached();
  await expect(page.getByRole("list", { name: "Messages" })).toContainText("moved Harbour office");
  await expect(theirs.getByRole("list", { name: "Messages" })).not.toContainText("moved Harbour office");
  await expect(ours.panel.getByLabel("Room")).toHaveValue("Upstairs");

  await ours.panel.getByRole("button", { name: "Save" }).click();
  await other.block(1, /Fish market/).click();
  await expect(other.panel.getByLabel("Room")).toHaveValue("Upstairs");
});

test("two organisers see who else is at the plan and at which item, and choose field by field what stands", {
  tag: "@once",
}, async ({ page, colleague: theirs, signIn, aTrip }) => {
  const trip = await aTrip({ items: [{ title: "Harbour office", day: 1, at: "10:00" }] });
  await signIn(page, "organiser");
  const [ours, other] = [new PlannerPage(page), new PlannerPage(theirs)];
  await ours.open(trip.id);
  await ours.see("Day 1");
  const here = page.getByRole("list", { name: "Also at this plan" });
  await expect(here).toBeHidden();

  await other.open(trip.id);
  await other.see("Day 1");
  await expect(here.getByRole("listitem")).toHaveCount(1);
  await other.block(1, /Harbour office/).click();
  await expect(here).toContainText(", at Harbour office");
  await expect(ours.block(1, /Harbour office.*is editing/)).toBeAttached();

  await ours.block(1, /Harbour office/).click();
  await expect(ours.panel).toContainText("has this open too");
  await ours.panel.getByLabel("Room").fill("Blue room");
  await ours.panel.getByLabel("Floor").fill("Second");
  await other.panel.getByLabel("Room").fill("Red room");
  await other.panel.getByLabel("Floor").fill("Third");
  await other.panel.getByRole("button", { name: "Save" }).click();
  await expect(other.panel.getByText(/^Saved/)).toBeVisible();

  await ours.panel.getByRole("button", { name: "Save" }).click();
  const choice = ours.panel.getByRole("alert");
  await expect(choice.getByRole("group", { name: "Room" })).toContainText("Red room");
  await choice.getByRole("group", { name: "Floor" }).getByRole("radio").nth(1).check();
  await expectNoAxeViolations(page);
  await choice.getByRole("button", { name: "Save what I chose" }).click();
  await expect(choice).toBeHidden();
  await expect(ours.panel.getByLabel("Room")).toHaveValue("Blue room");
  await expect(ours.panel.getByLabel("Floor")).toHaveValue("Third");
  await expect(other.panel.getByLabel("Room")).toHaveValue("Blue room");

  await theirs.close();
  await expect(here).toBeHidden();
});

test("a planner whose connection was cut catches up when it is back, and keeps what was moved meanwhile", {
  tag: "@once",
}, async ({ page, context, signIn, aTrip, api }) => {
  const trip = await aTrip({
    items: [
      { title: "Harbour office", day: 1, at: "10:00" },
      { title: "Fish market", day: 1, at: "14:00", kind: "MEAL" },
    ],
  });
  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  await planner.open(trip.id);
  await planner.see("Day 1");
  await expect(planner.block(1, /Harbour office/)).toBeVisible();

  await context.setOffline(true);
  const admin = await api("admin");
  const change = async (title: string, data: object) => {
    const path = `/api/v1/trips/${trip.id}/items/${trip.itemIds[title]}`;
    expect((await admin.patch(path, { data: { revision: 0, ...data } })).ok()).toBe(true);
  };
  await change("Harbour office", { startMinute: "11:30" });
  await change("Fish market", { title: "Market hall" });
  await planner.block(1, /Fish market/).focus();
  await page.keyboard.press("ArrowDown");
  await expect(planner.block(1, /^14:15 to 15:15, Fish market/)).toBeAttached();
  await planner.block(1, /Fish market/).click();
  await planner.panel.getByLabel("Title").fill("Fish hall");
  await planner.panel.getByRole("button", { name: "Save" }).click();
  await context.setOffline(false);

  await expect(planner.block(1, /^11:30/)).toBeAttached({ timeout: 20_000 });
  await expect(planner.block(1, /^14:15 to 15:15, Market hall/)).toBeAttached({ timeout: 20_000 });
  await expect(planner.panel.getByRole("alert").getByRole("group", { name: "Title" })).toContainText("Market hall");
});
