/** What an editor would mend by hand: two colons, parallel visits told as if one followed the other, headings alone. */
import { describe, expect, it } from "vitest";
import { aHostRecord, anItemRecord, aTripRecord } from "@/test/record-builders";
import { blockText } from "./blocks";
import { composeReport } from "./compose";
import type { ItemRecord } from "./record";

const hosts = [aHostRecord({ id: "quay", name: "Kaia" }), aHostRecord({ id: "lab", name: "Laben" })];
const languages = ["en", "ro", "nb"] as const;

function told(items: ItemRecord[], language: string, format: "JOURNEY" | "HIGHLIGHTS" = "JOURNEY", title = "Havner") {
  const report = composeReport(aTripRecord({ hosts, items, trip: { title } }), { format, grouping: "DAY", language });
  const texts = new Map(report.blocks.map((block) => [block.id, blockText(block)]));
  return { headline: report.headline, of: (id: string) => texts.get(`item:${id}`) ?? null };
}

const at = (id: string, hostId: string, groups: string[], startMinute = 540) =>
  anItemRecord({ id, hostId, groups, startMinute, durationMinutes: 120, title: `At ${hostId}` });

describe("visits of two groups", () => {
  it.each([
    ["en", /^Meanwhile, .*Nord/],
    ["ro", /^În același timp,? .*Nord/],
    ["nb", /^Samtidig .*Nord/],
  ])("at one time are told so (%s)", (language, sentence) => {
    expect(told([at("a", "quay", ["Sud"]), at("b", "lab", ["Nord"])], language).of("b")).toMatch(sentence);
  });

  it("are not told so one after the other, nor for one group twice", () => {
    const later = told([at("a", "quay", ["Sud"]), at("b", "lab", ["Nord"], 660)], "en").of("b");
    const same = told([at("a", "quay", ["Nord"]), at("b", "lab", ["Nord"])], "en").of("b");

    expect([later, same].filter((text) => text === null || /meanwhile/i.test(text))).toEqual([]);
  });
});

it("has one colon in a headline at most", () => {
  const items = [at("a", "quay", [])];
  const of = (title: string) =>
    languages.flatMap((language) =>
      (["JOURNEY", "HIGHLIGHTS"] as const).map((format) => told(items, language, format, title).headline),
    );

  expect(of("Havner")).toContain("Havner: the highlights");
  expect(of("Ports: Bergen").filter((headline) => headline.split(":").length > 2)).toEqual([]);
  expect(of("Ports: Bergen")).toContain("Ports: Bergen – the highlights");
  expect(of("Who pays?").filter((headline) => headline.includes("?:"))).toEqual([]);
});

it.each([
  ["en", "what happened at “Tech Week”?"],
  ["ro", "ce s-a întâmplat la „Tech Week”?"],
  ["nb", "hva skjedde på «Tech Week»?"],
])("asks what happened where a heading would stand alone (%s)", (language, question) => {
  const event = anItemRecord({ id: "week", kind: "EXTERNAL_EVENT", title: "Tech Week" });

  expect(told([event], language, "HIGHLIGHTS").of("week")).toBe(question);
});

it.each([
  ["en", "Dinner hosted by Kaia", "a dinner at Kaia", "The dinner took place at Kaia."],
  ["ro", "Cină oferită de Kaia", "o cină la Kaia", "Cina a avut loc la Kaia."],
  ["nb", "Mottakelse hos Kaia", "en mottakelse på Kaia", "Mottakelsen fant sted på Kaia."],
])("says what people came together for (%s)", (language, title, words, sentence) => {
  const dinner = anItemRecord({ id: "eve", kind: "SOCIAL", title, hostId: "quay" });

  expect(told([dinner], language).of("eve")).toContain(words);
  expect(told([dinner], language, "HIGHLIGHTS").of("eve")).toBe(sentence);
});
