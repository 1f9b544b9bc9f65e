import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anAgenda, anItem, at, someDays } from "@/test/builders";
import { someAgenda } from "@/test/random-agendas";
import { campus, harbour, hotel } from "@/test/suggestion-tasks";
import type { Agenda, AgendaDay } from "../agenda";
import { dayParts, itemKinds } from "../agenda";
import { toWishList } from "../agenda-moves";
import { calendarDate, minuteOfDay } from "../clock";
import { conflictsOf } from "../conflicts";
import { applySuggestion, undoSuggestion } from "./apply-suggestion";
import { suggestPlan } from "./suggest-plan";
import type { ItemToSuggest } from "./suggestion-for";
import { suggestionFor } from "./suggestion-for";

const wish = (overrides: Partial<ItemToSuggest>): ItemToSuggest => ({
  ...anItem({ dayId: null, startMinute: null }),
  ...overrides,
});
const nowhere = { placeOf: () => null, baseOf: () => null };
const taskOf = (items: ItemToSuggest[], overrides: Partial<Agenda<ItemToSuggest>> = {}) =>
  suggestionFor({ ...anAgenda(), items, ...overrides }, nowhere);
const never = () => false;

describe("the task of suggesting a plan", () => {
  it("is to place the wish list in its order beside what has a time on a day", () => {
    const items = [
      wish({ id: "later", position: 2, title: "Clinic", longestMinutes: 90 }),
      wish({ id: "sooner", position: 1, personIds: ["kjetil"], venueId: "park", room: " Aud 1" }),
      anItem({ id: "visit", dayId: "d2", startMinute: at(10) }),
      anItem({ id: "untimed", startMinute: null }),
      anItem({ id: "called off", hostStatus: "CANCELLED" }),
    ];

    const { task, aside } = suggestionFor(
      { ...anAgenda(), items },
      { placeOf: (item) => (item.id === "visit" ? harbour : campus), baseOf: () => hotel },
    );

    expect(task.wishes).toEqual([
      {
        ...emptyWish,
        itemId: "sooner",
        title: "Port authority",
        minutes: 60,
        exclusiveIds: ["person kjetil", "room park aud 1"],
      },
      { ...emptyWish, itemId: "later", title: "Clinic", minutes: 90 },
    ]);
    expect(task.fixed).toMatchObject([{ itemId: "visit", dayId: "d2", from: 600, until: 660, place: harbour }]);
    expect(task.days[0]).toEqual({ id: "d1", from: 540, until: 1_080, base: hotel, longestMinutes: null });
    expect(aside).toEqual([]);
  });

  it("leaves aside what has no length, no place of its own or a host who said no", () => {
    const asides = taskOf([
      wish({ id: "endless", durationMinutes: null }),
      wish({ id: "declined", hostStatus: "DECLINED" }),
      wish({ id: "museum", choiceId: "museum or hike" }),
      wish({ id: "part 2", continuesId: "part 1" }),
      wish({ id: "bus", kind: "TRANSFER" }),
      wish({ id: "dinner", kind: "MEAL" }),
      wish({ id: "lunch", kind: "MEAL", dayPart: "MIDDAY" }),
    ]).aside.map(({ itemId, reason }) => `${itemId}: ${reason}`);

    expect(asides).toEqual([
      "bus: goes-with-others",
      "declined: off",
      "dinner: no-time-stated",
      "endless: no-length",
      "museum: one-of-a-choice",
      "part 2: continuation",
    ]);
  });

  it("knows when a host would have people, or else in which part of the day", () => {
    const proposedTimes = [
      { date: calendarDate("2027-03-10"), startMinute: at(10), durationMinutes: 90, note: null },
      { date: null, startMinute: at(15), durationMinutes: null, note: null },
      { date: calendarDate("2027-03-11"), startMinute: null, durationMinutes: null, note: null },
      { date: calendarDate("2030-01-01"), startMinute: null, durationMinutes: null, note: null },
    ];
    const days = someDays(3);

    expect(taskOf([wish({ proposedTimes, dayPart: "MORNING" })], { days }).task.wishes[0]?.windows).toEqual([
      { dayId: "d2", from: 600, until: 690 },
      { dayId: "d1", from: 900, until: 960 },
      { dayId: "d2", from: 900, until: 960 },
      { dayId: "d3", from: 900, until: 960 },
      { dayId: "d3", from: 0, until: 1_440 },
    ]);
    const [midday] = taskOf([wish({ dayPart: "MIDDAY" })], { days: days.slice(1) }).task.wishes[0]?.windows ?? [];
    expect(midday).toEqual({ dayId: "d2", from: 720, until: 840 - 1 + 60 });
  });

  it("asks hosts only in their hours, and within what they proposed", () => {
    const days = someDays(2);
    const hoursOf = (item: ItemToSuggest, day: AgendaDay) => {
      if (item.id === "anytime") return null;
      return day.id === "d1" ? [{ from: 540, until: 720 }] : [];
    };
    const items = [
      wish({ id: "port", position: 1 }),
      wish({ id: "clinic", position: 2, proposedTimes: [{ date: null, startMinute: at(11), durationMinutes: 120 }] }),
      wish({ id: "anytime", position: 3 }),
    ];

    const { wishes } = suggestionFor({ ...anAgenda(), days, items }, { ...nowhere, hoursOf }).task;

    expect(wishes.map((one) => one.windows)).toEqual([
      [{ dayId: "d1", from: 540, until: 720 }],
      [{ dayId: "d1", from: 660, until: 720 }],
      null,
    ]);
  });

  it("speaks only of the days and wishes that were asked for", () => {
    const items = [wish({ id: "port" }), wish({ id: "clinic" }), anItem({ id: "visit" })];
    const asked = { ...nowhere, dayIds: new Set(["d2"]), itemIds: new Set(["clinic"]) };

    const { task, aside } = suggestionFor({ ...anAgenda(), days: someDays(2), items }, asked);

    expect([task.days, task.wishes, task.fixed].map((all) => all.length)).toEqual([1, 1, 0]);
    expect(aside).toEqual([]);
  });

  it("sees the night train on the morning it arrives, in the clocks of that day", () => {
    const days = [...someDays(1, "2027-03-10", "Europe/Lisbon"), ...someDays(2, "2027-03-10", "Europe/Paris").slice(1)];
    const train = anItem({ id: "train", dayId: "d1", startMinute: at(22), durationMinutes: 660 });

    expect(taskOf([train], { days }).task.fixed).toMatchObject([
      { dayId: "d1", from: 1_320, until: 1_980 },
      { dayId: "d2", from: -60, until: 600 },
    ]);
  });

  it("begins a day no sooner than the one before is over, where clocks are far apart", () => {
    const days = [
      ...someDays(1, "2027-03-09", "Pacific/Honolulu"),
      ...someDays(2, "2027-03-09", "Asia/Tokyo").slice(1),
    ];

    // When it is 18:00 in Honolulu, it is 13:00 of the next day in Tokyo.
    expect(taskOf([], { days }).task.days).toMatchObject([
      { from: 540, until: 1_080 },
      { from: 780, until: 1_080 },
    ]);
  });

  it("lets groups go their own ways when nobody is in both", () => {
    const groups = [
      { id: "a", participantIds: ["ana", "cy"] },
      { id: "b", participantIds: ["ben", "cy"] },
    ];
    const items = [wish({ id: "x", groupIds: ["a"] }), wish({ id: "y", groupIds: ["b"] }), wish({ id: "z" })];

    const parted = (participantIds: string[]) =>
      taskOf(items, { groups, participantIds }).task.wishes.map((one) => one.groupIds);

    expect(parted(["ana", "ben"])).toEqual([["ana"], ["ben"], []]);
    expect(parted(["ana", "ben", "cy"])).toEqual([["ana", "cy"], ["ben", "cy"], []]);
    expect(parted([])).toEqual([["a"], ["b"], []]);
    expect(parted(["ana"])).toEqual([[], ["nobody y"], []]);
  });
});

const emptyWish = { place: campus, windows: null, groupIds: [], exclusiveIds: [], meal: false };

describe("a suggestion for a random trip", () => {
  /** Wishes of sorts on top of what stands on the days, of which some are taken off. */
  const someTrip = fc
    .tuple(
      someAgenda({ items: 8 }),
      fc.array(
        fc.record({
          kind: fc.constantFrom(...itemKinds),
          durationMinutes: fc.constantFrom(null, 30, 60, 90, 240),
          dayPart: fc.constantFrom(null, null, ...dayParts),
          groupIds: fc.constantFrom<string[]>([], [], ["a"], ["b"]),
          personIds: fc.subarray(["shane", "kjetil"]),
          venueId: fc.constant("park"),
          room: fc.constantFrom(null, "Aud 1"),
        }),
        { maxLength: 4 },
      ),
    )
    .map(([agenda, wishes]): Agenda<ItemToSuggest, AgendaDay> => {
      const off = agenda.items.slice(0, 2).reduce((plan, item) => toWishList(plan, item.id), agenda);
      const added = wishes.map((one, index) => wish({ ...one, id: `w${index}`, position: 20 + index }));
      return { ...off, items: [...off.items, ...added] };
    });
  const options = {
    placeOf: (item: ItemToSuggest) => [null, hotel, harbour, campus][item.position % 4] ?? null,
    baseOf: () => hotel,
    limitsOf: () => ({ from: 7 * 60, until: 20 * 60, longestMinutes: null }),
  };

  it("never makes a clash", () => {
    let placed = 0;
    fc.assert(
      fc.property(someTrip, (agenda) => {
        const suggestion = suggestPlan(suggestionFor(agenda, options).task, never);
        const ids = suggestion.placements.map((one) => one.itemId);
        placed += ids.length;

        const clashes = conflictsOf(applySuggestion(agenda, suggestion));

        expect(clashes.filter((clash) => clash.itemIds.some((id) => ids.includes(id)))).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(placed).toBeGreaterThan(100);
  }, 30_000);

  it("can be applied and taken back, and what others did meanwhile stays", () => {
    fc.assert(
      fc.property(someTrip, (agenda) => {
        const suggestion = suggestPlan(suggestionFor(agenda, options).task, never);
        const applied = applySuggestion(agenda, suggestion);
        const [first, ...others] = suggestion.placements;

        expect(undoSuggestion(applied, agenda, suggestion)).toEqual(agenda);
        const meanwhile = applied.items.map((item) =>
          item.id === first?.itemId ? { ...item, startMinute: minuteOfDay(1) } : item,
        );
        const undone = undoSuggestion({ ...applied, items: meanwhile }, agenda, suggestion).items;
        if (first) expect(undone.find((item) => item.id === first.itemId)?.startMinute).toBe(1);
        for (const { itemId } of others) expect(undone.find((item) => item.id === itemId)?.dayId).toBeNull();
      }),
    );
  }, 30_000);
});
