import { expect, it } from "vitest";
import { nextLetter } from "./next-letter";

it("gives the first letter that is free, also between others", () => {
  expect(nextLetter([])).toBe("A");
  expect(nextLetter(["A", "C"])).toBe("B");
});

it("has none left after Z", () => {
  expect(nextLetter([..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"])).toBeNull();
});
