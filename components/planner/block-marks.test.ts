import { createTranslator } from "use-intl/core";
import { expect, it } from "vitest";
import type { PlanItem } from "@/features/agenda-items/plan";
import type { Translate } from "@/lib/messages";
import words from "@/messages/en/plan.json";
import { anItem } from "@/test/builders";
import { marksOf, partOf } from "./block-marks";

const t = createTranslator({ locale: "en", messages: words.mark }) as Translate<"plan.mark">;
const item = (overrides: Partial<PlanItem>) =>
  ({ ...anItem(), link: null, language: null, interpretation: [], pickUps: [], ...overrides }) as PlanItem;
const marks = (one: PlanItem, items: PlanItem[] = [one]) =>
  marksOf(one, {
    plan: { items, choices: [{ id: "c", title: "Museum or hike", revision: 0 }] },
    groupNames: new Map([["a", "Research"]]),
    languageName: (tag) => ({ ro: "Romanian", nb: "Norwegian" })[tag] ?? tag,
    t,
  });

it("says nothing about an item that is as all are", () => {
  expect(marks(item({}))).toEqual([]);
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

it("counts the parts of a session that goes on after something else", () => {
  const parts = [
    { id: "one", continuesId: null },
    { id: "two", continuesId: "one" },
    { id: "three", continuesId: "two" },
    { id: "other", continuesId: null },
  ];

  expect(parts.map((part) => partOf(parts, part))).toEqual([
    { number: 1, count: 3 },
    { number: 2, count: 3 },
    { number: 3, count: 3 },
    null,
  ]);
});
