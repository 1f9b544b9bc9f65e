import fc from "fast-check";
import { expect, it } from "vitest";
import { minuteOfDay } from "@/domain/clock";
import type { PlanConflict } from "@/features/agenda-items/judge-plan";
import type { PlanDay, PlanItem } from "@/features/agenda-items/plan";
import { aDay, anItem } from "@/test/builders";
import { layoutOf } from "./day-layout";
import { keptLayouts } from "./kept-layouts";
import type { PlanState } from "./plan-state";

const days = ["d1", "d2", "d3"].map((id, position) => aDay({ id, position }) as PlanDay);
const hours = { from: 480, to: 1200 };
const item = (overrides: Partial<PlanItem>) => ({ ...anItem(overrides), ...overrides }) as PlanItem;
const planOf = (items: PlanItem[]): PlanState => ({
  ...{ planRevision: 1, days, items, choices: [], warnings: [] },
  conflicts: items.slice(0, 1).map(({ id, dayId }): PlanConflict => {
    const itemIds = [id, items.at(-1)?.id ?? id];
    return {
      kind: "overlap",
      itemIds,
      dayId: dayId ?? "d1",
      startMinute: minuteOfDay(600),
      minutes: 30,
      people: 0,
    };
  }),
});

const place = fc.record({
  dayId: fc.constantFrom("d1", "d2", "d3", null),
  startMinute: fc.option(
    fc.integer({ min: 8, max: 19 }).map((hour) => minuteOfDay(hour * 60)),
    { nil: null },
  ),
  parentId: fc.constantFrom(null, "i0", "i1"),
  groupIds: fc.subarray(["a", "b"]),
});

it("lays out every day just as if nothing had been kept, whatever was changed one after the other", () => {
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 4, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(7), place), { maxLength: 6 }),
      (places, moves) => {
        const layOut = keptLayouts();
        let items = places.map((at, index) => item({ id: `i${index}`, ...at, durationMinutes: 60 }));
        for (const [index, at] of [[99, places[0]] as const, ...moves]) {
          items = items.map((one, place) => (place === index ? { ...one, ...at } : one));
          const plan = planOf(items);
          for (const { day, layout } of layOut(plan, days, ["a", "b"], hours, 1)) {
            expect(layout).toEqual(layoutOf(plan, day.id, ["a", "b"], hours, 1));
          }
        }
      },
    ),
  );
});

it("gives back the very layout of a day of which nothing has changed", () => {
  const layOut = keptLayouts();
  const [here, there] = [item({ id: "here", dayId: "d1" }), item({ id: "there", dayId: "d2" })];
  const conflicts: PlanState["conflicts"] = [];
  const before = layOut({ ...planOf([here, there]), conflicts }, days, [], hours, 1);
  const after = layOut({ ...planOf([here, { ...there, title: "Port" }]), conflicts }, days, [], hours, 1);

  expect(after[0]?.layout).toBe(before[0]?.layout);
  expect(after[1]?.layout).not.toBe(before[1]?.layout);
});
