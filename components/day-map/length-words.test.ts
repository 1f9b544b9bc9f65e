import { expect, it } from "vitest";
import { lengthWords } from "@/domain/day-map/length-words";

it.each([
  [3, "en", "10 m"],
  [347, "en", "350 m"],
  [1_234, "en", "1.2 km"],
  [1_234, "nb", "1,2 km"],
  [18_420, "ro", "18 km"],
])("says %s metres in %s as %s", (metres, locale, words) => {
  expect(lengthWords(metres, locale).replace(/\u00a0/g, " ")).toBe(words);
});
