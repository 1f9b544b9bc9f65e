import { createTranslator } from "use-intl/core";
import { expect, it } from "vitest";
import { readCatalogue } from "./catalogues";
import { parseMessage } from "./icu";
import { choicesIn, signatureOf } from "./plural";

it("reads arguments, choices within choices, tags and quoted braces", () => {
  const parts = parseMessage(
    "{count, plural, =0 {Nobody} one {<b>{name}</b>} other {# of {total, number, integer}}} '{quoted}' isn't it",
  );
  expect([...signatureOf(parts)].sort()).toEqual(["<b>", "{count, plural}", "{name}", "{total, number integer}"]);
  expect(choicesIn(parts).map(({ options }) => [...options.keys()])).toEqual([["=0", "one", "other"]]);
  expect(parts.at(-1)).toEqual({ kind: "text", text: " {quoted} isn't it" });
});

it.each([
  ["{name", '"," is missing'],
  ["{count, plural, one {#} other {#}", "an option is missing"],
  ["{count, plural, one {#}}", "the option other is missing"],
  ["{count, plural, one {a} one {b} other {c}}", "the option one is there twice"],
  ["Hello }", '"}" closes nothing'],
  ["Hello <b>you", "the tag b is not closed"],
  ["Hello you</b>", "a tag is closed that was not opened"],
  ["{}", "the name of an argument is missing"],
])("says what is wrong with %s", (message, problem) => {
  expect(() => parseMessage(message)).toThrow(problem);
});

it.each(["en", "ro", "nb"])("agrees with the formatter about every text in %s", (locale) => {
  for (const [key, text] of readCatalogue(locale)) {
    expect(() => parseMessage(text), key).not.toThrow();
    const values = new Map([...signatureOf(parseMessage(text))].flatMap(sampleOf));
    const t = createTranslator({
      locale,
      messages: { text },
      onError: (error) => {
        throw new Error(`${locale} ${key}: ${error.message}`);
      },
    });
    expect(t.markup("text", Object.fromEntries(values)), key).not.toBe("text");
  }
});

/** Something to put into the place of an argument. */
function sampleOf(signature: string): [string, number | string | ((chunks: string) => string)][] {
  const [, name, type] = /^[{<]([^,>}]+)(?:, (\w+))?/.exec(signature) ?? [];
  if (!name) return [];
  if (signature.startsWith("<")) return [[name, (chunks) => chunks]];
  return [[name, type ? 2 : "x"]];
}
