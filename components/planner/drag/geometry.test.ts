import { describe, expect, it } from "vitest";
import { at } from "@/test/builders";
import { edgeSpeed, isInMiddle, minuteAt, pulled, snapped } from "./geometry";

const grid = { top: 100, from: 480, scale: 1 };

describe("the place under a pointer", () => {
  it("is the nearest quarter of an hour", () => {
    expect(minuteAt(grid, 100 + 127, 15)).toBe(at(10));
    expect(minuteAt(grid, 100 + 128, 15)).toBe(at(10, 15));
  });

  it("is the nearest five minutes with Alt", () => {
    expect(minuteAt(grid, 100 + 128, 5)).toBe(at(10, 10));
  });

  it("follows the scale of the grid", () => {
    expect(minuteAt({ ...grid, scale: 0.5 }, 100 + 60, 15)).toBe(at(10));
  });

  it("stays on its day", () => {
    expect(snapped(-40, 15)).toBe(0);
    expect(snapped(1_500, 15)).toBe(at(23, 45));
  });
});

describe("scrolling while something is dragged", () => {
  it("begins near an edge, and is faster the nearer it is", () => {
    expect(edgeSpeed(300, 0, 600)).toBe(0);
    expect(edgeSpeed(590, 0, 600)).toBeGreaterThan(edgeSpeed(560, 0, 600));
    expect(edgeSpeed(10, 0, 600)).toBeLessThan(0);
  });
});

describe("a block that may take something in", () => {
  it("does so in its middle", () => {
    const box = { left: 0, top: 0, right: 200, bottom: 100 };
    expect(isInMiddle(box, 100, 50)).toBe(true);
    expect(isInMiddle(box, 100, 10)).toBe(false);
    expect(isInMiddle(box, 10, 50)).toBe(false);
  });
});

describe("pulling an end of a block", () => {
  const visit = { startMinute: at(10), durationMinutes: 90 };

  it("keeps the other end", () => {
    expect(pulled(visit, "end", at(12))).toEqual({ startMinute: at(10), durationMinutes: 120 });
    expect(pulled(visit, "start", at(9, 30))).toEqual({ startMinute: at(9, 30), durationMinutes: 120 });
  });

  it("leaves at least five minutes", () => {
    expect(pulled(visit, "end", at(9))).toEqual({ startMinute: at(10), durationMinutes: 5 });
    expect(pulled(visit, "start", at(13))).toEqual({ startMinute: at(11, 25), durationMinutes: 5 });
  });
});
