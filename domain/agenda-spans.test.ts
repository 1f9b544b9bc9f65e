import { describe, expect, it } from "vitest";
import { aDay, anAgenda, anItem, at, someDays } from "@/test/builders";
import { datesToReckonWith, endOf, itemSpan } from "./agenda-spans";
import { calendarDate } from "./clock";
import { timeZone } from "./zones";

const iso = (instant: number | null | undefined) =>
  typeof instant === "number" ? new Date(instant).toISOString().slice(0, 16) : instant;
const spanOf = (item: ReturnType<typeof anItem>, days = someDays(3), others: ReturnType<typeof anItem>[] = []) => {
  const span = itemSpan(anAgenda({ days, items: [item, ...others] }), item);
  return span && [iso(span.start), iso(span.end)];
};

describe("itemSpan", () => {
  it("turns a clock time in Oslo into instants", () => {
    expect(spanOf(anItem({ dayId: "d2", startMinute: at(14), durationMinutes: 90 }))).toEqual([
      "2027-03-10T13:00",
      "2027-03-10T14:30",
    ]);
  });

  it("has none for a wish and for an item without a time", () => {
    expect(spanOf(anItem({ dayId: null, startMinute: null }))).toBeNull();
    expect(spanOf(anItem({ startMinute: null }))).toBeNull();
  });

  it("does not know the end of an item without a length, or with an open end", () => {
    expect(spanOf(anItem({ durationMinutes: null }))).toEqual(["2027-03-09T08:00", null]);
    expect(spanOf(anItem({ endCertainty: "OPEN" }))).toEqual(["2027-03-09T08:00", null]);
    expect(spanOf(anItem({ endCertainty: "EXPECTED" }))).toEqual(["2027-03-09T08:00", "2027-03-09T09:00"]);
  });

  it("lets minutes really pass on the night clocks change", () => {
    const spring = someDays(1, "2027-03-28");
    const walk = anItem({ startMinute: at(1, 30), durationMinutes: 60 });

    expect(spanOf(walk, spring)).toEqual(["2027-03-28T00:30", "2027-03-28T01:30"]);
    expect(endOf(anAgenda({ days: spring, items: [walk] }), walk)).toEqual({
      date: "2027-03-28",
      minute: at(3, 30),
      timeZone: "Europe/Oslo",
    });
  });

  it("takes breakfast on a night train for the morning after, also inside the dining car", () => {
    const train = anItem({ id: "train", startMinute: at(22), durationMinutes: 600 });
    const breakfast = anItem({ id: "breakfast", parentId: "train", startMinute: at(6, 30), durationMinutes: 60 });
    const coffee = anItem({ id: "coffee", parentId: "breakfast", startMinute: at(7), durationMinutes: 15 });
    const early = anItem({ id: "early", parentId: "train", startMinute: at(21), durationMinutes: 15 });

    expect(spanOf(breakfast, someDays(1), [train])).toEqual(["2027-03-10T05:30", "2027-03-10T06:30"]);
    expect(spanOf(coffee, someDays(1), [train, breakfast])).toEqual(["2027-03-10T06:00", "2027-03-10T06:15"]);
    expect(spanOf(early, someDays(1), [train])).toEqual(["2027-03-09T20:00", "2027-03-09T20:15"]);
  });
});

describe("endOf", () => {
  it("ends a flight on the clocks of where it lands", () => {
    const flight = anItem({ startMinute: at(23), durationMinutes: 180, endTimeZone: timeZone("Europe/Bucharest") });

    expect(endOf(anAgenda({ items: [flight] }), flight)).toEqual({
      date: "2027-03-10",
      minute: at(3),
      timeZone: "Europe/Bucharest",
    });
  });

  it("gives an open end too, and none where there is none", () => {
    const open = anItem({ endCertainty: "OPEN" });
    const endless = anItem({ durationMinutes: null });

    expect(endOf(anAgenda({ items: [open] }), open)?.minute).toBe(at(10));
    expect(endOf(anAgenda({ items: [endless] }), endless)).toBeNull();
  });
});

it("lets days without dates follow one another, far from days that have one", () => {
  const days = [
    aDay({ id: "second", position: 1, date: null }),
    aDay({ id: "first", position: 0, date: null }),
    aDay({ id: "dated", position: 2, date: calendarDate("2027-03-09") }),
  ];

  expect(Object.fromEntries(datesToReckonWith(days))).toEqual({
    first: "2001-01-01",
    second: "2001-01-02",
    dated: "2027-03-09",
  });
});
