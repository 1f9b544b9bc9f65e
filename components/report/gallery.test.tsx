import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { translatorFor } from "@/lib/messages";
import { aPublishedPicture } from "@/test/published-reports";
import { Gallery } from "./gallery";

type Size = readonly [width: number, height: number];

const flat: Size = [1500, 1000];
const tall: Size = [900, 1200];

function drawn(sizes: readonly Size[], crop: { x: number; y: number; width: number; height: number } | null = null) {
  const pictures = sizes.map(([width, height], at) => ({
    picture: aPublishedPicture(`p${at}`, { width, height, ...(crop ? { crop } : {}) }),
    caption: null,
  }));
  const html = renderToStaticMarkup(
    <Gallery block={{ id: "g", type: "gallery", pictures }} t={translatorFor("en", "public-report")} />,
  );
  return {
    shapes: new Set(html.match(/aspect-[^\s"]+/g)),
    count: html.match(/<img /g)?.length,
    isThreeWide: html.includes("sm:grid-cols-3"),
  };
}

describe("a gallery", () => {
  it.each<[string, readonly Size[], string]>([
    ["photographs as they come", [flat, flat], "aspect-[3/2]"],
    ["a wide screen beside a photograph", [[1600, 900], flat], "aspect-[3/2]"],
    [
      "nothing but wide screens",
      [
        [1600, 900],
        [1920, 1080],
      ],
      "aspect-[16/9]",
    ],
    [
      "panoramas",
      [
        [2400, 1000],
        [3000, 1000],
      ],
      "aspect-[12/5]",
    ],
    [
      "a panorama beside a wide screen",
      [
        [3000, 1000],
        [1600, 900],
      ],
      "aspect-[16/9]",
    ],
    ["telephones held upright", [tall, [600, 1000]], "aspect-[3/4]"],
    ["squares beside upright ones", [[1000, 1000], tall], "aspect-square"],
    ["an upright one beside a flat one", [tall, flat], "aspect-[3/2]"],
  ])("has one shape for %s", (_what, sizes, shape) => {
    const { shapes, count } = drawn(sizes);

    expect([...shapes]).toEqual([shape]);
    expect(count).toBe(sizes.length);
  });

  it("takes its shape from the parts that are shown, not from what was cut away", () => {
    const upright = { x: 0.25, y: 0, width: 0.4, height: 1 };

    expect([...drawn([flat, flat], upright).shapes]).toEqual(["aspect-[3/4]"]);
  });

  it("stands three wide where no row is left with a hole that two would not leave", () => {
    const wide = [2, 3, 4, 5, 6, 12].map((count) => [
      count,
      drawn(Array.from({ length: count }, () => flat)).isThreeWide,
    ]);

    expect(wide).toEqual([
      [2, false],
      [3, true],
      [4, false],
      [5, true],
      [6, true],
      [12, true],
    ]);
  });
});
