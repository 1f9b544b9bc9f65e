import { type Api, expect, expectNoAxeViolations, test, unique } from "./fixtures";
import { inDays } from "./make-trip";
import { PlannerPage } from "./pages/planner";
import { SuggestionPanel } from "./pages/suggestion";

/** A wish with a host that has an address. */
async function wish(api: Api, trip: { id: string; organisationId: string }, title: string, at: [number, number]) {
  const host = await api.post(`/api/v1/organisations/${trip.organisationId}/hosts`, {
    data: { name: unique(title), addresses: [{ city: "Oslo", latitude: at[0], longitude: at[1] }] },
  });
  const { data } = (await host.json()) as { data: { id: string } };
  const item = await api.post(`/api/v1/trips/${trip.id}/items`, {
    data: { kind: "HOST_VISIT", title, durationMinutes: 120, hostId: data.id },
  });
  expect(item.ok()).toBe(true);
}

test("a plan is suggested within limits, looked at, put onto the days in one step and taken back", async ({
  page,
  signIn,
  api,
  aTrip,
}) => {
  const trip = await aTrip({
    ...{ title: unique("Clusters of Oslo"), city: "Oslo", timeZone: "Europe/Oslo", startDate: inDays(40), dayCount: 2 },
    items: [
      { title: "Lunch", kind: "MEAL", day: 1, at: "12:00", minutes: 60 },
      { title: "Dinner somewhere", kind: "MEAL" },
    ],
  });
  const organiser = await api("organiser");
  await wish(organiser, trip, "Port", [59.9075, 10.7531]);
  await wish(organiser, trip, "Campus", [59.9431, 10.7186]);
  await wish(organiser, trip, "Clinic", [59.944, 10.72]);
  await wish(organiser, trip, "Quay", [59.908, 10.754]);
  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  const suggestion = new SuggestionPanel(page);
  await planner.open(trip.id);
  await planner.see("Wish list");

  await suggestion.open();
  await expect(suggestion.panel.getByText("4 of 5 wishes placed")).toBeVisible();
  await expect(suggestion.panel.getByText("Proven best")).toBeVisible();
  await expect(suggestion.placed).toHaveCount(4);
  await expect(suggestion.panel.getByText("Say in which part of the day it is.")).toBeVisible();
  await expectNoAxeViolations(page);

  await suggestion.limits();
  await suggestion.panel.getByRole("group", { name: "Days" }).getByRole("checkbox").nth(1).uncheck();
  await suggestion.panel.getByLabel("Latest").selectOption("16:00");
  await suggestion.again();
  await expect(suggestion.placed).toHaveCount(2);
  await expect(suggestion.panel.getByText(/^It would fit on .* in place of/).first()).toBeVisible();

  await suggestion.panel.getByRole("button", { name: "Place 2 wishes" }).click();
  await expect(page.getByText("2 wishes were placed").first()).toBeVisible();
  await planner.see("Day 1");
  await expect(planner.day(1).getByRole("button", { name: /Host visit/ })).toHaveCount(2);
  await expect(planner.day(1).getByRole("button", { name: /conflict/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(planner.day(1).getByRole("button", { name: /Host visit/ })).toHaveCount(0);
});
