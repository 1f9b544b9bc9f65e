import { expect, it } from "vitest";
import { minuteOfDay } from "@/domain/clock";
import { freeBefore } from "./free-before";

const item = (id: string, start: number | null, durationMinutes: number | null, dayId = "d1") => ({
  id,
  dayId,
  parentId: null,
  startMinute: start === null ? null : minuteOfDay(start),
  durationMinutes,
});

const visit = item("visit", 795, 120);

it("is what lies between the last end before an item and its beginning", () => {
  expect(freeBefore([item("talk", 600, 60), item("lunch", 720, 60), visit], visit)).toBe(15);
});

it("is nothing when something lasts until the item begins, or goes on", () => {
  expect(freeBefore([item("lunch", 720, 75), visit], visit)).toBe(0);
  expect(freeBefore([item("lunch", 720, 600), visit], visit)).toBe(0);
});

it("looks at the same day only, and is not longer than one and a half hours", () => {
  expect(
    freeBefore([item("lunch", 760, 35, "d2"), item("breakfast", 480, 30), item("wish", null, null), visit], visit),
  ).toBe(90);
  expect(freeBefore([visit], visit)).toBe(0);
});
