import sharp from "sharp";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { createReport } from "@/features/reports/commands/create-report";
import { publishReport, unpublishReport } from "@/features/reports/commands/publish-report";
import { env } from "@/lib/env";
import { all, readXml, textOf } from "@/test/read-xml";
import { seedJourney } from "@/test/seed-report";
import { GET as oembed } from "../oembed/route";
import { GET as sitemap } from "../sitemap.xml/route";
import { GET as atom } from "./[organisation]/feed.atom/route";
import { GET as json } from "./[organisation]/feed.json/route";
import { GET as card } from "./[organisation]/reports/[slug]/card/route";
import { GET as cardPicture } from "./[organisation]/reports/[slug]/card.png/route";
import { GET as page } from "./[organisation]/reports/[slug]/route";
import { GET as organisationPage } from "./[organisation]/route";

// Here requests come without Next around them.
vi.mock("next/server", () => ({ connection: async () => undefined }));

const origin = () => new URL(env().BASE_URL).origin;
const choice = {
  format: "JOURNEY",
  grouping: "DAY",
  language: "en",
  dayId: null,
  headline: "Clean air",
  slug: null,
  author: null,
  date: null,
} as const;

type Journey = Awaited<ReturnType<typeof seedJourney>>;
let trip: Journey;
let english: { tripId: string; reportId: string; slug: string };
let romanian: typeof english;

async function published(of: Journey, over: Partial<Parameters<typeof createReport>[1]> = {}) {
  const { id, slug } = await createReport(of.organiser, { tripId: of.tripId, ...choice, ...over });
  const report = { tripId: of.tripId, reportId: id, slug };
  await publishReport(of.admin, { ...report, revision: 0, overrideReason: "For the test" });
  return report;
}

const ask = (path: string, headers: Record<string, string> = {}) => new Request(`${origin()}${path}`, { headers });
const inOrganisation = (slug = trip.slug) => ({ params: Promise.resolve({ organisation: slug }) });
const ofReport = (slug: string) => ({ params: Promise.resolve({ organisation: trip.slug, slug }) });
const entries = async () =>
  all(readXml(await (await atom(ask("/feed"), inOrganisation())).text()), "entry").map((entry) =>
    textOf(entry, "title"),
  );
const oembedOf = (slug: string, more = "") =>
  oembed(ask(`/oembed?url=${encodeURIComponent(`${origin()}/o/${trip.slug}/reports/${slug}`)}${more}`));

beforeAll(async () => {
  trip = await seedJourney();
  english = await published(trip);
  romanian = await published(trip, { language: "ro", headline: "Aer curat" });
  await createReport(trip.organiser, { tripId: trip.tripId, ...choice, headline: "Still a draft" });
});

describe("what is published is found", () => {
  it("in both feeds, in every language, the newest first", async () => {
    const data = await (await json(ask("/feed"), inOrganisation())).json();

    expect(await entries()).toEqual(["Aer curat", "Clean air"]);
    expect(data.items.map((item: { title: string }) => item.title)).toEqual(["Aer curat", "Clean air"]);
  });

  it("in both feeds as a whole, down to where the money came from", async () => {
    const [first] = all(readXml(await (await atom(ask("/feed"), inOrganisation())).text()), "entry");
    const { items } = await (await json(ask("/feed"), inOrganisation())).json();
    const english = items.find((item: { language: string }) => item.language === "en");

    expect(first && textOf(first, "content")).toBe(items[0].content_html);
    expect(all(first ?? readXml("<none/>"), "content").map(({ attributes }) => attributes.type)).toEqual(["html"]);
    for (const words of ["<strong>Ilmamittaus Åbo</strong>", "measure first, then decide", "version 1."])
      expect(english.content_html).toContain(words);
  });

  it("on the map of the site with its other languages", async () => {
    const map = await (await sitemap(ask("/sitemap.xml"))).text();

    expect(map).toContain(`<loc>${origin()}/o/${trip.slug}/reports/${english.slug}</loc>`);
    expect(map).toContain(`hreflang="ro" href="${origin()}/o/${trip.slug}/reports/${romanian.slug}"`);
    expect(map).not.toContain("still-a-draft");
  });

  it("once on the page of the organisation, with its other language beside it", async () => {
    const html = await (await organisationPage(ask(`/o/${trip.slug}`), inOrganisation())).text();

    expect(html).toContain("One report");
    expect(html).toMatch(/Also in.*Română/s);
    expect(html).not.toContain("Still a draft");
  });

  it("by a topic its text tells, and not by another", async () => {
    const told = await organisationPage(ask(`/o/${trip.slug}?topic=Clean+air`), inOrganisation());
    const other = await organisationPage(ask(`/o/${trip.slug}?topic=Submarines`), inOrganisation());

    expect(await told.text()).toContain("One report");
    expect(await other.text()).toContain("No report matches all of these");
  });

  it("by other sites, as a card in a frame and in no larger one than they have room for", async () => {
    const small = await (await oembedOf(english.slug, "&maxwidth=320&maxheight=200")).json();

    expect(small).toMatchObject({ type: "rich", version: "1.0", title: "Clean air", width: 320, height: 200 });
    expect(small.html).toContain(`src="${origin()}/o/${trip.slug}/reports/${english.slug}/card"`);
    expect(small).not.toHaveProperty("thumbnail_url");
  });
});

describe("other sites", () => {
  it("may show the card in a frame, and no other page", async () => {
    const framed = await card(ask("/card"), ofReport(english.slug));
    const whole = await page(ask("/report"), ofReport(english.slug));

    expect(framed.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(whole.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(await framed.text()).toContain('target="_top"');
  });

  it.each([
    "https://elsewhere.example/o/a/reports/b",
    "/o/a/reports/b",
    "javascript:alert(1)",
    "http://localhost:3000/trips",
    "http://localhost:3000@elsewhere.example/o/a/reports/b",
    "",
  ])("learn nothing of the address %j", async (url) => {
    const answer = await oembed(ask(`/oembed?url=${encodeURIComponent(url)}`));

    expect([answer.status, await answer.text()]).toEqual([404, ""]);
  });

  it("are told when a form is asked for that we do not speak", async () => {
    expect((await oembedOf(english.slug, "&format=xml")).status).toBe(501);
  });
});

it("chats get a picture of 1200 by 630 pixels, drawn in our own type", async () => {
  const answer = await cardPicture(ask("/card.png"), ofReport(romanian.slug));
  const picture = Buffer.from(await answer.arrayBuffer());

  expect(answer.headers.get("content-type")).toBe("image/png");
  expect(await sharp(picture).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  expect(picture.length).toBeLessThan(100_000);
});

describe("whoever has it already", () => {
  it.each([
    ["the feed", () => atom, () => inOrganisation()],
    ["the card", () => card, () => ofReport(english.slug)],
  ] as const)("gets %s in a word when nothing has changed", async (_, handler, context) => {
    const answer = handler() as (request: Request, context: unknown) => Promise<Response>;
    const first = await answer(ask("/x"), context());
    const again = await answer(ask("/x", { "If-None-Match": first.headers.get("etag") ?? "" }), context());

    expect([first.status, again.status, await again.text()]).toEqual([200, 304, ""]);
  });
});

describe("a report that was taken back", () => {
  let own: typeof english;
  beforeAll(async () => {
    own = await published(trip, { headline: "Soon gone" });
    expect(await entries()).toContain("Soon gone");
    await unpublishReport(trip.admin, { ...own, revision: 1 });
  });

  it("is gone at every one of its addresses", async () => {
    expect((await page(ask("/x"), ofReport(own.slug))).status).toBe(410);
    expect((await card(ask("/x"), ofReport(own.slug))).status).toBe(410);
    expect((await cardPicture(ask("/x"), ofReport(own.slug))).status).toBe(410);
    expect((await oembedOf(own.slug)).status).toBe(404);
  });

  it("is on no list any more, at once", async () => {
    expect(await entries()).not.toContain("Soon gone");
    expect(await (await sitemap(ask("/sitemap.xml"))).text()).not.toContain(own.slug);
    expect(await (await organisationPage(ask("/x"), inOrganisation())).text()).not.toContain("Soon gone");
  });
});

describe("languages side by side", () => {
  it("are those of the same trip, format and day", async () => {
    const day = await published(trip, { headline: "Ziua întâi", language: "nb", dayId: trip.dayIds[0] ?? null });
    const whole = await (await page(ask("/x"), ofReport(english.slug))).text();
    const ofDay = await (await page(ask("/x"), ofReport(day.slug))).text();

    expect(whole).toMatch(/hrefLang="ro"/i);
    expect(whole).not.toMatch(/hrefLang="nb"/i);
    expect(ofDay).not.toMatch(/hrefLang/i);
  });
});

it("an organisation that is not there has no feed", async () => {
  expect((await atom(ask("/x"), inOrganisation("nobody-at-all"))).status).toBe(404);
});
