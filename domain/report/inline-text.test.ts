import fc from "fast-check";
import { expect, it } from "vitest";
import { editableText, type KnownName, runsFromText } from "./inline-text";

const names: KnownName[] = [
  { text: "Aleap", mark: "host", ref: "h1" },
  { text: "Aleap Nordic", mark: "host", ref: "h2" },
  { text: "Șane West", mark: "person", ref: "p1" },
];

it("marks the names the record knows, the longest first and only whole words", () => {
  expect(runsFromText("At Aleap Nordic, Șane West praised Aleap and Aleaps.", names)).toEqual([
    { text: "At " },
    { text: "Aleap Nordic", mark: "host", ref: "h2" },
    { text: ", " },
    { text: "Șane West", mark: "person", ref: "p1" },
    { text: " praised " },
    { text: "Aleap", mark: "host", ref: "h1" },
    { text: " and Aleaps." },
  ]);
});

it("keeps links and emphasis as long as their words are there", () => {
  const link = { text: "the project", mark: "link", href: "https://example.org" } as const;
  const before = [{ text: "See " }, link, { text: "." }];

  expect(runsFromText("Read the project now.", [], before)).toEqual([{ text: "Read " }, link, { text: " now." }]);
  expect(runsFromText("Read the book now.", [], before)).toEqual([{ text: "Read the book now." }]);
});

it("shows gaps in brackets and reads them back, until they are filled in", () => {
  const before = [
    { text: "Șane West", mark: "person", ref: "p1" },
    { text: ", " },
    { text: "role?", mark: "gap" },
  ] as const;

  expect(editableText(before)).toBe("Șane West, [role?]");
  expect(runsFromText("Șane West, [role?]", names)).toEqual(before);
  expect(runsFromText("Șane West, guide", names)).toEqual([before[0], { text: ", guide" }]);
});

it("never changes a letter of what somebody types", () => {
  const bits = fc.constantFrom("Aleap", " ", "Șane West", "[", "]", "?", "\n", "a.b*", "“x”", "(Nordic)");
  const text = fc.oneof(
    fc.string(),
    fc.array(bits).map((all) => all.join("")),
  );

  fc.assert(fc.property(text, (typed) => editableText(runsFromText(typed, names)) === typed));
});

it.each([
  "Małgorzata Świątek-Kłos",
  "R&D (North) S.A.",
  "C++ / C# [lab]",
  "50 % + 1?",
  "a|b^c$d*{e}\\f",
  ...[..." !\"#%&'(),-./:;<=>?@[]^_`{|}~–“”„"].map((sign) => `Nord${sign}Lab`),
])("marks the name %o, whatever signs it has", (text) => {
  const person = { text, mark: "person", ref: "p1" } as const;

  expect(runsFromText(`We met ${text} there.`, [person])).toEqual([{ text: "We met " }, person, { text: " there." }]);
});
