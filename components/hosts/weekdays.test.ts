import { expect, it } from "vitest";
import { nameOfWeekday, weekdayWords } from "./weekdays";

it("names days of the week from 0 for Sunday", () => {
  expect([0, 1, 6].map((day) => nameOfWeekday(day, "en"))).toEqual(["Sun", "Mon", "Sat"]);
  expect(nameOfWeekday(3, "nb", "long")).toBe("onsdag");
});

it("says days that follow one another as a range, beginning with Monday", () => {
  expect(weekdayWords([5, 4, 3, 2, 1], "en")).toBe("Mon–Fri");
  expect(weekdayWords([1, 2, 4, 0, 6], "en")).toBe("Mon, Tue, Thu, Sat, Sun");
  expect(weekdayWords([0, 1, 2, 3, 4, 5, 6], "en")).toBe("Mon–Sun");
  expect(weekdayWords([], "en")).toBe("");
});
