import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDay, anItem, someDays } from "@/test/builders";
import { someAgenda } from "@/test/random-agendas";
import type { AgendaItem } from "./agenda";
import { calendarDate, daysBetween } from "./clock";
import { type CopyWish, copyOfProgramme, nextTitle } from "./trip-copy";
import { timeZone } from "./zones";

const oslo = { city: "Oslo", timeZone: timeZone("Europe/Oslo") };
const march = calendarDate("2027-03-09");
const cardiff = { city: "Cardiff", timeZone: timeZone("Europe/London") };
const wish: CopyWish = { first: calendarDate("2028-05-02"), from: oslo, to: oslo, keepAnswers: false };

function counting(): () => string {
  let count = 0;
  return () => `copy${++count}`;
}

/** Programmes by chance, with items that continue one another. */
const programmes = fc
  .tuple(someAgenda(), fc.array(fc.option(fc.nat(), { nil: null }), { minLength: 12, maxLength: 12 }))
  .map(([{ days, items }, continued]) => ({
    days: days.map((day) => ({ ...day, city: "Oslo" })),
    items: items.map((item, index) => {
      const before = continued[index] ?? null;
      return { ...item, continuesId: before === null || index === 0 ? null : `i${before % index}` };
    }),
    groups: [{ id: "a" }, { id: "b" }],
    choices: [{ id: "museum or hike" }, { id: "tram or bus" }],
  }));

const bonds = (item: AgendaItem) => [item.dayId, item.parentId, item.continuesId, item.choiceId, ...item.groupIds];

describe("a copy of a programme", () => {
  it("has the same structure under other names", () => {
    fc.assert(
      fc.property(programmes, fc.boolean(), (programme, keepAnswers) => {
        const copy = copyOfProgramme(programme, { ...wish, keepAnswers }, counting());
        const all = ({ days, items, groups, choices }: typeof programme) => [...days, ...items, ...groups, ...choices];
        const names = new Map(all(programme).map(({ id }, index) => [id, all(copy as typeof programme)[index]?.id]));

        expect(new Set(names.values()).size).toBe(names.size);
        for (const [index, item] of programme.items.entries()) {
          const again = copy.items[index];
          if (!again) throw new Error("An item is missing");
          expect(bonds(again)).toEqual(bonds(item).map((id) => (id === null ? null : names.get(id))));
          const { startMinute, durationMinutes, position, title, room } = item;
          expect(again).toMatchObject({ startMinute, durationMinutes, position, title, room });
        }
      }),
    );
  });

  it("keeps the gaps between days", () => {
    fc.assert(
      fc.property(programmes, (programme) => {
        const copy = copyOfProgramme(programme, wish, counting());
        const shifts = programme.days.map((day, index) =>
          daysBetween(day.date ?? march, copy.days[index]?.date ?? march),
        );
        if (programme.days[0]?.date) expect(new Set(shifts).size).toBe(1);
        expect(copy.days[0]?.date).toBe("2028-05-02");
      }),
    );
  });
});

describe("dates and places of a copy", () => {
  const days = someDays(2).map((day) => ({ ...day, city: day.id === "d1" ? "Oslo" : "Lisbon" }));
  const programme = { days, items: [], groups: [], choices: [] };

  it("are open when the first date is", () => {
    const { days: open } = copyOfProgramme(programme, { ...wish, first: null }, counting());
    expect(open.map((day) => day.date)).toEqual([null, null]);
  });

  it("begin on the first date although the old ones were open", () => {
    const undated = { ...programme, days: days.map((day) => ({ ...day, date: null })) };
    const { days: dated } = copyOfProgramme(undated, wish, counting());
    expect(dated.map((day) => day.date)).toEqual(["2028-05-02", "2028-05-03"]);
  });

  it("keep a day of rest that lay between two days", () => {
    const [first, second] = days;
    const apart = [first, { ...second, date: calendarDate("2027-03-11") }].map((day) => ({
      ...aDay(),
      city: null,
      ...day,
    }));
    const { days: copied } = copyOfProgramme({ ...programme, days: apart }, wish, counting());
    expect(copied.map((day) => day.date)).toEqual(["2028-05-02", "2028-05-04"]);
  });

  it("go to the new place where they were at the old one, and leave an excursion where it was", () => {
    const { days: moved } = copyOfProgramme(programme, { ...wish, to: cardiff }, counting());
    expect(moved.map((day) => [day.city, day.timeZone])).toEqual([
      ["Cardiff", "Europe/London"],
      ["Lisbon", "Europe/London"],
    ]);
  });
});

it.each([
  [true, ["CONFIRMED", null]],
  [false, ["IDEA", null]],
])("asks hosts anew unless their answers are kept (%s)", (keepAnswers, statuses) => {
  const items = [anItem({ id: "a", hostStatus: "CONFIRMED" }), anItem({ id: "b", continuesId: "removed" })];
  const copy = copyOfProgramme({ days: [], items, groups: [], choices: [] }, { ...wish, keepAnswers }, counting());
  expect(copy.items.map((item) => item.hostStatus)).toEqual(statuses);
  expect(copy.items.map((item) => item.continuesId)).toEqual([null, null]);
});

it.each([
  ["3rd learning journey", 3, "4th learning journey"],
  ["Learning journey 10", 10, "Learning journey 11"],
  ["21st visit", 21, "22nd visit"],
  ["11th visit of 2011", 11, "12th visit of 2011"],
  ["Visit to the ports", 2, "Visit to the ports"],
  ["Visit 2", null, "Visit 2"],
])("calls what follows %s (number %s) %s", (title, number, next) => {
  expect(nextTitle(title, number)).toBe(next);
});
