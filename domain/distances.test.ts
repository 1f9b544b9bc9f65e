import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metresBetween, usualMinutesBetween } from "./distances";

const oslo = { latitude: 59.9139, longitude: 10.7522 };
const bergen = { latitude: 60.3913, longitude: 5.3221 };
const north = (metres: number) => ({ ...oslo, latitude: oslo.latitude + metres / 111_195.08 });
const anywhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("the distance between two places", () => {
  it("follows the great circle, also across the date line", () => {
    expect(metresBetween(oslo, bergen) / 1_000).toBeCloseTo(304.9, 0);
    expect(metresBetween({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }) / 1_000).toBeCloseTo(
      111.2,
      1,
    );
    expect(metresBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 }) / 1_000).toBeCloseTo(
      20_015.1,
      1,
    );
  });

  it("is the same both ways, nothing to where one is, and never more than half around the Earth", () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(metresBetween(a, b)).toBeCloseTo(metresBetween(b, a), 3);
        expect(metresBetween(a, a)).toBe(0);
        expect(metresBetween(a, b)).toBeLessThanOrEqual(Math.PI * 6_371_008.8 + 1);
      }),
    );
  });
});

describe("the way a group usually takes", () => {
  it.each([
    [0, 0],
    [100, 2],
    [1_000, 18],
    [1_150, 20],
    [1_160, 15],
    [5_000, 30],
  ])("of %i metres as the crow flies takes %i minutes", (metres, minutes) => {
    expect(usualMinutesBetween(oslo, north(metres))).toBe(minutes);
  });
});
