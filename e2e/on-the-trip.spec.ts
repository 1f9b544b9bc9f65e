/** What participants do and read while they travel: say that they are there, and what the organisers announce. */
import { expect, expectNoAxeViolations, test } from "./fixtures";
import { inDays, share } from "./make-trip";

test("a participant checks in on the day by their link, without a script, and the organiser sees it", async ({
  browser,
  page,
  signIn,
  aTrip,
}) => {
  const trip = await aTrip({
    startDate: inDays(0),
    dayCount: 3,
    items: [
      { title: "Fish hall", day: 1, at: "12:00" },
      { title: "Boatyard", day: 3, at: "12:00" },
    ],
    participants: [{ name: "Mara Ilieș" }],
    shared: true,
  });
  const itinerary = trip.participants[0]?.itinerary ?? "";
  const context = await browser.newContext({ javaScriptEnabled: false });
  const phone = await context.newPage();

  await phone.goto(`${itinerary}/items/${trip.itemIds.Boatyard}`);
  await expect(phone.getByRole("heading", { level: 1, name: "Boatyard" })).toBeVisible();
  await expect(phone.getByRole("button", { name: "I am here" })).toHaveCount(0);

  await phone.goto(`${itinerary}/items/${trip.itemIds["Fish hall"]}`);
  await phone.getByRole("button", { name: "I am here" }).click();
  await expect(phone.getByText("You were here.")).toBeVisible();
  await expect(phone.getByRole("button", { name: "I am here" })).toHaveCount(0);
  await context.close();

  await signIn(page, "organiser");
  await page.goto(`/trips/${trip.id}/attendance?item=${trip.itemIds["Fish hall"]}`);
  await expect(page.getByRole("main").getByText("Mara Ilieș")).toBeVisible();
  await expect(
    page
      .getByRole("main")
      .getByText(/checked in/i)
      .first(),
  ).toBeVisible();
});

test("an announcement stands at the top of the itinerary of those it is for, and nowhere once withdrawn", async ({
  page,
  aTrip,
  api,
}) => {
  const trip = await aTrip({
    items: [{ title: "Fish hall", day: 1, at: "12:00" }],
    participants: [{ name: "Mara Ilieș" }, { name: "Nils Vik" }],
  });
  const [mara, nils] = trip.participants;
  const organiser = await api("organiser");
  const base = `/api/v1/trips/${trip.id}`;
  const group = await organiser.post(`${base}/groups`, { data: { name: "Divers", participantIds: [mara?.id] } });
  const { id: groupId } = (await group.json()).data as { id: string };
  await share(organiser, trip.id);
  const sent = await organiser.post(`${base}/announcements`, {
    data: { subject: "Bring a towel", text: "The water has 12 degrees.", groupIds: [groupId] },
  });
  expect(sent.ok(), await sent.text()).toBe(true);

  const notice = page.getByRole("region", { name: "Announcements" });
  await page.goto(mara?.itinerary ?? "");
  await expect(notice).toContainText("The water has 12 degrees.");
  await expectNoAxeViolations(page);
  await page.goto(nils?.itinerary ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(notice).toHaveCount(0);

  const { id, revision } = (await sent.json()).data as { id: string; revision: number };
  expect((await organiser.delete(`${base}/announcements/${id}`, { data: { revision } })).ok()).toBe(true);
  await page.goto(mara?.itinerary ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(notice).toHaveCount(0);
});
