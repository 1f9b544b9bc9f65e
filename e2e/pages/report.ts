import { type Browser, expect, type Page } from "@playwright/test";

/** The public page of a report, read by somebody without an account and without JavaScript. */
export async function readSignedOut(
  browser: Browser,
  address: string,
  {
    javaScriptEnabled = false,
    viewport,
  }: { javaScriptEnabled?: boolean; viewport?: { width: number; height: number } } = {},
): Promise<{ page: Page; status: number }> {
  const context = await browser.newContext({ javaScriptEnabled, ...(viewport ? { viewport } : {}) });
  const page = await context.newPage();
  const answer = await page.goto(address);
  expect(answer).not.toBeNull();
  return { page, status: answer?.status() ?? 0 };
}
