/**
 * npm run screenshots: every page at 1440 and 390 pixels, light and dark, into docs/screenshots; and the picture of the
 * README. Names after `--` take only these pages: `npm run screenshots -- plan trips`.
 *
 * The demo, the server and the browsers live at a fixed time, so that a picture changes only when its page does.
 */
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { signedInAs } from "./bench/bench-trip";
import { openBrowser } from "./bench/browser";
import { step } from "./progress.mjs";
import { pagesOf, type Shot } from "./screenshots/pages";
import { programmeShots } from "./screenshots/programmes";
import { type Look, openWindow, take } from "./screenshots/take";
import { startServer } from "./server-for-tests";
import { endChildren, projectFolder } from "./start/children";

const folder = join(projectFolder, "docs/screenshots");
/** Megabytes the whole folder may have. */
const ROOM = 12;
const looks: Look[] = [
  { width: 1440, theme: "light" },
  { width: 1440, theme: "dark" },
  { width: 390, theme: "light" },
  { width: 390, theme: "dark" },
];
const accounts = { admin: "admin@demo.sojourn.example", organiser: "organiser@demo.sojourn.example" };

async function photograph(wanted: string[]): Promise<string[]> {
  const clock = pathToFileURL(join(projectFolder, "scripts/screenshots/fixed-clock.mjs"));
  const server = await startServer({ demo: true, environment: { NODE_OPTIONS: `--import=${clock}` } });
  const browser = await openBrowser();
  try {
    const cookies = {
      admin: await signedInAs(accounts.admin, server),
      organiser: await signedInAs(accounts.organiser, server),
      nobody: undefined,
    };
    const all = [...(await pagesOf(server.databaseUrl)), ...(await programmeShots(server, cookies.admin))];
    const pages = wanted.length > 0 ? all.filter(({ name }) => wanted.includes(name)) : all;
    if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
    const wrong: string[] = [];
    for (const look of looks) {
      await step(`${pages.length} pages at ${look.width} px, ${look.theme}`, async () => {
        for (const account of ["admin", "organiser", "nobody"] as const) {
          const context = await openWindow(browser, server.baseUrl, look, cookies[account]);
          for (const shot of pages.filter((one) => one.as === account && isFor(one, look))) {
            const found = await take(context, server.baseUrl + shot.path, shot, fileOf(shot, look));
            wrong.push(...found.map((what) => `${shot.name}, ${look.width} px, ${look.theme}: ${what}`));
          }
          await context.close();
        }
      });
    }
    const plan = pages.find(({ name }) => name === "plan");
    if (plan) {
      const context = await openWindow(browser, server.baseUrl, { width: 1440, theme: "light" }, cookies[plan.as]);
      await take(context, server.baseUrl + plan.path, plan, join(folder, "planner.png"));
      await context.close();
    }
    return wrong;
  } finally {
    await browser.close();
    await server.stop();
  }
}

function isFor({ only }: Shot, { width, theme }: Look): boolean {
  return !only || (only.width === width && only.theme === theme);
}

function fileOf({ name }: Shot, { width, theme }: Look): string {
  return join(folder, `${name}-${width}-${theme}.webp`);
}

let wrong: string[];
try {
  wrong = await photograph(process.argv.slice(2));
} finally {
  await endChildren();
}
const bytes = readdirSync(folder).reduce((total, name) => total + statSync(join(folder, name)).size, 0);
console.log(`${readdirSync(folder).length} pictures, ${(bytes / 1_000_000).toFixed(1)} MB`);
if (bytes > ROOM * 1_000_000) wrong.push(`The pictures need more than ${ROOM} MB.`);
for (const one of wrong) console.error(one);
process.exit(wrong.length === 0 ? 0 : 1);
