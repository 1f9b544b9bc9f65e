import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate, calendarDate, minuteOfDay } from "./clock";
import { type Leg, nightsOf, type Stay } from "./travel";
import { nightsOfTrip, type Travel, travelWarnings, twoBeds, twoLegs, withoutBed } from "./travel-warnings";
import { timeZone } from "./zones";

const day = (number: number): CalendarDate => calendarDate(`2027-03-${String(number).padStart(2, "0")}`);
const stay = (id: string, from: number, to: number, ...participantIds: string[]): Stay => ({
  id,
  checkInDate: day(from),
  checkOutDate: day(to),
  participantIds,
});

function leg(id: string, from: [number, number], to: [number, number], more: Partial<Leg> = {}): Leg {
  const oslo = timeZone("Europe/Oslo");
  return {
    id,
    mode: "TRAIN",
    fromPlace: "Cluj",
    toPlace: "Oslo",
    departDate: day(from[0]),
    departMinute: minuteOfDay(from[1] * 60),
    departTimeZone: oslo,
    arriveDate: day(to[0]),
    arriveMinute: minuteOfDay(to[1] * 60),
    arriveTimeZone: oslo,
    participantIds: ["ana"],
    ...more,
  };
}

const travel = (more: Partial<Travel>): Travel => ({
  participantIds: ["ana", "bo"],
  nights: nightsOfTrip([day(9), day(12)]),
  legs: [],
  stays: [],
  ...more,
});

describe("who has no bed", () => {
  it("is said once for nights in a row with the same people", () => {
    const stays = [stay("one", 9, 10, "ana", "bo"), stay("two", 10, 12, "ana")];

    expect(withoutBed(travel({ stays }))).toEqual([
      { kind: "no-bed", nights: [day(10), day(11)], participantIds: ["bo"] },
    ]);
  });

  it("is not said before anybody entered a stay", () => {
    expect(withoutBed(travel({}))).toEqual([]);
  });

  it("leaves out nights on the way, before somebody leaves home and after they are back", () => {
    const legs = [
      leg("night train", [10, 20], [11, 8]),
      leg("home", [11, 18], [11, 22], { fromPlace: "Oslo", toPlace: " cluj " }),
    ];

    expect(withoutBed(travel({ participantIds: ["ana"], legs, stays: [stay("other", 9, 10, "bo")] }))).toEqual([]);
  });

  it("counts a night between two legs on the way", () => {
    const legs = [leg("out", [9, 8], [9, 12]), leg("on", [11, 8], [11, 12], { fromPlace: "Oslo", toPlace: "Bergen" })];
    const stays = [stay("Oslo", 9, 10, "ana")];

    expect(withoutBed(travel({ participantIds: ["ana"], legs, stays }))).toEqual([
      { kind: "no-bed", nights: [day(10), day(11)], participantIds: ["ana"] },
    ]);
  });
});

describe("who has two beds", () => {
  it("is said with the stays and the nights they share", () => {
    const stays = [stay("one", 9, 11, "ana", "bo"), stay("two", 10, 12, "bo")];

    expect(twoBeds({ stays })).toEqual([
      { kind: "two-beds", nights: [day(10)], participantIds: ["bo"], stayIds: ["one", "two"] },
    ]);
  });

  it("is nobody who leaves one stay on the day another begins", () => {
    expect(twoBeds({ stays: [stay("one", 9, 10, "ana"), stay("two", 10, 11, "ana")] })).toEqual([]);
  });
});

describe("who is on two legs at once", () => {
  it("is said of those on both", () => {
    const legs = [leg("a", [9, 8], [9, 12], { participantIds: ["ana", "bo"] }), leg("b", [9, 11], [9, 13])];

    expect(twoLegs({ legs })).toEqual([{ kind: "two-legs", participantIds: ["ana"], legIds: ["a", "b"] }]);
  });

  it("is nobody who changes, nor anybody while a time is not known", () => {
    const change = [leg("a", [9, 8], [9, 12]), leg("b", [9, 12], [9, 13])];
    expect(twoLegs({ legs: change })).toEqual([]);

    expect(twoLegs({ legs: [leg("a", [9, 8], [9, 12]), leg("b", [9, 9], [9, 13], { departMinute: null })] })).toEqual(
      [],
    );
  });
});

describe("any legs and stays", () => {
  const someone = fc.constantFrom("ana", "bo", "cyn");
  const someStay = fc
    .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 }), fc.array(someone, { maxLength: 3 }))
    .map(([from, nights, participantIds]): Stay => {
      const checkInDate = addDays(day(9), from);
      return { id: "drawn", checkInDate, checkOutDate: addDays(checkInDate, nights), participantIds };
    });

  it("leave each night with exactly no, one or several beds for everybody", () => {
    fc.assert(
      fc.property(fc.array(someStay, { minLength: 1, maxLength: 6 }), (drawn) => {
        const stays = drawn.map((one, index) => ({ ...one, id: `stay ${index}` }));
        const all = travel({ participantIds: ["ana", "bo", "cyn"], stays });
        const warnings = travelWarnings(all);
        for (const night of all.nights) {
          for (const id of all.participantIds) {
            const beds = stays.filter((one) => one.participantIds.includes(id) && nightsOf(one).includes(night)).length;
            const said = warnings.filter(
              (one) => one.kind !== "two-legs" && one.nights.includes(night) && one.participantIds.includes(id),
            );
            expect(said.map(({ kind }) => kind)).toEqual(beds === 0 ? ["no-bed"] : beds > 1 ? ["two-beds"] : []);
          }
        }
      }),
    );
  });
});
