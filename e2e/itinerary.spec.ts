/** A participant reads the itinerary, in another city and language than the demo's, before, while and after it changes. */
import { expect, expectNoAxeViolations, test } from "./fixtures";
import { type MadeTrip, share, type TripWish } from "./make-trip";
import { ItineraryPage } from "./pages/itinerary";

/** Three days in Turku in March 2027, in Finnish, with three speakers on one item. */
const turku: TripWish = {
  city: "Turku",
  country: "Finland",
  timeZone: "Europe/Helsinki",
  startDate: "2027-03-09",
  fields: { language: "fi" },
  items: [
    {
      title: "Telakka",
      day: 2,
      at: "09:00",
      minutes: 90,
      fields: { place: "Telakkakatu 1", preparation: "Ota kengät mukaan" },
    },
    {
      title: "Paneeli merestä",
      kind: "PANEL",
      day: 2,
      at: "11:00",
      minutes: 60,
      speakers: [
        { name: "Åsa Öhman", title: "Professori", role: "Johtaja", affiliation: "Åbo Akademi" },
        { name: "Țepeș Ionescu", affiliation: "Asociația Pădurii" },
        { name: "Jón Þórsson" },
      ],
    },
    { title: "Lounas", kind: "MEAL", day: 2, at: "12:15", minutes: 45 },
    { title: "Illallinen", kind: "MEAL", day: 3, at: "19:00" },
    { title: "Salainen toive" },
  ],
  participants: [{ name: "Ana Pop" }],
  shared: true,
};

const tenPastTen = new Date("2027-03-10T10:10:00+02:00");

function linkOf(trip: MadeTrip): string {
  const link = trip.participants[0]?.itinerary;
  if (!link) throw new Error("Nobody accepted");
  return link;
}

test("shows what is now and next, and every day at a tap", async ({ page, aTrip }) => {
  const trip = await aTrip(turku);
  await page.clock.install({ time: tenPastTen });
  const itinerary = new ItineraryPage(page);

  await itinerary.open(linkOf(trip));

  await expect(itinerary.card).toContainText("Now");
  await expect(itinerary.card).toContainText("20 min left");
  await expect(itinerary.card.getByRole("heading")).toHaveText("Telakka");
  await expect(itinerary.card.getByRole("link", { name: "Directions" })).toHaveAttribute("href", /Telakkakatu/);
  await expect(itinerary.day("Wed · today")).toHaveAttribute("aria-current", "date");
  await expect(page.getByText("Next in 50 min")).toBeVisible();
  await expect(page.getByText("Salainen toive")).toHaveCount(0);

  await page.clock.setFixedTime(new Date("2027-03-10T10:40:00+02:00"));
  await page.clock.runFor(16_000);
  await expect(itinerary.card).toContainText("in 20 min");
  await expect(itinerary.card.getByRole("heading")).toHaveText("Paneeli merestä");

  await itinerary.day("Thu").click();
  await expect(page.getByRole("link", { name: "Illallinen" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Lounas" })).toBeHidden();
});

test("names three speakers of one item with their roles, and leads back", async ({ page, aTrip }) => {
  const trip = await aTrip(turku);
  await page.clock.install({ time: tenPastTen });
  const itinerary = new ItineraryPage(page);
  await itinerary.open(linkOf(trip));
  await expect(itinerary.stop("Paneeli merestä")).toContainText("Professori Åsa Öhman, Țepeș Ionescu and Jón Þórsson");

  await itinerary.openItem("Paneeli merestä");

  await expect(page.getByText("11:00–12:00")).toBeVisible();
  await expect(page.getByText("Speaker, Johtaja, Åbo Akademi")).toBeVisible();
  await expect(page.getByText("Speaker, Asociația Pădurii")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "fi");
  await page.getByRole("link", { name: "Back to the itinerary" }).click();
  await expect(itinerary.day("Wed")).toHaveAttribute("aria-current", "date");
});

test("is complete without JavaScript", async ({ browser, aTrip, baseURL }) => {
  const trip = await aTrip(turku);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();

  await page.goto(linkOf(trip));

  for (const text of ["Telakka", "Lounas", "Illallinen"]) {
    await expect(page.getByRole("main").getByRole("link", { name: text })).toBeVisible();
  }
  await page.getByRole("link", { name: "Thu" }).click();
  await expect(page).toHaveURL(/#d3$/);
  await page.getByRole("link", { name: "Telakka" }).click();
  await expect(page.getByText("Ota kengät mukaan")).toBeVisible();
  await page.getByLabel("What do you take home from this?").fill("Laivat ovat suuria");
  await page.getByLabel("Share it with the organisers").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Laivat ovat suuria")).toBeVisible();
  await expect(page.getByText("Shared with the organisers")).toBeVisible();
  await context.close();
});

test("marks what changed, with the old time struck, until it was looked at", async ({ page, aTrip, api }) => {
  const trip = await aTrip(turku);
  const organiser = await api("organiser");
  await page.clock.install({ time: tenPastTen });
  const itinerary = new ItineraryPage(page);
  const change = await organiser.patch(`/api/v1/trips/${trip.id}/items/${trip.itemIds.Lounas}`, {
    data: { startMinute: "12:30", revision: 0 },
  });
  expect(change.status()).toBe(200);
  await itinerary.open(linkOf(trip));
  await expect(itinerary.stop("Lounas")).toContainText("12:15");
  await expect(page.getByText("12:30")).toHaveCount(0);

  await share(organiser, trip.id);
  await page.reload();

  await expect(itinerary.strip).toContainText("1 change since");
  await expect(itinerary.strip).toContainText("Lounas starts 15 min later, at 12:30.");
  await expect(itinerary.stop("Lounas").locator("s")).toContainText("12:15");
  await expect(itinerary.stop("Lounas")).toContainText("15 min later than before");
  await page.getByRole("link", { name: "Show" }).click();
  await page.reload();
  await expect(itinerary.strip).toContainText("Plan of");
  await expect(itinerary.stop("Lounas").locator("s")).toBeHidden();
});

test("names the zone where the reader's clock shows another time", { tag: "@once" }, async ({
  browser,
  aTrip,
  baseURL,
}) => {
  const trip = await aTrip(turku);
  for (const [timezoneId, seen] of [
    ["Europe/London", true],
    ["Europe/Bucharest", false],
  ] as const) {
    const context = await browser.newContext({ timezoneId, baseURL });
    const page = await context.newPage();
    await page.goto(linkOf(trip));
    await expect(page.getByText("Helsinki time").first()).toBeVisible({ visible: seen });
    await context.close();
  }
});

test("opens without a network, with every item, and says from when it is", async ({ page, context, aTrip }) => {
  const trip = await aTrip(turku);
  const itinerary = new ItineraryPage(page);
  await itinerary.open(linkOf(trip));
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), `kept:${linkOf(trip)}`), { timeout: 30_000 })
    .toBe("1 en");

  await context.setOffline(true);
  await page.reload();

  await expect(itinerary.strip).toContainText("Offline. This is the plan as of");
  await itinerary.day("Wed").click();
  await itinerary.openItem("Telakka");
  await context.setOffline(false);
  await page.getByRole("link", { name: "Back to the itinerary" }).click();
  await expect(itinerary.strip).toContainText("Plan of");
});

test("gives a calendar file of what was shared", { tag: "@once" }, async ({ request, aTrip }) => {
  const trip = await aTrip(turku);

  const answer = await request.get(`${linkOf(trip)}/calendar.ics`);

  expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  const text = (await answer.text()).replaceAll("\r\n ", "");
  expect(text).toContain("DTSTART;TZID=Europe/Helsinki:20270310T090000");
  expect(text).toContain("SUMMARY:Paneeli merestä");
  expect(text).not.toContain("Salainen toive");
});

test("opens for participants who sign in, and tells everybody else there is nothing", { tag: "@once" }, async ({
  page,
  request,
  signIn,
  aTrip,
}) => {
  const trip = await aTrip(turku);
  const [ana] = trip.participants;
  expect((await request.get(`/i/${"x".repeat(43)}`)).status()).toBe(404);
  await page.goto(`/i/trips/${trip.id}`);
  await expect(page).toHaveURL(/\/sign-in\?returnTo=/);

  await signIn(page, ana?.email ?? "");
  await page.goto("/i");

  await expect(page).toHaveURL(`/i/trips/${trip.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(trip.title);
});

test("an organiser sees what sharing changes before it is shared", { tag: "@once" }, async ({
  page,
  signIn,
  aTrip,
  api,
}) => {
  const trip = await aTrip(turku);
  const organiser = await api("organiser");
  await organiser.patch(`/api/v1/trips/${trip.id}/items/${trip.itemIds.Illallinen}`, {
    data: { startMinute: "18:30", revision: 0 },
  });
  await signIn(page, "organiser");

  await page.goto(`/trips/${trip.id}/itinerary`);
  await page.getByRole("button", { name: "Share 1 change" }).click();

  const dialog = page.getByRole("dialog", { name: "Share 1 change with 1 person?" });
  await expect(dialog).toContainText("Illallinen starts 30 min earlier, at 18:30.");
  await expectNoAxeViolations(page);
  await dialog.getByRole("button", { name: "Share 1 change" }).click();
  await expect(page.getByText("One mail is on its way")).toBeVisible();
  await expect(page.getByRole("button", { name: "Nothing to share" })).toBeDisabled();
});

test("axe finds nothing on any page of the itinerary, nor on the organisation's", async ({ page, aTrip }) => {
  const trip = await aTrip(turku);
  const link = linkOf(trip);
  const pages = ["", "/people", "/practical", `/items/${trip.itemIds.Telakka}`].map((path) => link + path);

  for (const path of [...pages, "/o/transilvania-it"]) {
    await page.goto(path);
    await expectNoAxeViolations(page);
  }
});

test("lists published reports for everybody, and knows no organisation that is not there", { tag: "@once" }, async ({
  page,
  request,
}) => {
  await page.goto("/o/transilvania-it");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Transilvania IT Cluster");
  await page.getByRole("listitem").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/o\/transilvania-it\/reports\//);
  expect((await request.get("/o/nobody")).status()).toBe(404);
});
