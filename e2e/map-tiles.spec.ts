/** The map of a day with a server of map tiles beside it, and after that server has gone. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { freePort } from "@/scripts/postgres/embedded";
import { serve } from "@/scripts/start/server";
import { expect, test, unique } from "./fixtures";
import { share } from "./make-trip";
import { PlannerPage } from "./pages/planner";

const places = [
  { title: "Fish hall", latitude: 60.3946, longitude: 5.3254 },
  { title: "Fort", latitude: 60.4002, longitude: 5.3187 },
];

test("maps lie under the sketch of a day, and the sketch stands alone when their server is away", {
  tag: "@once",
}, async ({ browser, api, aTrip, signIn }) => {
  test.skip(!process.env.AUTH_SECRET, "a server that runs elsewhere cannot be started a second time");
  test.slow(); // a second server
  const tiles = await tileServer();
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const server = await serve(
    {
      ...{ PORT: String(port), BASE_URL: origin, NEXTAUTH_URL: origin, TRUST_PROXY: "on" },
      ...{ MAP_TILES_URL: `${tiles.origin}/{z}/{x}/{y}.png`, MAP_TILES_ATTRIBUTION: "© Surveyors of Bergen" },
    },
    "test-results/tile-server.log",
  );
  const context = await browser.newContext({ baseURL: origin });
  try {
    const organiser = await api("organiser");
    const trip = await aTrip({ title: unique("Quays with maps") });
    for (const [index, { title, latitude, longitude }] of places.entries()) {
      const place = { name: unique(title), addresses: [{ latitude, longitude }] };
      const made = await organiser.post(`/api/v1/organisations/${trip.organisationId}/hosts`, { data: place });
      const { data: host } = (await made.json()) as { data: { id: string } };
      const when = { dayId: trip.dayIds[0], startMinute: 540 + index * 120, durationMinutes: 45 };
      const data = { kind: "HOST_VISIT", title, hostId: host.id, ...when };
      expect((await organiser.post(`/api/v1/trips/${trip.id}/items`, { data })).ok()).toBe(true);
    }
    await share(organiser, trip.id);
    const page = await context.newPage();
    await signIn(page, "organiser");
    const map = `/i/trips/${trip.id}/days/${trip.dayIds[0]}`;

    await page.goto(map);
    await expect(page.getByText("© Surveyors of Bergen")).toBeVisible();
    await expectTilesUnderPlaces(page);
    await page.goto(`/trips/${trip.id}/plan`);
    await new PlannerPage(page).dayMenu(1, "Map of the day");
    await expect(page.getByRole("dialog").getByText("© Surveyors of Bergen")).toBeVisible();
    await expectTilesUnderPlaces(page);

    await tiles.stop();
    await page.goto(map);
    await expect(page.getByRole("img", { name: /Sketch of the way.*2 places/ })).toBeVisible();
    expect(await drawnTiles(page)).not.toContain(true);
    await expect(page.locator("svg text").filter({ hasText: places[0]?.title ?? "" })).toBeVisible();
  } finally {
    await context.close();
    server.kill();
    await tiles.stop();
  }
});

/** A server of map tiles: every one a picture that nobody may keep. */
async function tileServer(): Promise<{ origin: string; stop: () => Promise<void> }> {
  const background = { r: 206, g: 222, b: 209 };
  const tile = await sharp({ create: { width: 256, height: 256, channels: 3, background } })
    .png()
    .toBuffer();
  const server: Server = createServer((request, response) => {
    const isTile = /^\/\d+\/\d+\/\d+\.png$/.test(request.url ?? "");
    response.writeHead(isTile ? 200 : 404, { "Content-Type": "image/png", "Cache-Control": "no-store" });
    response.end(isTile ? tile : undefined);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const stop = () =>
    new Promise<void>((stopped) => {
      server.close(() => stopped());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

/** Of each tile of the map on the page, whether its picture came. */
function drawnTiles(page: Page): Promise<boolean[]> {
  return page.locator("svg image").evaluateAll((all) =>
    Promise.all(
      all.map(async (one) => {
        try {
          await (one as SVGImageElement & { decode: () => Promise<void> }).decode();
          return true;
        } catch {
          return false;
        }
      }),
    ),
  );
}

/** Waits for every tile, and compares where each marker stands with where its place is on the tile that shows it. */
async function expectTilesUnderPlaces(page: Page): Promise<void> {
  await expect.poll(() => drawnTiles(page).then((all) => all.length > 1 && all.every(Boolean))).toBe(true);
  for (const [index, { latitude, longitude }] of places.entries()) {
    const marker = page.locator("svg g", { has: page.locator("circle"), hasText: new RegExp(`^${index + 1}`) });
    const at = await marker.locator("circle").boundingBox();
    const address = await page.locator("svg image").first().getAttribute("href");
    const zoom = Number(/\/(\d+)\/\d+\/\d+\.png$/.exec(address ?? "")?.[1]);
    // The well-known formula of map tiles: which one, and how far into it.
    const column = ((longitude + 180) / 360) * 2 ** zoom;
    const row = ((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * 2 ** zoom;
    const name = `/${zoom}/${Math.floor(column)}/${Math.floor(row)}.png`;
    const tile = await page.locator(`svg image[href$="${name}"]`).boundingBox();
    if (!at || !tile) throw new Error(`No marker, or no tile ${name}`);
    expect(at.x + at.width / 2).toBeCloseTo(tile.x + (column % 1) * tile.width, 0);
    expect(at.y + at.height / 2).toBeCloseTo(tile.y + (row % 1) * tile.height, 0);
  }
}
