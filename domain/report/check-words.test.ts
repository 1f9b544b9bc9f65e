import { describe, expect, it } from "vitest";
import { aBlock, aHostRecord, anItemRecord, aPartRecord, aPersonRecord, aTripRecord } from "@/test/record-builders";
import { osloHealthTech } from "@/test/seed-records";
import type { HeadingBlock, ReportBlock } from "./blocks";
import { type CheckedReport, type CheckKey, canPublish, checkReport, checksByBlock } from "./checks";
import { composeReport } from "./compose";
import { readingEase } from "./reading-ease";
import type { TripRecord } from "./record";

const record = aTripRecord({
  hosts: [aHostRecord({ id: "sintef", name: "SINTEF" })],
  items: [
    anItemRecord({
      id: "a",
      hostId: "sintef",
      parts: [aPartRecord({ person: aPersonRecord({ name: "Kjetil Taskén" }) })],
    }),
  ],
  pages: ["/o/harbour", "/o/harbour/reports/tides"],
});
const report = (blocks: ReportBlock[], more: Partial<CheckedReport> = {}): CheckedReport => ({
  format: "HIGHLIGHTS",
  headline: "Tides",
  standfirst: "We met.",
  blocks,
  ...more,
});
const check = (key: CheckKey, checked: CheckedReport, of: TripRecord = record) =>
  checkReport(checked, of).find((one) => one.key === key);

it("a name without its diacritics holds a report up, with the place and the name", () => {
  const spelling = check("spelling", report([aBlock("b", "Kjetil Tasken of SINTEF.")], { headline: "With Sintef" }));

  expect(spelling).toMatchObject({
    state: "problem",
    places: [
      { kind: "spelling", id: "headline", found: "Sintef", name: "SINTEF" },
      { kind: "spelling", id: "b", found: "Kjetil Tasken", name: "Kjetil Taskén" },
    ],
  });
  expect(checksByBlock([...(spelling ? [spelling] : [])]).get("b")).toEqual(["spelling"]);
});

it("a last name alone is only a hint, and what somebody said is left alone", () => {
  const quote = {
    ...aBlock("q", "Kjetil Tasken was right."),
    type: "quote" as const,
    takeawayId: "t",
    author: "x",
    affiliation: null,
  };

  expect(check("spelling", report([aBlock("b", "Professor Tasken spoke.")]))?.state).toBe("hint");
  expect(check("spelling", report([quote]))?.state).toBe("ok");
});

describe("links", () => {
  const linkTo = (href: string) => report([{ ...aBlock("b", ""), text: [{ text: "more", mark: "link", href }] }]);

  it.each([
    ["https://tides.example/a?b=1", "ok"],
    ["mailto:ana@tides.example", "ok"],
    ["/o/harbour/reports/tides", "ok"],
    ["/o/harbour/#top", "ok"],
    ["/o/harbour/reports/gone", "problem"],
    ["/trips/1/plan", "problem"],
    ["https://tides", "problem"],
    ["https://", "problem"],
    ["mailto:ana", "problem"],
  ])("to %s: %s", (href, state) => {
    expect(check("links", linkTo(href))).toMatchObject({
      state,
      places: state === "ok" ? [] : [{ kind: "address", id: "b", name: href }],
    });
  });
});

describe("headings", () => {
  const heading = (id: string, level: 2 | 3, text = id): HeadingBlock => ({
    ...aBlock(id, text),
    type: "heading",
    level,
  });

  it.each([
    [[heading("a", 2), heading("b", 3)], []],
    [[heading("a", 3), heading("b", 2)], ["a"]],
    [[heading("a", 2), heading("b", 2, " ")], ["b"]],
  ])("out of order or empty are named", (blocks, wrong) => {
    expect(check("headings", report(blocks))?.places.map((place) => place.id)).toEqual(wrong);
  });

  it.each(["JOURNEY", "HIGHLIGHTS"] as const)("of a composed draft in the %s format are in order", (format) => {
    const draft = composeReport(osloHealthTech, { format, grouping: "DAY", language: "en" });

    expect(check("headings", { ...draft, format }, osloHealthTech)?.state).toBe("ok");
  });
});

describe("hints", () => {
  const long = Array.from({ length: 200 }, (_, at) => `word${at}`).join(" ");

  it("name long paragraphs, headlines and lengths, and hold nothing up", () => {
    const checks = checkReport(
      report([aBlock("b", `${long}.`), aBlock("c", "Short.")], { headline: "x".repeat(130) }),
      aTripRecord(),
    );
    const states = Object.fromEntries(checks.map(({ key, state }) => [key, state]));

    expect(states).toMatchObject({ longParagraphs: "hint", length: "hint" });
    expect(checks.find(({ key }) => key === "longParagraphs")?.places).toEqual([{ kind: "block", id: "b" }]);
    expect(checks.find(({ key }) => key === "length")?.places).toEqual([{ kind: "field", id: "headline" }]);
    expect(canPublish(checks)).toBe(true);
  });
});

describe("reading ease", () => {
  it("is Flesch for English and LIX for Norwegian and Romanian", () => {
    const easy = "The boat came in. We saw it dock. The men sang a song. ".repeat(12);
    const hard = "Institutional collaboration necessitates comprehensive organisational transformation, ".repeat(20);

    expect(readingEase(easy, "en")).toMatchObject({ formula: "flesch", isHard: false });
    expect(readingEase(hard, "en-GB")).toMatchObject({ formula: "flesch", isHard: true });
    expect(readingEase(easy, "nb")).toMatchObject({ formula: "lix", isHard: false });
    expect(readingEase(hard, "ro")).toMatchObject({ formula: "lix", isHard: true });
    expect(readingEase("Too short.", "en")).toBeNull();
  });

  it("is worked out as its inventors did", () => {
    // 5 words a sentence, one of five longer than six letters: 5 + 20.
    expect(readingEase("Båten kom inn til fergekaien. ".repeat(20), "nb")?.value).toBe(25);
    // 5 words a sentence, 1 syllable a word: 206.835 − 5.075 − 84.6.
    expect(readingEase("The boat came to dock. ".repeat(20), "en")?.value).toBe(117);
  });
});
