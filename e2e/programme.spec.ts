/** The programme on paper: everything of the shared plan, on as few sheets as it takes, with nothing cut. */
import { expect, expectNoAxeViolations, test } from "./fixtures";
import type { ItemWish, TripWish } from "./make-trip";

/** One day in Bergen with what real programmes hold. */
const bergen: TripWish = {
  title: "Harbours of the west",
  startDate: "2027-05-10",
  dayCount: 1,
  fields: {
    contacts: ["Organiser: Irina Vălean, +40 700 000 000", "Emergency: Ambulance, 113"],
    practical: "Bring a raincoat.",
  },
  items: [
    {
      title: "Metro to the fish market",
      kind: "TRANSFER",
      day: 1,
      at: "08:30",
      minutes: 22,
      fields: {
        transport: "METRO",
        pickUps: [
          { place: "Hotel lobby", startMinute: "08:20" },
          { place: "D-terminal", note: "by the main door" },
        ],
      },
    },
    {
      title: "Fish market",
      day: 1,
      at: "09:00",
      minutes: 105,
      speakers: [{ name: "Shane West", role: "Head of Incubator", affiliation: "Aleap" }],
      fields: { place: "Torget 5", room: "Loft", floor: "second floor", preparation: "Bring photo ID" },
    },
    {
      title: "Founders on growing abroad",
      kind: "PANEL",
      day: 1,
      at: "13:00",
      minutes: 60,
      fields: {
        longestMinutes: 120,
        tentative: true,
        parts: [
          { role: "MODERATOR", nameThen: "All partners" },
          { role: "SPEAKER", nameThen: "Orkestra", contribution: "introduction" },
          { role: "SPEAKER", toBeConfirmed: true, roleThen: "Mayor" },
        ],
      },
    },
    { title: "Dinner", kind: "MEAL", day: 1, fields: { dayPart: "EVENING", optional: true } },
  ],
  participants: [{ name: "Ana Pop" }],
  shared: true,
};

const linkOf = (trip: { participants: { itinerary: string | null }[] }) => trip.participants[0]?.itinerary ?? "";

/** Pages of a PDF, counted where the file itself lists them. */
const pagesOf = (pdf: Buffer) => Number(/\/Type \/Pages[^>]*?\/Count (\d+)/s.exec(pdf.toString("latin1"))?.[1]);

test("says on one sheet what the plan says of the day", async ({ page, aTrip }) => {
  const trip = await aTrip(bergen);
  await page.goto(`${linkOf(trip)}/practical`);

  await page.getByRole("link", { name: "The programme on paper" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Harbours of the west");
  for (const text of [
    "Programme, 10 May 2027. All times are Oslo time.",
    "Version 1,",
    "Metro to the fish market, 22 min. Meet at 08:20: Hotel lobby. Meet at 08:30: D-terminal, by the main door",
    "Shane West, Head of Incubator, Aleap",
    "Please prepare: Bring photo ID",
    "Moderator: All partners",
    "Introduction by Orkestra",
    "To be confirmed, Mayor",
    "Until 14:00 or 15:00",
    "The time may still move",
    "Evening",
    "Bring a raincoat.",
    "+40 700 000 000",
  ]) {
    await expect(page.getByText(text).first()).toBeVisible();
  }
  await expect(page.getByText("Torget 5, Loft, second floor").locator("visible=true")).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await expectNoAxeViolations(page);
  expect(await page.content()).not.toContain(`sojourn.example${linkOf(trip)}`);
});

test("prints a day on one page, and fourteen days on several with no day's name lost", { tag: "@once" }, async ({
  page,
  aTrip,
}) => {
  const one = await aTrip(bergen);
  await page.goto(`${linkOf(one)}/programme`);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);

  const items = Array.from({ length: 14 }, (_, index): ItemWish[] => [
    { title: `Visit ${index + 1}`, day: index + 1, at: "09:00", minutes: 90, fields: { place: "City hall" } },
    { title: `Lunch ${index + 1}`, kind: "MEAL", day: index + 1, at: "12:00", minutes: 60 },
    { title: `Talk ${index + 1}`, kind: "TALK", day: index + 1, at: "14:00", minutes: 45 },
  ]).flat();
  const long = await aTrip({
    startDate: "2027-05-10",
    dayCount: 14,
    items,
    participants: bergen.participants,
    shared: true,
  });
  await page.goto(`${linkOf(long)}/programme`);

  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(8);
});

test("shows staff what every group does, side by side, and is printed from their page", { tag: "@once" }, async ({
  page,
  signIn,
  aTrip,
  api,
}) => {
  const trip = await aTrip({
    ...bergen,
    items: [
      { title: "Incubator", day: 1, at: "12:30", minutes: 90 },
      { title: "Diagnostics", day: 1, at: "13:00", minutes: 90 },
    ],
    shared: false,
  });
  const organiser = await api("organiser");
  for (const [index, name] of ["Research", "Industry"].entries()) {
    const made = await organiser.post(`/api/v1/trips/${trip.id}/groups`, { data: { name } });
    const { id } = ((await made.json()) as { data: { id: string } }).data;
    const itemId = trip.itemIds[["Incubator", "Diagnostics"][index] ?? ""];
    await organiser.patch(`/api/v1/trips/${trip.id}/items/${itemId}`, { data: { groupIds: [id], revision: 0 } });
  }
  const { share } = await import("./make-trip");
  await share(organiser, trip.id);
  await signIn(page, "organiser");

  await page.goto(`/trips/${trip.id}/itinerary`);
  await page.getByRole("link", { name: "Print the programme" }).click();

  const rows = page.getByRole("row");
  await expect(rows.filter({ hasText: "Incubator, Research" })).toContainText("A");
  await expect(rows.filter({ hasText: "Diagnostics, Industry" })).toContainText("B");
});
