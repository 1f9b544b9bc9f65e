/** Finds a Chromium for the browser tests, or gets one. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { step } from "../progress.mjs";
import { runNode } from "../start/children";

// The shell draws and runs pages like the whole browser, with nothing around them: the same journeys take a seventh less.
const places = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The program of a Chromium: CHROMIUM_PATH, one on this machine, Playwright's own, or one installed now.
 *
 * @returns null when none can be had; the reason has been printed
 */
export async function findBrowser(): Promise<string | null> {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    console.error(`CHROMIUM_PATH is ${given}, but there is no such file.`);
    return null;
  }
  const found = onThisMachine();
  if (found) return found;
  await step("Getting a browser from Playwright", () => install()).catch(() => {});
  if (!onThisMachine() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    await step("Getting a browser from the system's packages", installFromDebian).catch(() => {});
  }
  const got = onThisMachine();
  if (!got) {
    console.error("No browser: the browser tests count as failed. Install Chromium, or set CHROMIUM_PATH to one.");
  }
  return got;
}

function onThisMachine(): string | null {
  return [...places, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

function install(): Promise<void> {
  return runNode(["node_modules/@playwright/test/cli.js", "install", "chromium"], { milliseconds: 300_000 });
}

function installFromDebian(): void {
  const options = { stdio: "pipe", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  execFileSync("apt-get", ["update"], options);
  try {
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium-headless-shell"], options);
  } catch {
    // Older releases of Debian have only the whole browser.
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
  }
}
