import { describe, expect, it } from "vitest";
import { isCrop, tidyCrop } from "./crop";
import { corners, cropOfShape, moveCrop, pullCorner, setSide } from "./crop-moves";

const crop = { x: 0.2, y: 0.2, width: 0.5, height: 0.5 };

describe("a crop in a hand", () => {
  it("moves, and stops at the edges", () => {
    expect(moveCrop(crop, { x: 0.1, y: -0.1 })).toMatchObject({ width: 0.5, height: 0.5 });
    expect(moveCrop(crop, { x: 9, y: -9 })).toEqual({ x: 0.5, y: 0, width: 0.5, height: 0.5 });
  });

  it("is pulled at a corner, the opposite one stays", () => {
    const pulled = pullCorner(crop, "top-left", { x: -0.1, y: 0.1 });
    expect(pulled.x + pulled.width).toBeCloseTo(0.7);
    expect(pulled.y + pulled.height).toBeCloseTo(0.7);
    expect(pullCorner(crop, "bottom-right", { x: 9, y: -9 })).toEqual({
      ...{ x: 0.2, y: 0.2, width: 0.8, height: expect.closeTo(0.05) },
    });
  });

  it("takes a shape about the middle of the picture", () => {
    expect(cropOfShape({ width: 300, height: 200 }, 1)).toEqual({
      ...{ x: expect.closeTo(1 / 6), y: 0, width: expect.closeTo(2 / 3), height: 1 },
    });
    expect(cropOfShape({ width: 100, height: 400 }, 1)).toEqual({ x: 0, y: 0.375, width: 1, height: 0.25 });
  });

  it("takes numbers, and makes room for them", () => {
    expect(setSide(crop, "width", 0.9)).toMatchObject({ x: expect.closeTo(0.1), width: 0.9 });
    expect(setSide(crop, "x", 0.9)).toMatchObject({ x: 0.5, width: 0.5 });
    expect(setSide(crop, "height", Number.NaN)).toEqual(crop);
  });

  it("can be kept whatever one does with it", () => {
    for (const corner of corners) {
      for (const by of [-2, -0.3333, 0, 0.123456, 2]) {
        const tidy = tidyCrop(moveCrop(pullCorner(crop, corner, { x: by, y: -by }), { x: by / 2, y: by }));
        expect(tidy === null || isCrop(tidy)).toBe(true);
      }
    }
  });
});
