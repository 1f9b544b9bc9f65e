import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDay, anItem, at, someDays } from "@/test/builders";
import { someAgenda } from "@/test/random-agendas";
import type { Agenda, AgendaItem } from "./agenda";
import { ancestorsOf, isOff } from "./agenda";
import { calendarDate } from "./clock";
import { expectationsOf } from "./expected-people";
import type { ItineraryDay, ItineraryEntry, SharedAgenda } from "./itinerary";
import { changesBetween, itineraryFor, nowAndNext } from "./itinerary";
import type { Instant } from "./zones";
import { addMinutes, timeZone, toInstant } from "./zones";

const everyone = { groupIds: [] };
const plan = (...items: AgendaItem[]): SharedAgenda => ({ days: someDays(3), items });
const idsOf = (entries: readonly ItineraryEntry[]): string[] =>
  entries.flatMap((entry) => [entry.item.id, ...idsOf(entry.subItems)]);
const shown = (agenda: SharedAgenda, reader: Parameters<typeof itineraryFor>[1] = everyone) =>
  itineraryFor(agenda, reader).map((day) => idsOf(day.entries));

describe("itineraryFor", () => {
  it("shows the days in order with their numbers, also those with nothing on them", () => {
    const days = [
      aDay({ id: "one", position: 1 }),
      aDay({ id: "arrival", position: 0, numbered: false, date: calendarDate("2027-03-08") }),
    ];
    const itinerary = itineraryFor({ days, items: [anItem({ dayId: "one" })] }, everyone);

    expect(itinerary.map(({ day, number, entries }) => [day.id, number, entries.length])).toEqual([
      ["arrival", null, 0],
      ["one", 1, 1],
    ]);
  });

  it("shows items for everyone and for the reader's groups, with what is inside", () => {
    const visit = anItem({ id: "visit", groupIds: ["a"], startMinute: at(9) });
    const talk = anItem({ id: "talk", parentId: "visit", startMinute: at(9) });
    const tour = anItem({ id: "tour", parentId: "visit", groupIds: ["b"], startMinute: at(10) });
    const lunch = anItem({ id: "lunch", startMinute: at(12) });
    const agenda = plan(lunch, tour, talk, visit);

    expect(shown(agenda, { groupIds: ["a"] })[0]).toEqual(["visit", "talk", "lunch"]);
    expect(shown(agenda, { groupIds: ["a", "b"] })[0]).toEqual(["visit", "talk", "tour", "lunch"]);
    expect(shown(agenda, { groupIds: ["b"] })[0]).toEqual(["lunch"]);
    expect(shown(agenda)[0]).toEqual(["lunch"]);
  });

  it("shows no wishes and nothing that was declined or called off, nor what was inside", () => {
    expect(
      shown(
        plan(
          anItem({ id: "wish", dayId: null, startMinute: null }),
          anItem({ id: "declined", hostStatus: "DECLINED" }),
          anItem({ id: "talk", parentId: "declined" }),
          anItem({ id: "cancelled", hostStatus: "CANCELLED" }),
          anItem({ id: "requested", hostStatus: "REQUESTED" }),
        ),
      ),
    ).toEqual([["requested"], [], []]);
  });

  it("shows all of a choice until one is chosen", () => {
    const agenda = plan(
      anItem({ id: "hike", choiceId: "c" }),
      anItem({ id: "museum", choiceId: "c" }),
      anItem({ id: "quiz", choiceId: "d" }),
    );

    expect(shown(agenda)[0]).toEqual(["hike", "museum", "quiz"]);
    expect(shown(agenda, { groupIds: [], chosenItemIds: ["museum"] })[0]).toEqual(["museum", "quiz"]);
  });

  it("shows the rest of a choice again when what was chosen takes place no more, or not for them", () => {
    const agenda = (hike: Partial<AgendaItem>) =>
      plan(anItem({ id: "hike", choiceId: "c", ...hike }), anItem({ id: "museum", choiceId: "c" }));
    const reader = { groupIds: ["a"], chosenItemIds: ["hike"] };

    expect(shown(agenda({}), reader)[0]).toEqual(["hike"]);
    expect(shown(agenda({ hostStatus: "CANCELLED" }), reader)[0]).toEqual(["museum"]);
    expect(shown(agenda({ dayId: null, startMinute: null }), reader)[0]).toEqual(["museum"]);
    expect(shown(agenda({ groupIds: ["b"] }), reader)[0]).toEqual(["museum"]);
  });

  it("shows one of a choice to whoever chose something inside it", () => {
    const talk = anItem({ id: "talk", parentId: "museum" });
    const agenda = plan(anItem({ id: "hike", choiceId: "c" }), anItem({ id: "museum", choiceId: "c" }), talk);

    expect(shown(agenda, { groupIds: [], chosenItemIds: ["talk"] })[0]).toEqual(["hike", "museum", "talk"]);
    expect(shown(agenda, { groupIds: [], chosenItemIds: ["talk", "hike"] })[0]).toEqual(["hike", "museum", "talk"]);
    expect(shown(agenda, { groupIds: [], chosenItemIds: ["hike"] })[0]).toEqual(["hike"]);
  });

  it("says when an item ends, on the clocks of where it ends", () => {
    const flight = anItem({ startMinute: at(23), durationMinutes: 180, endTimeZone: timeZone("Europe/Bucharest") });
    const [entry] = itineraryFor(plan(flight), everyone)[0]?.entries ?? [];

    expect(entry?.end).toEqual({ date: "2027-03-10", minute: at(3), timeZone: "Europe/Bucharest" });
    expect(entry?.span).toEqual({
      start: Date.UTC(2027, 2, 9, 22),
      end: Date.UTC(2027, 2, 10, 1),
    });
  });

  it("keeps clock times but no instants while dates are open", () => {
    const [day] = itineraryFor({ days: [aDay({ date: null })], items: [anItem()] }, everyone);

    expect(day?.entries[0]?.span).toBeNull();
    expect(day?.entries[0]?.end?.minute).toBe(at(10));
  });

  it("shows nobody what is for other groups only, in any plan", () => {
    fc.assert(
      fc.property(someAgenda(), fc.subarray(["a", "b"]), (agenda, groupIds) => {
        const byId = new Map(agenda.items.map((item) => [item.id, item]));
        for (const id of shown(agenda, { groupIds }).flat()) {
          for (let item = byId.get(id); item; item = byId.get(item.parentId ?? "")) {
            expect(item.groupIds.length === 0 || item.groupIds.some((group) => groupIds.includes(group))).toBe(true);
            expect(item.hostStatus === "DECLINED" || item.hostStatus === "CANCELLED").toBe(false);
          }
        }
      }),
    );
  });
});

describe("everyone on the trip", () => {
  const readerOf = (agenda: Agenda, id: string) => ({
    groupIds: agenda.groups.flatMap((group) => (group.participantIds.includes(id) ? group.id : [])),
    chosenItemIds: agenda.items.flatMap((item) => (item.signedUpIds.includes(id) ? item.id : [])),
  });
  const lineOf = (agenda: Agenda, item: AgendaItem) => [
    item,
    ...ancestorsOf(new Map(agenda.items.map((one) => [one.id, one])), item),
  ];
  const takesPlace = (agenda: Agenda, item: AgendaItem) => item.dayId !== null && !lineOf(agenda, item).some(isOff);

  it("sees every item at which they are expected, in any plan", () => {
    fc.assert(
      fc.property(someAgenda(), (agenda) => {
        const { expectedAt } = expectationsOf(agenda);
        for (const id of agenda.participantIds) {
          const seen = new Set(shown(agenda, readerOf(agenda, id)).flat());
          for (const item of agenda.items.filter((one) => takesPlace(agenda, one))) {
            if (expectedAt(lineOf(agenda, item))?.participantIds.has(id)) expect(seen).toContain(item.id);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("sees nothing else but what is optional", () => {
    fc.assert(
      fc.property(someAgenda({ nested: false }), (agenda) => {
        const { expectedAt } = expectationsOf(agenda);
        for (const id of agenda.participantIds) {
          const seen = new Set(shown(agenda, readerOf(agenda, id)).flat());
          for (const item of agenda.items.filter((one) => seen.has(one.id) && !one.optional)) {
            expect(expectedAt([item])?.participantIds.has(id)).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("finds every item once, on its own day, inside what it is inside of", () => {
    fc.assert(
      fc.property(someAgenda(), fc.subarray(["a", "b"]), (agenda, groupIds) => {
        const days = itineraryFor(agenda, { groupIds });
        const byId = new Map(agenda.items.map((item) => [item.id, item]));
        const check = (entries: readonly ItineraryEntry[], dayId: string, parentId: string | null) => {
          for (const { item, subItems } of entries) {
            expect(item).toBe(byId.get(item.id));
            expect([item.dayId, item.parentId]).toEqual([dayId, parentId]);
            check(subItems, dayId, item.id);
          }
        };
        for (const { day, entries } of days) check(entries, day.id, null);
        const ids = days.flatMap(({ entries }) => idsOf(entries));
        expect(new Set(ids).size).toBe(ids.length);
        expect(days.map(({ day }) => day.id)).toEqual(agenda.days.map((day) => day.id));
      }),
    );
  });
});

describe("nowAndNext", () => {
  const visit = anItem({ id: "visit", startMinute: at(9), durationMinutes: 120 });
  const talk = anItem({ id: "talk", parentId: "visit", startMinute: at(9, 30), durationMinutes: 30 });
  const lunch = anItem({ id: "lunch", startMinute: at(12), durationMinutes: 60 });
  const hike = anItem({ id: "hike", startMinute: at(14), durationMinutes: null, choiceId: "c" });
  const museum = anItem({ id: "museum", startMinute: at(14), durationMinutes: 60, choiceId: "c" });
  const tomorrow = anItem({ id: "tomorrow", dayId: "d2", startMinute: at(10) });
  const days = itineraryFor(plan(visit, talk, lunch, hike, museum, tomorrow), everyone);
  const on = (hours: number, minutes = 0, date = "2027-03-09") => {
    const { now, part, next } = nowAndNext(
      days,
      toInstant(calendarDate(date), at(hours, minutes), timeZone("Europe/Oslo")),
    );
    return [now.map((entry) => entry.item.id), part?.item.id ?? null, next.map((entry) => entry.item.id)];
  };

  it.each([
    ["before the day begins", on(7), [[], null, ["visit"]]],
    ["the minute it begins", on(9), [["visit"], null, ["lunch"]]],
    ["during the talk within", on(9, 45), [["visit"], "talk", ["lunch"]]],
    ["the minute it ends", on(11), [[], null, ["lunch"]]],
    ["before a choice", on(12, 30), [["lunch"], null, ["museum", "hike"]]],
    ["during a choice", on(14, 10), [["museum", "hike"], null, ["tomorrow"]]],
    ["while nobody knows whether it is over", on(20), [["hike"], null, ["tomorrow"]]],
    ["after midnight", on(0, 5, "2027-03-10"), [[], null, ["tomorrow"]]],
    ["after the trip", on(12, 0, "2027-03-12"), [[], null, []]],
  ])("knows what is now and next %s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it("lets an item without an end go on until the next begins", () => {
    const dinner = anItem({ id: "dinner", startMinute: at(16) });
    const open = itineraryFor(plan({ ...hike, choiceId: null }, dinner), everyone);
    const at16 = nowAndNext(open, toInstant(calendarDate("2027-03-09"), at(16), timeZone("Europe/Oslo")));

    expect(at16.now.map((entry) => entry.item.id)).toEqual(["dinner"]);
  });

  it("still runs past midnight", () => {
    const party = itineraryFor(plan(anItem({ id: "party", startMinute: at(23), durationMinutes: 180 })), everyone);
    const found = nowAndNext(party, toInstant(calendarDate("2027-03-10"), at(1), timeZone("Europe/Oslo")));

    expect(found.now.map((entry) => entry.item.id)).toEqual(["party"]);
  });

  it("names nothing while dates are open", () => {
    const open = itineraryFor({ days: [aDay({ date: null })], items: [visit] }, everyone);

    expect(nowAndNext(open, toInstant(calendarDate("2001-01-01"), at(9, 30), timeZone("Europe/Oslo")))).toEqual({
      now: [],
      part: null,
      next: [],
    });
  });
});

describe("now and next, minute by minute", () => {
  const entriesIn = (days: readonly ItineraryDay[]) => days.flatMap(({ entries }) => entries);
  const moments = fc.integer({ min: -300, max: 6_000 });

  it("are what looking at every item finds, in any plan", () => {
    fc.assert(
      fc.property(someAgenda(), fc.array(moments, { minLength: 8, maxLength: 8 }), (agenda, minutes) => {
        const days = itineraryFor(agenda, everyone);
        const timed = entriesIn(days).filter(({ span }) => span !== null);
        const first = Math.min(...timed.map(({ span }) => span?.start ?? 0), Date.UTC(2027, 11, 1)) as Instant;
        for (const instant of minutes.map((minute) => addMinutes(first, minute))) {
          const { now, part, next } = nowAndNext(days, instant);
          for (const entry of timed) {
            const { start, end } = entry.span ?? { start: 0, end: 0 };
            if (end !== null) expect(now.includes(entry)).toBe(start <= instant && instant < end);
            else if (now.includes(entry)) expect(start).toBeLessThanOrEqual(instant);
            const isNext =
              start > instant &&
              timed.every(({ span }) => (span?.start ?? 0) <= instant || (span?.start ?? 0) >= start);
            expect(next.includes(entry)).toBe(isNext);
          }
          expect(now.map(({ span }) => span?.start ?? 0)).toEqual(
            now.map(({ span }) => span?.start ?? 0).sort((a, b) => b - a),
          );
          if (part) {
            expect(part.span && part.span.start <= instant && instant < (part.span.end ?? 0)).toBe(true);
            expect(now.flatMap((entry) => idsOf(entry.subItems))).toContain(part.item.id);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("follow one another: what is next is now the minute it starts, and what has no end is over then", () => {
    fc.assert(
      fc.property(someAgenda(), moments, (agenda, minute) => {
        const days = itineraryFor(agenda, everyone);
        const timed = entriesIn(days).flatMap(({ span }) => span?.start ?? []);
        const { next } = nowAndNext(days, addMinutes(Math.min(...timed, Date.UTC(2027, 11, 1)) as Instant, minute));
        const start = next[0]?.span?.start;
        if (start === undefined) return;
        const { now } = nowAndNext(days, start);
        const withEnd = next.filter(({ span }) => span?.end !== null);
        expect(now).toEqual(expect.arrayContaining(withEnd));
        expect(now.every(({ span }) => span?.end !== null || span.start === start)).toBe(true);
      }),
    );
  });
});

describe("changesBetween", () => {
  const port = anItem({ id: "port", startMinute: at(10), venueId: "harbour" });
  const slot = { dayId: "d1", date: "2027-03-09", startMinute: at(10), durationMinutes: 60 };
  const changes = (before: AgendaItem[], after: AgendaItem[], groupIds: string[] = []) =>
    changesBetween(plan(...before), plan(...after), { groupIds });

  it("finds none where only notes, order or revisions changed", () => {
    expect(changes([port], [{ ...port, revision: 4, position: 3, tentative: true }])).toEqual([]);
  });

  it("tells a move from a new time", () => {
    expect(changes([port], [{ ...port, dayId: "d2", startMinute: at(14) }])).toEqual([
      {
        itemId: "port",
        kind: "moved",
        from: slot,
        to: { ...slot, dayId: "d2", date: "2027-03-10", startMinute: at(14) },
      },
    ]);
    expect(changes([port], [{ ...port, startMinute: at(10, 15), durationMinutes: 45 }])).toEqual([
      { itemId: "port", kind: "retimed", from: slot, to: { ...slot, startMinute: at(10, 15), durationMinutes: 45 } },
    ]);
  });

  it("calls everything moved when the trip moves to other dates", () => {
    const later = changesBetween(plan(port), { days: someDays(3, "2027-04-06"), items: [port] }, everyone);

    expect(later).toEqual([{ itemId: "port", kind: "moved", from: slot, to: { ...slot, date: "2027-04-06" } }]);
  });

  it("tells new places and titles, several for one item", () => {
    const spot = { hostId: null, venueId: "harbour", place: null, room: null };

    expect(changes([port], [{ ...port, title: "Port of Oslo", room: "B2" }])).toEqual([
      { itemId: "port", kind: "venue", from: spot, to: { ...spot, room: "B2" } },
      { itemId: "port", kind: "title", from: "Port authority", to: "Port of Oslo" },
    ]);
  });

  it.each([
    ["is called off", { hostStatus: "CANCELLED" as const }],
    ["goes back to the wish list", { dayId: null, startMinute: null }],
    ["is for other groups now", { groupIds: ["b"] }],
  ])("takes an item for cancelled that %s", (_, change) => {
    expect(changes([port], [{ ...port, ...change }], ["a"])).toEqual([
      { itemId: "port", kind: "cancelled", from: slot, to: null },
    ]);
  });

  it("takes an item for cancelled that is gone, and for added that is new, in order of time", () => {
    const early = anItem({ id: "early", startMinute: at(8) });

    expect(changes([port], [early]).map((change) => [change.itemId, change.kind])).toEqual([
      ["early", "added"],
      ["port", "cancelled"],
    ]);
  });

  it("tells nobody about items of other groups", () => {
    const theirs = { ...port, groupIds: ["b"] };

    expect(changes([theirs], [{ ...theirs, startMinute: at(15) }], ["a"])).toEqual([]);
  });

  it("finds nothing between a plan and itself, and turns round when looked at backwards", () => {
    fc.assert(
      fc.property(someAgenda(), someAgenda(), (before, after) => {
        const reader = { groupIds: ["a"] };
        const there = changesBetween(before, after, reader);
        const back = changesBetween(after, before, reader);
        const count = (kind: string, list: typeof there) => list.filter((change) => change.kind === kind).length;
        expect(changesBetween(before, before, reader)).toEqual([]);
        expect(count("added", there)).toBe(count("cancelled", back));
        expect(count("moved", there)).toBe(count("moved", back));
        expect(count("venue", there)).toBe(count("venue", back));
      }),
    );
  });
});
