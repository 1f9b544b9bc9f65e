import { expect, expectNoAxeViolations, test, unique } from "./fixtures";
import { MissingList } from "./pages/missing";
import { PlannerPage } from "./pages/planner";
import { PlannerDrag } from "./pages/planner-drag";

const REASON = "The second half is for whoever stays.";

test("an organiser sees what does not work, mends it with one click, takes that back, and accepts what is meant so", async ({
  page,
  signIn,
  aTrip,
  api,
}) => {
  const trip = await aTrip({
    items: [
      { title: "Harbour tour", day: 2, at: "10:00", minutes: 60 },
      { title: "Talk on tides", kind: "TALK", day: 2, at: "10:30", minutes: 60 },
    ],
  });
  const call = await api("organiser");
  const place = async (name: string, latitude: number, longitude: number): Promise<string> => {
    const data = { name: unique(name), addresses: [{ city: "Bergen", country: "Norway", latitude, longitude }] };
    const made = await call.post(`/api/v1/organisations/${trip.organisationId}/hosts`, { data });
    return (await made.json()).data.id;
  };
  const item = async (title: string, at: string, minutes: number, venueId: string) => {
    const data = { kind: "MEETING", title, dayId: trip.dayIds[0], startMinute: at, durationMinutes: minutes, venueId };
    expect((await call.post(`/api/v1/trips/${trip.id}/items`, { data })).ok()).toBe(true);
  };
  await item("Fish market", "12:00", 60, await place("Market hall", 60.3948, 5.3255));
  await item("Sea laboratory", "13:15", 90, await place("Laboratory", 60.2711, 5.2208));

  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  const missing = new MissingList(page);
  await planner.open(trip.id);
  await planner.see("Day 1");
  await expect(planner.day(1).getByRole("button", { name: /^Travel .+, gap 15 min$/ })).toBeVisible();

  await missing.flag(/^Travel,/).click();
  await expect(planner.panel.getByText("Too little time to get there")).toBeVisible();
  await planner.panel.getByRole("button", { name: /^Start Sea laboratory at|^Start at/ }).click();
  await expect(missing.flag(/^Travel,/)).toBeHidden();
  await planner.closePanel();
  await expect(planner.block(1, /^13:15.*Sea laboratory/)).toHaveCount(0);

  await page.keyboard.press("z");
  await expect(missing.flag(/^Travel,/)).toBeVisible();
  await expect(planner.block(1, /^13:15.*Sea laboratory/)).toHaveCount(1);

  await missing.accept("Two items at once", REASON);
  await expect(missing.dialog.getByRole("region", { name: "Accepted" })).toContainText(REASON);
  await expectNoAxeViolations(page);
  await expect(page.locator("[role=dialog]:focus, [role=dialog] :focus")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(missing.flag(/^Overlap,/)).toBeHidden();
  await page.keyboard.press("z");
  await expect(missing.flag(/^Overlap,/)).toBeVisible();
  await page.keyboard.press("Shift+Z");
  await expect(missing.flag(/^Overlap,/)).toBeHidden();

  await page.reload();
  await expect(missing.flag(/^Travel,/)).toBeVisible();
  await expect(missing.flag(/^Overlap,/)).toBeHidden();
  await missing.counts.click();
  await expect(missing.dialog.getByRole("region", { name: "Accepted" })).toContainText(REASON);
  await page.keyboard.press("Escape");

  // Somebody else changes the facts: what was accepted is another thing now.
  const itemId = trip.itemIds["Talk on tides"] ?? "";
  const moved = await call.patch(`/api/v1/trips/${trip.id}/items/${itemId}`, {
    data: { revision: 0, startMinute: "10:15" },
  });
  expect(moved.ok()).toBe(true);
  await expect(missing.flag(/^Overlap,/)).toBeVisible();
});

test("an organiser says when a host receives delegations, sees it on the host's page, and before dropping a visit", {
  tag: "@once",
}, async ({ page, signIn, aTrip }) => {
  await signIn(page, "organiser");
  await page.goto("/hosts/new");
  const form = page.getByRole("form", { name: "Add a host" });
  const name = unique("Tide gauge");
  await form.getByLabel("Name", { exact: true }).fill(name);
  await form.getByLabel("Largest group").fill("20");
  await form.getByRole("button", { name: "Add hours" }).click();
  await form.getByLabel("From").fill("16");
  await form.getByLabel("Until").fill("0930");
  await form.getByRole("button", { name: "Add dates away" }).click();
  await form.getByLabel("First day away").fill("2027-07-01");
  await form.getByLabel("Last day away").fill("2027-07-31");
  await form.getByLabel("Why").fill("summer");
  await form.getByRole("button", { name: "Add a host" }).click();
  await expect(form.getByLabel("Until")).toHaveAccessibleDescription("The end is after the beginning.");

  await form.getByLabel("From").fill("0900");
  await form.getByLabel("Until").fill("1530");
  await form.getByRole("button", { name: "Add a host" }).click();

  const about = page.getByRole("region", { name: "Availability" });
  await expect(about.getByRole("listitem")).toHaveText([
    "Mon–Fri 09:00–15:30",
    "Away 1–31 Jul 2027: summer",
    "Up to 20 people at once",
  ]);
  await expectNoAxeViolations(page);

  const hostId = new URL(page.url()).pathname.split("/").at(-1);
  const visit = { title: "Gauge room", kind: "HOST_VISIT", day: 1, at: "10:00", minutes: 60, fields: { hostId } };
  const trip = await aTrip({ startDate: "2027-06-30", items: [visit] });
  const [planner, drag] = [new PlannerPage(page), new PlannerDrag(page)];
  await planner.open(trip.id);
  await drag.ready();
  const said = page.locator("[aria-live=assertive]").filter({ hasText: "Gauge room" });
  await planner.block(1, /Gauge room/).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect(said).toContainText(`No conflict. ${name}`);
  await expect(drag.placing).toContainText("receives nobody on");
  await page.keyboard.press("ArrowLeft");
  await expect(drag.placing).not.toContainText("receives nobody on");
});
