/** Random text for property tests: what people type, paste and attack with. */
import fc from "fast-check";

// fast-check's own "binary" and "grapheme" take seconds to set up on a busy machine, and hardly ever make ASCII.
const sign = fc
  .oneof(
    fc.constantFrom(
      "\r",
      "\n",
      "\t",
      "\\",
      ";",
      ",",
      ":",
      '"',
      "@",
      ".",
      "-",
      " ",
      "\u0000",
      "\u2028",
      "ș",
      "Å",
      "æ",
      "ﬁ",
      "🚋",
    ),
    fc.nat({ max: 0x7f }),
    fc.nat({ max: 0x2fff }),
    fc.nat({ max: 0x10ffff }),
  )
  .map((one) => (typeof one === "string" ? one : String.fromCodePoint(one)));

/** Any text, lone surrogates and control signs included. @param longest signs */
export function someText(longest: number): fc.Arbitrary<string> {
  return fc.string({ unit: sign, maxLength: longest });
}
