import { expect, expectNoAxeViolations, type Fixtures, test, uniqueEmail } from "./fixtures";
import { lastMailTo, linkIn, sixDigitsIn } from "./mailbox";

/** Somebody with an address of their own who may sign in: a participant who was invited. */
async function invitedPerson(aTrip: Fixtures["aTrip"]): Promise<string> {
  const email = uniqueEmail("invited");
  await aTrip({ participants: [{ name: "Ioana Mureșan", email, answer: "invited" }] });
  return email;
}

test("somebody signs in by the link in their mail, and is asked once more before it counts", async ({
  page,
  aTrip,
  baseURL,
}) => {
  const email = await invitedPerson(aTrip);
  await page.goto("/");
  await expectNoAxeViolations(page);
  await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await expectNoAxeViolations(page);
  await page.getByLabel("Your mail address").fill(email.toUpperCase());
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look into your mail");
  await expectNoAxeViolations(page);

  const link = linkIn(await lastMailTo(baseURL ?? "", email), "/sign-in/");
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Sign in as ${email}`);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Sign in" }).click();

  await expect(page).toHaveURL(/\/i(\/|$)/);
});

test("scanners of mail may look at a link, by GET and HEAD, and it still works once", { tag: "@once" }, async ({
  api,
  aTrip,
  baseURL,
}) => {
  const email = await invitedPerson(aTrip);
  const nobody = await api(null);
  await nobody.post("/api/v1/sign-in", { data: { email } });
  const link = linkIn(await lastMailTo(baseURL ?? "", email), "/sign-in/");

  for (let look = 0; look < 3; look++) {
    expect((await nobody.get(link)).status()).toBe(200);
    expect((await nobody.head(link)).status()).toBe(200);
  }

  expect((await nobody.post(`/api/v1${link}`)).status()).toBe(200);
  expect((await nobody.post(`/api/v1${link}`)).status()).toBe(404);
  expect((await nobody.get(link)).status()).toBe(404);
});

test("a page of another site cannot spend a link", { tag: "@once" }, async ({ api, aTrip, baseURL }) => {
  const email = await invitedPerson(aTrip);
  const nobody = await api(null);
  await nobody.post("/api/v1/sign-in", { data: { email } });
  const link = linkIn(await lastMailTo(baseURL ?? "", email), "/sign-in/");

  const foreign = await nobody.post(`/api/v1${link}`, { headers: { Origin: "https://evil.example" } });

  expect(foreign.status()).toBe(403);
  expect((await nobody.get(link)).status()).toBe(200);
});

test("after five wrong codes neither code nor link works", { tag: "@once" }, async ({ page, api, aTrip, baseURL }) => {
  const email = await invitedPerson(aTrip);
  const nobody = await api(null);
  await nobody.post("/api/v1/sign-in", { data: { email } });
  const mail = await lastMailTo(baseURL ?? "", email);
  const code = sixDigitsIn(mail?.text ?? "");
  await page.goto(`/sign-in?sent=${encodeURIComponent(email)}`);

  for (let attempt = 1; attempt <= 5; attempt++) {
    await page.getByLabel("Six digits").fill(code === "000000" ? "111111" : "000000");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("alert")).toContainText("does not fit");
  }
  await expectNoAxeViolations(page);
  await page.getByLabel("Six digits").fill(code);
  await page.getByRole("button", { name: "Sign in" }).click();

  await expect(page.getByRole("alert")).toContainText("does not fit");
  expect((await nobody.get(linkIn(mail, "/sign-in/"))).status()).toBe(404);
});

test("the newest mail ends the one before", { tag: "@once" }, async ({ api, aTrip, baseURL }) => {
  const email = await invitedPerson(aTrip);
  const nobody = await api(null);
  await nobody.post("/api/v1/sign-in", { data: { email } });
  const older = linkIn(await lastMailTo(baseURL ?? "", email), "/sign-in/");
  await nobody.post("/api/v1/sign-in", { data: { email } });
  const newer = linkIn(await lastMailTo(baseURL ?? "", email), "/sign-in/");

  expect((await nobody.get(older)).status()).toBe(404);
  expect((await nobody.get(newer)).status()).toBe(200);
});

test("strangers get the same answer and no mail", { tag: "@once" }, async ({ page, baseURL }) => {
  const email = uniqueEmail("stranger");
  await page.goto("/sign-in");
  await page.getByLabel("Your mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look into your mail");
  expect(await lastMailTo(baseURL ?? "", email)).toBeNull();
});

test("what was typed stays when it is no mail address", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("Your mail address").fill("ana at example");
  await page.getByRole("button", { name: "Send me a link" }).click();

  await expect(page.getByRole("alert")).toContainText("One field needs another look.");
  await expect(page.getByLabel("Your mail address")).toHaveValue("ana at example");
  await expectNoAxeViolations(page);
});

test("somebody comes back to the page they wanted, and to no other site", { tag: "@once" }, async ({
  api,
  aTrip,
  baseURL,
}) => {
  const email = await invitedPerson(aTrip);
  const nobody = await api(null);
  const goTo = async (returnTo: string) => {
    await nobody.post("/api/v1/sign-in", { data: { email, returnTo } });
    const link = linkIn(await lastMailTo(baseURL ?? "", email), "/sign-in/");
    const response = await nobody.post(`/api/v1${link}`, { headers: { Accept: "text/html" }, maxRedirects: 0 });
    return response.headers().location;
  };

  expect(await goTo("/trips?past=1")).toBe("/trips?past=1");
  expect(await goTo("https://evil.example/")).toBe("/i");
  expect(await goTo("//evil.example/")).toBe("/i");
});

test("signing out makes the cookie dead, wherever it is used", { tag: "@once" }, async ({
  page,
  signIn,
  aTrip,
  api,
  baseURL,
}) => {
  const email = await invitedPerson(aTrip);
  await signIn(page, email);
  const [cookie] = await page.context().cookies();
  const thief = { headers: { Cookie: `${cookie?.name}=${cookie?.value}` }, maxRedirects: 0 };
  const nobody = await api(null);
  expect((await nobody.get("/", thief)).status()).toBe(303);

  await page.request.post("/api/v1/sign-out", { headers: { Origin: new URL(baseURL ?? "").origin } });

  expect((await nobody.get("/", thief)).status()).toBe(200);
  await page.goto("/trips");
  await expect(page).toHaveURL(/\/sign-in\?returnTo=%2Ftrips/);
});

test("addresses where nothing is say so, to people and to programs", { tag: "@once" }, async ({ page, api }) => {
  const nobody = await api(null);
  const response = await page.goto("/nothing/here");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");
  await expectNoAxeViolations(page);

  const answer = await nobody.get("/api/v1/nothing");
  expect(answer.status()).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { code: "not-found" } });
});
