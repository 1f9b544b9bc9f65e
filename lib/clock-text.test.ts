import { expect, it } from "vitest";
import { clockText } from "./clock-text";

it.each([
  ["13:30", "13:30"],
  ["9:30", "09:30"],
  ["930", "09:30"],
  ["1330", "13:30"],
  ["13.30", "13:30"],
  [" 08:05 ", "08:05"],
])("reads the typed time %j as %s", (typed, time) => {
  expect(clockText(typed)).toBe(time);
});

it.each(["", "25:00", "12:60", "noon", "1", "13:3", "123456"])("leaves %j as its author wrote it", (typed) => {
  expect(clockText(typed)).toBe(typed);
});
