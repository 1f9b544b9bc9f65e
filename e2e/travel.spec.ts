import { expect, expectNoAxeViolations, test, unique } from "./fixtures";
import { lastMailTo } from "./mailbox";
import { OnTheTrip } from "./pages/travel";

const wish = {
  city: "Oslo",
  timeZone: "Europe/Oslo",
  startDate: "2031-05-05",
  items: [
    { title: "Harbour office", day: 1, at: "10:00" },
    { title: "Free evening", day: 2 },
  ],
  participants: [{ name: "Ana Pop" }, { name: "Dan Rus" }],
};

test("an organiser enters two flights in different zones and a stay, and is told who has no bed", async ({
  page,
  signIn,
  aTrip,
}) => {
  const trip = await aTrip(wish);
  const desk = new OnTheTrip(page);
  await signIn(page, "organiser");
  await desk.open(trip.id, "Travel");
  await expectNoAxeViolations(page);

  await desk.add("leg");
  await desk.fillLeg(
    { place: "Cluj-Napoca", date: "2031-05-05", time: "07:20", zone: "Europe/Bucharest" },
    { place: "Oslo", date: "2031-05-05", time: "0515", zone: "Europe/Oslo" },
  );
  await page.getByRole("checkbox", { name: "Ana Pop" }).check();
  await page.getByRole("textbox", { name: "Seat, Ana Pop" }).fill("12A");
  await desk.save();
  await expect(page.getByText("It arrives before it leaves.")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("dialog").getByLabel("At", { exact: true }).last().fill("09:15");
  await desk.save();
  await expect(desk.row("Cluj-Napoca – Oslo")).toContainText("Bucharest time");
  await expect(desk.row("Cluj-Napoca – Oslo")).toContainText("09:15");

  await desk.add("leg");
  await desk.fillLeg(
    { place: "Reykjavik", date: "2031-05-04", time: "23:50", zone: "Atlantic/Reykjavik" },
    { place: "Oslo", date: "", time: "04:30", zone: "Europe/Oslo" },
  );
  await page.getByRole("checkbox", { name: "Dan Rus" }).check();
  await desk.save();
  await expect(desk.row("Reykjavik – Oslo")).toContainText("Mon 5 May");

  await desk.add("stay");
  const form = page.getByRole("dialog");
  await form.getByLabel("Name", { exact: true }).fill("Hotel Bristol");
  await form.getByLabel("First night").fill("2031-05-05");
  await form.getByLabel("Leave on").fill("2031-05-07");
  await form.getByLabel("Included").fill("breakfast");
  await page.getByRole("checkbox", { name: "Ana Pop" }).check();
  await desk.save();
  await expect(desk.row("Hotel Bristol")).toContainText("2 nights");
  await expect(page.getByText("Dan Rus has no bed, 5–7 May 2031.")).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole("button", { name: "More about Hotel Bristol" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expect(desk.row("Hotel Bristol")).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(desk.row("Hotel Bristol")).toBeVisible();
});

test("the zone of a leg is that of its place, also when Enter sends it from there", { tag: "@once" }, async ({
  page,
  signIn,
  aTrip,
}) => {
  const trip = await aTrip(wish);
  const desk = new OnTheTrip(page);
  await signIn(page, "organiser");
  await desk.open(trip.id, "Travel");
  await desk.add("leg");
  const form = page.getByRole("dialog");
  await page.getByRole("checkbox", { name: "Ana Pop" }).check();
  await form.getByLabel("To", { exact: true }).fill("Oslo");
  await form.getByLabel("Leaves on").fill("2031-05-05");
  await form.getByLabel("At", { exact: true }).first().fill("07:20");
  await form.getByLabel("From", { exact: true }).fill("Bucharest");

  await form.getByLabel("From", { exact: true }).press("Enter");

  await expect(desk.row("Bucharest – Oslo")).toContainText("Bucharest time");
});

test("an organiser puts down who was there, by press and by keys, and it stays", async ({ page, signIn, aTrip }) => {
  const trip = await aTrip(wish);
  const desk = new OnTheTrip(page);
  await signIn(page, "organiser");
  await desk.open(trip.id, "Attendance");
  await expect(page.getByRole("heading", { name: "Harbour office" })).toBeVisible();

  await desk.presence("Ana Pop", "Present").click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  const stored = page.waitForResponse((answer) => answer.request().method() === "PUT" && answer.ok());
  await page.keyboard.press("Enter");
  await stored;
  await expect(desk.presence("Dan Rus", "Partly")).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("1 partly")).toBeVisible();
  await page.getByRole("button", { name: "Note about Dan Rus" }).click();
  await page.getByPlaceholder("left before the tour").fill("left for the ferry");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("seen by an organiser · left for the ferry")).toBeVisible();
  await expectNoAxeViolations(page);
  await expect.poll(async () => (await page.request.get(page.url())).text()).toContain("left for the ferry");

  await page.reload();
  await expect(desk.presence("Ana Pop", "Present")).toHaveAttribute("aria-pressed", "true");
  await desk.presence("Ana Pop", "Present").click();
  await expect(page.getByText("1 not recorded")).toBeVisible();
  await page.getByRole("button", { name: "Everyone was here" }).click();
  await expect(desk.presence("Ana Pop", "Present")).toHaveAttribute("aria-pressed", "true");
  await expect(desk.presence("Dan Rus", "Partly")).toHaveAttribute("aria-pressed", "true");
});

test("an announcement reaches people by mail after a second press, and is withdrawn", { tag: "@once" }, async ({
  page,
  signIn,
  aTrip,
  baseURL,
}) => {
  const trip = await aTrip(wish);
  const desk = new OnTheTrip(page);
  await signIn(page, "organiser");
  await desk.open(trip.id, "Announcements");

  await page.getByRole("button", { name: "Send…" }).click();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByText("Fill this in.").first()).toBeVisible();
  await page.getByLabel("Subject").fill("The bus is late");
  await page.getByLabel("Text").fill("We leave at 8:40.");
  await expect(page.getByText("2 people get it by mail.")).toBeVisible();
  await page.getByRole("button", { name: "Send…" }).click();
  await expect(page.getByRole("dialog", { name: "Mail it to 2 people?" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Send", exact: true }).click();

  await expect(page.getByRole("heading", { name: "The bus is late" })).toBeVisible();
  const mail = await lastMailTo(baseURL ?? "", trip.participants[0]?.email ?? "");
  expect(mail?.text).toContain("Hello Ana Pop,\n\nWe leave at 8:40.");
  await expectNoAxeViolations(page);

  await page.getByRole("button", { name: "Withdraw The bus is late" }).click();
  await page.getByRole("button", { name: "Withdraw", exact: true }).click();
  await expect(page.getByText("Withdrawn", { exact: true })).toBeVisible();
});

test("a follow-up is kept at the host, overdue, until it is done", { tag: "@once" }, async ({
  page,
  signIn,
  aTrip,
  api,
}) => {
  const trip = await aTrip({ ...wish, items: [] });
  const host = unique("Emajõe Park");
  const directory = `/api/v1/organisations/${trip.organisationId}/hosts`;
  const { data } = await (await (await api("organiser")).post(directory, { data: { name: host } })).json();
  const desk = new OnTheTrip(page);
  await signIn(page, "organiser");
  await desk.open(trip.id, "Follow-ups");
  await page.getByRole("button", { name: "Add a follow-up" }).click();
  await page.getByLabel("What", { exact: true }).fill("Send the draft");
  await page.getByRole("combobox", { name: "With which host" }).fill(host);
  await page.getByRole("option", { name: host }).first().click();
  await page.getByLabel("Who does it").fill("Irina");
  await page.getByLabel("By when").fill("2026-01-31");
  await expectNoAxeViolations(page);
  await desk.save();
  await expect(desk.row("Send the draft")).toContainText("Overdue");
  await expectNoAxeViolations(page);

  await page.goto(`/hosts/${data.id}`);
  const agreed = page.getByRole("region", { name: "Follow-ups" });
  await expect(agreed).toContainText("Send the draft");
  await expect(agreed).toContainText("Overdue");
  await agreed.getByRole("link", { name: `Follow-ups of ${trip.title}` }).click();
  await page.getByRole("button", { name: "More about Send the draft" }).click();
  await page.getByRole("menuitemradio", { name: "Done" }).click();
  await expect(desk.row("Send the draft")).toContainText("Done");
});
