import { describe, expect, it } from "vitest";
import { aHostRecord, anItemRecord, aPartRecord, aPersonRecord, aTripRecord } from "@/test/record-builders";
import { blockText, editBlock, removeBlock } from "./blocks";
import { composeReport } from "./compose";
import { applyOffers, declineOffer, offersFor } from "./offers";
import type { TripRecord } from "./record";

const options = { format: "JOURNEY", grouping: "DAY", language: "en" } as const;
const port = aHostRecord({ id: "port", name: "Port Authority" });
const lab = aHostRecord({ id: "lab", name: "Harbour Lab" });
const visit = anItemRecord({ id: "visit", hostId: "port", topics: ["cranes"] });
const record = aTripRecord({ hosts: [port, lab], items: [visit] });
const { blocks } = composeReport(record, options);

const withSpeaker: TripRecord = {
  ...record,
  items: [
    { ...visit, parts: [aPartRecord({ person: aPersonRecord({ name: "Ana Sá", title: "Dr" }), hostId: "port" })] },
  ],
};

describe("when the record changes", () => {
  it("offers the new text of the block it concerns, and of the thanks", () => {
    expect(offersFor(blocks, record, options)).toEqual({ changed: [], added: [], gone: [] });

    const offers = offersFor(blocks, withSpeaker, options);
    expect(offers.changed.map((offer) => offer.blockId)).toEqual(["item:visit", "thanks"]);
    expect(offers.changed.map((offer) => blockText(offer.offered))[0]).toContain("Dr Ana Sá");
  });

  it("never touches what a person has edited unless asked", () => {
    const edited = editBlock(blocks, "item:visit", { text: [{ text: "My own words." }] });
    const offers = offersFor(edited, withSpeaker, options);
    const taken = new Set(["item:visit"]);

    expect(offers.changed[0]).toMatchObject({ blockId: "item:visit", edited: true });
    expect(applyOffers(edited, offers, taken)).toEqual(edited);
    expect(applyOffers(edited, offers, taken, { overEdits: true }).map((block) => blockText(block))).toContainEqual(
      expect.stringContaining("Dr Ana Sá"),
    );
  });

  it("does not offer again what was declined", () => {
    const offers = offersFor(blocks, withSpeaker, options);
    const kept = offers.changed.reduce(declineOffer, [...blocks]);

    expect(offersFor(kept, withSpeaker, options).changed).toEqual([]);
    expect(kept.map((block) => blockText(block))).toEqual(blocks.map((block) => blockText(block)));
  });

  it("offers blocks for a new item where it belongs, and names those whose item is gone", () => {
    const more = { ...record, items: [visit, anItemRecord({ id: "lab-visit", hostId: "lab" })] };
    const offers = offersFor(blocks, more, options);
    const applied = applyOffers(blocks, offers, new Set(["item:lab-visit"]));

    expect(offers.added.map(({ block }) => block.id)).toEqual(["item:lab-visit"]);
    expect(applied.findIndex((block) => block.id === "item:lab-visit")).toBe(
      applied.findIndex((block) => block.id === "item:visit") + 1,
    );
    expect(offersFor(blocks, { ...record, items: [] }, options).gone).toContain("item:visit");
  });

  it("offers a removed paragraph of the record for insertion, not on its own", () => {
    const without = removeBlock(blocks, "item:visit");
    const offers = offersFor(without, record, options);

    expect(offers.added.map(({ block }) => block.id)).toEqual(["item:visit"]);
    expect(applyOffers(without, offers, new Set())).toEqual(without);
  });
});
