/** Participants take one of a choice, sign up for what is optional, and see at once what they did. */
import { type Api, expect, expectNoAxeViolations, test } from "./fixtures";
import { type MadeTrip, share, type TripWish } from "./make-trip";
import { ItineraryPage } from "./pages/itinerary";

/** One day in Porto with a wine cellar or a surf lesson in the afternoon, and a dinner for two. */
const porto: TripWish = {
  city: "Porto",
  country: "Portugal",
  timeZone: "Europe/Lisbon",
  startDate: "2027-04-12",
  dayCount: 1,
  items: [
    { title: "Port authority", day: 1, at: "09:30", minutes: 90 },
    { title: "Wine cellar", kind: "SOCIAL", day: 1, at: "14:00", minutes: 120, fields: { capacity: 1 } },
    { title: "Surf lesson", kind: "SOCIAL", day: 1, at: "14:00", minutes: 150, fields: { capacity: 5 } },
    { title: "Fado dinner", kind: "MEAL", day: 1, at: "20:00", minutes: 120, fields: { optional: true, capacity: 2 } },
  ],
  participants: [{ name: "Ana Pop" }, { name: "Bo Berg" }],
};

async function inPorto(aTrip: (wish?: TripWish) => Promise<MadeTrip>, organiser: Api) {
  const trip = await aTrip(porto);
  const itemIds = [trip.itemIds["Wine cellar"], trip.itemIds["Surf lesson"]];
  const choice = await organiser.post(`/api/v1/trips/${trip.id}/choices`, {
    data: { title: "Free afternoon", itemIds },
  });
  expect(choice.ok(), await choice.text()).toBe(true);
  await share(organiser, trip.id);
  const [ana, bo] = trip.participants.map(({ itinerary }) => itinerary ?? "");
  return { ...trip, ana: ana ?? "", bo: bo ?? "" };
}

test("takes one of a choice, changes to the other, and takes it back", async ({ page, aTrip, api }) => {
  const { ana } = await inPorto(aTrip, await api("organiser"));
  const itinerary = new ItineraryPage(page);
  await itinerary.open(ana);
  await expect(page.getByText("Free afternoon: choose one")).toBeVisible();
  await itinerary.openItem("Wine cellar");
  await expect(page.getByText("1 place left")).toBeVisible();
  await expect(page.getByText("5 places left")).toBeVisible();

  await page.getByRole("button", { name: "Sign up" }).click();

  await expect(page.getByRole("button", { name: "Take my sign-up back" })).toBeVisible();
  await page.getByRole("link", { name: "Back to the itinerary" }).click();
  await expect(itinerary.stop("Wine cellar")).toContainText("You are signed up");
  await expect(page.getByRole("main").getByRole("link", { name: "Surf lesson" })).toHaveCount(0);

  await itinerary.openItem("Wine cellar");
  await page.getByRole("link", { name: "Surf lesson" }).click();
  await expect(page.getByText("You are signed up for Wine cellar. If you sign up here")).toBeVisible();
  await page.getByRole("button", { name: "Sign up here instead" }).click();
  await page.getByRole("link", { name: "Back to the itinerary" }).click();
  await expect(itinerary.stop("Surf lesson")).toContainText("You are signed up");

  await itinerary.openItem("Surf lesson");
  await page.getByRole("button", { name: "Take my sign-up back" }).click();
  await page.getByRole("link", { name: "Back to the itinerary" }).click();
  await expect(page.getByText("Free afternoon: choose one")).toBeVisible();
});

test("tells who comes too late that no place is left, also without JavaScript", { tag: "@once" }, async ({
  browser,
  baseURL,
  aTrip,
  api,
}) => {
  const { ana, bo } = await inPorto(aTrip, await api("organiser"));
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const [anas, bos] = [await context.newPage(), await context.newPage()];
  for (const [page, path] of [
    [anas, ana],
    [bos, bo],
  ] as const) {
    await page.goto(path);
    await page.getByRole("main").getByRole("link", { name: "Wine cellar" }).click();
  }

  await anas.getByRole("button", { name: "Sign up" }).click();
  await expect(anas.getByText("No place left")).toBeVisible();
  await bos.getByRole("button", { name: "Sign up" }).click();

  await expect(bos.getByText("No place is left at Wine cellar.")).toBeVisible();
  await bos.getByRole("link", { name: "Back" }).click();
  await expect(bos.getByText("No place left")).toBeVisible();
  await expect(bos.getByRole("button", { name: /Sign up/ })).toHaveCount(0);
  await context.close();
});

test("an organiser puts somebody on the list, and the participant and their calendar know", { tag: "@once" }, async ({
  request,
  page,
  aTrip,
  api,
}) => {
  const organiser = await api("organiser");
  const trip = await inPorto(aTrip, organiser);
  const dinner = trip.itemIds["Fado dinner"];
  const [ana] = trip.participants;

  const answer = await organiser.put(`/api/v1/trips/${trip.id}/items/${dinner}/sign-ups`, {
    data: { participantIds: [ana?.id], seenIds: [] },
  });

  expect(answer.status()).toBe(200);
  await page.goto(`${trip.ana}/items/${dinner}`);
  await expect(page.getByText("You are signed up")).toBeVisible();
  await expect(page.getByText("1 place left")).toBeVisible();
  const calendar = (await (await request.get(`${trip.ana}/calendar.ics`)).text()).replaceAll("\r\n ", "");
  expect(calendar).toContain("You are signed up");
  const late = await organiser.put(`/api/v1/trips/${trip.id}/items/${dinner}/sign-ups`, {
    data: { participantIds: [], seenIds: [] },
  });
  expect(late.status()).toBe(409);
});

test("axe finds nothing where people choose and sign up", async ({ page, aTrip, api }) => {
  const trip = await inPorto(aTrip, await api("organiser"));

  for (const path of [trip.ana, `${trip.ana}/items/${trip.itemIds["Surf lesson"]}`]) {
    await page.goto(path);
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
});
