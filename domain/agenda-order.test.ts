import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anAgenda, anItem, at } from "@/test/builders";
import { someAgenda } from "@/test/random-agendas";
import type { AgendaEntry } from "./agenda";
import { dayParts } from "./agenda";
import { dayPartAt, entriesOf, flatten, itemsOfDay, usualStart, wishList } from "./agenda-order";
import { minuteOfDay } from "./clock";

const read = (items: ReturnType<typeof anItem>[]) =>
  flatten(itemsOfDay(anAgenda({ items }), "d1")).map((item) => item.id);

describe("itemsOfDay", () => {
  it("goes by time, the longer of two that start together first", () => {
    expect(
      read([
        anItem({ id: "dinner", startMinute: at(19) }),
        anItem({ id: "talk", startMinute: at(9), durationMinutes: 30 }),
        anItem({ id: "visit", startMinute: at(9), durationMinutes: 120 }),
        anItem({ id: "elsewhere", dayId: "d2" }),
      ]),
    ).toEqual(["visit", "talk", "dinner"]);
  });

  it("puts an item of the afternoon after what starts in the afternoon", () => {
    expect(
      read([
        anItem({ id: "dinner", startMinute: at(18) }),
        anItem({ id: "museum", startMinute: null, dayPart: "AFTERNOON" }),
        anItem({ id: "lab", startMinute: at(16) }),
        anItem({ id: "walk", startMinute: null, dayPart: "MORNING" }),
        anItem({ id: "lunch", startMinute: at(12) }),
        anItem({ id: "train", startMinute: null, dayPart: "NIGHT" }),
        anItem({ id: "drinks", startMinute: at(23) }),
      ]),
    ).toEqual(["walk", "lunch", "lab", "museum", "dinner", "drinks", "train"]);
  });

  it("puts 'then dinner' last, or behind the untimed item before it", () => {
    const timed = anItem({ id: "lab", startMinute: at(16) });
    const dinner = anItem({ id: "dinner", startMinute: null, position: 2 });

    expect(read([dinner, timed])).toEqual(["lab", "dinner"]);
    expect(read([dinner, timed, anItem({ id: "walk", startMinute: null, dayPart: "MORNING", position: 1 })])).toEqual([
      "walk",
      "dinner",
      "lab",
    ]);
    expect(read([dinner, timed, anItem({ id: "walk", startMinute: null, dayPart: "MORNING", position: 3 })])).toEqual([
      "dinner",
      "walk",
      "lab",
    ]);
  });

  it("keeps the parts of a session inside it, the coffee between them", () => {
    const session = anItem({ id: "session", startMinute: at(9), durationMinutes: 180 });
    const agenda = anAgenda({
      items: [
        anItem({ id: "part two", parentId: "session", startMinute: at(10, 45) }),
        anItem({ id: "coffee", parentId: "session", startMinute: at(10, 30) }),
        anItem({ id: "part one", parentId: "session", startMinute: at(9) }),
        session,
      ],
    });

    const [entry, ...rest] = itemsOfDay(agenda, "d1");

    expect(rest).toEqual([]);
    expect(entry?.item).toBe(session);
    expect(entry?.subItems.map((sub) => sub.item.id)).toEqual(["part one", "coffee", "part two"]);
  });

  it("shows a sub-item whose parent is elsewhere, and items that contain one another, for themselves", () => {
    expect(
      read([
        anItem({ id: "orphan", parentId: "gone" }),
        anItem({ id: "egg", parentId: "hen", startMinute: at(10) }),
        anItem({ id: "hen", parentId: "egg", startMinute: at(11) }),
        anItem({ id: "chick", parentId: "hen", startMinute: at(12) }),
      ]),
    ).toEqual(["orphan", "egg", "hen", "chick"]);
  });

  it("shows every item of the plan exactly once, on its day or on the wish list", () => {
    fc.assert(
      fc.property(someAgenda(), (agenda) => {
        const shown = [...agenda.days.flatMap((day) => itemsOfDay(agenda, day.id)), ...wishList(agenda)];
        expect(
          flatten(shown)
            .map((item) => item.id)
            .sort(),
        ).toEqual(agenda.items.map((item) => item.id).sort());
      }),
    );
  });

  it("does not depend on the order in which rows come from the database", () => {
    fc.assert(
      fc.property(someAgenda(), (agenda) => {
        const reversed = { ...agenda, items: [...agenda.items].reverse() };
        for (const day of agenda.days) expect(itemsOfDay(reversed, day.id)).toEqual(itemsOfDay(agenda, day.id));
      }),
    );
  });

  it("is a total order: read again in the order it was read, it is the same", () => {
    fc.assert(
      fc.property(someAgenda(), fc.nat(), (agenda, turn) => {
        for (const day of agenda.days) {
          const entries = itemsOfDay(agenda, day.id);
          const items = flatten(entries);
          const turned = [...items.slice(turn % (items.length + 1)), ...items.slice(0, turn % (items.length + 1))];
          expect(entriesOf(items)).toEqual(entries);
          expect(entriesOf(turned)).toEqual(entries);
        }
      }),
    );
  });

  it("never puts one that starts later before one that starts earlier, nor one of an earlier part of the day behind a later", () => {
    fc.assert(
      fc.property(someAgenda(), (agenda) => {
        const inOrderOf = (entries: readonly AgendaEntry[]): void => {
          const starts = entries.flatMap(({ item }) => item.startMinute ?? []);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
          const parts = entries.flatMap(({ item }) =>
            item.startMinute === null && item.dayPart !== null ? dayParts.indexOf(item.dayPart) : [],
          );
          expect(parts).toEqual([...parts].sort((a, b) => a - b));
          for (const { subItems } of entries) inOrderOf(subItems);
        };
        for (const day of agenda.days) inOrderOf(itemsOfDay(agenda, day.id));
      }),
    );
  });

  it("refuses a day of another trip", () => {
    expect(() => itemsOfDay(anAgenda(), "elsewhere")).toThrow(RangeError);
  });
});

describe("wishList", () => {
  it("goes by position", () => {
    const agenda = anAgenda({
      items: [
        anItem({ id: "second", dayId: null, startMinute: null, position: 1 }),
        anItem({ id: "planned" }),
        anItem({ id: "first", dayId: null, startMinute: null, position: 0 }),
      ],
    });

    expect(wishList(agenda).map((entry) => entry.item.id)).toEqual(["first", "second"]);
  });
});

describe("parts of the day", () => {
  it.each([
    [at(0), "NIGHT"],
    [at(5), "MORNING"],
    [at(11, 59), "MORNING"],
    [at(12), "MIDDAY"],
    [at(14), "AFTERNOON"],
    [at(18), "EVENING"],
    [at(23, 59), "EVENING"],
  ])("calls minute %i %s", (minute, part) => {
    expect(dayPartAt(minute)).toBe(part);
  });

  it("calls every minute something, in the order of the day but for the small hours", () => {
    const parts = Array.from({ length: 1_440 }, (_, minute) => dayPartAt(minuteOfDay(minute)));

    expect(parts.slice(0, 300).every((part) => part === "NIGHT")).toBe(true);
    const later = parts.slice(300).map((part) => dayParts.indexOf(part));
    expect(later).toEqual([...later].sort((a, b) => a - b));
    expect(new Set(later)).toEqual(new Set([0, 1, 2, 3]));
  });

  it("proposes a start within each part", () => {
    for (const part of dayParts.filter((one) => one !== "NIGHT")) expect(dayPartAt(usualStart(part))).toBe(part);
  });
});
