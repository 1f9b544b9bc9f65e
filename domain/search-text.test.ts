import fc from "fast-check";
import { expect, it } from "vitest";
import { searchTextOf, searchWordsOf } from "./search-text";

const finds = (names: string[], query: string) =>
  searchWordsOf(query).every((word) => searchTextOf(names).includes(word));

it.each([
  ["Tøyen Science Centre", "toyen"],
  ["Știință și Învățare", "stiinta invatare"],
  ["Universitätsklinikum Straße", "UNIVERSITATSKLINIKUM strasse"],
  ["Ålesund", "ålesund"],
  ["Центр науки", "центр"],
])("finds %s by %s", (name, query) => {
  expect(finds([name], query)).toBe(true);
});

it("finds a host by any of its names, and by words of several of them", () => {
  expect(finds(["Oslo Science Park", "Forskningsparken"], "forskningsparken oslo")).toBe(true);
  expect(finds(["Oslo Science Park", "Forskningsparken"], "bergen")).toBe(false);
});

it("sorts by the first name, whatever its marks", () => {
  const names = ["Zürich Hub", "Ålesund Harbour", "aleap"];

  expect(names.map((name) => searchTextOf([name])).sort()).toEqual(["aleap", "alesund harbour", "zurich hub"]);
});

it("searches for nothing when nothing can be searched for", () => {
  expect(searchWordsOf(" %_\\ – ")).toEqual([]);
});

it("always finds a name by itself, and never lets a sign of a pattern through", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (name) => {
      expect(finds([name], name)).toBe(true);
      expect(searchWordsOf(name).join("")).not.toMatch(/[%_\\|]/);
    }),
  );
});
