/** Everybody reads in the language they choose: at the foot of every document, with a script and without one. */
import { expect, type Page } from "@playwright/test";
import { expectNoAxeViolations, test, uniqueEmail } from "./fixtures";
import { lastMailTo, linkIn } from "./mailbox";
import { type MadeTrip, share, type TripWish } from "./make-trip";

/** Three days in Bergen in March 2027, two of them with something on. */
const bergen: TripWish = {
  startDate: "2027-03-09",
  items: [
    { title: "Fish market", day: 1, at: "10:00", minutes: 60, host: "Bergen Havn" },
    { title: "Lunch", kind: "MEAL", day: 2, at: "12:00", minutes: 45 },
  ],
  participants: [{ name: "Ana Pop" }],
  shared: true,
};

type Words = { ro: string | RegExp; nb: string | RegExp };

type Document = {
  name: string;
  path: (trip: MadeTrip) => string;
  /** Its first heading, or for one that has names as headings another text. */
  words: Words;
  /** A date on it, as the language writes it. */
  date?: Words;
  /** Published reports stay in the language they are written in. */
  ownLanguage?: string;
};

const itineraryOf = ({ participants: [ana] }: MadeTrip) => ana?.itinerary ?? "";

const documents: Document[] = [
  { name: "home", path: () => "/", words: { ro: /O singură evidență/, nb: /Én samlet oversikt/ } },
  { name: "sign-in", path: () => "/sign-in", words: { ro: "Intrare în cont", nb: "Logg inn" } },
  {
    name: "code of the sign-in",
    path: () => "/sign-in?sent=somebody%40example.org",
    words: { ro: "Verificați e-mailul", nb: "Se etter i e-posten din" },
  },
  { name: "message", path: () => "/nothing/here", words: { ro: "Aici nu este nimic", nb: "Her er det ingenting" } },
  { name: "mailbox", path: () => "/dev/mail", words: { ro: "Cutie poștală de probă", nb: "Postkasse til utprøving" } },
  {
    name: "organisation",
    path: () => "/o/transilvania-it",
    words: { ro: /rapo/i, nb: /rapport/i },
    date: { ro: /\d \p{Ll}+ 20\d\d/u, nb: /\d\. \p{Ll}+ 20\d\d/u },
  },
  {
    name: "report",
    path: () => "/o/transilvania-it/reports/oslo-health-tech",
    words: { ro: "Luați raportul cu dumneavoastră", nb: "Ta rapporten med deg" },
    date: { ro: /Publicat cu Sojourn pe \d+ \p{Ll}+ \d{4}/u, nb: /Publisert med Sojourn \d+\. \p{Ll}+ \d{4}/u },
    ownLanguage: "en",
  },
  {
    name: "invitation",
    path: ({ participants: [ana] }) => ana?.invitation ?? "",
    words: { ro: "Veniți cu noi la Bergen?", nb: "Blir du med til Bergen?" },
    date: { ro: "9–11 martie 2027", nb: "9.–11. mars 2027" },
  },
  {
    name: "itinerary",
    path: itineraryOf,
    words: { ro: /marți, 9 martie/, nb: /tirsdag 9\. mars/ },
    date: { ro: /9–11 mar/, nb: /9\.–11\. mars/ },
  },
  {
    name: "item",
    path: (trip) => `${itineraryOf(trip)}/items/${trip.itemIds["Fish market"]}`,
    words: { ro: "Ideile mele reținute", nb: "Mine lærdommer" },
    date: { ro: "marți, 9 martie", nb: "tirsdag 9. mars" },
  },
  {
    name: "people",
    path: (trip) => `${itineraryOf(trip)}/people`,
    words: { ro: "Gazdele noastre", nb: "Vertene våre" },
  },
  { name: "practical", path: (trip) => `${itineraryOf(trip)}/practical`, words: { ro: "Fus orar", nb: "Tidssone" } },
];

const languages = { ro: "Română", nb: "Norsk" } as const;

async function expectLanguage(page: Page, document: Document, language: keyof typeof languages): Promise<void> {
  const { words, date, ownLanguage } = document;
  await expect(page.locator("html")).toHaveAttribute("lang", ownLanguage ?? language);
  await expect(page.getByRole("heading", { name: words[language] }).first()).toBeAttached();
  if (date) await expect(page.getByText(date[language]).first()).toBeAttached();
  await expect(page.getByRole("button", { name: languages[language] })).toHaveAttribute("aria-current", "true");
}

test("every document offers the languages, and comes back to itself in the one that was chosen", async ({
  page,
  aTrip,
  isMobile,
}) => {
  test.slow();
  const trip = await aTrip(bergen);
  for (const one of documents) {
    await test.step(one.name, async () => {
      await page.goto(one.path(trip));
      const address = page.url();
      for (const language of ["ro", "nb"] as const) {
        await page.getByRole("button", { name: languages[language] }).click();
        await expectLanguage(page, one, language);
        expect(page.url()).toBe(address);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      // Names and colours are the same on every screen.
      if (!isMobile) await expectNoAxeViolations(page);
      await page.getByRole("button", { name: "English" }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
    });
  }
});

test("a language chosen once stays on every page, also where no script runs", { tag: "@once" }, async ({
  browser,
  baseURL,
  aTrip,
  viewport,
}) => {
  test.slow();
  const trip = await aTrip(bergen);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL, viewport, locale: "en-GB" });
  const page = await context.newPage();
  await page.goto("/");
  for (const language of ["nb", "ro"] as const) {
    await page.getByRole("button", { name: languages[language] }).click();
    for (const one of documents) {
      await page.goto(one.path(trip));
      await expectLanguage(page, one, language);
    }
  }
  await page.goto(itineraryOf(trip));
  await page.getByRole("link", { name: "Practic" }).click();
  await expect(page.getByRole("heading", { name: "Fus orar" })).toBeVisible();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Trimiteți-mi un link" }).click();
  await expect(page.getByRole("alert")).toContainText("Un câmp trebuie verificat.");
  await context.close();
});

test("who is signed in finds the language again in another browser", { tag: "@once" }, async ({
  page,
  browser,
  baseURL,
  signIn,
}) => {
  await signIn(page, "participant");
  await page.goto("/i");
  await page.getByRole("button", { name: "Română" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ro");
  expect(new URL(page.url()).pathname).toMatch(/^\/i/);

  const elsewhere = await (await browser.newContext({ baseURL, locale: "en-GB" })).newPage();
  await signIn(elsewhere, "participant");
  await elsewhere.goto("/i");
  await expect(elsewhere.locator("html")).toHaveAttribute("lang", "ro");
  await elsewhere.getByRole("button", { name: "English" }).click();
  await expect(elsewhere.locator("html")).toHaveAttribute("lang", "en");
  await elsewhere.context().close();
});

const invitations = [
  { language: "ro", subject: /vă invită: /, heading: "Veniți cu noi la Bergen?", dates: "9–11 martie 2027" },
  { language: "nb", subject: /inviterer deg: /, heading: "Blir du med til Bergen?", dates: "9.–11. mars 2027" },
] as const;

for (const { language, subject, heading, dates } of invitations) {
  test(`invites in the language of who is invited (${language}), until they choose another`, { tag: "@once" }, async ({
    page,
    api,
    aTrip,
    baseURL,
  }) => {
    const trip = await aTrip({ startDate: "2027-03-09" });
    const email = uniqueEmail("ioana");
    const organiser = await api("organiser");
    const people = `/api/v1/trips/${trip.id}/participants`;
    const added = await organiser.post(people, { data: { name: "Ioana Mureșan", email, language } });
    const { data } = (await added.json()) as { data: { id: string } };

    await organiser.post(`${people}/invitations`, { data: { participantIds: [data.id] } });

    const mail = await lastMailTo(baseURL ?? "", email);
    expect(mail?.subject).toMatch(subject);
    expect(mail?.text).toContain(dates);
    await page.goto(linkIn(mail, "/invitations/"));
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Will you come to Bergen with us?");
  });
}

test("keeps copies of each language apart on their way", { tag: "@once" }, async ({ playwright, baseURL, aTrip }) => {
  const trip = await aTrip(bergen);
  for (const path of ["/", "/o/transilvania-it/reports/oslo-health-tech", itineraryOf(trip)]) {
    const tags = new Set<string>();
    for (const locale of ["en", "ro", "nb", "no"]) {
      const reader = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { "Accept-Language": locale } });
      const answer = await reader.get(path, {
        headers: path === itineraryOf(trip) ? { Cookie: `language=${locale === "no" ? "nb" : locale}` } : {},
      });
      expect(answer.headers().vary).toMatch(/Accept-Language, Cookie/);
      tags.add(answer.headers().etag ?? "");
      await reader.dispose();
    }
    expect(tags.size, path).toBe(3);
  }
});

test("what was kept for reading without a network follows the language", async ({ page, context, aTrip }) => {
  const trip = await aTrip(bergen);
  const kept = () => page.evaluate((base) => localStorage.getItem(`kept:${base}`), itineraryOf(trip));
  await page.goto(itineraryOf(trip));
  await expect.poll(kept).toBe("1 en");

  await page.getByRole("link", { name: "Practical" }).click();
  await page.getByRole("button", { name: "Norsk" }).click();
  await expect(page.getByRole("heading", { name: "Tidssone" })).toBeVisible();
  await expect.poll(kept).toBe("1 nb");

  await context.setOffline(true);
  await page.goto(itineraryOf(trip));
  await expect(page.getByRole("heading", { name: /tirsdag 9\. mars/ })).toBeVisible();
  await page.goto(`${itineraryOf(trip)}/people`);
  await expect(page.getByRole("heading", { name: /Vertene våre/ })).toBeVisible();
  await context.setOffline(false);
});

test("mails about a changed plan are in the language a participant answered in", { tag: "@once" }, async ({
  page,
  api,
  aTrip,
  baseURL,
}) => {
  const email = uniqueEmail("kari");
  const trip = await aTrip({ ...bergen, participants: [{ name: "Kari Nordmann", email, answer: "invited" }] });
  await page.goto(linkIn(await lastMailTo(baseURL ?? "", email), "/invitations/"));
  await page.getByRole("button", { name: "Norsk" }).click();
  await page.getByRole("radio", { name: /Ja, jeg blir med/ }).check();
  await page.getByRole("button", { name: "Send svar" }).click();
  await expect(page.getByText("Du har takket ja. Takk.")).toBeVisible();
  const organiser = await api("organiser");
  await organiser.post(`/api/v1/trips/${trip.id}/items`, {
    data: { kind: "TALK", title: "Tides", dayId: trip.dayIds[0], startMinute: "14:00", durationMinutes: 30 },
  });

  await share(organiser, trip.id);

  const mail = await lastMailTo(baseURL ?? "", email);
  expect(mail?.subject).toMatch(/^Reiseprogrammet er endret: /);
  expect(mail?.text).toContain("Nytt: Tides, tir. 9. mars, 14:00.");
});
