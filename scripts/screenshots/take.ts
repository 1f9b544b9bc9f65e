/** Photographs one page. */
import { mkdirSync, statSync } from "node:fs";
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
    await keep(await page.screenshot({ fullPage: shot.kind === "document", animations: "disabled" }), path);
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

/** Writes WebP, or PNG with few colours when the name says so. */
export async function keep(png: Buffer, path: string): Promise<number> {
  mkdirSync(dirname(path), { recursive: true });
  const { width = 0, height = 0 } = await sharp(png).metadata();
  const cut = sharp(png).extract({ left: 0, top: 0, width, height: Math.min(height, LONGEST) });
  await (path.endsWith(".png") ? cut.png({ palette: true, effort: 10 }) : cut.webp({ quality: 72, effort: 5 })).toFile(
    path,
  );
  return statSync(path).size;
}
