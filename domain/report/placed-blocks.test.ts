import { describe, expect, it } from "vitest";
import { aBlock, aDayRecord, aHostRecord, anItemRecord, aPictureRecord, aTripRecord } from "@/test/record-builders";
import { type DrawingBlock, editBlock, type FactsBlock, type GalleryBlock, type ReportBlock } from "./blocks";
import { checkReport } from "./checks";
import { toPublished } from "./publish";
import { readBlocks } from "./read-blocks";
import { readPublished } from "./read-published";

const { text: _, ...base } = aBlock("x", "");
const gallery: GalleryBlock = {
  ...base,
  id: "g",
  type: "gallery",
  pictures: [
    { pictureId: "cranes", caption: null, crop: { x: 0, y: 0, width: 0.5, height: 0.5 } },
    { pictureId: "quay", caption: "At the quay", crop: null },
  ],
};
const facts: FactsBlock = {
  ...base,
  id: "f",
  type: "facts",
  title: "Port Agency",
  facts: [
    { label: [{ text: "Founded" }], value: [{ text: "1954" }] },
    { label: [{ text: "People" }], value: [{ text: "how many?", mark: "gap" }] },
  ],
};
const map: DrawingBlock = { ...base, id: "m", type: "drawing", drawing: "map", dayId: null, caption: "Where we were" };
const timeline: DrawingBlock = { ...map, id: "t", drawing: "timeline", dayId: "d2", caption: null };
const told = (itemId: string): ReportBlock => ({
  ...aBlock(`item:${itemId}`, "We were there."),
  source: { kind: "item", ids: [itemId] },
});

const picture = aPictureRecord({ id: "cranes", alt: "Cranes", caption: "Cranes" });
const record = aTripRecord({
  days: [aDayRecord({ id: "d1", number: 1 }), aDayRecord({ id: "d2", number: 2 })],
  items: [
    anItemRecord({ id: "a", dayId: "d1", hostId: "port" }),
    anItemRecord({ id: "b", dayId: "d2", hostId: "school", venueId: "hall" }),
    anItemRecord({ id: "c", dayId: "d2", hostId: "nowhere" }),
  ],
  hosts: [
    aHostRecord({ id: "port", coordinates: { latitude: 59.9, longitude: 10.7 } }),
    aHostRecord({ id: "school" }),
    aHostRecord({ id: "hall", parent: { relation: "LOCATED_IN", hostId: "park" } }),
    aHostRecord({ id: "park", coordinates: { latitude: 59.91, longitude: 10.75 } }),
    aHostRecord({ id: "nowhere" }),
  ],
  pictures: [picture, { ...picture, id: "quay", alt: "", credit: null, consent: "UNKNOWN" }],
});
const report = {
  format: "JOURNEY",
  language: "en",
  headline: "Ports",
  standfirst: "x",
  author: null,
  date: null,
} as const;
const published = (blocks: ReportBlock[], from = record) =>
  toPublished({ ...report, blocks }, from, "2027-01-01").sections.flatMap((section) => section.blocks);

describe("reading", () => {
  it("takes galleries, facts boxes and drawings back as they were written", () => {
    const blocks = [gallery, facts, map, timeline];

    expect(readBlocks(JSON.parse(JSON.stringify(blocks)))).toEqual({ ok: true, blocks });
  });

  it("shows all of a figure written before there were crops, in the width of the text", () => {
    const { crop: _, size: __, ...old } = { ...base, type: "figure", pictureId: "p", caption: null, crop: 0, size: 0 };

    expect(readBlocks([old])).toMatchObject({ ok: true, blocks: [{ crop: null, size: "text" }] });
  });

  it.each([
    ["a gallery of one", { ...gallery, pictures: gallery.pictures.slice(1) }, "[0].pictures", "tooFew"],
    ["a gallery of thirteen", { ...gallery, pictures: Array(13).fill(gallery.pictures[1]) }, "[0].pictures", "tooMany"],
    [
      "a crop beyond the picture",
      { ...gallery, pictures: [gallery.pictures[1], { pictureId: "p", crop: { x: 1, y: 0, width: 1, height: 1 } }] },
      "[0].pictures[1].crop",
      "notThis",
    ],
    ["a drawing of something else", { ...map, drawing: "portrait" }, "[0].drawing", "notThis"],
  ])("refuses %s", (_, block, path, reason) => {
    expect(readBlocks([block])).toEqual({ ok: false, errors: [{ path, reason }] });
  });
});

describe("publishing", () => {
  it("keeps crops and captions, and leaves out what somebody refused", () => {
    expect(published([gallery])).toMatchObject([
      {
        type: "gallery",
        pictures: [
          { picture: { id: "cranes", alt: "Cranes", crop: { width: 0.5 } }, caption: "Cranes" },
          { picture: { id: "quay", crop: null }, caption: "At the quay" },
        ],
      },
    ]);
    const refused = { ...record, pictures: record.pictures.map((one) => ({ ...one, consent: "REFUSED" as const })) };
    expect(published([gallery], refused)).toEqual([]);
  });

  it("leaves out a fact that is still asked", () => {
    expect(published([facts])).toMatchObject([{ type: "facts", facts: [{ value: [{ text: "1954" }] }] }]);
  });

  it("draws the places of what is told, each at its venue or the house around it", () => {
    const [drawn] = published([map, told("a"), told("b"), told("c")]);

    expect(drawn).toMatchObject({ type: "map", day: null, caption: "Where we were" });
    if (drawn?.type !== "map") throw new Error("no map");
    expect(drawn.map.places).toEqual(["port", "hall"]);
    expect(drawn.map.frames.flatMap(({ markers }) => markers.map(({ number }) => number))).toEqual([1, 2]);
    expect(drawn.map.frames[0]?.lines).toHaveLength(1);
  });

  it("draws one day alone, and no map without a place", () => {
    const [line] = published([timeline, told("a"), told("b")]);
    expect(line).toMatchObject({
      type: "timeline",
      days: [{ label: "Day 2", stops: [{ host: "school", detail: "hall" }] }],
    });
    expect(published([{ ...map, dayId: "d2" }, told("b")])[0]).toMatchObject({
      day: "Day 2",
      map: { places: ["hall"] },
    });
    expect(published([{ ...map, dayId: "d2" }, told("c")]).map(({ type }) => type)).toEqual(["paragraph"]);
    expect(published([{ ...map, dayId: "gone" }, told("a")]).map(({ type }) => type)).toEqual(["paragraph"]);
  });

  it("fills in what versions published earlier did not hold", () => {
    const now = toPublished({ ...report, blocks: [told("a")] }, record, "2027-01-01");
    const figure = {
      id: "f",
      type: "figure",
      picture: { id: "p", alt: "", credit: null, width: 1, height: 1 },
      caption: null,
    };
    const old = { ...now, sections: [{ ...now.sections[0], blocks: [figure] }] };

    expect(readPublished(old).sections[0]?.blocks[0]).toMatchObject({ size: "text", picture: { crop: null } });
  });
});

describe("checking", () => {
  it("asks each picture of a gallery for its words, credit and consent", () => {
    const checks = checkReport({ ...report, blocks: [gallery] }, record);
    const open = checks.filter(({ key }) => ["altTexts", "credits", "consents"].includes(key));

    for (const check of open) {
      expect(check).toMatchObject({
        state: "problem",
        count: { done: 1, total: 2 },
        places: [{ kind: "block", id: "g" }],
      });
    }
    expect(open).toHaveLength(3);
  });

  it("finds the gap of a facts box", () => {
    const gaps = checkReport({ ...report, blocks: [facts] }, record).find(({ key }) => key === "gaps");
    expect(gaps?.places).toEqual([{ kind: "block", id: "f" }]);
  });
});

it("changes what a block has, and remembers that a person did", () => {
  const [changed] = editBlock([map], "m", { dayId: "d1", title: "not of a map" });

  expect(changed).toEqual({ ...map, dayId: "d1", edited: true });
});
