/** After a change the plan reads anew what stands around the board. Whoever types meanwhile must not notice. */
import type { Page, Route } from "@playwright/test";
import { expect, test } from "./fixtures";
import { PlannerPage } from "./pages/planner";

test("what one types stays when another item is opened while the plan reads itself anew @once", async ({
  page,
  signIn,
  aTrip,
}) => {
  await holdHalfOfReading(page);
  const planner = await opened(page, signIn, aTrip);

  await change(planner);
  await expect.poll(() => page.evaluate(() => window.readings.begun)).toBe(1);
  await planner.block(1, /Fish market/).click();
  await expect(page).toHaveURL(/item=/);
  const addressThen = page.url();
  const title = await typeNewItem(page);
  await page.evaluate(() => window.readings.goOn());
  await expect.poll(() => page.evaluate(() => window.readings.over)).toBe(1);

  await expect(title).toHaveValue("Ferry terminal");
  expect(page.url()).toBe(addressThen);
  await page.keyboard.press("Escape");
  await expect(planner.panel.getByRole("heading", { level: 2, name: "Fish market" })).toBeVisible();
});

test("what one types stays when the network is lost while the plan reads itself anew @once", async ({
  page,
  context,
  signIn,
  aTrip,
}) => {
  const planner = await opened(page, signIn, aTrip);
  const held = new Promise<Route>((resolve) => void page.route(isReading, resolve));

  await change(planner);
  const reading = await held;
  const title = await typeNewItem(page);
  await context.setOffline(true);
  await reading.abort("internetdisconnected");
  await expect(title).toHaveValue("Ferry terminal");
  await page.unroute(isReading);
  const readAtLast = page.waitForResponse(isReading);
  await context.setOffline(false);
  await readAtLast;

  await expect(title).toHaveValue("Ferry terminal");
});

type Fixtures = Parameters<Parameters<typeof test>[2]>[0];

async function opened(page: Page, signIn: Fixtures["signIn"], aTrip: Fixtures["aTrip"]): Promise<PlannerPage> {
  const trip = await aTrip({
    items: [
      { title: "Harbour office", day: 1, at: "10:00" },
      { title: "Fish market", day: 1, at: "14:00", kind: "MEAL" },
    ],
  });
  await signIn(page, "organiser");
  const planner = new PlannerPage(page);
  await planner.open(trip.id);
  await planner.see("Day 1");
  return planner;
}

async function change(planner: PlannerPage): Promise<void> {
  await planner.block(1, /Harbour office/).focus();
  await planner.page.keyboard.press("ArrowDown");
  await expect(planner.block(1, /^10:15 to/)).toBeAttached();
}

async function typeNewItem(page: Page) {
  await page.getByRole("button", { name: "Add to the plan" }).click();
  const title = page.getByRole("form", { name: "New agenda item" }).getByLabel("Title");
  await title.fill("Ferry terminal");
  return title;
}

const isReading = /\/plan\?(.*&)?_rsc=/;

declare global {
  interface Window {
    readings: { begun: number; over: number; goOn: () => void };
  }
}

/** A slow network: of what the plan reads anew half arrives, and the rest when the test says so. */
async function holdHalfOfReading(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { promise, resolve } = Promise.withResolvers<void>();
    window.readings = { begun: 0, over: 0, goOn: resolve };
    const real = window.fetch;
    window.fetch = async (input, init) => {
      const response = await real(input, init);
      if (!/\/plan\?(.*&)?_rsc=/.test(response.url) || window.readings.begun > 0) return response;
      const bytes = new Uint8Array(await response.arrayBuffer());
      const half = Math.floor(bytes.length / 2);
      const body = new ReadableStream<Uint8Array>({
        start: async (stream) => {
          stream.enqueue(bytes.slice(0, half));
          window.readings.begun += 1;
          await promise;
          stream.enqueue(bytes.slice(half));
          stream.close();
          window.readings.over += 1;
        },
      });
      const halved = new Response(body, response);
      Object.defineProperty(halved, "url", { value: response.url });
      return halved;
    };
  });
}
