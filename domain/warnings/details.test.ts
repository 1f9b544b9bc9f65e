import { describe, expect, it } from "vitest";
import { at } from "@/test/builders";
import { aJudgedItem, planFacts } from "@/test/plan-facts";
import type { JudgedItem } from "./plan-facts";
import type { RuleName } from "./warning";
import { warningsOf } from "./warnings-of";

type Known = Parameters<typeof planFacts>[0];

function said(rule: RuleName, items: JudgedItem[], known: Known = {}) {
  return warningsOf(planFacts({ items, ...known })).filter((warning) => warning.rule === rule);
}

it("misses the link of an online session", () => {
  const online = aJudgedItem({ kind: "ONLINE_SESSION" });

  expect(said("no-link", [online])).toMatchObject([
    { severity: "gap", mends: [{ does: { kind: "open-item", field: "link" } }] },
  ]);
  expect(said("no-link", [{ ...online, link: "https://meet.example" }])).toEqual([]);
  expect(said("no-link", [{ ...online, dayId: null }])).toEqual([]);
});

describe("a ride", () => {
  const bus = aJudgedItem({ id: "bus", kind: "TRANSFER", transport: "BUS", startMinute: at(8) });
  const lab = aJudgedItem({ id: "lab", startMinute: at(7), durationMinutes: 60 });

  it("that begins a day says where people get on", () => {
    expect(said("no-pick-up", [bus])).toMatchObject([{ severity: "gap", itemIds: ["bus"] }]);
    expect(said("no-pick-up", [{ ...bus, pickUps: [{ place: "D-terminal" }] }])).toEqual([]);
    expect(said("no-pick-up", [{ ...bus, place: "Hotel" }])).toEqual([]);
  });

  it("later in the day, or a walk, need not", () => {
    expect(said("no-pick-up", [lab, bus])).toEqual([]);
    expect(said("no-pick-up", [{ ...bus, transport: "WALK" }])).toEqual([]);
  });
});

describe("a language", () => {
  const tour = aJudgedItem({ title: "Tour", language: "nb-NO" });

  it("nobody understands is told, unless it is interpreted", () => {
    expect(said("language", [tour], { languages: ["ro", "en"] })).toMatchObject([
      { facts: { language: "nb-NO", item: "Tour" } },
    ]);
    expect(said("language", [{ ...tour, interpretation: ["ro"] }], { languages: ["ro"] })).toEqual([]);
    expect(said("language", [{ ...tour, interpretation: ["de"] }], { languages: ["ro"] })).toHaveLength(1);
  });

  it("is one with its varieties, and the trip's where none is named", () => {
    expect(said("language", [tour], { languages: ["nn"] })).toEqual([]);
    expect(said("language", [{ ...tour, language: null }], { languages: ["ro"] })).toEqual([]);
    expect(said("language", [tour])).toEqual([]);
  });
});

describe("places", () => {
  const hike = aJudgedItem({ id: "hike", title: "Hike", optional: true, capacity: 1, signedUpIds: ["ana", "ben"] });

  it("are too few when more signed up", () => {
    expect(said("over-capacity", [hike])).toMatchObject([
      { facts: { people: 2, limit: 1 }, mends: [{ does: { fields: { capacity: 2 } } }, { words: "open" }] },
    ]);
    expect(said("over-capacity", [{ ...hike, capacity: 2 }])).toEqual([]);
    expect(said("over-capacity", [{ ...hike, capacity: null }])).toEqual([]);
    expect(said("over-capacity", [{ ...hike, signedUpIds: ["ana", "gone"] }])).toEqual([]);
  });

  it("of a choice are enough for everybody who may choose", () => {
    const museum = aJudgedItem({ id: "museum", choiceId: "c", capacity: 1 });
    const other = { ...museum, id: "walk", title: "Walk", capacity: 1 };

    expect(said("too-few-places", [museum, other])).toEqual([]);
    expect(said("too-few-places", [museum])).toMatchObject([
      { facts: { people: 2, places: 1 }, mends: [{ does: { fields: { capacity: 2 } } }, { words: "open" }] },
    ]);
    expect(said("too-few-places", [museum, { ...other, capacity: null }])).toEqual([]);
  });
});

it("tells of items for groups without anybody who comes", () => {
  const groups = [
    { id: "a", participantIds: ["ana"] },
    { id: "b", participantIds: ["gone"] },
  ];
  const item = aJudgedItem({ groupIds: ["b"] });

  expect(said("nobody-expected", [item], { agenda: { groups } })).toMatchObject([{ severity: "gap" }]);
  expect(said("nobody-expected", [{ ...item, groupIds: ["a"] }], { agenda: { groups } })).toEqual([]);
  expect(said("nobody-expected", [item], { agenda: { groups, participantIds: [] } })).toEqual([]);
});
