import { describe, expect, it } from "vitest";
import { croppedSize, cropText, isCrop, readCropText, tidyCrop } from "./crop";

const middle = { x: 0.25, y: 0.1, width: 0.5, height: 0.8 };

describe("the part of a picture that is shown", () => {
  it("is refused when it leaves the picture, is too small to see, or is no number", () => {
    expect(isCrop(middle)).toBe(true);
    expect(isCrop({ ...middle, x: 0.6 })).toBe(false);
    expect(isCrop({ ...middle, width: 0.01 })).toBe(false);
    expect(isCrop({ ...middle, y: Number.NaN })).toBe(false);
    expect(isCrop({ ...middle, height: -0.5 })).toBe(false);
    expect(isCrop({ ...middle, x: 1 / 3 })).toBe(false);
  });

  it("is moved and shrunk into the picture, and is nothing when it is all of it", () => {
    expect(tidyCrop({ x: 0.9, y: -1, width: 0.3, height: 0.0001 })).toEqual({ x: 0.7, y: 0, width: 0.3, height: 0.05 });
    expect(tidyCrop({ x: 0, y: 0, width: 1, height: 1.2 })).toBeNull();
    expect(tidyCrop({ x: 0, y: 0, width: Number.NaN, height: 1 })).toEqual({ x: 0, y: 0, width: 0.05, height: 1 });
  });

  it("stands in an address in one way only", () => {
    expect(cropText(middle)).toBe("250-100-500-800");
    expect(readCropText("250-100-500-800")).toEqual(middle);
    for (const wrong of ["", "0250-100-500-800", "250-100-500-8000", "1-2-3", "250-100-500-800 ", "-1-0-500-500"])
      expect(readCropText(wrong)).toBeNull();
  });

  it("leaves whole pixels", () => {
    expect(croppedSize({ width: 1921, height: 1081 }, middle)).toEqual({ width: 961, height: 865 });
    expect(croppedSize({ width: 3, height: 2 }, null)).toEqual({ width: 3, height: 2 });
  });
});
