import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate, type MinuteOfDay, minuteOfDay } from "./clock";
import {
  arrivalDate,
  arrivalOf,
  arrivesBeforeDeparture,
  departureOf,
  type LegTimes,
  minutesOnTheWay,
  nightsOf,
  nightsOnTheWay,
} from "./travel";
import { addMinutes, timeZone, toClock } from "./zones";

const at = (hours: number, minutes = 0) => minuteOfDay(hours * 60 + minutes);
const day = calendarDate;

function leg(from: [string, string, MinuteOfDay | null], to: [string | null, string, MinuteOfDay | null]): LegTimes {
  return {
    departDate: day(from[0]),
    departTimeZone: timeZone(from[1]),
    departMinute: from[2],
    arriveDate: to[0] === null ? null : day(to[0]),
    arriveTimeZone: timeZone(to[1]),
    arriveMinute: to[2],
  };
}

describe("a leg between zones", () => {
  it("takes what really passes, not what the clocks say", () => {
    const east = leg(["2027-03-09", "Europe/London", at(22)], ["2027-03-10", "Asia/Tokyo", at(18, 55)]);

    expect(minutesOnTheWay(east)).toBe(11 * 60 + 55);
    expect(nightsOnTheWay(east)).toEqual(["2027-03-09"]);
  });

  it("may arrive on the date before it left, over the date line, and needs no bed for that", () => {
    const home = leg(["2027-03-10", "Pacific/Auckland", at(7)], ["2027-03-09", "Pacific/Honolulu", at(17)]);

    expect(minutesOnTheWay(home)).toBe(9 * 60);
    expect(arrivesBeforeDeparture(home)).toBe(false);
    expect(nightsOnTheWay(home)).toEqual([]);
  });

  it("may lose a whole date over the date line", () => {
    const out = leg(["2027-03-09", "America/Los_Angeles", at(22)], ["2027-03-11", "Pacific/Auckland", at(7, 30)]);

    expect(minutesOnTheWay(out)).toBe(12 * 60 + 30);
    expect(nightsOnTheWay(out)).toEqual(["2027-03-09", "2027-03-10"]);
  });

  it("arrives the first time its clock reads so after the departure, when no date was entered", () => {
    const overnight = leg(["2027-03-09", "Europe/Oslo", at(23)], [null, "Europe/Stockholm", at(7, 30)]);

    expect(arrivalDate(overnight)).toBe("2027-03-10");
    expect(minutesOnTheWay(overnight)).toBe(510);
    expect(arrivesBeforeDeparture(overnight)).toBe(false);
  });

  it("may arrive at an earlier clock time in the night the clocks go back", () => {
    const night = leg(["2027-10-31", "Europe/Oslo", at(2, 50)], ["2027-10-31", "Europe/Oslo", at(2, 10)]);

    expect(minutesOnTheWay(night)).toBe(20);
    expect(arrivesBeforeDeparture(night)).toBe(false);
  });

  it("has no instants while its times are not known, and is not wrong for that", () => {
    const open = leg(["2027-03-09", "Europe/Oslo", null], ["2027-03-09", "Europe/Oslo", null]);

    expect([departureOf(open), arrivalOf(open), minutesOnTheWay(open)]).toEqual([null, null, null]);
    expect(arrivesBeforeDeparture(open)).toBe(false);
    expect(arrivalDate(leg(["2027-03-09", "Europe/Oslo", null], [null, "Europe/Oslo", null]))).toBe("2027-03-09");
  });

  it.each([
    ["the same morning", ["2027-03-09", "Europe/Oslo", at(9)], ["2027-03-09", "Europe/Oslo", at(8, 59)]],
    ["clocks that read later elsewhere", ["2027-03-09", "Europe/Oslo", at(9)], ["2027-03-09", "Europe/Athens", at(9)]],
    ["the day before", ["2027-03-09", "Europe/Oslo", null], ["2027-03-08", "Europe/Oslo", null]],
  ] as const)("arrives before it leaves: %s", (_, from, to) => {
    expect(arrivesBeforeDeparture(leg([...from], [...to]))).toBe(true);
  });
});

const zones = ["Europe/Oslo", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Kiritimati", "America/St_Johns"].map(
  timeZone,
);
const zone = fc.constantFrom(...zones);

describe("any leg", () => {
  it("is read back from its clocks with the minutes it takes, wherever it goes", () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(day("1990-01-01"), count));
    const minutes = fc.integer({ min: 0, max: 1439 }).map(minuteOfDay);
    fc.assert(
      fc.property(days, minutes, zone, zone, fc.integer({ min: 130, max: 2_000 }), (date, minute, from, to, length) => {
        const departure = departureOf(leg([date, from, minute], [null, to, null]));
        if (departure === null) throw new Error("It has a time");
        const arrival = toClock(addMinutes(departure, length), to);
        const entered = leg([date, from, minute], [arrival.date, to, arrival.minute]);
        const passed = minutesOnTheWay(entered) ?? Number.NaN;

        // Where clocks read the time twice, the first of the two is meant.
        expect([0, 30, 60, 120]).toContain(length - passed);
        expect(arrivesBeforeDeparture(entered)).toBe(false);
        expect(nightsOnTheWay(entered).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe("the nights of a stay", () => {
  it("are the evenings from check-in to the last before check-out", () => {
    expect(nightsOf({ checkInDate: day("2027-02-27"), checkOutDate: day("2027-03-02") })).toEqual([
      "2027-02-27",
      "2027-02-28",
      "2027-03-01",
    ]);
  });

  it("are none for rooms used by day", () => {
    expect(nightsOf({ checkInDate: day("2027-03-09"), checkOutDate: day("2027-03-09") })).toEqual([]);
  });
});
