import { describe, expect, it } from "vitest";
import { at } from "@/test/builders";
import { aHost, aJudgedItem, aLeg, planFacts } from "@/test/plan-facts";
import { campus, harbour, hotel } from "@/test/suggestion-tasks";
import { calendarDate } from "../clock";
import { timeZone } from "../zones";
import type { JudgedItem, JudgedStay } from "./plan-facts";
import type { RuleName } from "./warning";
import { warningsOf } from "./warnings-of";

type Known = Parameters<typeof planFacts>[0];

function said(rule: RuleName, items: JudgedItem[], known: Known = {}) {
  return warningsOf(planFacts({ items, ...known })).filter((warning) => warning.rule === rule);
}

/** The train leaves at 9:00 and arrives at 15:30. */
const train = aLeg();
const talk = aJudgedItem({ id: "talk", title: "Talk", kind: "TALK", startMinute: at(10), durationMinutes: 60 });

describe("on the way", () => {
  it("nobody can be at an item", () => {
    expect(said("on-the-way", [talk], { legs: [train] })).toMatchObject([
      { severity: "conflict", facts: { people: 1, from: "Oslo", to: "Bergen", leaves: "09:00", arrives: "15:30" } },
    ]);
  });

  it("people are from the departure to the arrival, in minutes that pass", () => {
    expect(said("on-the-way", [{ ...talk, startMinute: at(8) }], { legs: [train] })).toEqual([]);
    expect(said("on-the-way", [{ ...talk, startMinute: at(15, 30) }], { legs: [train] })).toEqual([]);
    expect(said("on-the-way", [{ ...talk, startMinute: at(15, 29) }], { legs: [train] })).toHaveLength(1);
    const fromLondon = { ...train, departTimeZone: timeZone("Europe/London") };
    expect(said("on-the-way", [{ ...talk, startMinute: at(9), durationMinutes: 60 }], { legs: [fromLondon] })).toEqual(
      [],
    );
  });

  it("are only those who take the leg, and transfers and free time are no matter", () => {
    expect(said("on-the-way", [talk], { legs: [{ ...train, participantIds: ["gone"] }] })).toEqual([]);
    expect(
      said(
        "on-the-way",
        [
          { ...talk, kind: "TRANSFER" },
          { ...talk, id: "free", kind: "FREE_TIME" },
        ],
        { legs: [train] },
      ),
    ).toEqual([]);
    expect(said("on-the-way", [talk], { legs: [{ ...train, arriveMinute: null }] })).toEqual([]);
  });

  it("nothing of the day before is over sooner for a way that begins with a flight", () => {
    const stay = aJudgedItem({ id: "stay", dayId: "d2", hostId: "port", startMinute: at(11, 15), durationMinutes: 45 });
    const walk = aJudgedItem({ id: "walk", dayId: "d2", startMinute: at(11, 15), durationMinutes: 75 });
    const flight = aJudgedItem({
      ...{ id: "flight", dayId: "d3", kind: "TRANSFER", transport: "FLIGHT" },
      ...{ startMinute: at(8, 30), durationMinutes: null },
    });
    const visit = aJudgedItem({ id: "visit", dayId: "d3", hostId: "campus", startMinute: at(11), durationMinutes: 45 });
    const hosts = [aHost({ id: "port", coordinates: harbour }), aHost({ id: "campus", coordinates: campus })];

    const [late] = said("travel", [stay, walk, flight, visit], { hosts });

    expect(late?.itemIds).toEqual(["stay", "visit"]);
    expect(late?.mends.map(({ words }) => words)).not.toContain("endAt");
  });

  it("an item waits until people have arrived", () => {
    expect(said("on-the-way", [talk], { legs: [train] })[0]?.mends[0]).toMatchObject({
      words: "startAt",
      facts: { time: "15:45" },
    });
  });
});

describe("on the way home", () => {
  const on = (date: string) => ({ departDate: calendarDate(date), arriveDate: calendarDate(date) });
  const home = { ...train, id: "home", fromPlace: "Bergen", toPlace: "Oslo Gardermoen", ...on("2027-03-10") };
  const farewell = { ...talk, id: "farewell", dayId: "d2" };
  const words = (items: JudgedItem[]) =>
    said("on-the-way", items, { legs: [train, home] })
      .find(({ itemIds }) => itemIds.includes("farewell"))
      ?.mends.map((mend) => mend.words);

  it("an item does not wait until people are home", () => {
    expect(words([farewell])).not.toContain("startAt");
  });

  it("it does where the plan goes on for them after it", () => {
    const dinner = { ...talk, id: "dinner", dayId: "d2", startMinute: at(19) };

    expect(words([farewell, dinner])?.[0]).toBe("startAt");
  });
});

describe("around a leg", () => {
  const endingAt = (until: number, kind: JudgedItem["kind"] = "TALK") => ({
    ...talk,
    kind,
    startMinute: at(0, until - 60),
  });

  it("people need time to get to it: half an hour to a train, without a transfer", () => {
    expect(said("tight-leg", [endingAt(8 * 60 + 30)], { legs: [train] })).toEqual([]);
    expect(said("tight-leg", [endingAt(8 * 60 + 31)], { legs: [train] })).toMatchObject([
      { facts: { side: "before", gap: "29 min", needed: "30 min" } },
    ]);
  });

  it("ten minutes at the station are enough after a transfer", () => {
    expect(said("tight-leg", [endingAt(8 * 60 + 50, "TRANSFER")], { legs: [train] })).toEqual([]);
    expect(said("tight-leg", [endingAt(8 * 60 + 51, "TRANSFER")], { legs: [train] })).toHaveLength(1);
  });

  it("an airport takes longer", () => {
    const flight = { ...train, mode: "FLIGHT" as const };

    expect(said("tight-leg", [endingAt(6 * 60 + 46)], { legs: [flight] })).toMatchObject([
      { facts: { needed: "2 h 15 min" } },
    ]);
    expect(said("tight-leg", [endingAt(6 * 60 + 45)], { legs: [flight] })).toEqual([]);
  });

  it("people need time to get out of it", () => {
    expect(said("tight-leg", [{ ...talk, startMinute: at(15, 40) }], { legs: [train] })).toMatchObject([
      { facts: { side: "after", gap: "10 min" } },
    ]);
    expect(said("tight-leg", [{ ...talk, startMinute: at(15, 45) }], { legs: [train] })).toEqual([]);
    expect(said("tight-leg", [{ ...talk, kind: "TRANSFER", startMinute: at(15, 30) }], { legs: [train] })).toEqual([]);
  });

  it("an item ends sooner, or begins later, by a click", () => {
    expect(said("tight-leg", [endingAt(8 * 60 + 45)], { legs: [train] })[0]?.mends[0]).toMatchObject({
      words: "endAt",
      facts: { time: "08:30" },
    });
    expect(said("tight-leg", [{ ...talk, startMinute: at(15, 40) }], { legs: [train] })[0]?.mends[0]).toMatchObject({
      words: "startAt",
      facts: { time: "15:45" },
    });
  });
});

describe("people who come and go", () => {
  const home = {
    ...train,
    id: "home",
    fromPlace: "Bergen",
    toPlace: " oslo",
    departDate: calendarDate("2027-03-10"),
    arriveDate: calendarDate("2027-03-10"),
  };
  const legs = [train, home];

  it("are not there before their first leg, nor after their last", () => {
    expect(said("not-there", [{ ...talk, startMinute: at(4) }], { legs })).toMatchObject([
      { facts: { people: 1, time: "04:00" } },
    ]);
    expect(said("not-there", [{ ...talk, dayId: "d2", startMinute: at(16) }], { legs })).toHaveLength(1);
    expect(said("not-there", [{ ...talk, dayId: "d2", startMinute: at(8) }], { legs })).toEqual([]);
  });

  it("may meet in the hours before they leave", () => {
    expect(said("not-there", [{ ...talk, startMinute: at(6) }], { legs })).toEqual([]);
  });

  it("on a single round trip are not away", () => {
    expect(said("not-there", [{ ...talk, startMinute: at(4) }], { legs: [{ ...train, toPlace: "Oslo" }] })).toEqual([]);
  });

  it("are somewhere nobody knows when their legs bring them nowhere back", () => {
    expect(said("not-there", [{ ...talk, startMinute: at(4) }], { legs: [train] })).toEqual([]);
    expect(
      said("not-there", [{ ...talk, startMinute: at(4) }], { legs: [train, { ...home, toPlace: "Rome" }] }),
    ).toEqual([]);
  });
});

describe("nights", () => {
  const stay: JudgedStay = {
    id: "hotel",
    hostId: "hotel",
    participantIds: ["ana", "ben"],
    checkInDate: calendarDate("2027-03-09"),
    checkOutDate: calendarDate("2027-03-11"),
  };

  it("without a bed are told with the day, and those with two", () => {
    expect(said("no-bed", [], { stays: [{ ...stay, participantIds: ["ana"] }] })).toMatchObject([
      { severity: "gap", dayId: "d1", facts: { people: 1, nights: 2 } },
    ]);
    expect(said("two-beds", [], { stays: [stay, { ...stay, id: "inn" }] })).toMatchObject([
      { severity: "warning", facts: { people: 2, nights: 2 } },
    ]);
    expect(said("no-bed", [], { stays: [stay] })).toEqual([]);
  });

  it("and legs at once are told", () => {
    expect(said("two-legs", [], { legs: [train, { ...train, id: "bus" }] })).toMatchObject([
      { facts: { people: 1, from: "Oslo", to: "Bergen" } },
    ]);
  });
});

describe("luggage on the day people check out", () => {
  const stay: JudgedStay = {
    id: "hotel",
    hostId: "hotel",
    participantIds: ["ana", "ben"],
    checkInDate: calendarDate("2027-03-08"),
    checkOutDate: calendarDate("2027-03-09"),
  };
  const hosts = [
    aHost({ id: "hotel", name: "Hotel", coordinates: hotel }),
    aHost({ id: "port", coordinates: harbour }),
    aHost({ id: "campus", coordinates: campus }),
  ];
  const port = aJudgedItem({ id: "port", venueId: "port", startMinute: at(9) });
  const park = aJudgedItem({ id: "park", venueId: "campus", startMinute: at(13) });
  const known = { hosts, stays: [stay] };

  it("is told when they go to several places", () => {
    expect(said("luggage", [port, park], known)).toMatchObject([
      { severity: "warning", dayId: "d1", itemIds: ["port", "park"], facts: { count: 2, people: 2 } },
    ]);
  });

  it("is no matter at one place, on another day, for others, or when they sleep there again", () => {
    expect(said("luggage", [port], known)).toEqual([]);
    expect(
      said(
        "luggage",
        [
          { ...port, dayId: "d2" },
          { ...park, dayId: "d2" },
        ],
        known,
      ),
    ).toEqual([]);
    expect(said("luggage", [port, park], { ...known, stays: [{ ...stay, participantIds: ["gone"] }] })).toEqual([]);
    expect(
      said("luggage", [port, park], {
        ...known,
        stays: [
          stay,
          { ...stay, id: "again", checkInDate: calendarDate("2027-03-09"), checkOutDate: calendarDate("2027-03-10") },
        ],
      }),
    ).toEqual([]);
  });

  it.each([
    ["a check-in", aJudgedItem({ id: "in", kind: "CHECK_IN", startMinute: at(8) })],
    ["a bus of their own", aJudgedItem({ id: "bus", kind: "TRANSFER", transport: "BUS", startMinute: at(8) })],
    ["a way back to the hotel", aJudgedItem({ id: "back", venueId: "hotel", startMinute: at(16) })],
  ])("is looked after by %s", (_, item) => {
    expect(said("luggage", [item, port, park], known)).toEqual([]);
  });

  it("is not looked after by breakfast at the hotel, or a tram", () => {
    const breakfast = aJudgedItem({ id: "breakfast", kind: "MEAL", venueId: "hotel", startMinute: at(7) });
    const tram = aJudgedItem({
      id: "tram",
      kind: "TRANSFER",
      transport: "TRAM",
      startMinute: at(11),
      durationMinutes: 30,
    });

    expect(said("luggage", [breakfast, port, tram, park], known)).toHaveLength(1);
  });

  it("is left somewhere by a click", () => {
    expect(said("luggage", [port, park], known)[0]?.mends[0]).toMatchObject({
      words: "addLuggageStop",
      does: { kind: "add", item: { kind: "CHECK_IN", startMinute: at(8, 45) } },
    });
  });
});
