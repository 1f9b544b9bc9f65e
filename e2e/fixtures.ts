/**
 * What every journey starts with: somebody signed in, a trip of their own, and a look at every page by axe. Everything
 * is made through the endpoints people use, with names of its own, so that journeys run side by side on one server.
 */
import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, test as base, expect, type Page } from "@playwright/test";
import { type MadeTrip, makeTrip, type TripWish } from "./make-trip";
import { fromSomewhere, sessionCookieOf } from "./sessions";

export { expect } from "@playwright/test";

/** Accounts of the demo. */
export const people = {
  admin: "admin@demo.sojourn.example",
  organiser: "organiser@demo.sojourn.example",
  participant: "participant@demo.sojourn.example",
  otherAdmin: "admin@other.sojourn.example",
} as const;

export type Person = keyof typeof people;

/** A program that calls the endpoints as somebody: `api.post("/api/v1/…", { data })` with the right headers. */
export type Api = APIRequestContext;

export type Fixtures = {
  /** Signs the page's browser in; a name of the demo or any mail address. Pages opened afterwards are theirs. */
  signIn: (page: Page, who: Person | (string & {})) => Promise<void>;
  /** A second browser beside `page`: the demo's admin, signed in. */
  colleague: Page;
  /** Calls endpoints as somebody, without a browser. */
  api: (who: Person | (string & {}) | null) => Promise<Api>;
  /** Makes a trip as the demo's organiser. */
  aTrip: (wish?: TripWish) => Promise<MadeTrip>;
};

export const test = base.extend<Fixtures>({
  // Sign-in is limited per caller's address; journeys come from addresses of their own.
  extraHTTPHeaders: async ({ baseURL: _ }, use) => use(fromSomewhere()),
  signIn: async ({ baseURL }, use) => {
    await use(async (page, who) => {
      const { name, value } = await sessionCookieOf(origin(baseURL), addressOf(who));
      await page.context().addCookies([{ name, value, url: origin(baseURL), httpOnly: true, sameSite: "Lax" }]);
    });
  },
  colleague: async ({ browser, signIn }, use) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, "admin");
    await use(page);
    await context.close();
  },
  api: async ({ playwright, baseURL }, use) => {
    const opened: APIRequestContext[] = [];
    await use(async (who) => {
      const cookie = who === null ? null : await sessionCookieOf(origin(baseURL), addressOf(who));
      const context = await playwright.request.newContext({
        baseURL: origin(baseURL),
        extraHTTPHeaders: {
          Accept: "application/json",
          Origin: origin(baseURL),
          ...fromSomewhere(),
          ...(cookie ? { Cookie: `${cookie.name}=${cookie.value}` } : {}),
        },
      });
      opened.push(context);
      return context;
    });
    await Promise.all(opened.map((context) => context.dispose()));
  },
  aTrip: async ({ api }, use) => {
    await use(async (wish = {}) => makeTrip(await api("organiser"), wish));
  },
});

/** Calls endpoints and fails when one refuses; answers their data. */
export function sender(api: Api) {
  return async (method: "POST" | "PATCH", path: string, data: unknown): Promise<unknown> => {
    const response = await api.fetch(path, { method, data });
    expect(response.ok(), `${method} ${path}: ${response.status()} ${await response.text()}`).toBe(true);
    return ((await response.json()) as { data: unknown }).data;
  };
}

/**
 * Fails when axe finds anything on the page, in the light or, on a large screen, in the dark: colours are the same on both.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Going from page to page within the app, the title follows what is shown.
  await expect(page).toHaveTitle(/\S/);
  const isLarge = (page.viewportSize()?.width ?? 0) >= 768;
  for (const colorScheme of isLarge ? (["light", "dark"] as const) : (["light"] as const)) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // On either side of an open menu stands a place that hands the focus on at once, and that nobody hears of.
    const axe = new AxeBuilder({ page })
      // In the page itself, and only what is wrong brought back: half of the time. No page holds a frame of another origin.
      .setLegacyMode(true)
      .options({ resultTypes: ["violations"] })
      .exclude("[data-base-ui-focus-guard]");
    // Between light and dark nothing but colours differs.
    const { violations } = await (colorScheme === "dark" ? axe.withRules("color-contrast") : axe).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    );
    expect(found, `axe, ${colorScheme}, ${page.url()}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** A name nobody else uses: "Bergen 4f2a91". */
export function unique(name: string): string {
  return `${name} ${Math.random().toString(16).slice(2, 8)}`;
}

/** A mail address nobody else uses. */
export function uniqueEmail(name = "person"): string {
  return `${name}-${Math.random().toString(16).slice(2, 10)}@example.org`;
}

function addressOf(who: string): string {
  return who in people ? people[who as Person] : who;
}

function origin(baseURL: string | undefined): string {
  if (!baseURL) throw new Error("No server: run the journeys by npm run test:e2e");
  return new URL(baseURL).origin;
}
