import { defineConfig } from "@playwright/test";

const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./scripts/test/e2e-setup.ts",
  outputDir: "test-results/e2e",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    // Set by globalSetup; every worker reads this file anew.
    baseURL: process.env.E2E_BASE_URL ?? "http://localhost:3000",
    locale: "en-GB",
    timezoneId: "Europe/Oslo",
    // Recording slows every test down: npm run test:e2e -- <file> --trace on shows one in full.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        ...(asRoot ? ["--no-sandbox"] : []),
      ],
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      grepInvert: /@once/,
      // What is the same on every screen is tried on one; so are rights, headers and which facts a page tells. Whole programmes are built by hand at
      // a desk; each of the steps is done on the phone in other journeys.
      testIgnore: [
        "access/**",
        "by-hand/**",
        "programmes.spec.ts",
        "review.spec.ts",
        "seed-facts.spec.ts",
        "serving.spec.ts",
      ],
      // Nothing moves on this one: what moves is tried at the desk, and so is that it need not.
      use: {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
        deviceScaleFactor: 2,
        contextOptions: { reducedMotion: "reduce" },
      },
    },
  ],
});
