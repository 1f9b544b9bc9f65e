import type { Page, Route } from "@playwright/test";
import { expect, expectNoAxeViolations, test, unique } from "./fixtures";
import { PlannerPage } from "./pages/planner";

/** Holds back what is added to the directory until somebody lets it go on. */
async function holdBack(page: Page, of: "hosts" | "people"): Promise<{ asked: Promise<Route> }> {
  let tell: (route: Route) => void = () => undefined;
  const asked = new Promise<Route>((done) => {
    tell = done;
  });
  await page.route(`**/api/v1/organisations/*/${of}`, (route) =>
    route.request().method() === "POST" ? tell(route) : route.fallback(),
  );
  return { asked };
}

test("a form waits for who is being added to the directory", async ({ page, signIn, aTrip }) => {
  const trip = await aTrip({});
  const planner = new PlannerPage(page);
  const name = unique("Kari Nordmann");
  await signIn(page, "organiser");
  await planner.open(trip.id);
  await planner.see("Day 1");
  await planner.dayMenu(1, "Edit the day");
  const form = page.getByRole("form", { name: "Day" });
  const { asked } = await holdBack(page, "people");

  await form.getByRole("combobox", { name: "Chair" }).fill(name);
  await page.getByRole("option", { name: `Add “${name}” to the directory` }).click();
  await form.getByLabel("Theme").fill("Arriving by sea");
  await form.getByRole("button", { name: "Save" }).click();
  const route = await asked;
  await expect(form.getByRole("button", { name: "Saving…" })).toBeVisible();
  await expect(form.getByRole("combobox", { name: "Chair" })).toHaveValue(name);
  await route.continue();

  await expect(form).toBeHidden();
  const header = page.locator("header").filter({ has: page.getByRole("heading", { name: /^Day 1/ }) });
  await expect(header).toContainText("Arriving by sea");
  await expect(header).toContainText(`Chair: ${name}`);
});

test("the panel of an item waits for who is being added, and keeps what is typed meanwhile", { tag: "@once" }, async ({
  page,
  signIn,
  aTrip,
}) => {
  const trip = await aTrip({ items: [{ title: "Opening", kind: "TALK", day: 1, at: "09:00" }] });
  const planner = new PlannerPage(page);
  const name = unique("Ana Pop");
  await signIn(page, "organiser");
  await planner.open(trip.id);
  await planner.block(1, /Opening/).click();
  const { asked } = await holdBack(page, "people");

  const people = await planner.section("People");
  await people.getByRole("button", { name: "Add somebody" }).click();
  await people.getByRole("combobox", { name: "Person" }).fill(name);
  await page.getByRole("option", { name: `Add “${name}” to the directory` }).click();
  await people.getByRole("textbox", { name: "Their part" }).fill("Opens the day");
  await planner.panel.getByRole("button", { name: "Save" }).click();
  await (await asked).continue();
  await expect(planner.panel.getByText(/^Saved/)).toBeVisible();
  await page.reload();

  await planner.section("People");
  await expect(planner.panel.getByRole("combobox", { name: "Person" })).toHaveValue(name);
  await expect(planner.panel.getByRole("textbox", { name: "Their part" })).toHaveValue("Opens the day");
});

test("who cannot be added stays typed, and nothing is sent without them", { tag: "@once" }, async ({
  page,
  signIn,
  aTrip,
}) => {
  const trip = await aTrip({});
  const planner = new PlannerPage(page);
  const name = unique("Kari Nordmann");
  await signIn(page, "organiser");
  await planner.open(trip.id);
  await planner.dayMenu(1, "Edit the day");
  const form = page.getByRole("form", { name: "Day" });
  const chair = form.getByRole("combobox", { name: "Chair" });
  const { asked } = await holdBack(page, "people");

  await chair.fill(name);
  await page.getByRole("option", { name: `Add “${name}” to the directory` }).click();
  await form.getByRole("button", { name: "Save" }).click();
  await (await asked).abort();

  await expect(chair).toBeFocused();
  await expect(chair).toHaveValue(name);
  await expect(chair).toHaveAccessibleDescription("The directory did not answer.");
  await expectNoAxeViolations(page);

  await page.unroute(`**/api/v1/organisations/*/people`);
  await page.getByRole("option", { name: `Add “${name}” to the directory` }).click();
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form).toBeHidden();
  const header = page.locator("header").filter({ has: page.getByRole("heading", { name: /^Day 1/ }) });
  await expect(header).toContainText(`Chair: ${name}`);
});

test("a name that is left unchosen is asked about, one that is known is taken", { tag: "@once" }, async ({
  page,
  signIn,
  aTrip,
}) => {
  const host = unique("Blue Harbour");
  const trip = await aTrip({ items: [{ title: "Tour", day: 1, at: "09:00", host }] });
  const planner = new PlannerPage(page);
  await signIn(page, "organiser");
  await planner.open(trip.id);
  await page.getByRole("button", { name: "Add to the plan" }).click();
  const form = page.getByRole("form", { name: "New agenda item" });
  const field = form.getByRole("combobox", { name: "Host" });

  await field.fill("Nobody of this name");
  await form.getByLabel("Length").fill("1 h");
  await expect(field).toHaveAccessibleDescription("Choose one of the list, or add it.");
  await expectNoAxeViolations(page);
  await form.getByRole("button", { name: "Add", exact: true }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("Nobody of this name");

  await field.fill(host.toUpperCase());
  await form.getByLabel("Length").focus();
  await expect(field).toHaveValue(host);
  await expect(field).toHaveAccessibleDescription("");

  await field.fill("");
  await form.getByLabel("Length").focus();
  await expect(form.getByRole("button", { name: "Clear Host" })).toHaveCount(0);

  await field.fill(host);
  await form.getByLabel("Length").focus();
  await form.getByRole("button", { name: "Add", exact: true }).click();
  await expect(planner.panel.getByRole("heading", { level: 2, name: host })).toBeVisible();
});
