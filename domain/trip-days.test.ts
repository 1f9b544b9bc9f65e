import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDay, someDays } from "@/test/builders";
import { someAgenda } from "@/test/random-agendas";
import { withDays } from "./agenda-days";
import { calendarDate } from "./clock";
import { movedTo, weekendDays, withDayAt, withoutDay } from "./trip-days";

const make = (date: ReturnType<typeof calendarDate> | null, position: number) => aDay({ id: "new", date, position });
const read = (days: readonly { id: string; date: string | null; position: number }[]) =>
  days.map(({ id, date, position }) => `${position} ${id} ${date?.slice(5) ?? "open"}`);

/** 9, 10 and 12 March: the 11th is free. */
const apart = [...someDays(2), aDay({ id: "d3", position: 2, date: calendarDate("2027-03-12") })];

describe("adding a day", () => {
  it.each([
    ["before the first", 0, ["0 new 03-08", "1 d1 03-09", "2 d2 03-10", "3 d3 03-12"]],
    [
      "between two that follow one another, up to the free date",
      1,
      ["0 d1 03-09", "1 new 03-10", "2 d2 03-11", "3 d3 03-12"],
    ],
    ["on a free date between two", 2, ["0 d1 03-09", "1 d2 03-10", "2 new 03-11", "3 d3 03-12"]],
    ["after the last", 3, ["0 d1 03-09", "1 d2 03-10", "2 d3 03-12", "3 new 03-13"]],
  ])("%s", (_, at, days) => {
    expect(read(withDayAt(apart, at, make))).toEqual(days);
  });

  it("leaves dates open where they are", () => {
    expect(read(withDayAt([aDay({ date: null })], 1, make))).toEqual(["0 d1 open", "1 new open"]);
  });
});

describe("removing a day", () => {
  it("leaves the others on their dates, or brings those after it closer", () => {
    expect(read(withoutDay(someDays(3), "d2", false))).toEqual(["0 d1 03-09", "1 d3 03-11"]);
    expect(read(withoutDay(someDays(3), "d2", true))).toEqual(["0 d1 03-09", "1 d3 03-10"]);
  });

  it("leaves everything where the day is none of them", () => {
    expect(read(withoutDay(apart, "gone", true))).toEqual(read(apart));
  });
});

describe("moving a trip", () => {
  it("keeps the gaps, and there and back is where it was", () => {
    expect(read(movedTo(apart, calendarDate("2027-04-01")))).toEqual(["0 d1 04-01", "1 d2 04-02", "2 d3 04-04"]);
    fc.assert(
      fc.property(someAgenda(), ({ days }) => {
        const there = movedTo(days, calendarDate("2029-02-27"));
        const back = movedTo(there, days[0]?.date ?? null);
        if (days[0]?.date) expect(back).toEqual(days);
      }),
    );
  });

  it("gives dates to days that had none, and takes them away", () => {
    const open = someDays(2).map((day) => ({ ...day, date: null }));
    expect(read(movedTo(open, calendarDate("2027-12-31")))).toEqual(["0 d1 12-31", "1 d2 01-01"]);
    expect(movedTo(apart, null).every((day) => day.date === null)).toBe(true);
  });

  it("knows which days lie on a weekend", () => {
    expect(weekendDays(someDays(7, "2027-03-10")).map((day) => day.date)).toEqual(["2027-03-13", "2027-03-14"]);
  });
});

it("loses no item when a trip is made shorter and longer again, whatever day it was", () => {
  fc.assert(
    fc.property(someAgenda(), fc.nat(), fc.boolean(), (agenda, which, closing) => {
      const at = which % agenda.days.length;
      const shorter = withDays(agenda, withoutDay(agenda.days, agenda.days[at]?.id ?? "", closing));
      if (!shorter.agenda) throw new Error("A shorter trip was refused");
      const longer = withDays(shorter.agenda, withDayAt(shorter.agenda.days, at, make));
      if (!longer.agenda) throw new Error("A longer trip was refused");
      expect(longer.agenda.items.map((item) => item.id).sort()).toEqual(agenda.items.map((item) => item.id).sort());
      expect(longer.agenda.days).toHaveLength(agenda.days.length);
      if (agenda.days.length > 1 && agenda.days[0]?.date && closing)
        expect(longer.agenda.days.map((day) => day.date)).toEqual(
          at === 0 ? expect.anything() : agenda.days.map((day) => day.date),
        );
    }),
  );
});
