import { expect, it } from "vitest";
import type { ReportCheck } from "./check";
import { failingKeys, failingMarks, newlyFailing } from "./failing";

const check = (key: ReportCheck["key"], state: ReportCheck["state"], ...ids: string[]): ReportCheck => ({
  key,
  state,
  count: null,
  places: ids.map((id) => ({ kind: "block", id })),
});

const checks = [check("headline", "missing"), check("altTexts", "problem", "a", "b"), check("gaps", "ok")];

it("names what fails and where", () => {
  expect(failingKeys(checks)).toEqual(["headline", "altTexts"]);
  expect(failingMarks(checks)).toEqual(["headline", "altTexts block a", "altTexts block b"]);
});

it("accepts what failed before and nothing beside it", () => {
  const accepted = failingMarks(checks);

  expect(newlyFailing(checks, accepted)).toEqual([]);
  expect(newlyFailing([check("altTexts", "problem", "a")], accepted)).toEqual([]);
  expect(failingKeys(newlyFailing([check("altTexts", "problem", "a", "c")], accepted))).toEqual(["altTexts"]);
  expect(failingKeys(newlyFailing([check("gaps", "problem", "a")], accepted))).toEqual(["gaps"]);
});
