import { expect, it } from "vitest";
import { listWords } from "./lists";

it.each([
  ["en", "Ana, Ion and Mia"],
  ["ro", "Ana, Ion și Mia"],
  ["nb", "Ana, Ion og Mia"],
])("writes a list as people do in %s", (locale, words) => {
  expect(listWords(["Ana", "Ion", "Mia"], locale)).toBe(words);
});

it("writes one name alone, and nothing for nobody", () => {
  expect(listWords(["Ana"], "ro")).toBe("Ana");
  expect(listWords([], "nb")).toBe("");
});
