import { expect, it } from "vitest";
import { aBlock } from "@/test/record-builders";
import { blockText, type ReportBlock } from "./blocks";
import { blocksWithSpelling, withSpelling } from "./spelling";

const wrong = { id: "a", found: "Tasken", name: "Taskén" };
const { id, section, source, composedHash, edited } = aBlock("a", "");
const base = { id, section, source, composedHash, edited };
const tasken = [{ text: "Tasken" }];

it("is put right where it stands as a whole, and nowhere else", () => {
  expect(withSpelling("Tasken, Taskensen and Tasken.", "Tasken", "Taskén")).toBe("Taskén, Taskensen and Taskén.");
  const blocks = [aBlock("a", "Tasken spoke."), aBlock("b", "Tasken left.")];
  const mended = blocksWithSpelling(blocks, wrong);

  expect(mended.map((block) => [blockText(block), block.edited])).toEqual([
    ["Taskén spoke.", true],
    ["Tasken left.", false],
  ]);
});

it("is put right in words that are marked in parts, and the marks stay", () => {
  const runs = [{ text: "Then Kj" }, { text: "etil Tas", mark: "strong" as const }, { text: "ken and Kjetil Tasken." }];
  const [mended] = blocksWithSpelling([{ ...aBlock("a", ""), text: runs }], {
    ...{ id: "a", found: "Kjetil Tasken", name: "Kjetil Taskén" },
  });

  expect(mended).toMatchObject({ text: [{ text: "Then Kjetil Taskén" }, { text: " and Kjetil Taskén." }] });
});

it("is put right in letters that were typed apart from their accents", () => {
  expect(withSpelling("Łódż Hub".normalize("NFD"), "Łódż Hub", "Łódź Hub")).toBe("Łódź Hub");
});

it.each<[string, ReportBlock]>([
  [
    "a list, its label and what its people are",
    {
      ...{ ...base, type: "list", flavour: "people", label: "With Tasken" },
      items: [{ text: tasken, role: tasken, organisation: tasken }],
    },
  ],
  ["a facts box and its title", { ...base, type: "facts", title: "Tasken", facts: [{ label: tasken, value: tasken }] }],
  [
    "what stands under a figure",
    { ...base, type: "figure", pictureId: "p", caption: "Tasken", crop: null, size: "text" },
  ],
  [
    "what stands under a gallery",
    { ...base, type: "gallery", pictures: [{ pictureId: "p", caption: "Tasken", crop: null }] },
  ],
  ["what stands under a map", { ...base, type: "drawing", drawing: "map", dayId: null, caption: "Tasken" }],
])("is put right in %s", (_what, block) => {
  const [mended] = blocksWithSpelling([block], wrong);

  expect(blockText(block)).toContain("Tasken");
  expect(mended && blockText(mended)).toBe(blockText(block).replaceAll("Tasken", "Taskén"));
});
