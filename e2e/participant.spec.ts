import { expect, expectNoAxeViolations, test, uniqueEmail } from "./fixtures";
import { lastMailTo, linkIn } from "./mailbox";
import { ParticipantsPage } from "./pages/participants";

test("an organiser pastes a list and invites it; a participant accepts and reads the itinerary", async ({
  page,
  browser,
  signIn,
  aTrip,
  baseURL,
}) => {
  const trip = await aTrip({
    city: "Tartu",
    country: "Estonia",
    timeZone: "Europe/Tallinn",
    items: [{ title: "Science park", day: 1, at: "10:00", host: "Emajõe Park" }],
    shared: true,
  });
  const email = uniqueEmail("liis");
  const desk = new ParticipantsPage(page);
  await signIn(page, "organiser");
  await desk.open(trip.id);
  await desk.addList(`Liis Tamm, ${email}, Emajõe Labs, Engineer\nJaan Kask`);
  await expect(desk.row("Liis Tamm")).toContainText("Not invited");
  await desk.inviteAll(1);
  await expect(desk.row("Liis Tamm")).toContainText("Invited");

  const phone = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage();
  await phone.goto(linkIn(await lastMailTo(baseURL ?? "", email), "/invitations/"));
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Will you come to Tartu with us?");
  await phone.getByRole("radio", { name: /Yes, I come/ }).check();
  await phone.getByRole("textbox", { name: "Food" }).fill("Vegan");
  await phone.getByRole("button", { name: "Send answer" }).click();
  await expect(phone.getByRole("alert")).toContainText("Agree that we may keep this");
  await expect(phone.getByRole("textbox", { name: "Food" })).toHaveValue("Vegan");
  await phone.getByLabel(/I agree that the organisers/).check();
  await phone.getByRole("button", { name: "Send answer" }).click();
  await expect(phone.getByText("You accepted. Thank you.")).toBeVisible();
  await phone.getByRole("link", { name: "Open your itinerary" }).click();
  await expect(phone.getByText("Science park").first()).toBeVisible();
  await phone.context().close();

  await page.reload();
  await expect(desk.row("Liis Tamm")).toContainText("Accepted");
  await desk
    .row("Liis Tamm")
    .getByRole("button", { name: /1 need/ })
    .click();
  await expect(page.getByRole("dialog")).toContainText("Vegan");
});

test("the list of participants and what stands behind it can be used by everybody", async ({ page, signIn, aTrip }) => {
  const trip = await aTrip({
    participants: [
      { name: "Ana Pop", answer: "added" },
      { name: "Dan Rus", answer: "invited" },
    ],
  });
  const desk = new ParticipantsPage(page);
  await signIn(page, "organiser");
  await desk.open(trip.id);
  await expectNoAxeViolations(page);

  await page.getByRole("button", { name: "Add people" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();

  await expectNoAxeViolations(page);
});

test("the itinerary that is mailed is the one the invitation shows; declining closes it", { tag: "@once" }, async ({
  page,
  aTrip,
  baseURL,
}) => {
  const email = uniqueEmail("mara");
  const trip = await aTrip({ participants: [{ name: "Mara Deac", email }] });
  const [mara] = trip.participants;
  await page.goto(mara?.invitation ?? "");
  await expectNoAxeViolations(page);
  const shown = await page.getByRole("link", { name: "Open your itinerary" }).getAttribute("href");
  expect(shown).toBe(linkIn(await lastMailTo(baseURL ?? "", email), "/i/"));

  await page.getByRole("radio", { name: /No, I cannot come/ }).check();
  await page.getByRole("button", { name: "Send answer" }).click();

  await expect(page.getByText("You declined. Thank you for telling us.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Open your itinerary" })).toHaveCount(0);
});

test("an organiser puts people in a group, records an answer, removes somebody and takes it back", {
  tag: "@once",
}, async ({ page, signIn, aTrip }) => {
  const trip = await aTrip({
    participants: [
      { name: "Ana Pop", answer: "added" },
      { name: "Dan Rus", answer: "invited" },
    ],
  });
  const desk = new ParticipantsPage(page);
  await signIn(page, "organiser");
  await desk.open(trip.id);

  await page.getByRole("checkbox", { name: "Select Ana Pop" }).check();
  await page.getByRole("button", { name: "Put in group" }).click();
  await page.getByRole("menuitem", { name: "New group…" }).click();
  await page.getByRole("textbox", { name: "New group" }).fill("Research");
  await page.getByRole("button", { name: "Create with 1 person" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await expect(desk.row("Ana Pop")).toContainText("Research");

  await desk.choose("Dan Rus", "Accepted");
  await expect(desk.row("Dan Rus")).toContainText("Accepted");

  await desk.choose("Dan Rus", "Remove from the trip");
  await expect(desk.row("Dan Rus")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(desk.row("Dan Rus")).toHaveCount(1);

  await page.getByRole("searchbox", { name: "Find a person or organisation" }).fill("ána");
  await expect(desk.row("Dan Rus")).toHaveCount(0);
  await expect(desk.row("Ana Pop")).toHaveCount(1);
});
