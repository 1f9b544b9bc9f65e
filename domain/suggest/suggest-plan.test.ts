import { describe, expect, it } from "vitest";
import { aFixed, aTask, aTaskDay, aWish, campus, forest, harbour, hotel } from "@/test/suggestion-tasks";
import { suggestPlan } from "./suggest-plan";
import type { SuggestionTask } from "./task";
import { usualMealBreak } from "./task";

const never = () => false;
const suggest = (task: Partial<SuggestionTask>) => suggestPlan(aTask(task), never);
const placed = (task: Partial<SuggestionTask>) =>
  suggest(task).placements.map(({ itemId, dayId, startMinute }) => `${itemId} ${dayId} ${startMinute / 60}`);
const reasons = (task: Partial<SuggestionTask>) => suggest(task).left.map(({ reason }) => reason);

describe("a suggestion", () => {
  it("puts a visit where people get to first, and counts the way there and back", () => {
    // 700 m as the crow flies are 910 m on the street, 13 minutes on foot.
    expect(suggest({ wishes: [aWish()] })).toEqual({
      status: "proven",
      placements: [{ itemId: "visit", dayId: "d1", startMinute: 555 }],
      left: [],
      travelMinutes: 26,
      travelMinutesBefore: 0,
      waitingMinutes: 2,
      days: [{ dayId: "d1", travelMinutes: 26, travelMinutesBefore: 0 }],
    });
  });

  it("goes to what lies together on one day", () => {
    const wishes = [
      aWish({ itemId: "lab", place: campus, minutes: 180 }),
      aWish({ itemId: "quay", place: harbour, minutes: 180 }),
      aWish({ itemId: "clinic", place: campus, minutes: 180 }),
      aWish({ itemId: "ferry", place: harbour, minutes: 180 }),
    ];

    const plan = placed({ wishes, days: [aTaskDay(), aTaskDay({ id: "d2" })] });

    expect(plan.map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      "lab d1",
      "clinic d1",
      "quay d2",
      "ferry d2",
    ]);
  });

  it("puts a visit beside the fixed item it is next to", () => {
    const fixed = [aFixed({ place: campus, from: 780, until: 840 })];

    expect(placed({ wishes: [aWish({ place: campus })], fixed })).toEqual(["visit d1 9.5"]);
  });

  it("places more rather than nearer, and what is higher on the list rather than lower", () => {
    const day = aTaskDay({ until: 540 + 150, base: null });
    const long = aWish({ itemId: "long", minutes: 120 });
    const [first, second] = [aWish({ itemId: "first", place: forest }), aWish({ itemId: "second", place: forest })];

    expect(placed({ wishes: [long, first, second], days: [day] })).toEqual(["first d1 9", "second d1 10"]);
    expect(placed({ wishes: [first, aWish({ itemId: "other", minutes: 120 })], days: [day] })).toEqual(["first d1 9"]);
  });

  it("leaves visits in the time a host proposed, to the minute", () => {
    const windows = [{ dayId: "d1", from: 607, until: 667 }];

    expect(suggest({ wishes: [aWish({ windows })] }).placements).toMatchObject([{ startMinute: 607 }]);
  });

  it("keeps the way and a buffer between items, but no buffer at the hotel", () => {
    const fixed = [aFixed({ place: harbour, from: 540, until: 600 })];
    const windows = [{ dayId: "d1", from: 540, until: 720 }];

    expect(placed({ wishes: [aWish({ windows })], fixed, bufferMinutes: 20 })).toEqual(["visit d1 10.5"]);
    expect(placed({ wishes: [aWish({ place: hotel, windows })], bufferMinutes: 20 })).toEqual(["visit d1 9"]);
  });

  it("leaves a break for a meal, wherever in its time", () => {
    const wishes = [1, 2, 3].map((number) => aWish({ itemId: `w${number}`, place: null, minutes: 120 }));
    const days = [aTaskDay({ until: 540 + 420 })];

    expect(placed({ wishes, days, mealBreak: usualMealBreak })).toEqual(["w1 d1 9", "w2 d1 11", "w3 d1 13.75"]);
    expect(placed({ wishes, days })).toEqual(["w1 d1 9", "w2 d1 11", "w3 d1 13"]);
  });

  it("asks for no other break where a meal is fixed, nor where what is fixed leaves none", () => {
    const visit = aWish({ place: null, minutes: 75, windows: [{ dayId: "d1", from: 720, until: 800 }] });
    const lunch = aFixed({ from: 690, until: 720, place: null, meal: true });
    const after = aFixed({ itemId: "after", from: 800, until: 900, place: null });
    const before = aFixed({ from: 600, until: 760, place: null });
    const between = aWish({ place: null, minutes: 30, windows: [{ dayId: "d1", from: 765, until: 800 }] });

    expect(placed({ wishes: [visit], fixed: [lunch, after], mealBreak: usualMealBreak })).toEqual(["visit d1 12"]);
    expect(placed({ wishes: [between], fixed: [before, after], mealBreak: usualMealBreak })).toEqual([
      "visit d1 12.75",
    ]);
  });

  it("lets groups be at two places, but everyone at one", () => {
    const windows = [{ dayId: "d1", from: 600, until: 660 }];
    const [a, b] = [aWish({ itemId: "a", groupIds: ["a"], windows }), aWish({ itemId: "b", groupIds: ["b"], windows })];
    const groupIds = ["a", "b"];

    expect(placed({ wishes: [a, b], groupIds })).toEqual(["a d1 10", "b d1 10"]);
    expect(placed({ wishes: [a, { ...b, groupIds: [] }], groupIds })).toEqual(["a d1 10"]);
    expect(
      placed({ wishes: [a, { ...b, exclusiveIds: ["kjetil"] }, { ...a, exclusiveIds: ["kjetil"] }], groupIds }),
    ).toEqual(["a d1 10", "b d1 10"]);
    const guided = [a, b].map((wish) => ({ ...wish, exclusiveIds: ["kjetil"] }));
    expect(placed({ wishes: guided, groupIds })).toEqual(["a d1 10"]);
  });

  it("does not count fixed items that overlap twice, nor lets a visit into them", () => {
    const fixed = [
      aFixed({ from: 540, until: 900, place: null }),
      aFixed({ itemId: "part", from: 600, until: 660, place: null }),
    ];
    const days = [aTaskDay({ longestMinutes: 420, base: null })];

    expect(placed({ wishes: [aWish()], fixed, days })).toEqual(["visit d1 15"]);
  });

  it("is nothing for an empty wish list or a trip without days", () => {
    expect(suggest({ fixed: [aFixed()] })).toMatchObject({ status: "proven", placements: [], left: [] });
    expect(reasons({ wishes: [aWish()], days: [] })).toEqual([
      { kind: "no-time-allowed", minutes: 60, longestMinutes: 0 },
    ]);
  });

  it("cannot be made from a task that does not know its own days, groups and lengths", () => {
    expect(() => suggest({ fixed: [aFixed({ dayId: "d9" })] })).toThrow("No day d9");
    expect(() => suggest({ wishes: [aWish({ groupIds: ["z"] })] })).toThrow("No group z");
    expect(() => suggest({ wishes: [aWish({ minutes: 0 })] })).toThrow("Not a length: 0");
  });
});

describe("a wish that was left", () => {
  it("is longer than any time it is allowed", () => {
    const windows = [{ dayId: "d1", from: 600, until: 645 }];

    expect(reasons({ wishes: [aWish({ windows })] })).toEqual([
      { kind: "no-time-allowed", minutes: 60, longestMinutes: 45 },
    ]);
    expect(reasons({ wishes: [aWish({ windows: [] })] })).toMatchObject([{ longestMinutes: 0 }]);
  });

  it("finds its time taken by what is fixed", () => {
    const windows = [{ dayId: "d1", from: 600, until: 700 }];
    const fixed = [aFixed(), aFixed({ itemId: "later", from: 720, until: 800 })];

    expect(reasons({ wishes: [aWish({ windows })], fixed })).toEqual([{ kind: "taken", itemIds: ["fixed"] }]);
  });

  it("names the rule that alone keeps it away", () => {
    const wishes = [aWish({ place: forest, windows: [{ dayId: "d1", from: 540, until: 610 }] })];
    const atNoon = [aWish({ place: hotel, minutes: 75, windows: [{ dayId: "d1", from: 720, until: 810 }] })];
    const around = [aFixed({ from: 600, until: 735 - 15 }), aFixed({ itemId: "after", from: 830, until: 900 })];

    expect(reasons({ wishes })).toEqual([{ kind: "rules", rules: ["travel-time"], dayIds: ["d1"] }]);
    expect(reasons({ wishes: atNoon, fixed: around, mealBreak: usualMealBreak })).toEqual([
      { kind: "rules", rules: ["meal-break"], dayIds: ["d1"] },
    ]);
    expect(reasons({ wishes: [aWish({ place: hotel })], days: [aTaskDay({ longestMinutes: 50 })] })).toEqual([
      { kind: "rules", rules: ["longest-day"], dayIds: ["d1"] },
    ]);
  });

  it("names rules that keep it away only together", () => {
    const days = [aTaskDay({ longestMinutes: 50, until: 610 })];

    expect(reasons({ wishes: [aWish({ place: forest })], days })).toEqual([
      { kind: "rules", rules: ["travel-time", "longest-day"], dayIds: ["d1"] },
    ]);
  });

  it("names the visits it could have instead", () => {
    const days = [aTaskDay({ until: 690, base: null })];
    const wishes = ["first", "second", "third"].map((itemId) => aWish({ itemId }));

    expect(reasons({ wishes, days })).toEqual([
      {
        kind: "others",
        dayIds: ["d1"],
        insteadOf: [
          { dayId: "d1", itemId: "first" },
          { dayId: "d1", itemId: "second" },
        ],
      },
    ]);
  });
});
