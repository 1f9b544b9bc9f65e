import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apart, joinApart, withinItself } from "./direction";

const [rlo, pop, isolate, popIsolate] = ["\u202e", "\u202c", "\u2067", "\u2069"];

describe("a text within itself", () => {
  it.each([
    ["Clean air", "Clean air"],
    [`gnp${rlo}exe`, `gnp${rlo}exe${pop}`],
    [`${isolate}${rlo}a${popIsolate}b`, `${isolate}${rlo}a${pop}${popIsolate}b`],
    [`a${pop}b${popIsolate}c`, "abc"],
    ["שלום \u200f!", "שלום \u200f!"],
  ])("%j stands as %j", (text, said) => {
    expect(withinItself(text)).toBe(said);
  });

  it("ends as often as it begins, says the same letters, and is what it was when it did so already", () => {
    const signs = fc.constantFrom(
      "a",
      "ș",
      "\u202a",
      "\u202b",
      "\u202c",
      "\u202d",
      "\u202e",
      "\u2066",
      "\u2067",
      "\u2069",
    );
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 30 }), (text) => {
        const said = withinItself(text);
        const count = (pattern: RegExp) => said.match(pattern)?.length ?? 0;

        expect(count(/[\u202a\u202b\u202d\u202e]/g)).toBe(count(/\u202c/g));
        expect(count(/[\u2066-\u2068]/g)).toBe(count(/\u2069/g));
        expect(said.replace(/[\u202a-\u202e\u2066-\u2069]/g, "")).toBe(
          text.replace(/[\u202a-\u202e\u2066-\u2069]/g, ""),
        );
        expect(withinItself(said)).toBe(said);
      }),
    );
  });
});

it("sets a name from right to left apart, so that times behind it are read as they are", () => {
  expect(`${apart("الجمعية")}, 09:00–11:30`).toBe("\u2066الجمعية\u2069, 09:00–11:30");
  expect(apart(`א${rlo}`)).toBe(`\u2066א${rlo}${pop}\u2069`);
  expect(apart("Țâmpeanu")).toBe("Țâmpeanu");
});

it("puts names in a row, each apart from the next, and leaves out what is empty", () => {
  expect(joinApart(["بيت الحكمة", null, "", "Room 4"], ", ")).toBe("\u2066بيت الحكمة\u2069, Room 4");
});
