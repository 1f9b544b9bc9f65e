import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minuteOfDay } from "@/domain/clock";
import type { PlanConflict } from "@/features/agenda-items/judge-plan";
import type { PlanItem } from "@/features/agenda-items/plan";
import { anItem } from "@/test/builders";
import { factsFor, factsOf, sessionParts } from "./item-facts";

const item = (overrides: Partial<PlanItem>) => ({ ...anItem(), ...overrides }) as PlanItem;
const planOf = (items: PlanItem[], conflicts: PlanConflict[] = []) => ({ items, conflicts, choices: [], warnings: [] });
const clash = (...itemIds: string[]): PlanConflict => ({
  ...{ kind: "overlap", itemIds, dayId: "d1", startMinute: null, minutes: 10, people: 2 },
});

describe("the facts of items", () => {
  const plan = planOf(
    [
      item({ id: "visit", groupIds: ["a"] }),
      item({ id: "talk", parentId: "visit" }),
      item({ id: "tour", parentId: "visit" }),
      item({ id: "lunch" }),
    ],
    [clash("visit", "lunch"), clash("lunch", "tour")],
  );

  it("counts conflicts and parts, and gives a part the groups of what it is in", () => {
    const facts = factsOf(plan);

    expect(["visit", "talk", "tour", "lunch"].map((id) => factsFor(facts, id).clashes)).toEqual([1, 0, 1, 2]);
    expect(factsFor(facts, "visit").partCount).toBe(2);
    expect(factsFor(facts, "talk").groupIds).toEqual(["a"]);
  });

  it("says nothing about an item that is nowhere on the plan", () => {
    expect(factsFor(factsOf(plan), "gone")).toMatchObject({ clashes: 0, part: null, travel: null });
  });

  it("says what the clocks show where an item ends in another zone, wherever it is moved to", () => {
    const flight = item({ id: "flight", startMinute: minuteOfDay(1320), durationMinutes: 240 });
    const arrivals = { flight: { city: "Bucharest", ahead: 120 } };
    const arrivalOf = (one: PlanItem) => factsFor(factsOf(planOf([one]), arrivals), "flight").arrival;

    expect(arrivalOf(flight)).toEqual({ city: "Bucharest", clock: "04:00" });
    expect(arrivalOf({ ...flight, startMinute: minuteOfDay(600) })).toEqual({ city: "Bucharest", clock: "16:00" });
    expect(arrivalOf({ ...flight, durationMinutes: null })).toBeNull();
  });

  it("keeps the very object of an item whose facts are the same", () => {
    const before = factsOf(plan);
    const after = factsOf({ ...plan, conflicts: [clash("visit", "lunch")] }, {}, before);

    expect(after.get("visit")).toBe(before.get("visit"));
    expect(after.get("talk")).toBe(before.get("talk"));
    expect(after.get("lunch")).not.toBe(before.get("lunch"));
  });
});

describe("the parts of a session that goes on after something else", () => {
  it("are counted", () => {
    const parts = sessionParts([
      { id: "one", continuesId: null },
      { id: "two", continuesId: "one" },
      { id: "three", continuesId: "two" },
      { id: "other", continuesId: null },
    ]);

    expect([...parts]).toEqual([
      ["one", { number: 1, count: 3 }],
      ["two", { number: 2, count: 3 }],
      ["three", { number: 3, count: 3 }],
    ]);
  });

  it("are counted of any plan, also one that goes round in a circle", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const links = fc.array(fc.option(fc.constantFrom(...ids, "gone")), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(links, (continued) => {
        const items = ids.map((id, index) => ({ id, continuesId: continued[index] ?? null }));
        for (const { number, count } of sessionParts(items).values()) {
          expect(number).toBeGreaterThan(0);
          expect(count).toBeGreaterThanOrEqual(number);
        }
      }),
    );
  });
});
