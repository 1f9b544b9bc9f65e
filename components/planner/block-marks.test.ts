import { createTranslator } from "use-intl/core";
import { expect, it } from "vitest";
import type { PlanItem } from "@/features/agenda-items/plan";
import type { Translate } from "@/lib/messages";
import words from "@/messages/en/plan.json";
import { anItem } from "@/test/builders";
import { marksOf } from "./block-marks";

const t = createTranslator({ locale: "en", messages: words.mark }) as Translate<"plan.mark">;
const item = (overrides: Partial<PlanItem>) =>
  ({ ...anItem(), link: null, language: null, interpretation: [], pickUps: [], ...overrides }) as PlanItem;
const marks = (one: PlanItem) =>
  marksOf(one, {
    facts: { part: null, arrival: null, choice: one.choiceId === null ? null : "Museum or hike" },
    groupNames: new Map([["a", "Research"]]),
    languageName: (tag) => ({ ro: "Romanian", nb: "Norwegian" })[tag] ?? tag,
    t,
  });

it("says nothing about an item that is as all are", () => {
  expect(marks(item({}))).toEqual([]);
});

it("says first what the clocks show where it ends", () => {
  const facts = { part: null, choice: null, arrival: { city: "Bucharest", clock: "12:30" } };
  const context = { facts, groupNames: new Map(), languageName: (tag: string) => tag, t };

  expect(marksOf(item({ tentative: true }), context)).toEqual(["Ends at 12:30, Bucharest time", "May move"]);
});

it("says what is special, in short words", () => {
  const one = item({
    tentative: true,
    optional: true,
    groupIds: ["a"],
    link: "https://meet.example.org",
    language: "nb",
    interpretation: ["ro"],
    signedUpIds: ["ana"],
  });

  expect(marks(one)).toEqual([
    "May move",
    "Optional",
    "1 signed up",
    "For Research",
    "Online",
    "In Norwegian",
    "Interpreted into Romanian",
  ]);
});

it("names a choice instead of calling its items optional, with the places that are taken", () => {
  expect(marks(item({ optional: true, choiceId: "c", capacity: 12, signedUpIds: ["ana", "bo"] }))).toEqual([
    "Museum or hike",
    "2 of 12 places",
  ]);
});

it("does not call an online session online once more", () => {
  expect(marks(item({ kind: "ONLINE_SESSION", link: "https://meet.example.org" }))).toEqual([]);
});
