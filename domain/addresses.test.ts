import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someText } from "@/test/random-text";
import { normaliseEmail, slugOf } from "./addresses";

describe("normaliseEmail", () => {
  it.each([
    ["irina@cluj.example", "irina@cluj.example"],
    ["  Irina.Pop@Cluj.Example ", "irina.pop@cluj.example"],
    ["ｉrina＠cluj.example", "irina@cluj.example"],
    ["o'neill+oslo@sub.host.example", "o'neill+oslo@sub.host.example"],
    ["bjørn@blåbær.example", "bjørn@blåbær.example"],
  ])("writes %j as %s", (text, address) => {
    expect(normaliseEmail(text)).toBe(address);
  });

  it.each([
    "",
    "irina",
    "@cluj.example",
    "irina@",
    "irina@localhost",
    "irina@@cluj.example",
    "irina@cluj@example.org",
    "a b@cluj.example",
    "a@cluj.example, b@cluj.example",
    "a;b@cluj.example",
    "Irina <irina@cluj.example>",
    "irina@cluj.example\r\nBcc: all@cluj.example",
    "irina\u0000@cluj.example",
    "irina\u200b@cluj.example",
    ".irina@cluj.example",
    "irina.@cluj.example",
    "irina..pop@cluj.example",
    "irina@cluj..example",
    "irina@-cluj.example",
    "irina@cluj-.example",
    "irina@cluj.example.",
    "mailto:irina@cluj.example",
    `${"a".repeat(65)}@cluj.example`,
    `a@${"b".repeat(64)}.example`,
    `${"a".repeat(60)}@${`${"b".repeat(60)}.`.repeat(4)}example`,
  ])("does not take %j for an address", (text) => {
    expect(normaliseEmail(text)).toBeNull();
  });

  it("leaves alone what it has written, whatever it was given", () => {
    const letters = fc.oneof(
      fc.constantFrom(..."abzAZ09.-+İßﬁＡ"),
      fc.integer({ min: 0xa1, max: 0x2fff }).map((code) => String.fromCodePoint(code)),
    );
    const parts = fc.string({ unit: letters, minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parts, parts, (local, domain) => {
        const once = normaliseEmail(`${local}@${domain}.example`);
        fc.pre(once !== null);
        expect(normaliseEmail(once ?? "")).toBe(once);
        expect(once).not.toMatch(/[\s,;<>]|\p{C}/u);
      }),
      { numRuns: 400 },
    );
  });
});

describe("slugOf", () => {
  it.each([
    ["Oslo health tech", "oslo-health-tech"],
    ["Învățare și schimb de experiență", "invatare-si-schimb-de-experienta"],
    ["Ærlig, ØSTRE Åsen", "aerlig-ostre-asen"],
    ["Müller & Søn's Straße", "muller-sons-strasse"],
    ["2023: Cluj Innovation Year", "2023-cluj-innovation-year"],
    ["  --  ", ""],
    ["Вільнюс", ""],
    ["ﬁrst №1", "first-no1"],
  ])("makes %j into %j", (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it("cuts a long name between words", () => {
    const slug = slugOf("learning journey ".repeat(10));

    expect(slug).toBe(`${"learning-journey-".repeat(4)}learning`);
    expect(slugOf("x".repeat(200))).toBe("x".repeat(80));
  });

  it("always fits a web address and stays as it is when read again", () => {
    fc.assert(
      fc.property(someText(200), (text) => {
        const slug = slugOf(text);
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugOf(slug)).toBe(slug);
      }),
      { numRuns: 500 },
    );
  });
});
