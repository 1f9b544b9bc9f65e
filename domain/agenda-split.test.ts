import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anAgenda, anItem, at, someDays } from "@/test/builders";
import { someAgenda } from "@/test/random-agendas";
import type { Agenda, AgendaItem } from "./agenda";
import { findItem } from "./agenda";
import { flatten, itemsOfDay } from "./agenda-order";
import { itemSpan } from "./agenda-spans";
import type { NewPart } from "./agenda-split";
import { joinParts, joinTwo, splitInTwo, splitIntoParts } from "./agenda-split";
import { conflictsOf } from "./conflicts";

const session = anItem({ id: "session", startMinute: at(9), durationMinutes: 180 });
const coffee = { afterMinutes: 90, breakMinutes: 30 };
const make = (part: NewPart) => anItem({ id: part, title: part, kind: part === "break" ? "MEAL" : "TALK" });
const makeSecond = () => make("second");
const only = (agenda: Agenda | null, id: string): AgendaItem => findItem(agenda ?? anAgenda(), id);
const times = (agenda: Agenda | null, ids: string[]) =>
  ids.map((id) => [only(agenda, id).startMinute, only(agenda, id).durationMinutes]);

describe("splitIntoParts", () => {
  it("puts two parts and the coffee between them inside a session", () => {
    const { agenda } = splitIntoParts(anAgenda({ items: [session] }), "session", coffee, make);

    expect(only(agenda, "session")).toEqual(session);
    expect(times(agenda, ["first", "break", "second"])).toEqual([
      [at(9), 90],
      [at(10, 30), 30],
      [at(11), 60],
    ]);
    const read = itemsOfDay(agenda ?? anAgenda(), "d1");
    expect(flatten(read).map((item) => item.id)).toEqual(["session", "first", "break", "second"]);
    expect(read[0]?.subItems).toHaveLength(3);
  });

  it("makes no break that takes no time", () => {
    const { agenda } = splitIntoParts(
      anAgenda({ items: [session] }),
      "session",
      { afterMinutes: 60, breakMinutes: 0 },
      make,
    );

    expect(agenda?.items.map((item) => item.id)).toEqual(["session", "first", "second"]);
    expect(times(agenda, ["first", "second"])).toEqual([
      [at(9), 60],
      [at(10), 120],
    ]);
  });

  it("takes talks into the part they lie in, and leaves what lies across or has no time", () => {
    const talk = (id: string, startMinute: AgendaItem["startMinute"], durationMinutes: number | null = 30) =>
      anItem({ id, parentId: "session", startMinute, durationMinutes });
    const talks = [
      talk("early", at(9, 30)),
      talk("across", at(10, 15)),
      talk("last", at(11, 30)),
      talk("endless", at(11), null),
      talk("sometime", null),
      talk("too long", at(11, 45)),
    ];

    const { agenda } = splitIntoParts(anAgenda({ items: [session, ...talks] }), "session", coffee, make);

    expect(talks.map(({ id }) => only(agenda, id).parentId)).toEqual([
      "first",
      "session",
      "second",
      "second",
      "session",
      "session",
    ]);
  });

  it("lets part two end as surely, and as late at the longest, as the session does", () => {
    const open = { ...session, endCertainty: "EXPECTED" as const, longestMinutes: 240 };
    const { agenda } = splitIntoParts(anAgenda({ items: [open] }), "session", coffee, make);

    expect(only(agenda, "second")).toMatchObject({ endCertainty: "EXPECTED", longestMinutes: 120 });
    expect(only(agenda, "first")).toMatchObject({ endCertainty: "FIXED", longestMinutes: null });
  });

  it("starts part two on the clock that shows when the minutes have really passed", () => {
    const night = { ...session, startMinute: at(1), durationMinutes: 180 };
    const days = someDays(1, "2027-03-28");
    const party = { ...session, startMinute: at(23), durationMinutes: 180 };

    const spring = splitIntoParts(anAgenda({ days, items: [night] }), "session", coffee, make).agenda;
    const late = splitIntoParts(anAgenda({ items: [party] }), "session", coffee, make).agenda;

    expect(only(spring, "break").startMinute).toBe(at(3, 30));
    expect(only(spring, "second").startMinute).toBe(at(4));
    expect(only(late, "second").startMinute).toBe(at(1));
    expect(itemSpan(late ?? anAgenda(), only(late, "second"))?.start).toBe(Date.UTC(2027, 2, 10, 0));
  });

  it("refuses a part that would begin in the hour clocks repeat", () => {
    const days = someDays(1, "2027-10-31");
    const night = { ...session, startMinute: at(1), durationMinutes: 180 };

    expect(
      splitIntoParts(anAgenda({ days, items: [night] }), "session", { afterMinutes: 60, breakMinutes: 0 }, make)
        .refusal,
    ).toBeNull();
    expect(splitIntoParts(anAgenda({ days, items: [night] }), "session", coffee, make).refusal).toBe("cannotStartThen");
  });

  it.each<[string, Partial<AgendaItem>]>([
    ["timeUnknown", { startMinute: null }],
    ["timeUnknown", { dayId: null, startMinute: null }],
    ["lengthUnknown", { durationMinutes: null }],
  ])("refuses with %s", (refusal, values) => {
    const agenda = anAgenda({ items: [{ ...session, ...values }] });

    expect(splitIntoParts(agenda, "session", coffee, make)).toEqual({ refusal, agenda: null });
    expect(splitInTwo(agenda, "session", coffee, makeSecond)).toEqual({ refusal, agenda: null });
  });

  it.each([
    [0, 30],
    [-10, 0],
    [90, 90],
    [180, 0],
    [90, -15],
    [45.5, 15],
    [60, 0.5],
    [Number.NaN, 0],
  ])("refuses a break after %d minutes of %d", (afterMinutes, breakMinutes) => {
    const agenda = anAgenda({ items: [session] });

    expect(splitIntoParts(agenda, "session", { afterMinutes, breakMinutes }, make).refusal).toBe("breakOutsideItem");
    expect(splitInTwo(agenda, "session", { afterMinutes, breakMinutes }, makeSecond).refusal).toBe("breakOutsideItem");
  });

  it("throws for an item of another trip, and for parts of another item", () => {
    expect(() => splitIntoParts(anAgenda(), "session", coffee, make)).toThrow(RangeError);
    expect(() => splitInTwo(anAgenda(), "session", coffee, makeSecond)).toThrow(RangeError);
    expect(() => joinParts(anAgenda({ items: [session] }), "session", ["session"])).toThrow(RangeError);
    expect(() => joinTwo(anAgenda({ items: [session] }), "session")).toThrow(RangeError);
  });
});

describe("splitInTwo", () => {
  it("ends a session at lunch and continues it afterwards", () => {
    const lunch = anItem({ id: "lunch", startMinute: at(10, 30), durationMinutes: 30 });
    const agenda = anAgenda({ items: [{ ...session, endCertainty: "OPEN", longestMinutes: 200 }, lunch] });

    const split = splitInTwo(agenda, "session", coffee, makeSecond).agenda;

    expect(only(split, "session")).toEqual({ ...session, durationMinutes: 90 });
    expect(only(split, "second")).toEqual({
      ...make("second"),
      startMinute: at(11),
      durationMinutes: 60,
      longestMinutes: 80,
      endCertainty: "OPEN",
      continuesId: "session",
    });
    expect(conflictsOf(split ?? agenda)).toEqual([]);
  });

  it("takes talks of the afternoon along, and what continued the session continues part two", () => {
    const third = anItem({ id: "third", startMinute: at(15), continuesId: "session" });
    const talk = anItem({ id: "talk", parentId: "session", startMinute: at(11), durationMinutes: 30 });
    const early = anItem({ id: "early", parentId: "session", startMinute: at(9), durationMinutes: 30 });

    const split = splitInTwo(anAgenda({ items: [session, third, talk, early] }), "session", coffee, makeSecond).agenda;

    expect(only(split, "third").continuesId).toBe("second");
    expect(only(split, "talk").parentId).toBe("second");
    expect(only(split, "early").parentId).toBe("session");
  });

  it("refuses a part two after midnight, which its day cannot hold", () => {
    const late = { ...session, startMinute: at(23) };

    expect(splitInTwo(anAgenda({ items: [late] }), "session", coffee, makeSecond).refusal).toBe("cannotStartThen");
    expect(
      splitInTwo(anAgenda({ items: [late] }), "session", { afterMinutes: 30, breakMinutes: 15 }, makeSecond).refusal,
    ).toBeNull();
  });
});

describe("joinTwo", () => {
  const second = anItem({ id: "second", startMinute: at(14), durationMinutes: 60, continuesId: "session" });

  it("lasts to the end of part two, with its talks and what continues it", () => {
    const talk = anItem({ id: "talk", parentId: "second", startMinute: at(14) });
    const third = anItem({ id: "third", startMinute: at(16), continuesId: "second" });

    const joined = joinTwo(anAgenda({ items: [session, second, talk, third] }), "second").agenda;

    expect(joined?.items).toEqual([
      { ...session, durationMinutes: 360 },
      { ...talk, parentId: "session" },
      { ...third, continuesId: "session" },
    ]);
  });

  it("needs everybody who had a part in either", () => {
    const items = [
      { ...session, personIds: ["shane", "kjetil"] },
      { ...second, personIds: ["kjetil", "ada"] },
    ];

    expect(only(joinTwo(anAgenda({ items }), "second").agenda, "session").personIds).toEqual([
      "shane",
      "kjetil",
      "ada",
    ]);
  });

  it("joins over midnight and over days, as long as an item may be", () => {
    const tomorrow = { ...second, dayId: "d2", startMinute: at(8), durationMinutes: null };
    const days = anAgenda({ items: [session, tomorrow] });

    expect(only(joinTwo(days, "second").agenda, "session").durationMinutes).toBeNull();
    expect(
      joinTwo(
        anAgenda({ items: [session, { ...tomorrow, dayId: "d3", startMinute: at(8), durationMinutes: 60 }] }),
        "second",
      ).refusal,
    ).toBeNull();
    expect(
      joinTwo(
        anAgenda({ items: [session, { ...tomorrow, dayId: "d3", startMinute: at(9), durationMinutes: 60 }] }),
        "second",
      ).refusal,
    ).toBe("lengthOutOfRange");
  });

  it("refuses what has no time, and what was over before the session begins", () => {
    expect(joinTwo(anAgenda({ items: [session, { ...second, startMinute: null }] }), "second").refusal).toBe(
      "timeUnknown",
    );
    expect(joinTwo(anAgenda({ items: [session, { ...second, startMinute: at(7) }] }), "second").refusal).toBe(
      "lengthOutOfRange",
    );
  });
});

describe("taking apart and putting together", () => {
  const pause = fc.record({
    afterMinutes: fc.integer({ min: 1, max: 400 }),
    breakMinutes: fc.integer({ min: 0, max: 90 }),
  });
  const withOneOf = (agenda: Agenda, pick: number) => agenda.items[pick % Math.max(1, agenda.items.length)];
  const startsOf = (agenda: Agenda) => new Map(agenda.items.map((one) => [one.id, itemSpan(agenda, one)?.start]));

  it("leaves everything as it was, in any plan: parts inside", () => {
    let joined = 0;
    fc.assert(
      fc.property(someAgenda(), fc.nat(), pause, (agenda, pick, at) => {
        const item = withOneOf(agenda, pick);
        if (!item) return;
        const split = splitIntoParts(agenda, item.id, at, make);
        if (!split.agenda) return;
        const ids = split.agenda.items.slice(agenda.items.length).map((one) => one.id);
        expect(joinParts(split.agenda, item.id, ids)).toEqual(agenda);
        joined++;
      }),
      { numRuns: 300 },
    );
    expect(joined).toBeGreaterThan(30);
  });

  it("leaves everything as it was, in any plan: one continues the other", () => {
    let joined = 0;
    fc.assert(
      fc.property(someAgenda(), fc.nat(), pause, (agenda, pick, at) => {
        const item = withOneOf(agenda, pick);
        if (!item) return;
        const split = splitInTwo(agenda, item.id, at, makeSecond);
        if (!split.agenda) return;
        expect(joinTwo(split.agenda, "second")).toEqual({ refusal: null, agenda });
        joined++;
      }),
      { numRuns: 300 },
    );
    expect(joined).toBeGreaterThan(30);
  });

  it("moves nothing else, and parts never overlap: they last what the item lasted", () => {
    fc.assert(
      fc.property(someAgenda(), fc.nat(), pause, fc.boolean(), (agenda, pick, at, inside) => {
        const item = withOneOf(agenda, pick);
        if (!item) return;
        const split = inside ? splitIntoParts(agenda, item.id, at, make) : splitInTwo(agenda, item.id, at, makeSecond);
        if (!split.agenda) return;
        const after = startsOf(split.agenda);
        for (const [id, start] of startsOf(agenda)) expect(after.get(id)).toBe(start);
        const start = after.get(item.id) ?? 0;
        expect((after.get("second") ?? 0) - start).toBe((at.afterMinutes + at.breakMinutes) * 60_000);
        const length = only(split.agenda, "second").durationMinutes ?? 0;
        expect(at.afterMinutes + at.breakMinutes + length).toBe(item.durationMinutes);
        const among = new Set(inside ? ["first", "break", "second"] : [item.id, "second"]);
        expect(
          conflictsOf(split.agenda).filter(({ itemIds }) => itemIds.every((id) => among.has(id)) && itemIds.length > 1),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
