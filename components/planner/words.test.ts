import { createTranslator } from "use-intl/core";
import { expect, it } from "vitest";
import type { Translate } from "@/lib/messages";
import words from "@/messages/en/plan.json";
import { anItem, at } from "@/test/builders";
import { timeWords } from "./words";

const t = createTranslator({ locale: "en", messages: words }) as unknown as Translate<"plan">;
const said = (overrides: Parameters<typeof anItem>[0]) => timeWords(anItem({ startMinute: at(14), ...overrides }), t);

it.each([
  ["14:00–15:00", { durationMinutes: 60 }],
  ["14:00", { durationMinutes: null }],
  ["14:00, open end", { durationMinutes: 60, endCertainty: "OPEN" }],
  ["14:00, open end", { durationMinutes: null, endCertainty: "OPEN" }],
  ["14:00–15:00, expected", { durationMinutes: 60, endCertainty: "EXPECTED" }],
  ["14:00–15:00/16:00", { durationMinutes: 60, longestMinutes: 120 }],
  ["14:00–15:00/16:00, expected", { durationMinutes: 60, longestMinutes: 120, endCertainty: "EXPECTED" }],
  ["23:30–00:30/01:00", { startMinute: at(23, 30), durationMinutes: 60, longestMinutes: 90 }],
  [null, { startMinute: null }],
] as const)("says %s", (words, item) => {
  expect(said(item)).toBe(words);
});
