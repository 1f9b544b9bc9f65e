import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someAgenda } from "@/test/random-agendas";
import type { Agenda, AgendaDay } from "./agenda";
import { itemKinds, transportModes } from "./agenda";
import { minuteOfDay } from "./clock";
import type { DayShift, ItemToShift } from "./day-shift";
import { shiftDay } from "./day-shift";

type Plan = Agenda<ItemToShift, AgendaDay>;

const somePlan: fc.Arbitrary<Plan> = fc
  .tuple(
    someAgenda({ items: 10 }),
    fc.array(fc.tuple(fc.constantFrom(...itemKinds), fc.constantFrom(null, ...transportModes)), {
      minLength: 10,
      maxLength: 10,
    }),
  )
  .map(([agenda, kinds]) => ({
    ...agenda,
    items: agenda.items.map((item, index) => {
      const [kind, transport] = kinds[index] ?? ["TALK" as const, null];
      return { ...item, kind, transport };
    }),
  }));

const minute = fc.nat({ max: 1_439 }).map((value) => minuteOfDay(value));
const someShift = (absorb: fc.Arbitrary<boolean>): fc.Arbitrary<DayShift> =>
  fc.record({
    dayId: fc.constantFrom("d1", "d2"),
    from: fc.oneof(fc.constant(minuteOfDay(0)), minute),
    until: fc.option(minute, { nil: null }),
    minutes: fc.integer({ min: -90, max: 90 }).filter((value) => value !== 0),
    absorb,
  });

const startOf = (plan: Plan, id: string) => plan.items.find((item) => item.id === id)?.startMinute ?? null;

describe("a shifted day", () => {
  it("is the same again when it is shifted back", () => {
    let shifts = 0;
    fc.assert(
      fc.property(somePlan, someShift(fc.constant(false)), (plan, shift) => {
        const outcome = shiftDay(plan, shift);
        fc.pre(outcome.refusal === null);
        shifts += 1;
        const from = minuteOfDay(Math.min(...outcome.moved.map(({ to }) => to)));
        const until = outcome.moved.every(({ to }) => shift.until === null || to < shift.until) ? shift.until : null;

        const back = shiftDay(outcome.agenda, { ...shift, from, until, minutes: -shift.minutes });

        // Going forward again it may meet what stood before the first minute; it then says so and does nothing.
        if (back.refusal === null && shift.minutes > 0) expect(back.agenda).toEqual(plan);
        if (shift.minutes > 0) expect(back.refusal).toBeNull();
      }),
      { numRuns: 300, maxSkipsPerRun: 1_000 },
    );
    expect(shifts).toBeGreaterThan(50);
  });

  it("moves only starts of what takes place from the first minute up to the point, all by the same, and nothing past it", () => {
    fc.assert(
      fc.property(somePlan, someShift(fc.constant(false)), (plan, shift) => {
        const outcome = shiftDay(plan, shift);
        fc.pre(outcome.refusal === null);
        const moved = new Map(outcome.moved.map((one) => [one.itemId, one]));

        for (const [index, item] of plan.items.entries()) {
          const now = outcome.agenda.items[index];
          const one = moved.get(item.id);
          expect(now).toEqual(one ? { ...item, startMinute: one.to } : item);
          if (!one) continue;
          expect(item.dayId).toBe(shift.dayId);
          expect(item.startMinute).toBe(one.from);
          expect(one.from).toBeGreaterThanOrEqual(shift.from);
          expect(one.to - one.from).toBe(shift.minutes);
          if (shift.until !== null) expect(Math.max(one.from, one.to)).toBeLessThan(shift.until);
        }
        expect(outcome.fixedIds.filter((id) => moved.has(id))).toEqual([]);
      }),
      { numRuns: 200, maxSkipsPerRun: 1_000 },
    );
  });

  it("keeps the order in which everybody has what they are expected at", () => {
    fc.assert(
      fc.property(somePlan, someShift(fc.boolean()), (plan, shift) => {
        // Everyone at everything, so that every two items meet.
        const together = { ...plan, items: plan.items.map((item) => ({ ...item, groupIds: [], optional: false })) };
        const outcome = shiftDay(together, shift);
        fc.pre(outcome.refusal === null);
        const { agenda, moved } = outcome;
        const inside = (a: ItemToShift, b: ItemToShift) => a.parentId === b.id || b.parentId === a.id;
        const held = together.items.filter((one) => one.dayId === shift.dayId && one.hostStatus === null);
        for (const { itemId } of moved) {
          const item = together.items.find((one) => one.id === itemId);
          for (const other of held) {
            if (!item || other.parentId !== null || item.parentId !== null || inside(item, other)) continue;
            const [before, after] = [startOf(together, other.id), startOf(agenda, other.id)];
            if (before === null || after === null || item.startMinute === null || before === item.startMinute) continue;
            expect(((startOf(agenda, itemId) ?? 0) - after) * (item.startMinute - before)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 200, maxSkipsPerRun: 1_000 },
    );
  });

  it("is never later with free time taken up than without, and never earlier than it was", () => {
    fc.assert(
      fc.property(somePlan, someShift(fc.constant(true)), (plan, shift) => {
        const outcome = shiftDay(plan, { ...shift, minutes: Math.abs(shift.minutes) });
        fc.pre(outcome.refusal === null);
        for (const { from, to } of outcome.moved) {
          expect(to).toBeGreaterThan(from);
          expect(to - from).toBeLessThanOrEqual(Math.abs(shift.minutes));
        }
      }),
      { numRuns: 200, maxSkipsPerRun: 1_000 },
    );
  });
});
