import { expect, expectNoAxeViolations, test, unique } from "./fixtures";
import { inDays } from "./make-trip";
import { DayShiftDialog } from "./pages/day-shift";
import { PlannerPage } from "./pages/planner";

test("on the day of the trip, being 20 minutes late is three taps, with a look at whom it concerns, and can be taken back", async ({
  page,
  browser,
  signIn,
  aTrip,
}) => {
  const today = inDays(0);
  const trip = await aTrip({
    ...{
      title: unique("Harbours"),
      city: "Reykjavik",
      timeZone: "Atlantic/Reykjavik",
      startDate: inDays(-1),
      dayCount: 2,
    },
    items: [
      { title: "Breakfast", kind: "MEAL", day: 2, at: "08:00" },
      { title: "Port authority", day: 2, at: "10:00", host: unique("Port"), fields: { phone: "+354 555 0100" } },
      { title: "Lunch at the quay", kind: "MEAL", day: 2, at: "12:00" },
      { title: "Ferry to the island", kind: "TRANSFER", day: 2, at: "14:00", fields: { transport: "FERRY" } },
      { title: "Museum", day: 2, at: "16:00" },
    ],
    participants: [{ name: "Ana Pop" }],
    shared: true,
  });
  await page.clock.setFixedTime(new Date(`${today}T09:55:00Z`));
  await page.addInitScript(() => {
    Object.assign(window, { taps: 0 });
    addEventListener(
      "click",
      () => Object.assign(window, { taps: (window as unknown as { taps: number }).taps + 1 }),
      true,
    );
  });
  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  const late = new DayShiftDialog(page);
  await planner.open(trip.id);

  await late.open();
  await late.by("+20");
  await expect(late.newTimes).toHaveText([/Port authority: 10:20, before 10:00/, /Lunch at the quay: 12:20/]);
  await expect(late.dialog.getByRole("link", { name: /^Call Port/ })).toHaveAttribute("href", "tel:+3545550100");
  await expect(late.dialog.getByText("One participant, everyone.")).toBeVisible();
  await expect(late.dialog.getByRole("checkbox", { name: /Share with participants now/ })).toBeChecked();
  await late.shift();
  await expect(page.getByText("Participants see the new times. One mail is on its way.").first()).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { taps: number }).taps)).toBe(3);

  // Where one day at a time is shown, it is today.
  await expect(planner.block(2, /^10:20 to 11:20, Port authority/)).toBeVisible();
  await expect(planner.block(2, /^14:00 to 15:00, Ferry/)).toBeVisible();
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(trip.participants[0]?.itinerary ?? "");
  await expect(reader.getByText("10:20").first()).toBeVisible();
  await reader.context().close();

  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(planner.block(2, /^10:00 to 11:00, Port authority/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Share 2 changes" })).toBeVisible();

  // What does not wait is run into; too much of a delay is refused and says why.
  await late.open();
  await late.dialog.getByLabel("Other minutes").fill("75");
  await late.dialog.locator("summary").click();
  await late.dialog.getByLabel("Up to").selectOption({ label: "The end of the day" });
  await expect(
    late.dialog.getByText("Lunch at the quay and Ferry to the island would overlap by 15 min."),
  ).toBeVisible();
  await expect(late.dialog.getByText("Ferry to the island at 14:00 does not wait.")).toBeVisible();
  await expectNoAxeViolations(page);
  await late.dialog.getByLabel("Other minutes").fill("130");
  await expect(late.dialog.getByText(/^Lunch at the quay would change places with what stays/)).toBeVisible();
});
