import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDay, anAgenda, anItem, at, someDays } from "@/test/builders";
import { someAgenda } from "@/test/random-agendas";
import type { AgendaDay } from "./agenda";
import { daysForDates, withDays } from "./agenda-days";
import { flatten, wishList } from "./agenda-order";
import type { CalendarDate } from "./clock";
import { addDays, calendarDate } from "./clock";

const make = (date: CalendarDate | null, position: number): AgendaDay => aDay({ id: `new${position}`, date, position });
const march = (day: number) => calendarDate(`2027-03-${String(day).padStart(2, "0")}`);
const idsAndDates = (days: readonly AgendaDay[]) => days.map((day) => [day.id, day.date?.slice(8) ?? null]);

describe("daysForDates", () => {
  const days = someDays(3, "2027-03-09");

  it.each([
    [
      "stays as it is",
      march(9),
      3,
      [
        ["d1", "09"],
        ["d2", "10"],
        ["d3", "11"],
      ],
    ],
    [
      "moves by a day and Day 1 stays Day 1",
      march(10),
      3,
      [
        ["d1", "10"],
        ["d2", "11"],
        ["d3", "12"],
      ],
    ],
    [
      "moves to another week",
      march(23),
      3,
      [
        ["d1", "23"],
        ["d2", "24"],
        ["d3", "25"],
      ],
    ],
    [
      "loses its last day",
      march(9),
      2,
      [
        ["d1", "09"],
        ["d2", "10"],
      ],
    ],
    [
      "loses its first day",
      march(10),
      2,
      [
        ["d2", "10"],
        ["d3", "11"],
      ],
    ],
    [
      "gains a day before",
      march(8),
      4,
      [
        ["new0", "08"],
        ["d1", "09"],
        ["d2", "10"],
        ["d3", "11"],
      ],
    ],
    [
      "gains a day after",
      march(9),
      4,
      [
        ["d1", "09"],
        ["d2", "10"],
        ["d3", "11"],
        ["new3", "12"],
      ],
    ],
    [
      "moves and grows",
      march(10),
      4,
      [
        ["d1", "10"],
        ["d2", "11"],
        ["d3", "12"],
        ["new3", "13"],
      ],
    ],
    [
      "moves and shrinks",
      march(12),
      2,
      [
        ["d1", "12"],
        ["d2", "13"],
      ],
    ],
    [
      "leaves its dates open",
      null,
      3,
      [
        ["d1", null],
        ["d2", null],
        ["d3", null],
      ],
    ],
    ["has no days left", march(9), 0, []],
  ] as const)("%s", (_, first, count, expected) => {
    expect(idsAndDates(daysForDates(days, { first, count }, make))).toEqual(expected);
  });

  it("gives dates to days that had none", () => {
    const open = days.map((day) => ({ ...day, date: null }));

    expect(idsAndDates(daysForDates(open, { first: march(20), count: 2 }, make))).toEqual([
      ["d1", "20"],
      ["d2", "21"],
    ]);
  });

  it("makes the days of a new trip", () => {
    expect(idsAndDates(daysForDates([], { first: march(30), count: 3 }, make))).toEqual([
      ["new0", "30"],
      ["new1", "31"],
      ["new2", "01"],
    ]);
    expect(() => daysForDates([], { first: march(30), count: 1.5 }, make)).toThrow(RangeError);
  });
});

describe("withDays", () => {
  it("returns the items of a day that goes to the end of the wish list, with their parts", () => {
    const agenda = anAgenda({
      items: [
        anItem({ id: "wish", dayId: null, startMinute: null, position: 0 }),
        anItem({ id: "port", dayId: "d1" }),
        anItem({ id: "dinner", dayId: "d3", startMinute: at(19) }),
        anItem({ id: "lab", dayId: "d3", startMinute: at(10) }),
        anItem({ id: "talk", dayId: "d3", startMinute: at(10), parentId: "lab" }),
      ],
    });

    const outcome = withDays(agenda, someDays(2));

    if (outcome.refusal !== null) throw new Error(outcome.refusal);
    expect(outcome.remove).toEqual(["d3"]);
    expect(outcome.create).toEqual([]);
    expect(outcome.keep.map((day) => day.id)).toEqual(["d1", "d2"]);
    expect(outcome.returned.map((item) => item.id)).toEqual(["lab", "talk", "dinner"]);
    expect(outcome.returned.every((item) => item.dayId === null && item.startMinute === null)).toBe(true);
    expect(flatten(wishList(outcome.agenda)).map((item) => item.id)).toEqual(["wish", "lab", "talk", "dinner"]);
    expect(outcome.agenda.items.find((item) => item.id === "port")).toEqual(agenda.items[1]);
  });

  it("keeps clock times when the dates move", () => {
    const agenda = anAgenda({ items: [anItem({ id: "hospital", dayId: "d2", startMinute: at(10) })] });

    const outcome = withDays(agenda, someDays(3, "2027-04-20"));

    if (outcome.refusal !== null) throw new Error(outcome.refusal);
    expect(outcome.agenda.items).toEqual(agenda.items);
    expect(outcome.agenda.days.map((day) => day.date)).toEqual(["2027-04-20", "2027-04-21", "2027-04-22"]);
    expect(outcome.returned).toEqual([]);
  });

  it("makes days that are new and counts positions anew", () => {
    const arrival = aDay({ id: "arrival", date: calendarDate("2027-03-08"), position: 7, numbered: false });

    const outcome = withDays(anAgenda(), [arrival, ...someDays(3)]);

    if (outcome.refusal !== null) throw new Error(outcome.refusal);
    expect(outcome.create).toEqual([{ ...arrival, position: 0 }]);
    expect(outcome.agenda.days.map((day) => [day.id, day.position])).toEqual([
      ["arrival", 0],
      ["d1", 1],
      ["d2", 2],
      ["d3", 3],
    ]);
  });

  it("refuses the same date twice, and dates that run backwards", () => {
    const [one = aDay(), two = aDay()] = someDays(2);

    expect(withDays(anAgenda(), [one, { ...two, date: one.date }]).refusal).toBe("sameDateTwice");
    expect(withDays(anAgenda(), [two, one]).refusal).toBe("datesOutOfOrder");
    expect(withDays(anAgenda(), [two, aDay({ id: "open", date: null }), one]).refusal).toBe("datesOutOfOrder");
  });

  it("never loses an item, however the dates change", () => {
    const change = fc.record({
      shift: fc.option(fc.integer({ min: -6, max: 6 }), { nil: null }),
      count: fc.nat({ max: 6 }),
    });
    fc.assert(
      fc.property(someAgenda({ items: 20 }), change, (agenda, { shift, count }) => {
        const first = shift === null ? null : addDays(agenda.days[0]?.date ?? march(9), shift);
        const outcome = withDays(agenda, daysForDates(agenda.days, { first, count }, make));

        if (outcome.refusal !== null) throw new Error(outcome.refusal);
        const days = new Set(outcome.agenda.days.map((day) => day.id));
        expect(outcome.agenda.items.map((item) => item.id)).toEqual(agenda.items.map((item) => item.id));
        expect(outcome.agenda.days).toHaveLength(count);
        for (const [index, item] of outcome.agenda.items.entries()) {
          const before = agenda.items[index];
          if (before && before.dayId !== null && days.has(before.dayId)) expect(item).toEqual(before);
          else expect(item).toMatchObject({ dayId: null, startMinute: null, parentId: before?.parentId });
        }
      }),
      { numRuns: 300 },
    );
  });
});
