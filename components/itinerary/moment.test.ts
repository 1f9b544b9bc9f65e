import { expect, it } from "vitest";
import { dateAt, momentOf } from "./moment";

const visit = { from: 600, to: 690 };
const lunch = { from: 720, to: 780 };
const dinner = { from: 1140, to: null };
const day = [lunch, dinner, visit];

it("says how long what goes on still lasts, and when the next begins", () => {
  expect(momentOf(day, 630)).toEqual({ now: visit, next: lunch, progress: 1 / 3, left: 60, until: 90 });
});

it("is over the very minute it ends", () => {
  expect(momentOf(day, 690)).toMatchObject({ now: null, next: lunch, until: 30 });
});

it("lets an item whose end nobody knows go on for four hours, or until the next", () => {
  expect(momentOf(day, 1_379)).toEqual({ now: dinner, next: null, progress: null, left: null, until: null });
  expect(momentOf(day, 1_380).now).toBeNull();
  expect(momentOf([dinner, { from: 1_200, to: 1_230 }], 1_231).now).toBeNull();
});

it("of two that go on shows the one that began last", () => {
  expect(momentOf([visit, { from: 660, to: 670 }], 665).now).toEqual({ from: 660, to: 670 });
});

it("has nothing to say about a trip without times", () => {
  expect(momentOf([], 600)).toEqual({ now: null, next: null, progress: null, left: null, until: null });
});

it("reads the date where the trip is, not where the phone was bought", () => {
  const minute = Date.UTC(2027, 2, 9, 23, 30) / 60_000;

  expect([dateAt(minute, 60), dateAt(minute, -210), dateAt(minute, 0)]).toEqual([
    "2027-03-10",
    "2027-03-09",
    "2027-03-09",
  ]);
});
