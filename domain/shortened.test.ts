import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortened } from "./shortened";

describe("a shortened text", () => {
  it.each([
    ["Clean air", 20, "Clean air"],
    ["Clean air and warm houses", 20, "Clean air and…"],
    ["Cleanairandwarmhouses", 20, "Cleanairandwarmho…"],
    ["1234567890123456🚋🚋🚋", 20, "1234567890123456…"],
    ["A \u202eturned and never back", 20, "A \u202eturned and\u202c…"],
  ])("of %j in %d letters is %j", (text, most, said) => {
    expect(shortened(text, most)).toBe(said);
  });

  it("holds no half letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(shortened(text, 20).isWellFormed()).toBe(true);
      }),
    );
  });
});
