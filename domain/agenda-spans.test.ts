import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDay, anAgenda, anItem, at, someDays } from "@/test/builders";
import { someAgenda } from "@/test/random-agendas";
import type { AgendaItem } from "./agenda";
import { ancestorsOf } from "./agenda";
import { datesToReckonWith, endOf, itemSpan } from "./agenda-spans";
import { addDays, calendarDate, formatClock } from "./clock";
import { timeZone, toInstant } from "./zones";

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

describe("a night on which clocks change", () => {
  const night = (values: Partial<AgendaItem>, date: string, zone?: string) => {
    const item = anItem({ id: "night", ...values });
    const agenda = anAgenda({ days: someDays(1, date, zone), items: [item] });
    const span = itemSpan(agenda, item);
    return { minutes: ((span?.end ?? 0) - (span?.start ?? 0)) / 60_000, end: endOf(agenda, item) };
  };

  it.each([
    ["an hour is skipped", "2027-03-27", "Europe/Oslo", at(9)],
    ["an hour is repeated", "2027-10-30", "Europe/Oslo", at(7)],
    ["nothing happens", "2027-06-09", "Europe/Oslo", at(8)],
    ["half an hour is skipped", "2027-10-02", "Australia/Lord_Howe", at(8, 30)],
    ["half an hour is repeated", "2027-04-03", "Australia/Lord_Howe", at(7, 30)],
    ["two hours are skipped", "2027-03-27", "Antarctica/Troll", at(10)],
  ])("ends ten hours after 22:00 when %s", (_, date, zone, minute) => {
    const { minutes, end } = night({ startMinute: at(22), durationMinutes: 600 }, date, zone);

    expect(minutes).toBe(600);
    expect(end).toEqual({ date: addDays(calendarDate(date), 1), minute, timeZone: zone });
  });

  it("starts at 03:30 what was planned for 02:30, and ends as much later", () => {
    expect(night({ startMinute: at(2, 30), durationMinutes: 30 }, "2027-03-28").end?.minute).toBe(at(4));
  });

  it("takes a part for the morning after by the time that passes, not by the clock", () => {
    const train = anItem({ id: "train", startMinute: at(22), durationMinutes: 240 });
    const tea = anItem({ id: "tea", parentId: "train", startMinute: at(2, 45), durationMinutes: 15 });
    const late = anItem({ id: "late", parentId: "train", startMinute: at(1, 45), durationMinutes: 15 });

    // 22:00 and four hours are 03:00 on the night an hour is skipped; 02:45 is skipped and happens at 03:45.
    expect(spanOf(late, someDays(1, "2027-03-27"), [train])?.[0]).toBe("2027-03-28T00:45");
    expect(spanOf(tea, someDays(1, "2027-03-27"), [train])?.[0]).toBe("2027-03-27T01:45");
    // On the night it is repeated, they are 01:00 of winter: 01:45 is past.
    expect(spanOf(late, someDays(1, "2027-10-30"), [train])?.[0]).toBe("2027-10-30T23:45");
  });
});

describe("any item of any plan", () => {
  const iso8601 = (instant: number, zone: string) =>
    new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    }).format(instant);

  it("begins on its day when the clock there shows its time, and ends when its length has passed", () => {
    fc.assert(
      fc.property(someAgenda({ nested: false }), (agenda) => {
        const dates = datesToReckonWith(agenda.days);
        for (const item of agenda.items) {
          const day = agenda.days.find(({ id }) => id === item.dayId);
          const span = itemSpan(agenda, item);
          if (!day || item.startMinute === null) {
            expect([span, endOf(agenda, item)]).toEqual([null, null]);
            continue;
          }
          const date = dates.get(day.id) ?? calendarDate("1970-01-01");
          expect(span?.start).toBe(toInstant(date, item.startMinute, day.timeZone));
          const open = item.durationMinutes === null || item.endCertainty === "OPEN";
          const length = item.durationMinutes ?? 0;
          expect(span?.end).toBe(open ? null : (span?.start ?? 0) + length * 60_000);
          const end = endOf(agenda, item);
          expect(end?.timeZone).toBe(item.durationMinutes === null ? undefined : (item.endTimeZone ?? day.timeZone));
          if (!end || !span) continue;
          const written = `${end.date}, ${formatClock(end.minute)}`;
          expect(written).toBe(iso8601(span.start + length * 60_000, end.timeZone));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("begins, when it is inside another, within it or on its own day, and always when a clock shows its time", () => {
    fc.assert(
      fc.property(someAgenda(), (agenda) => {
        const byId = new Map(agenda.items.map((item) => [item.id, item]));
        for (const item of agenda.items) {
          const day = agenda.days.find(({ id }) => id === item.dayId);
          const span = itemSpan(agenda, item);
          if (!day || !span || item.startMinute === null) continue;
          const date = datesToReckonWith(agenda.days).get(day.id) ?? calendarDate("1970-01-01");
          const mornings = Array.from({ length: 4 }, (_, days) =>
            toInstant(addDays(date, days), item.startMinute ?? at(0), day.timeZone),
          );
          expect(mornings).toContain(span.start);
          if (span.start === mornings[0]) continue;
          const within = ancestorsOf(byId, item).some((around) => {
            const outer = itemSpan(agenda, around);
            if (!outer || around.startMinute === null) return false;
            // Around it lasts that long, or is on that morning itself.
            const isOnMorning = outer.start !== toInstant(date, around.startMinute, day.timeZone);
            const end = outer.start + (around.durationMinutes ?? 0) * 60_000;
            return isOnMorning || (outer.start <= span.start && span.start < end);
          });
          expect(within).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
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

  it.each([
    [
      "yesterday, over the date line eastwards",
      "Pacific/Kiritimati",
      at(10),
      150,
      "Pacific/Honolulu",
      "2027-03-08",
      at(12, 30),
    ],
    [
      "the day after tomorrow, westwards overnight",
      "Pacific/Honolulu",
      at(22),
      330,
      "Pacific/Kiritimati",
      "2027-03-11",
      at(3, 30),
    ],
    ["the same minute it leaves, by the clocks", "Pacific/Apia", at(9), 1440, "Pacific/Pago_Pago", "2027-03-09", at(9)],
    ["after the clocks of there went forward", "America/St_Johns", at(21), 330, "Europe/Dublin", "2027-03-10", at(6)],
    ["a quarter of an hour aside", "Asia/Kathmandu", at(23), 60, "Asia/Kolkata", "2027-03-09", at(23, 45)],
  ])("lands %s", (_, from, startMinute, durationMinutes, to, date, minute) => {
    const flight = anItem({ startMinute, durationMinutes, endTimeZone: timeZone(to) });

    const end = endOf(anAgenda({ days: someDays(1, "2027-03-09", from), items: [flight] }), flight);

    expect(end).toEqual({ date, minute, timeZone: to });
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
