import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bestWorth,
  brokenRules,
  compareWorth,
  fitsBeside,
  startsOn,
  waysToPlace,
  worthOf,
} from "@/test/suggestion-rules";
import { someTask, someTasks } from "@/test/suggestion-tasks";
import { suggestPlan } from "./suggest-plan";
import type { LeftReason, LimitingRule, Suggestion, SuggestionTask, Wish } from "./task";

const never = () => false;
const interruptedAfter = (calls: number) => {
  let left = calls;
  return () => left-- <= 0;
};

describe("a suggestion for any small task", () => {
  it("breaks no rule and is as good as the best of all plans", () => {
    fc.assert(
      fc.property(someTask(), (task) => {
        fc.pre(waysToPlace(task) < 20_000);
        const { status, placements, travelMinutes, waitingMinutes } = suggestPlan(task, never);
        const worth = worthOf(task, placements);

        expect(status).toBe("proven");
        expect(brokenRules(task, placements)).toEqual([]);
        expect(worth).toEqual(bestWorth(task));
        expect(worth.slice(-3, -1)).toEqual([travelMinutes, waitingMinutes]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("places every wish or says truly why not", () => {
    fc.assert(
      fc.property(someTask(), (task) => {
        const suggestion = suggestPlan(task, never);

        expectEveryWish(task, suggestion);
        for (const { itemId, reason } of suggestion.left) expectTrue(task, suggestion, itemId, reason);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it("is the same each time, and loses at most one visit with each wish that is taken away", () => {
    fc.assert(
      fc.property(someTask(), (task) => {
        const suggestion = suggestPlan(task, never);
        const fewer = suggestPlan({ ...task, wishes: task.wishes.slice(1) }, never);

        expect(suggestPlan(task, never)).toEqual(suggestion);
        expect(fewer.placements.length).toBeLessThanOrEqual(suggestion.placements.length);
        expect(fewer.placements.length).toBeGreaterThanOrEqual(suggestion.placements.length - 1);
      }),
    );
  }, 30_000);
});

describe("a suggestion that was interrupted", () => {
  it("breaks no rule, says that it is the best found, and still explains what is left", () => {
    fc.assert(
      fc.property(someTask(), fc.nat({ max: 40 }), (task, calls) => {
        const suggestion = suggestPlan(task, interruptedAfter(calls));

        expect(brokenRules(task, suggestion.placements)).toEqual([]);
        expectEveryWish(task, suggestion);
        for (const { itemId, reason } of suggestion.left) expectTrue(task, suggestion, itemId, reason);
        const worths = [suggestPlan(task, never), suggestion].map((one) => worthOf(task, one.placements));
        expect(compareWorth(worths[0] ?? [], worths[1] ?? [])).toBeLessThanOrEqual(0);
        if (suggestion.status === "proven") expect(worths[1]).toEqual(worths[0]);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it("claims no proof when it never got to look", () => {
    fc.assert(
      fc.property(someTask(), (task) => {
        expect(suggestPlan(task, () => true).status).toBe("best-found");
      }),
    );
  });
});

describe("a suggestion for many wishes", () => {
  it("breaks no rule with 25 of them over four days, and is the same each time", () => {
    fc.assert(
      fc.property(someTasks(25, 4), (task) => {
        const suggestion = suggestPlan(task, interruptedAfter(5));

        expect(suggestion.status).toBe("best-found");
        expect(brokenRules(task, suggestion.placements)).toEqual([]);
        expectEveryWish(task, suggestion);
        expect(suggestPlan(task, interruptedAfter(5))).toEqual(suggestion);
      }),
      { numRuns: 5 },
    );
  }, 30_000);

  it("gets better the longer it may look", () => {
    fc.assert(
      fc.property(someTasks(18, 3), (task) => {
        const [soon, later] = [interruptedAfter(0), interruptedAfter(25)].map((isOver) => suggestPlan(task, isOver));

        expect(
          compareWorth(worthOf(task, later?.placements ?? []), worthOf(task, soon?.placements ?? [])),
        ).toBeLessThanOrEqual(0);
      }),
      { numRuns: 5 },
    );
  }, 30_000);

  it("proves the best of ten over three days well within the patience of whoever asked", () => {
    fc.assert(
      fc.property(someTasks(10, 3), (task) => {
        const begun = performance.now();

        expect(suggestPlan(task, never).status).toBe("proven");
        expect(performance.now() - begun).toBeLessThan(3_000);
      }),
      { numRuns: 5 },
    );
  }, 30_000);
});

function expectEveryWish(task: SuggestionTask, { placements, left }: Suggestion): void {
  const named = [...placements, ...left].map((one) => one.itemId).sort();
  expect(named).toEqual(task.wishes.map((wish) => wish.itemId).sort());
}

/** Tries to place the wish in every way the reason speaks of. */
function expectTrue(task: SuggestionTask, { placements }: Suggestion, itemId: string, reason: LeftReason): void {
  const wish = task.wishes.find((one) => one.itemId === itemId);
  if (!wish) throw new Error(`No wish ${itemId}`);
  const days = daysFor(task, wish);
  expect(task.days.filter((day) => fitsBeside(task, day, wish, placements))).toEqual([]);
  if (reason.kind === "others") {
    expect(days).toEqual(reason.dayIds);
    expect(days).not.toEqual([]);
    for (const { dayId, itemId: other } of reason.insteadOf)
      expect(fitsInstead(task, placements, wish, dayId, other)).toBe(true);
    return;
  }
  expect(days).toEqual([]);
  if (reason.kind === "no-time-allowed") {
    expect(task.days.flatMap((day) => startsOn(task, day, wish))).toEqual([]);
    expect(reason.longestMinutes).toBeLessThan(wish.minutes);
  } else if (reason.kind === "rules") {
    expect(daysFor(without(task, reason.rules), wish)).toEqual(reason.dayIds);
    for (const rule of reason.rules) {
      expect(
        daysFor(
          without(
            task,
            reason.rules.filter((one) => one !== rule),
          ),
          wish,
        ),
      ).toEqual([]);
    }
  } else {
    const lenient = without(task, ["travel-time", "meal-break", "longest-day"]);
    const others = task.fixed.filter((one) => !reason.itemIds.includes(one.itemId));
    expect(daysFor(lenient, wish)).toEqual([]);
    expect(daysFor({ ...lenient, fixed: others }, wish)).not.toEqual([]);
  }
}

function daysFor(task: SuggestionTask, wish: Wish): string[] {
  return task.days.flatMap((day) => (fitsBeside(task, day, wish, []) ? [day.id] : []));
}

function fitsInstead(
  task: SuggestionTask,
  placements: Suggestion["placements"],
  wish: Wish,
  dayId: string,
  other: string,
): boolean {
  const there = placements.filter((one) => one.dayId === dayId && one.itemId !== other).map((one) => one.itemId);
  const wishes = task.wishes.filter((one) => one === wish || there.includes(one.itemId));
  const day = {
    ...task,
    wishes,
    days: task.days.filter((one) => one.id === dayId),
    fixed: task.fixed.filter((one) => one.dayId === dayId),
  };
  return suggestPlan(day, never).left.length === 0;
}

function without(task: SuggestionTask, rules: readonly LimitingRule[]): SuggestionTask {
  return {
    ...task,
    ...(rules.includes("travel-time") && { minutesBetween: () => 0, bufferMinutes: 0 }),
    ...(rules.includes("meal-break") && { mealBreak: null }),
    ...(rules.includes("longest-day") && { days: task.days.map((day) => ({ ...day, longestMinutes: null })) }),
  };
}
