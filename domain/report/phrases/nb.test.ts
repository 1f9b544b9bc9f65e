import { describe, expect, it } from "vitest";
import { aPersonWords } from "@/test/record-builders";
import { runsText, say } from "../runs";
import { norwegian } from "./nb";
import { inCity, infinitive, placeWords } from "./nb-grammar";
import { counted } from "./nb-words";
import type { Apposed, Opening } from "./phrases";

const we = norwegian("we");
const they = norwegian("they");
const told = (words: ReturnType<typeof we.sentence>) => runsText(we.sentence(words));
const ana = we.people([aPersonWords("Ana Berg", { role: "Forskningssjef", organisation: say`Aleap` })]);
const both = we.people([aPersonWords("Ana Berg"), aPersonWords("Ola Li")]);
const organisation: Apposed = { words: say`Aleap`, open: false, kind: "INCUBATOR" };
const afternoon: Opening = { kind: "dayPart", part: "AFTERNOON" };
const talk = { kind: "TALK", title: null, topics: ["havner"], place: null } as const;

describe("Norwegian order of words", () => {
  it.each([
    ["a visit", told(we.visit(afternoon, organisation, null, 0)), "Om ettermiddagen besøkte vi Aleap."],
    [
      "being received",
      told(they.visit(afternoon, organisation, null, 1)),
      "Om ettermiddagen tok Aleap imot deltakerne.",
    ],
    ["time spent", told(we.visit(afternoon, organisation, null, 2)), "Ettermiddagen tilbrakte vi hos Aleap."],
    [
      "a welcome",
      told(we.welcome(afternoon, ana, null)),
      "Om ettermiddagen ønsket Ana Berg, forskningssjef i Aleap, oss velkommen.",
    ],
    ["a talk", told(we.spoke(afternoon, both, talk, 0)), "Om ettermiddagen snakket Ana Berg og Ola Li om havner."],
    ["what was heard", told(we.spoke(null, both, talk, 1)), "Fra Ana Berg og Ola Li hørte vi om havner."],
    ["what followed", told(we.untitled({ kind: "next" }, "MEETING", "Møte", null, null)), "Deretter fulgte et møte."],
    [
      "words for several people",
      told(we.spoke(afternoon, we.people([aPersonWords("", { name: say`Alle partnerne`, isPerson: false })]), talk, 0)),
      "Om ettermiddagen snakket alle partnerne om havner.",
    ],
    [
      "the end",
      told(we.tookPartIn({ kind: "last" }, organisation, null)),
      "Som avslutning på programmet deltok vi på Aleap.",
    ],
    ["no opening", told(we.welcome(null, ana, null)), "Ana Berg, forskningssjef i Aleap, ønsket oss velkommen."],
  ])("has the verb in second place: %s", (_what, sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});

describe("Norwegian words", () => {
  it.each([
    ["a company", { words: say`Aleap`, open: false, kind: "COMPANY" }, "hos Aleap"],
    ["a university", { words: say`Universitetet i Oslo`, open: false, kind: "UNIVERSITY" }, "ved Universitetet i Oslo"],
    ["a building", { words: say`Forskningsparken`, open: false, kind: "VENUE" }, "i Forskningsparken"],
    ["a hotel", { words: say`Grand Hotel`, open: false, kind: "VENUE" }, "på Grand Hotel"],
    ["a museum", { words: say`Bryggens Museum`, open: false, kind: "OTHER" }, "på Bryggens Museum"],
    ["a room", { words: say`Auditorium 2`, open: false }, "i Auditorium 2"],
    ["a place typed with its preposition", { words: say`på kaia`, open: false }, "på kaia"],
  ] as const)("stand at %s", (_what, place, expected) => {
    expect(runsText(placeWords(place))).toBe(expected);
  });

  it.each([
    ["Oslo", "i Oslo"],
    ["Lillehammer", "på Lillehammer"],
    ["Voss", "på Voss"],
  ])("stand in %s", (city, words) => {
    expect(inCity(city)).toBe(words);
  });

  it.each([
    ["Forskningssjef", "forskningssjef"],
    ["Daglig leder", "daglig leder"],
    ["Leder i Oslo kommune", "leder i Oslo kommune"],
    ["Head of Incubator", "Head of Incubator"],
    ["CEO", "CEO"],
  ])("write the function %s", (role, written) => {
    expect(runsText(we.people([aPersonWords("Ana Berg", { role })]).words)).toBe(`Ana Berg, ${written}`);
  });

  it.each([
    ["Aleap", "leder i Aleap"],
    ["Universitetet i Oslo", "leder ved Universitetet i Oslo"],
    ["Oslo universitetssykehus", "leder ved Oslo universitetssykehus"],
  ])("give the function at %s its preposition", (name, written) => {
    const words = we.people([aPersonWords("Ana Berg", { role: "Leder", organisation: say`${name}` })]).words;
    expect(runsText(words)).toBe(`Ana Berg, ${written}`);
  });

  it.each([
    [
      "somebody’s organisation",
      runsText(we.people([aPersonWords("Ana Berg", { organisation: say`Aleap` })]).words),
      "Ana Berg fra Aleap",
    ],
    [
      "title of a trip",
      told(we.hostedOn(organisation.words, 1, "Oslo Days", "3.–4. desember 2025", null)),
      "Aleap var vertskap for Oslo Days 3.–4. desember 2025.",
    ],
    ["one day", told(we.heldOn("Oslo Days", "3. desember 2025")), "Oslo Days fant sted den 3. desember 2025."],
    [
      "who is represented",
      runsText(we.people([aPersonWords("Ana Berg", { onBehalfOf: "Oslo kommune" })]).words),
      "Ana Berg, på vegne av Oslo kommune",
    ],
  ])("need no genitive of a name: %s", (_what, words, expected) => {
    expect(words).toBe(expected);
  });

  it("count in words up to twelve", () => {
    expect([1, 2, 7, 12, 13].map((count) => counted(count, ["dag", "dager"]))).toEqual([
      "én dag",
      "to dager",
      "sju dager",
      "tolv dager",
      "13 dager",
    ]);
  });

  it("write days, dates and languages small", () => {
    expect(we.dayDate("2023-09-26")).toBe("tirsdag 26. september");
    expect(we.dateRange("2025-12-03", "2025-12-04")).toBe("3.–4. desember 2025");
    expect([we.dayLabels([1]), we.dayLabels([1, 3]), we.dayLabels([null, 1])]).toEqual([
      "Dag 1",
      "Dag 1 og 3",
      "Ankomst og dag 1",
    ]);
    expect(told(we.spokenIn("norsk", ["engelsk"]))).toBe("Det foregikk på norsk, med tolking til engelsk.");
    expect(["nb", "en", "ro"].map(we.languageName)).toEqual(["norsk", "engelsk", "rumensk"]);
    expect(runsText(we.titled("Professor", { text: "Ana Berg" }))).toBe("professor Ana Berg");
  });

  it.each([
    ["lære mer", "lære mer"],
    ["Å lære mer.", "lære mer"],
    ["for å lære mer", "lære mer"],
  ])("take the purpose “%s” as it was typed", (purpose, bare) => {
    expect(infinitive(purpose)).toBe(bare);
  });
});
