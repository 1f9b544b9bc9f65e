import { expect, it } from "vitest";
import { calendarDate } from "@/domain/clock";
import { untilTrip } from "./until";

it("says how far away a trip is in the unit people would say", () => {
  const today = calendarDate("2027-03-09");
  const starts = ["2027-03-08", "2027-03-09", "2027-03-10", "2027-03-22", "2027-04-13", "2027-09-09"];

  expect(starts.map((start) => untilTrip(today, calendarDate(start)))).toEqual([
    { unit: "underWay", count: 0 },
    { unit: "today", count: 0 },
    { unit: "inDays", count: 1 },
    { unit: "inDays", count: 13 },
    { unit: "inWeeks", count: 5 },
    { unit: "inMonths", count: 6 },
  ]);
});
