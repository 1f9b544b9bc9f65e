import { expect, it } from "vitest";
import { calendarDate } from "@/domain/clock";
import { timeZone } from "@/domain/zones";
import type { PlanItem } from "@/features/agenda-items/plan";
import { anItem, at } from "@/test/builders";
import { dayToShift, firstPoint, lastPoint, minuteNow, type Point } from "./points";

const point = (hours: number, isFixed = false): Point => ({ minute: at(hours), title: `at ${hours}`, isFixed });
const points = [point(9), point(10), point(14, true), point(16)];

it("begins with what is ahead or began minutes ago, on other days with the first thing", () => {
  expect(firstPoint(points, at(9, 30))?.title).toBe("at 10");
  expect(firstPoint(points, at(10, 14))?.title).toBe("at 10");
  expect(firstPoint(points, at(10, 15))?.title).toBe("at 14");
  expect(firstPoint(points, at(23))?.title).toBe("at 9");
  expect(firstPoint(points, null)?.title).toBe("at 9");
  expect(firstPoint([], null)).toBeUndefined();
});

it("ends at the next thing that does not wait", () => {
  expect(lastPoint(points, at(9))).toBe(at(14));
  expect(lastPoint(points, at(14))).toBeNull();
});

it("is about the day it is now, else the next with a time, and after the trip the last", () => {
  const days = ["2027-07-01", "2027-07-02", "2027-07-03"].map((date, position) => ({
    ...{ id: `d${position + 1}`, position, date: calendarDate(date), numbered: true, theme: null },
    timeZone: timeZone("Europe/Oslo"),
  }));
  const items = ["d1", "d3"].map((dayId) => anItem({ id: dayId, dayId, startMinute: at(9) }) as PlanItem);
  const dayAt = (now: string) => dayToShift(days, items, new Date(now))?.id;

  expect(dayAt("2027-06-01T12:00:00Z")).toBe("d1");
  expect(dayAt("2027-07-01T21:59:00Z")).toBe("d1");
  expect(dayAt("2027-07-01T22:00:00Z")).toBe("d3");
  expect(dayAt("2028-07-01T12:00:00Z")).toBe("d3");
  expect(dayToShift(days, [], new Date("2027-07-01T12:00:00Z"))).toBeUndefined();
});

it("reads the clock at the place", () => {
  expect(minuteNow(new Date("2027-07-01T22:30:00Z"), "Europe/Oslo")).toBe(30);
});
