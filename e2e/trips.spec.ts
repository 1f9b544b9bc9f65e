import { expect, expectNoAxeViolations, test, unique } from "./fixtures";
import { share } from "./make-trip";
import { PlannerPage } from "./pages/planner";
import { TripsPage } from "./pages/trips";

test("a trip is kept as a template, made anew from it, moved, and made shorter and longer", async ({
  page,
  signIn,
  aTrip,
}) => {
  const title = unique("Shipyards of Turku");
  const trip = await aTrip({
    title,
    city: "Turku",
    country: "Finland",
    timeZone: "Europe/Helsinki",
    startDate: "2031-06-02",
    items: [
      { title: "Dry dock", day: 1, at: "09:00", minutes: 90 },
      { title: "Sauna boat", day: 2, at: "18:00", minutes: 120, kind: "SOCIAL" },
      { title: "Rope maker", kind: "HOST_VISIT" },
    ],
  });
  await signIn(page, "organiser");
  const [planner, trips] = [new PlannerPage(page), new TripsPage(page)];
  const undo = page.getByRole("list", { name: "Messages" }).getByRole("button", { name: "Undo" }).last();

  await planner.open(trip.id);
  await trips.choose(title, "Save as template");
  const pattern = unique("Two ports");
  const keep = page.getByRole("form", { name: "Save as template" });
  await keep.getByLabel("Name of the template").fill("");
  await keep.getByRole("button", { name: "Save the template" }).click();
  await expect(keep.getByText("Fill this in.")).toBeVisible();
  await keep.getByLabel("Name of the template").fill(pattern);
  await keep.getByRole("button", { name: "Save the template" }).click();
  await page.getByRole("button", { name: "Show templates" }).click();

  await trips.template(pattern).getByRole("link", { name: "Make a trip" }).click();
  const form = page.getByRole("form", { name: "New trip" });
  const second = unique("Shipyards of Rauma");
  await form.getByLabel("Title").fill(second);
  await form.getByLabel("City").fill("Rauma");
  await form.getByLabel("First day").fill("2031-08-15");
  await expect(form.getByText("2 days are on a weekend: Sat 16 Aug, Sun 17 Aug.")).toBeVisible();
  await expectNoAxeViolations(page);
  await form.getByRole("button", { name: "Make the trip" }).click();
  await page.waitForURL(/\/plan$/);

  await planner.see("Day 1");
  await expect(planner.block(1, /Dry dock/)).toBeVisible();
  await trips.choose(second, "Move to other dates");
  const move = page.getByRole("form", { name: "Move to other dates" });
  await move.getByLabel("New first day").fill("2031-08-16");
  await expect(move.getByRole("listitem").filter({ hasText: "weekend" })).toHaveCount(2);
  await move.getByLabel("New first day").fill("2031-08-18");
  await expect(move.getByRole("listitem").filter({ hasText: "weekend" })).toHaveCount(0);
  await move.getByRole("button", { name: "Move the trip" }).click();
  await expect(page.getByRole("heading", { name: /Day 1.*Mon 18 Aug/ })).toBeVisible();
  await undo.click();
  await expect(page.getByRole("heading", { name: /Day 1.*Fri 15 Aug/ })).toBeVisible();
  await page.keyboard.press("Shift+Z");
  await expect(page.getByRole("heading", { name: /Day 1.*Mon 18 Aug/ })).toBeVisible();
  await page.getByRole("link", { name: "Edit the trip" }).click();
  const edit = page.getByRole("form", { name: "Trip", exact: true });
  await edit.getByLabel("Number of days").fill("1");
  await edit.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved. One item returned to the wish list.")).toBeVisible();
  await edit.getByRole("link", { name: "Back to the plan" }).click();
  await planner.see("Day 1");
  await page.getByRole("button", { name: "Undo: The days of the trip were changed." }).click();
  await expect(page.getByText("Undone: The days of the trip were changed.")).toBeVisible();
  await page.keyboard.press("z");
  await expect(page.getByRole("heading", { name: /Day 1.*Fri 15 Aug/ })).toBeVisible();

  await planner.see("Day 2");
  await planner.dayMenu(2, "Remove the day");
  await page.getByRole("button", { name: "Keep their dates" }).click();
  await expect(page.getByText(/Day 2 was removed/)).toBeVisible();
  await planner.see("Wish list");
  await expect(planner.wishList.getByText("Sauna boat")).toBeVisible();
  await undo.click();
  await expect(page.getByText(/^Undone: Day 2 was removed/)).toBeVisible();
  await planner.see("Day 2");
  await expect(planner.block(2, /Sauna boat/)).toBeVisible();
  await planner.dayMenu(2, "Add a day after");
  await expect(page.getByRole("heading", { name: /Day 4.*Mon 18 Aug/, includeHidden: true })).toBeAttached();

  await trips.open();
  await trips.templateMenu(pattern, "Delete");
  await expect(trips.template(pattern)).toHaveCount(0);
  await undo.click();
  await expect(trips.template(pattern)).toBeVisible();
});

test("a series goes on with the next trip", { tag: "@once" }, async ({ page, signIn, aTrip }) => {
  const seriesName = unique("Mill journeys");
  const title = `2nd mill journey ${seriesName.slice(-6)}`;
  const trip = await aTrip({
    ...{ title, fields: { seriesName, seriesNumber: 2, seriesNext: "3rd mill journey, Tartu" } },
    items: [{ title: "Wind mill", day: 1, at: "10:00" }],
  });
  await signIn(page, "organiser");
  await page.goto(`/trips/${trip.id}/edit`);
  await page.getByRole("region", { name: "Series" }).getByRole("link", { name: "Plan the next one" }).click();

  const form = page.getByRole("form", { name: "New trip" });
  const next = title.replace("2nd", "3rd");
  await expect(form.getByLabel("Title")).toHaveValue(next);
  await expect(form.getByLabel("Number in the series")).toHaveValue("3");
  await form.getByRole("button", { name: "Make the trip" }).click();
  await page.waitForURL(/\/plan$/);
  await page.goto(`/trips/${trip.id}/edit`);
  const series = page.getByRole("region", { name: "Series" }).getByRole("listitem");
  await expect(series).toHaveText([/No\. 2.*this trip/, new RegExp(`No\\. 3.*${next}.*still open`)]);
});

test("a day is drawn as a map, on the plan and for those who travel", async ({ page, signIn, aTrip, api }) => {
  const organiser = await api("organiser");
  const trip = await aTrip({ title: unique("Quays of Bergen"), participants: [{ name: "Ioana Pop" }] });
  const hosts = `/api/v1/organisations/${trip.organisationId}/hosts`;
  const host = async (name: string, at: [number, number] | null) => {
    const addresses = at ? [{ latitude: at[0], longitude: at[1] }] : [];
    const answer = await organiser.post(hosts, { data: { name: unique(name), addresses } });
    return ((await answer.json()) as { data: { id: string } }).data.id;
  };
  const stops = [
    { title: "Fish market", hostId: await host("Fish hall", [60.3946, 5.3254]), at: 540 },
    { title: "Old fort", hostId: await host("Fort", [60.4002, 5.3187]), at: 660 },
    { title: "Net loft", hostId: await host("Loft without a place", null), at: 780 },
  ];
  for (const { title, hostId, at } of stops) {
    const data = { kind: "HOST_VISIT", title, hostId, dayId: trip.dayIds[0], startMinute: at, durationMinutes: 45 };
    expect((await organiser.post(`/api/v1/trips/${trip.id}/items`, { data })).ok()).toBe(true);
  }

  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  await planner.open(trip.id);
  await planner.see("Day 1");
  await planner.dayMenu(1, "Map of the day");
  const dialog = page.getByRole("dialog", { name: "Map of Day 1" });
  await expect(dialog.getByRole("img", { name: "Sketch of the way of Day 1: 2 places." })).toBeVisible();
  await expect(dialog.getByRole("region", { name: "Ways" }).getByRole("listitem")).toHaveText([
    /1 to 2.*720 m as the crow flies, about 13 minutes, on foot/,
  ]);
  await expect(dialog.getByRole("region", { name: /Not on the map/ }).getByRole("link")).toHaveCount(1);
  await expectNoAxeViolations(page);

  await share(organiser, trip.id);
  await page.goto(`/i/trips/${trip.id}`);
  await page.getByRole("link", { name: "Map of the day" }).click();
  const sketch = page.getByRole("img", { name: /Sketch of the way.*2 places/ });
  await expect(sketch).toBeVisible();
  await expectNoAxeViolations(page);

  await page.goto(`/i/trips/${trip.id}/programme`);
  await expect(sketch).toHaveCount(0);
  await page.getByRole("link", { name: "With maps" }).click();
  await expect(page.getByRole("region", { name: "Maps of the days" }).getByRole("figure")).toHaveText([/Fort/]);
  await expect(sketch).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "Without maps" }).click();
  await expect(sketch).toHaveCount(0);
});
