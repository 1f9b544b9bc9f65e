/** The directory that outlives trips, and what an admin keeps in the settings. */
import { expect, expectNoAxeViolations, test, unique, uniqueEmail } from "./fixtures";
import { Directory } from "./pages/directory";
import { signInByMail } from "./sessions";

test("an organiser keeps a host with diacritics, a parent and a fact, and finds it without them", async ({
  page,
  signIn,
}) => {
  await signIn(page, "organiser");
  const directory = new Directory(page);
  const [park, lab] = [unique("Ålesund Park"), unique("Tøyen Læringslab")];
  await directory.addHost({ Name: park });

  await page.goto("/hosts/new");
  await directory.fill({ Name: lab, "In one line": "a workshop of the sciences" });
  await directory.pick(page.getByRole("combobox", { name: "Host it stands inside" }), park.replace("Å", "a"), park);
  await page.getByLabel("How", { exact: true }).selectOption({ label: "Located in" });
  const name = await directory.addRow("Add a name", "Names in other languages");
  await directory.fill({ "Other name": "Laboratorul de învățare" }, name);
  const fact = await directory.addRow("Add a fact", "Phrases that follow the name");
  await directory.fill({ Fact: "established in 1954", Year: "1954", Source: "its web page" }, fact);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Add a host" }).click();

  await expect(page.getByRole("heading", { level: 1, name: lab })).toBeVisible();
  await expect(page.getByText("established in 1954")).toBeVisible();
  await expect(page.getByRole("link", { name: park })).toBeVisible();
  await expectNoAxeViolations(page);

  await directory.search("hosts", `invatare ${lab.slice(-6)}`);
  await expect(page.getByRole("rowheader", { name: lab })).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(2);
  await expectNoAxeViolations(page);
});

test("a form that is refused keeps what was typed, and says at the field what is wrong", { tag: "@once" }, async ({
  page,
  signIn,
}) => {
  await signIn(page, "organiser");
  const directory = new Directory(page);
  await page.goto("/hosts/new");

  await directory.fill({ Name: "", "In one line": "a place of learning" });
  const fact = await directory.addRow("Add a fact", "Phrases that follow the name");
  await directory.fill({ Fact: "old", Year: "long ago" }, fact);
  await page.getByRole("button", { name: "Add a host" }).click();

  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await expect(fact.getByText("Enter a year, such as 1954.")).toBeVisible();
  await expect(page.getByLabel("In one line")).toHaveValue("a place of learning");
});

test("a removed host is put back from the message about it", { tag: "@once" }, async ({ page, signIn }) => {
  await signIn(page, "organiser");
  const directory = new Directory(page);
  const name = unique("Short-lived lab");
  await directory.addHost({ Name: name });

  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page).toHaveURL(/\/hosts$/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(`${name} is back`)).toBeVisible();

  await directory.search("hosts", name);
  await expect(page.getByRole("rowheader", { name })).toBeVisible();
});

test("two organisers at one host: nothing is overwritten until the second has chosen", { tag: "@once" }, async ({
  page,
  signIn,
  context,
}) => {
  await signIn(page, "organiser");
  const directory = new Directory(page);
  await directory.addHost({ Name: unique("Shared lab") });
  await page.getByRole("link", { name: "Edit host" }).click();
  await expect(page).toHaveURL(/\/edit$/);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel("In one line").fill("written first");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other).not.toHaveURL(/\/edit$/);

  await page.getByLabel("In one line").fill("written second");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Keep mine" }).click();

  await expect(page).not.toHaveURL(/\/edit$/);
  await expect(page.getByText("written second")).toBeVisible();
});

test("an organiser keeps a person with a present and a past affiliation", async ({ page, signIn }) => {
  await signIn(page, "organiser");
  const directory = new Directory(page);
  const [institute, person] = [unique("Institutul Român"), unique("Ștefania Țurcanu")];
  await directory.addHost({ Name: institute });

  await page.goto("/people/new");
  await directory.fill({ Title: "Dr", Name: person, "Mail address": uniqueEmail() });
  const past = await directory.addRow("Add an affiliation", "Where they work and worked");
  await directory.fill(
    { Organisation: "Universitatea Veche", Role: "Lector", Since: "2005-01-01", Until: "2012-06-30" },
    past,
  );
  const present = await directory.addRow("Add an affiliation", "Where they work and worked");
  await directory.pick(present.getByRole("combobox", { name: "Organisation" }), institute.toUpperCase(), institute);
  await directory.fill({ Role: "Directoare" }, present);
  await page.getByRole("button", { name: "Add a person" }).click();

  await expect(page.getByRole("heading", { level: 1, name: `Dr ${person}` })).toBeVisible();
  const affiliations = page.getByRole("region", { name: "Affiliations" }).getByRole("listitem");
  await expect(affiliations.first()).toContainText(institute);
  await expect(affiliations.nth(1)).toContainText("1 January 2005 to 30 June 2012");
  await expectNoAxeViolations(page);

  await directory.search("people", person.replace("Ș", "s").replace("Ț", "t"));
  await expect(page.getByRole("row", { name: person })).toContainText(institute);
});

test("an admin sets up a funding programme, a project and its activity", { tag: "@once" }, async ({ page, signIn }) => {
  await signIn(page, "admin");
  const directory = new Directory(page);
  const [programme, project] = [unique("Northern Grants"), unique("2027: Year of Harbours")];

  await page.goto("/settings/funding-programmes/new");
  await directory.fill({ Name: programme, Period: "2021–2028" });
  const text = await directory.addRow("Add a language", "What the programme obliges");
  await directory.fill({ Statement: "Paid for by the Northern Grants." }, text);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Add a funding programme" }).click();
  await expect(page.getByRole("rowheader", { name: programme })).toBeVisible();

  await page.goto("/settings/projects/new");
  await directory.fill({ "Exact name": project });
  const funder = await directory.addRow("Add a funding programme", "In the order");
  await funder.getByLabel("Funding programme", { exact: true }).selectOption({ label: `${programme}, 2021–2028` });
  const other = await directory.addRow("Add a funding programme", "In the order");
  await other.getByLabel("Funding programme", { exact: true }).selectOption({ label: `${programme}, 2021–2028` });
  await other.getByLabel("Role", { exact: true }).selectOption("CO_FUNDER");
  await page.getByRole("button", { name: "Name funding programme 2 earlier" }).click();
  await expect(page.getByRole("button", { name: "Name funding programme 1 later" })).toBeFocused();
  await page.getByRole("button", { name: "Add a project" }).click();
  await page.getByRole("button", { name: "Add an activity" }).click();
  await directory.fill({ Number: "1", Title: "Exchange of good practices", "Target group": "our members" });
  await page.getByRole("button", { name: "Save activity" }).click();
  await expect(page.getByText("1 · Exchange of good practices")).toBeVisible();
  await page.reload();
  const roles = page.getByRole("combobox", { name: "Role" });
  await expect(roles.first()).toHaveValue("CO_FUNDER");
  await expect(roles.nth(1)).toHaveValue("DONOR");
  await expectNoAxeViolations(page);

  await page.goto("/settings/funding-programmes");
  await page.getByRole("link", { name: programme }).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("dialog")).toContainText("A project is funded by this programme");
});

test("an admin invites a member, and reads in the log who did", { tag: "@once" }, async ({ page, signIn }) => {
  await signIn(page, "admin");
  const directory = new Directory(page);
  const [name, email] = [unique("Irina Vălean"), uniqueEmail("irina")];

  await page.goto("/settings/members");
  await directory.fill({ Name: name, "Mail address": email });
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByRole("rowheader", { name })).toBeVisible();
  await expectNoAxeViolations(page);

  await signIn(page, email);
  await page.goto("/hosts");
  await expect(page.getByRole("heading", { level: 1, name: "Hosts" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Audit log" })).toHaveCount(0);

  await signIn(page, "admin");
  await page.goto("/audit");
  await expect(page.getByRole("listitem").filter({ hasText: name })).toContainText("Member invited");
  await expectNoAxeViolations(page);
});

test("somebody sees where they are signed in, and signs the other browser out", { tag: "@once" }, async ({
  page,
  signIn,
  browser,
  baseURL,
}) => {
  const [origin, email] = [new URL(baseURL ?? "").origin, uniqueEmail("two-browsers")];
  await signIn(page, "admin");
  await page.goto("/settings/members");
  await new Directory(page).fill({ Name: unique("Ana Pop"), "Mail address": email });
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByRole("row").filter({ hasText: email })).toHaveCount(1);
  const elsewhere = await browser.newContext({ baseURL });
  await elsewhere.addCookies([{ ...(await signInByMail(origin, email)), url: origin }]);
  await page.context().addCookies([{ ...(await signInByMail(origin, email)), url: origin }]);

  await page.goto("/settings/account");
  await expect(page.getByText("This browser")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Sign out everywhere else" }).click();
  await expect(page.getByText("Signed out everywhere else")).toBeVisible();

  const other = await elsewhere.newPage();
  await other.goto("/hosts");
  await expect(other).toHaveURL(/\/sign-in/);
  await elsewhere.close();
});
