/** What a browser sees of a page that it opens for the first time. */
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../test/browser";
import { median } from "./process";

export type Visit = {
  /** Bytes that travelled, headers included, without pictures and optional typefaces. */
  bytes: number;
  /** Bytes of JavaScript among them, the service worker's script included. */
  script: number;
  /** Requests that must be answered before any text can show: the page, its styles, its scripts that are not deferred. */
  blocking: number;
  /** How far things moved, as browsers score it. */
  shift: number;
};

export async function openBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error("No browser to measure with");
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
}

/** Opens the page once in a fresh browser window. */
export async function visit(browser: Browser, url: string, options: { cookie?: string; phone?: boolean } = {}) {
  const viewport = options.phone ? { width: 390, height: 844 } : { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, serviceWorkers: "allow" });
  try {
    if (options.cookie) await context.addCookies([cookieFor(url, options.cookie)]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const requests = await listen(session);
    await page.goto(url, { waitUntil: "networkidle" });
    const seen = await page.evaluate(lookBack);
    const worker = page.context().serviceWorkers()[0]?.url();
    const workerBytes = worker ? (await (await fetch(worker)).arrayBuffer()).byteLength : 0;
    const counted = [...requests.values()].filter(({ type }) => type !== "Font" && type !== "Image");
    const scripts = counted.filter(({ type }) => type === "Script");
    const sum = (all: typeof counted) => all.reduce((total, { bytes }) => total + bytes, 0);
    return {
      bytes: sum(counted),
      script: sum(scripts) + workerBytes,
      blocking: seen.blocking,
      shift: seen.shift,
    } satisfies Visit;
  } finally {
    await context.close();
  }
}

type Seen = { type: string; bytes: number };

async function listen(session: CDPSession): Promise<Map<string, Seen>> {
  const requests = new Map<string, Seen>();
  session.on("Network.responseReceived", ({ requestId, type }) => {
    requests.set(requestId, { type, bytes: 0 });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await session.send("Network.enable");
  return requests;
}

/** Runs in the page. */
async function lookBack(): Promise<{ blocking: number; shift: number }> {
  await document.fonts.ready;
  const resources = performance.getEntriesByType("resource") as (PerformanceResourceTiming & {
    renderBlockingStatus?: string;
  })[];
  const shift = await new Promise<number>((done) => {
    let total = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) total += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    // Entries kept so far are handed over before the next frames are drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(total))));
  });
  return { blocking: 1 + resources.filter((one) => one.renderBlockingStatus === "blocking").length, shift };
}

/** Round trip in milliseconds, bytes per second, and how many times slower the processor is. */
const slow = { latency: 400, throughput: 400_000 / 8, cpu: 4 };

/** Milliseconds until text shows on a slow network and phone, the middle of some openings of both in turns. */
export async function slowText(browser: Browser, urls: readonly string[], rounds = 5): Promise<number[]> {
  const times: number[][] = urls.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, url] of urls.entries()) times[index]?.push(await firstText(browser, url));
  return times.map(median);
}

async function firstText(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    const { latency, throughput, cpu } = slow;
    const speed = { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput };
    await session.send("Network.emulateNetworkConditions", speed);
    await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    await page.goto(url, { waitUntil: "load" });
    return await firstPaint(page);
  } finally {
    await context.close();
  }
}

/** Opens the page, waits until it is kept, and opens it again without a network: milliseconds to the text, CPU × 4. */
export async function offlineText(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "networkidle" });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload({ waitUntil: "networkidle" });
    await context.setOffline(true);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
    await page.reload({ waitUntil: "load" });
    return await firstPaint(page);
  } finally {
    await context.close();
  }
}

function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries()) if (name === "first-contentful-paint") done(startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
}

/** A cookie as headers write it, as browsers want it. */
export function cookieFor(url: string, cookie: string) {
  const [name = "", value = ""] = cookie.split(/=(.*)/s);
  return { name, value, url: new URL(url).origin };
}
