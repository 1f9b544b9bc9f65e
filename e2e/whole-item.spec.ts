import type { Page, Route } from "@playwright/test";
import { expect, expectNoAxeViolations, test, unique } from "./fixtures";
import { inDays } from "./make-trip";
import { PlannerPage } from "./pages/planner";

/** Fields of one line or more by their labels, as an organiser types them. */
const texts = {
  Title: "Harbour on batteries",
  Starts: "14:00",
  Length: "1 h",
  "At the longest": "2 h",
  Room: "Aula",
  Floor: "Second floor",
  "Telephone there": "+47 55 00 00 00",
  "Place in words": "City Hall pier",
  Link: "https://meet.example.org/harbour",
  "Asked on": "2027-01-04",
  "Answered on": "2027-01-09",
  Answer: "Gladly, but not before two.",
  Places: "20",
  Audience: "Only for regions that take part in peer reviews.",
  "Note to participants": "Bring photo ID.",
  Preparation: "Read the port's plan.",
  Topics: "Shore power\nFerries",
  "Key message": "Ships run on batteries.",
  "Relevance to members": "Two members build chargers.",
  Purpose: "See it at work.",
  "Wished time": "Tue afternoon",
  "Note for organisers": "Ask about the bus.",
} as const;

const choices = {
  Kind: "Transfer",
  End: "Expected to end then",
  "Part of the day": "Afternoon",
  "Host status": "Requested",
  "Goes by": "Ferry",
  Continues: "Opening",
  Language: "Norwegian (Bokmål)",
} as const;

async function openAll(planner: PlannerPage): Promise<void> {
  while ((await planner.panel.locator("details:not([open]) > summary").count()) > 0) {
    await planner.panel.locator("details:not([open]) > summary").first().click();
  }
}

async function pick(page: Page, planner: PlannerPage, label: string, name: string, index = 0): Promise<void> {
  await planner.panel.getByRole("combobox", { name: label, exact: true }).nth(index).fill(name);
  await page.getByRole("option", { name: `Add “${name}” to the directory` }).click();
}

test("an organiser enters everything an item holds by hand, and reads it back", async ({ page, signIn, aTrip }) => {
  test.slow();
  const trip = await aTrip({
    startDate: inDays(60),
    items: [
      { title: "Opening", day: 1, at: "09:00", kind: "CEREMONY" },
      { title: "Crossing", day: 1, at: "13:00", kind: "TRANSFER" },
      { title: "Museum", day: 1, at: "13:00", kind: "SOCIAL" },
    ],
    participants: [{ name: "Ana Pop", answer: "added" }],
  });
  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  await planner.open(trip.id);
  await planner.see("Day 1");
  await planner.block(1, /Crossing/).click();
  await openAll(planner);

  for (const [label, option] of Object.entries(choices)) {
    const field = planner.panel.getByLabel(label, { exact: true });
    const value = await field.locator("option", { hasText: option }).first().getAttribute("value");
    await field.selectOption(value);
  }
  for (const [label, text] of Object.entries(texts))
    await planner.panel.getByLabel(label, { exact: true }).first().fill(text);
  await planner.panel.getByLabel("Tentative: the time may still move").check();
  await planner.panel.getByLabel("Interpreted into").selectOption({ label: "Romanian" });
  await planner.panel.getByLabel("Time zone at the end").fill("Bucharest");
  const [host, venue, subject] = [unique("Port"), unique("Pier"), unique("Ferry yard")];
  await pick(page, planner, "Host", host);
  await pick(page, planner, "Venue", venue);
  await pick(page, planner, "About", subject);

  await planner.panel.getByRole("button", { name: "Add a pick-up point" }).last().click();
  const pickUp = planner.panel.getByRole("group", { name: /^Pick-up point 1/ });
  await pickUp.getByLabel("Place").fill("D-terminal");
  await pickUp.getByLabel("Time").fill("13:40");
  await pickUp.getByLabel("Note").fill("Look for the green bus.");
  await pickUp.getByLabel("Latitude").fill("60.39");
  await pickUp.getByLabel("Longitude").fill("5.32");

  await planner.panel.getByRole("button", { name: "Add a proposed time" }).click();
  const proposed = planner.panel.getByRole("group", { name: "Proposed time 1" });
  await proposed.getByLabel("Date").fill(inDays(61));
  await proposed.getByLabel("Starts").fill("10:30");
  await proposed.getByLabel("Length").fill("45 min");
  await proposed.getByLabel("What the host wrote").fill("Better in the morning.");

  await planner.panel.getByRole("button", { name: "Add somebody" }).click();
  const part = planner.panel.getByRole("group", { name: /^Speaker/ });
  await part.getByLabel("Role").selectOption({ label: "Interpreter" });
  const interpreter = planner.panel.getByRole("group", { name: /^Interpreter/ });
  await interpreter.getByLabel("Name in words").fill("All partners");
  await interpreter.getByLabel("Title").fill("Professor");
  await interpreter.getByLabel("Function").fill("Head of Port");
  await interpreter.getByLabel("Organisation in words").fill("Port of Bergen");
  await interpreter.getByLabel("Also", { exact: true }).fill("Adviser to the city\nPilot");
  await interpreter.getByLabel("Their part").fill("introduction");
  await interpreter.getByLabel("On behalf of").fill("The mayor");
  await interpreter.getByLabel("To be confirmed").check();

  await planner.panel.getByRole("button", { name: "Save", exact: true }).click();
  await expect(planner.panel.getByRole("heading", { level: 2, name: texts.Title })).toBeVisible();
  await expect(planner.panel.getByText(/^Saved/)).toBeVisible();

  await planner.panel.getByRole("button", { name: "New choice" }).click();
  const dialog = page.getByRole("dialog", { name: "New choice" });
  await dialog.getByLabel("Name").fill("Free afternoon");
  await dialog.getByLabel("13:00–14:00 Museum").check();
  await dialog.getByRole("button", { name: "Save the choice" }).click();
  await expect(planner.panel.getByLabel("One of a choice")).toHaveValue(/./);
  await planner.panel.getByLabel("Sign somebody up").selectOption({ label: "Ana Pop" });
  await expect(planner.panel.getByText("1 of 20 places").last()).toBeVisible();

  await page.reload();
  await openAll(planner);
  for (const [label, text] of Object.entries(texts)) {
    const shown = label === "Length" ? "60 min" : text;
    await expect(planner.panel.getByLabel(label, { exact: true }).first(), label).toHaveValue(shown);
  }
  for (const [label, option] of Object.entries(choices)) {
    const chosen = planner.panel.getByLabel(label, { exact: true }).locator("option:checked");
    await expect(chosen, label).toContainText(option);
  }
  await expect(planner.panel.getByLabel("Tentative: the time may still move")).toBeChecked();
  await expect(planner.panel.getByRole("button", { name: "Remove Romanian" })).toBeVisible();
  await expect(planner.panel.getByLabel("Time zone at the end")).toHaveValue("Europe/Bucharest");
  await expect(planner.panel.getByText("Ends at 16:00, Bucharest time")).toBeVisible();
  for (const [label, name] of Object.entries({ Host: host, Venue: venue, About: subject })) {
    await expect(planner.panel.getByRole("combobox", { name: label, exact: true })).toHaveValue(name);
  }
  await expect(pickUp.getByLabel("Place")).toHaveValue("D-terminal");
  await expect(pickUp.getByLabel("Time")).toHaveValue("13:40");
  await expect(pickUp.getByLabel("Note")).toHaveValue("Look for the green bus.");
  await expect(pickUp.getByLabel("Latitude")).toHaveValue("60.39");
  await expect(proposed.getByLabel("Starts")).toHaveValue("10:30");
  await expect(proposed.getByLabel("What the host wrote")).toHaveValue("Better in the morning.");
  await expect(interpreter.getByLabel("Name in words")).toHaveValue("All partners");
  await expect(interpreter.getByLabel("Also", { exact: true })).toHaveValue("Adviser to the city\nPilot");
  await expect(interpreter.getByLabel("Their part")).toHaveValue("introduction");
  await expect(interpreter.getByLabel("On behalf of")).toHaveValue("The mayor");
  await expect(interpreter.getByLabel("To be confirmed")).toBeChecked();
  await expect(planner.panel.getByText("Ana Pop")).toBeVisible();
  await expectNoAxeViolations(page);

  await proposed.getByRole("button", { name: "Take this time" }).click();
  await expect(planner.panel.getByLabel("Starts", { exact: true }).first()).toHaveValue("10:30");
  await expect(proposed.getByLabel("Starts")).toHaveValue("10:30");
  await planner.closePanel();
  await planner.see("Day 2");
  const block = planner.block(2, /Harbour on batteries/);
  await expect(block).toHaveAccessibleName(/Part 2 of 2, Free afternoon, 1 of 20 places/);
  await expect(block).toHaveAccessibleName(/Interpreted into Romanian, 1 pick-up point/);
  await expectNoAxeViolations(page);
});

test("a day says its theme, chair, base, city and zone, and whether it counts", async ({ page, signIn, aTrip }) => {
  const trip = await aTrip({});
  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  await planner.open(trip.id);
  await planner.see("Day 1");
  await page.getByRole("button", { name: "More for Day 1", exact: true }).click();
  await page.getByRole("menuitem", { name: "Edit the day" }).click();
  const form = page.getByRole("form", { name: "Day" });
  await form.getByLabel("Theme").fill("Arriving by sea");
  await form.getByRole("combobox", { name: "Chair" }).fill(unique("Kari Nordmann"));
  await page.getByRole("option", { name: /^Add “Kari/ }).click();
  await form.getByLabel("Base").fill("Hotel Norge");
  await form.getByLabel("City").fill("Tallinn");
  await form.getByLabel("Time zone").fill("Europe/Tallinn");
  await form.getByLabel("Counts as a numbered day").uncheck();
  await form.getByRole("button", { name: "Save" }).click();

  await planner.see("Arrival");
  const header = page
    .getByRole("banner")
    .or(page.locator("header"))
    .filter({ has: page.getByRole("heading", { name: /^Arrival/ }) });
  await expect(header).toContainText("Arriving by sea");
  await expect(header).toContainText(/Tallinn\s*UTC\+[23]/);
  await expect(header).toContainText("Hotel Norge");
  await expect(header).toContainText("Chair: Kari Nordmann");
  await page.reload();
  await planner.see("Arrival");
  await expect(header).toContainText("Hotel Norge");
});

test("a day has the zone of its city, also when Enter is quicker than what knows zones", { tag: "@once" }, async ({
  page,
  signIn,
  aTrip,
}) => {
  const trip = await aTrip({});
  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  await planner.open(trip.id);
  await planner.dayMenu(1, "Edit the day");
  const form = page.getByRole("form", { name: "Day" });
  const city = form.getByLabel("City");
  await expect(city).toBeVisible();
  const held: Route[] = [];
  await page.route("**/_next/static/chunks/**", (route) => void held.push(route), { times: 1 });

  await city.fill("Tallinn");
  await expect.poll(() => held.length).toBe(1);
  await city.press("Enter");
  await expect(form.getByRole("button", { name: "Saving…" })).toBeVisible();
  await held[0]?.continue();

  await expect(form).toBeHidden();
  const header = page.locator("header").filter({ has: page.getByRole("heading", { name: /^Day 1/ }) });
  await expect(header).toContainText(/Tallinn\s*UTC\+[23]/);
});

test("what is wrong with a new item is said over the whole form, and at its field", async ({ page, signIn, aTrip }) => {
  const trip = await aTrip({});
  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  await planner.open(trip.id);
  await planner.see("Wish list");
  await page.getByRole("button", { name: "Add to the plan" }).click();
  const form = page.getByRole("form", { name: "New agenda item" });
  await form.getByLabel("Title").fill("Harbour on batteries");
  await form.getByLabel("Starts").fill("10:00");
  await form.getByRole("button", { name: "Add", exact: true }).click();

  await expect(form.getByLabel("Day")).toBeFocused();
  await expect(form.getByLabel("Day")).toHaveAccessibleDescription("Choose a day of this trip.");
  const summary = await form.getByRole("alert").boundingBox();
  expect(summary?.width).toBe((await form.boundingBox())?.width);
  await expect(form.getByLabel("Title")).toHaveValue("Harbour on batteries");
  await expectNoAxeViolations(page);
});

test("a trip says what comes next in its series, whom to ask, and what to know", { tag: "@once" }, async ({
  page,
  signIn,
  aTrip,
}) => {
  const trip = await aTrip({});
  await signIn(page, "organiser");
  await page.goto(`/trips/${trip.id}/edit`);
  const fields = {
    Series: "Learning journeys",
    "Number in the series": "3",
    "Next in the series": "4th learning journey, Wales",
    Contacts: "In Oslo: Collective Innovation, +47 22 00 00 00\nBus: 112",
    "Practical notes": "Bring a raincoat.",
  };
  const field = (name: string) =>
    page.getByRole("textbox", { name, exact: true }).or(page.getByRole("spinbutton", { name, exact: true }));
  for (const [label, text] of Object.entries(fields)) await field(label).fill(text);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  for (const [label, text] of Object.entries(fields)) await expect(field(label)).toHaveValue(text);
  await expectNoAxeViolations(page);
});

test("after adding an item the focus goes to it, or to its panel where that covers the board", async ({
  page,
  signIn,
  aTrip,
}) => {
  const trip = await aTrip({});
  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  await planner.open(trip.id);
  await planner.add({ title: "Lunch", kind: "Meal", day: 1, at: "12:00", length: "1 h" });
  const covers = await page.evaluate(() => matchMedia("(max-width: 74.99rem)").matches);
  const there = covers ? planner.panel.getByRole("heading", { level: 2 }) : planner.block(1, /Lunch/);
  await expect(there).toBeFocused();
});
