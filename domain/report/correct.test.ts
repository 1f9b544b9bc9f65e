import { expect, it } from "vitest";
import { readsTheSame, withoutWithdrawn } from "./correct";
import type { PublishedBlock, PublishedPicture, PublishedReport } from "./published";

const picture = (id: string): PublishedPicture => ({ id, alt: id, credit: null, width: 3, height: 2, crop: null });
const section = (key: string, blocks: PublishedBlock[]) => ({ key, label: key, detail: null, notes: [], blocks });
const paragraph: PublishedBlock = { id: "p", type: "paragraph", text: [{ text: "Stays." }] };

function report(sections: PublishedReport["sections"]): PublishedReport {
  return {
    version: 1,
    format: "JOURNEY",
    language: "en",
    organisation: { name: "Cluster", slug: "cluster" },
    headline: "Headline",
    standfirst: null,
    kicker: { kind: "STUDY_VISIT", tripTitle: "Trip", city: "Turku", country: null, dates: null },
    author: null,
    date: "2030-01-01",
    sections,
    route: [],
    met: [],
    activity: null,
    funders: [],
    partners: [],
    projects: [],
  };
}

const withdrawn = { pictureIds: new Set(["gone"]), takeawayIds: new Set(["taken-back"]) };

it("takes withdrawn pictures out of figures and galleries, and withdrawn quotes", () => {
  const before = report([
    section("day:1", [
      paragraph,
      { id: "f", type: "figure", picture: picture("gone"), caption: null, size: "text" },
      { id: "g", type: "gallery", pictures: ["gone", "kept"].map((id) => ({ picture: picture(id), caption: null })) },
      { id: "q", type: "quote", takeawayId: "taken-back", text: [{ text: "No." }], author: "A", affiliation: null },
    ]),
    section("day:2", [{ id: "f2", type: "figure", picture: picture("gone"), caption: null, size: "wide" }]),
  ]);

  const after = withoutWithdrawn(before, withdrawn);

  expect(after.sections.map(({ key, blocks }) => [key, blocks.map(({ id }) => id)])).toEqual([["day:1", ["p", "g"]]]);
  expect(JSON.stringify(after)).not.toContain("gone");
});

it("makes a figure of what is left alone of a gallery, so that it fills the column", () => {
  const pictures = ["gone", "kept"].map((id) => ({ picture: picture(id), caption: id }));
  const before = report([section("day:1", [{ id: "g", type: "gallery", pictures }])]);

  expect(withoutWithdrawn(before, withdrawn).sections[0]?.blocks).toEqual([
    { id: "g", type: "figure", picture: picture("kept"), caption: "kept", size: "text" },
  ]);
});

it("takes a gallery away with its last picture", () => {
  const gallery: PublishedBlock = { id: "g", type: "gallery", pictures: [{ picture: picture("gone"), caption: null }] };

  expect(withoutWithdrawn(report([section("day:1", [paragraph, gallery])]), withdrawn).sections[0]?.blocks).toEqual([
    paragraph,
  ]);
});

it("leaves a report alone that shows nothing of it", () => {
  const before = report([section("day:1", [paragraph])]);

  expect(withoutWithdrawn(before, withdrawn)).toBe(before);
});

it("does not count the note about an earlier correction as a difference", () => {
  const one = report([section("day:1", [paragraph])]);

  expect(readsTheSame(one, { ...one, correction: { date: "2030-02-02", note: "A name." } })).toBe(true);
  expect(readsTheSame(one, { ...one, headline: "Another" })).toBe(false);
});
