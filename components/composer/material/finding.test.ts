import { describe, expect, it } from "vitest";
import { aBlock } from "@/test/record-builders";
import { factsBlock, figureBlock, galleryBlock, peopleBlock } from "../new-block";
import { findingOf, isSameTold, toldIn } from "./finding";

describe("searching the material", () => {
  it("finds every word, however it is typed", () => {
    const found = findingOf("skogen  asnes");

    expect(found("Eirik Åsnes", "Skogen kaller")).toBe(true);
    expect(found("Eirik Åsnes", null)).toBe(false);
  });

  it("finds everything when nothing is searched, and knows that nothing is", () => {
    expect(findingOf(" ")("anything")).toBe(true);
    expect(findingOf("")()).toBe(true);
    expect(findingOf("word")()).toBe(false);
  });
});

describe("what stands in the text", () => {
  it("counts pictures of figures and galleries, and names that are written", () => {
    const gallery = galleryBlock(["a", "b"]);
    const blocks = [figureBlock("c"), ...(gallery ? [gallery] : []), aBlock("x", "Ana Sá spoke.")];
    const told = toldIn(blocks, ["Ana Sá", "Eirik Åsnes"]);

    expect([...told.pictures]).toEqual(["c", "a", "b"]);
    expect([...told.names]).toEqual(["Ana Sá"]);
  });
});

it("is the same until something came into the text or left it", () => {
  const names = ["Ana Sá"];
  const told = toldIn([figureBlock("a"), aBlock("x", "Ana Sá spoke.")], names);

  expect(isSameTold(told, toldIn([aBlock("x", "We heard Ana Sá."), figureBlock("a")], names))).toBe(true);
  expect(isSameTold(told, toldIn([aBlock("x", "We heard Ana."), figureBlock("a")], names))).toBe(false);
  expect(isSameTold(told, toldIn([aBlock("x", "Ana Sá spoke."), figureBlock("b")], names))).toBe(false);
});

describe("new blocks", () => {
  it("makes a gallery of two to twelve pictures", () => {
    expect(galleryBlock(["a"])).toBeNull();
    const many = galleryBlock(Array.from({ length: 20 }, (_, index) => `p${index}`));
    expect(many?.type === "gallery" && many.pictures.length).toBe(12);
  });

  it("makes a facts box of the hosts of which something is known", () => {
    const hosts = [
      { id: "h1", name: "Port Agency", facts: ["established in 1954", "with 330 people"] },
      { id: "h2", name: "School", facts: [] },
    ];

    expect(factsBlock(hosts)).toMatchObject({
      facts: [
        {
          label: [{ text: "Port Agency", mark: "host", ref: "h1" }],
          value: [{ text: "established in 1954; with 330 people" }],
        },
      ],
    });
    expect(factsBlock(hosts.slice(1))).toBeNull();
  });

  it("lists people with role and organisation where they are known", () => {
    const people = [{ id: "p1", name: "Ana Sá", role: "Director", organisation: null }];

    expect(peopleBlock(people, "Who we met")).toMatchObject({
      ...{ type: "list", flavour: "people", label: "Who we met" },
      items: [{ text: [{ text: "Ana Sá", mark: "person", ref: "p1" }], role: [{ text: "Director" }] }],
    });
    expect(peopleBlock([], null)).toBeNull();
  });
});
