/** What dragging costs on the largest board we promise anything about, with a processor four times slower. */
import type { Browser, CDPSession, Page } from "@playwright/test";
import { cookieFor } from "./browser";
import { median } from "./process";

export type Dragging = {
  /** Milliseconds of scripts for each move of the pointer. */
  scripting: number;
  /** Milliseconds of the longest task while the pointer moves. */
  longest: number;
  /** Milliseconds from letting go until the block stands in its new place. */
  drop: number;
};

const SLOWER = 4;
const MOVES = 60;
/** Milliseconds between two moves: a little more than a frame. */
const PAUSE = 32;

const ROUNDS = 3;

/** The middle of some drags, each in a window of its own. @param url address of a plan */
export async function dragged(browser: Browser, url: string, cookie: string): Promise<Dragging> {
  const rounds: Dragging[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await drag(browser, url, cookie));
  const middle = (of: keyof Dragging) => median(rounds.map((one) => one[of]));
  return { scripting: middle("scripting"), longest: middle("longest"), drop: middle("drop") };
}

/** Drags a block of the first day about the second and third, and drops it there. */
async function drag(browser: Browser, url: string, cookie: string): Promise<Dragging> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    await context.addCookies([cookieFor(url, cookie)]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    await page.goto(url, { waitUntil: "load" });
    const block = page.locator("[data-column] [data-item]").nth(2);
    await block.waitFor();
    // What drags comes after the board; without it nothing would be measured.
    await page.waitForFunction(() => document.querySelector("[aria-live=assertive]") !== null);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const itemId = (await block.getAttribute("data-item")) ?? "";
    const box = await block.boundingBox();
    if (!box) throw new Error("There is nothing to drag");
    await page.mouse.move(box.x + 60, box.y + 6);
    await page.mouse.down();
    await page.mouse.move(box.x + 70, box.y + 30, { steps: 3 });
    await page.locator("aside[aria-label=Placing]").waitFor({ state: "attached" });
    await page.waitForTimeout(3_000);

    const before = await scripting(session);
    await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
    for (let move = 1; move <= MOVES; move++) {
      await page.mouse.move(560 + (move % 30) * 12, 240 + ((move * 23) % 560));
      await page.waitForTimeout(PAUSE);
    }
    const trace = await browser.stopTracing();
    const after = await scripting(session);
    // The next round must not begin on a plan that this one still changes.
    const stored = page.waitForResponse((answer) => answer.url().endsWith("/items/places"));
    const drop = await dropTime(page, itemId);
    await stored;
    return { scripting: ((after - before) * 1_000) / MOVES, longest: longestTask(trace), drop };
  } finally {
    await context.close();
  }
}

/** Seconds the page's scripts have run. */
async function scripting(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0;
}

type TraceEvent = { name: string; ph: string; pid: number; tid: number; dur?: number; args?: { name?: string } };

/** Milliseconds of the longest task of a page's main thread. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => /RunTask$/.test(name) && main.has(`${pid} ${tid}`));
  return Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1_000));
}

async function dropTime(page: Page, itemId: string): Promise<number> {
  // Listening before the button comes up, or there would be nothing to hear.
  const dropped = await page.evaluateHandle((id) => {
    const before = document.getElementById(id)?.closest<HTMLElement>("[data-column]")?.dataset.column;
    return {
      shown: new Promise<number>((done) => {
        window.addEventListener(
          "pointerup",
          ({ timeStamp }) => {
            new MutationObserver((_, observer) => {
              const day = document.getElementById(id)?.closest<HTMLElement>("[data-column]")?.dataset.column;
              const panel = document.querySelector("aside[aria-label=Placing]");
              if (day === undefined || day === before || panel?.checkVisibility()) return;
              observer.disconnect();
              // The frame in which it stands there is drawn before the next one begins.
              requestAnimationFrame(() => requestAnimationFrame((now) => done(now - timeStamp)));
            }).observe(document, { childList: true, subtree: true, attributes: true });
          },
          { capture: true, once: true },
        );
      }),
    };
  }, `item-${itemId}`);
  await page.mouse.up();
  return dropped.evaluate(({ shown }) => shown);
}
