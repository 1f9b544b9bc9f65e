import { describe, expect, it } from "vitest";
import { quickest } from "@/test/quickest";
import { Names, nearMissesIn } from "./near-misses";

const names = new Names(
  [
    "Kjetil Taskén",
    "Collective Innovation",
    "SINTEF",
    "Institutul Național",
    "Łódź Hub",
    "Port 12",
    "Oslo Cancer Cluster",
  ],
  ["Taskén"],
);
const missed = (text: string) =>
  nearMissesIn(text, names).map(({ found, name, isCertain }) => [found, name, isCertain]);

describe("a name almost as in the record", () => {
  it.each([
    ["lost diacritics", "We met Kjetil Tasken there.", [["Kjetil Tasken", "Kjetil Taskén", true]]],
    ["a last name alone", "Professor Tasken spoke.", [["Tasken", "Taskén", false]]],
    [
      "letters of other alphabets",
      "Lodz Hub and Institutul National",
      [
        ["Lodz Hub", "Łódź Hub", true],
        ["Institutul National", "Institutul Național", true],
      ],
    ],
    [
      "letter case",
      "Sintef and Oslo cancer cluster",
      [
        ["Sintef", "SINTEF", true],
        ["Oslo cancer cluster", "Oslo Cancer Cluster", true],
      ],
    ],
    ["a letter too few", "Colective Innovation", [["Colective Innovation", "Collective Innovation", false]]],
    ["two letters exchanged", "Collective Innovatoin", [["Collective Innovatoin", "Collective Innovation", false]]],
  ])("is found for %s", (_what, text, expected) => {
    expect(missed(text).sort()).toEqual(expected.map((one) => [...one]).sort());
  });

  it.each([
    ["the name itself", "Kjetil Taskén of SINTEF at Collective Innovation"],
    ["decomposed letters", "Kjetil Taskén".normalize("NFD")],
    ["an ending of the language", "SINTEFs rapport, SINTEF's report, Collective Innovations møte"],
    ["another number", "Port 13 and Port 21"],
    ["a common word in small letters", "the national institute; sintef"],
    ["a longer word that contains it", "Institutul Naționalist"],
  ])("is not %s", (_what, text) => {
    expect(missed(text)).toEqual([]);
  });
});

it("is found in a long report in no time", () => {
  const many = new Names(
    Array.from({ length: 200 }, (_, at) => `Harbour House ${String.fromCharCode(65 + (at % 26))}${at}`),
  );
  const text = Array.from({ length: 15_000 }, (_, at) => (at % 3 === 0 ? "Harbour" : `House${at}`)).join(" ");

  expect(quickest(() => nearMissesIn(text, many))).toBeLessThan(500);
});
