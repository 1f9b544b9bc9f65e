import { expect, it } from "vitest";
import { calendarDate } from "@/domain/clock";
import { returningItems } from "./returning-items";

const days = ["2027-03-09", "2027-03-10", "2027-03-11"].map((date, position) => ({
  id: `d${position}`,
  date: calendarDate(date),
  position,
  itemCount: position + 1,
}));

it("counts the items of days that go", () => {
  expect(returningItems(days, { first: calendarDate("2027-03-09"), count: 2 })).toBe(3);
  expect(returningItems(days, { first: calendarDate("2027-03-10"), count: 2 })).toBe(1);
});

it("counts none when the trip moves or grows", () => {
  expect(returningItems(days, { first: calendarDate("2027-05-01"), count: 3 })).toBe(0);
  expect(returningItems(days, { first: calendarDate("2027-03-09"), count: 5 })).toBe(0);
  expect(returningItems(days, { first: null, count: 3 })).toBe(0);
});
