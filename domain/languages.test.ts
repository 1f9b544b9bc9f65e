import { expect, it } from "vitest";
import { languageName } from "./languages";

it.each([
  ["nb", "en", "Norwegian Bokmål"],
  ["ro", "nb", "rumensk"],
  ["de-AT", "en", "Austrian German"],
  ["xx-nonsense-of-a-tag", "en", "xx-nonsense-of-a-tag"],
] as const)("calls %s in %s %s", (tag, locale, name) => {
  expect(languageName(tag, locale)).toBe(name);
});
