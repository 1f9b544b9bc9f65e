import { expect, it } from "vitest";
import { initialsOf } from "./avatar";

it.each([
  ["Irina Vălean", "IV"],
  ["Ștefania Maria Rusu", "ȘR"],
  ["Paul", "P"],
  ["  åse   bjor ", "ÅB"],
  ["", ""],
])("shortens the name %j to %j", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
