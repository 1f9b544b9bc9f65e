/** Photographs one page. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import sharp from "sharp";
import { cookieFor } from "../bench/browser";
import type { Shot } from "./pages";

export type Look = { width: 1440 | 390; theme: "light" | "dark" };

/** What the server's clock shows when it starts (fixed-clock.mjs). */
const now = "2027-02-10T08:30:00Z";
/** Longer documents are cut; nobody looks further down in a picture. */
const LONGEST = 4_000;

/** A window of this size and theme, signed in or not. */
export async function openWindow(browser: Browser, baseUrl: string, look: Look, cookie?: string) {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.width === 390 ? 844 : 900 },
    colorScheme: look.theme,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "Europe/Oslo",
    serviceWorkers: "block",
  });
  if (cookie) await context.addCookies([cookieFor(baseUrl, cookie)]);
  // Documents take our typefaces only when they are at hand at once: fetch them before the first picture.
  const page = await context.newPage();
  await page.goto(`${baseUrl}/o/transilvania-it`, { waitUntil: "networkidle" });
  await page.close();
  return context;
}

/**
 * Takes the picture.
 *
 * @returns what is wrong with the page: a status other than expected, words it wrote to the console
 */
export async function take(context: BrowserContext, url: string, shot: Shot, path: string): Promise<string[]> {
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  try {
    await page.clock.setFixedTime(new Date(shot.at ?? now));
    const answer = await page.goto(url, { waitUntil: "networkidle" });
    const expected = shot.name === "not-found" ? 404 : 200;
    const status = answer?.status() ?? 0;
    if (shot.as !== "nobody" && page.url().includes("/sign-in")) wrong.push("asks to sign in");
    await settle(page);
    if (shot.kind === "document") await stretch(page);
    await keep(await page.screenshot({ animations: "disabled" }), path);
    if (status === expected) return status === 404 ? [] : wrong;
    return [`answered ${status}`, ...wrong];
  } catch (error) {
    // The other pages can be photographed all the same.
    return [error instanceof Error ? error.message : String(error), ...wrong];
  } finally {
    await page.close();
  }
}

/** Typefaces are there and pictures drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = "eager";
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    await document.fonts.ready;
  });
}

/** Makes the window as long as the document, so that bars at its foot stand at the foot of the picture. */
async function stretch(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 390;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height, LONGEST) });
}

/** Writes WebP, or PNG with few colours when the name says so. */
async function keep(png: Buffer, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const picture = sharp(png);
  await (path.endsWith(".png")
    ? picture.png({ palette: true, effort: 10 })
    : picture.webp({ quality: 72, effort: 5 })
  ).toFile(path);
}
