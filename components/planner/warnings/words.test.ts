import { createTranslator } from "use-intl/core";
import { expect, it } from "vitest";
import { calendarDate } from "@/domain/clock";
import { ruleNames, type Warning } from "@/domain/warnings/warning";
import type { Translate } from "@/lib/messages";
import texts from "@/messages/en/warnings.json";
import { addedTitle, mendLabel, severityWord, warningText, warningTitle, warningWhy } from "./words";

const t = createTranslator({
  locale: "en",
  messages: { warnings: texts },
  namespace: "warnings",
}) as unknown as Translate<"warnings">;

it("has a title, a sentence and a reason for every rule", () => {
  expect(Object.keys(texts.rules).sort()).toEqual([...ruleNames].sort());
  for (const rule of ruleNames) expect(warningWhy(t, { rule })).toMatch(/\.$/);
});

it("says what is wrong as people do", () => {
  const travel: Pick<Warning, "rule" | "facts"> = {
    rule: "travel",
    facts: { needed: "28 min", gap: "15 min", mode: "TRAM", from: "Oslo Science Park", people: 16 },
  };

  expect(warningTitle(t, travel, "en")).toBe("Too little time to get there");
  expect(warningText(t, travel, "en")).toBe("28 min by tram from Oslo Science Park. The plan leaves 15 min.");
});

it("writes dates and languages out, and does without what is not known", () => {
  const holiday = {
    item: "Parliament",
    host: "Stortinget",
    date: calendarDate("2027-05-17"),
    holiday: "Constitution Day",
    where: "",
  };

  expect(warningText(t, { rule: "holiday", facts: holiday }, "en")).toBe(
    "Mon 17 May is Constitution Day. Stortinget has not confirmed Parliament.",
  );
  expect(warningText(t, { rule: "language", facts: { item: "Tour", language: "nb" } }, "en")).toBe(
    "Tour is in Norwegian Bokmål without interpretation into a language of the delegation.",
  );
  expect(warningText(t, { rule: "empty-day", facts: { day: 2, date: "" } }, "en")).toBe("Day 2 is empty.");
});

it("says what a click will do", () => {
  expect(mendLabel(t, { words: "startAt", facts: { item: "The hospital", time: "13:30" } }, "en")).toBe(
    "Start The hospital at 13:30",
  );
  expect(mendLabel(t, { words: "moveTo", facts: { item: "Tour", day: 3, date: "", time: "" } }, "en")).toBe(
    "Move Tour to day 3",
  );
  expect(mendLabel(t, { words: "open", facts: { field: "room" } }, "en")).toBe("Name the room");
  expect(addedTitle(t, { kind: "MEAL", startMinute: 720 as never })).toBe("Lunch");
  expect(addedTitle(t, { kind: "MEAL", startMinute: 1_140 as never })).toBe("Dinner");
  expect(severityWord(t, "gap")).toBe("Missing");
});
