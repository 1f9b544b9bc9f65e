import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minuteOfDay } from "@/domain/clock";
import type { PlanItem } from "@/features/agenda-items/plan";
import { at } from "@/test/builders";
import { aPlanDay, aPlanItem } from "@/test/plan-items";
import { someAgenda } from "@/test/random-agendas";
import type { PlanState } from "../plan-state";
import { applied } from "../undo/applied";
import { changesBetween } from "../undo/changes-between";
import { type DropPlace, outermost, parentAt, placed } from "./placing";

const days = [0, 1, 2].map((position) => aPlanDay({ id: `d${position + 1}`, position }));
const visit = aPlanItem({ id: "visit", dayId: "d1", startMinute: at(10), durationMinutes: 120 });
const talk = aPlanItem({ id: "talk", dayId: "d1", parentId: "visit", startMinute: at(10, 30), durationMinutes: 30 });
const lunch = aPlanItem({ id: "lunch", dayId: "d2", startMinute: at(12), durationMinutes: 60 });
const wish = aPlanItem({ id: "wish", dayId: null, startMinute: null, durationMinutes: 45, position: 0 });
const plan = planOf([visit, talk, lunch, wish]);

function planOf(items: PlanItem[]): PlanState {
  return { planRevision: 1, days, items, choices: [], conflicts: [], warnings: [] };
}

const on = (dayId: string | null, hour: number | null, more: Partial<DropPlace> = {}): DropPlace => ({
  ...{ dayId, startMinute: hour === null ? null : at(hour), parentId: null },
  ...more,
});
const dropping = (ids: string[], leadId: string, place: DropPlace, from = plan) => {
  const items = placed(from, { ids, leadId }, place);
  return (id: string) => items.find((one) => one.id === id);
};

describe("dropping one item", () => {
  it("takes along what is inside", () => {
    const of = dropping(["visit"], "visit", on("d3", 14));
    expect(of("visit")).toMatchObject({ dayId: "d3", startMinute: at(14) });
    expect(of("talk")).toMatchObject({ dayId: "d3", parentId: "visit", startMinute: at(14, 30) });
  });

  it("onto another makes it a part of that one", () => {
    expect(dropping(["wish"], "wish", on("d2", 12, { parentId: "lunch" }))("wish")).toMatchObject({
      ...{ dayId: "d2", parentId: "lunch", startMinute: at(12) },
    });
  });

  it("on the wish list leaves its length", () => {
    expect(dropping(["lunch"], "lunch", on(null, null))("lunch")).toMatchObject({
      ...{ dayId: null, startMinute: null, durationMinutes: 60 },
    });
  });

  it("among those without a time puts it into their order", () => {
    const rows = ["a", "b", "c"].map((id, position) => aPlanItem({ id, dayId: "d1", startMinute: null, position }));
    const items = placed(planOf(rows), { ids: ["c"], leadId: "c" }, on("d1", null, { position: 0 }));
    const order = [...items].sort((one, other) => one.position - other.position).map(({ id }) => id);
    expect(order).toEqual(["c", "a", "b"]);
  });

  it("leaves a part in its whole as long as it begins in its hours", () => {
    expect(parentAt(plan, talk, on("d1", 11))).toBe("visit");
    expect(parentAt(plan, talk, on("d1", 12))).toBeNull();
    expect(parentAt(plan, talk, on("d2", 11))).toBeNull();
  });
});

describe("pulling the start of an item", () => {
  it("leaves what is inside where it is", () => {
    const place = on("d1", 9, { durationMinutes: 180 });
    const items = placed(plan, { ids: ["visit"], leadId: "visit", edge: "start" }, place);
    expect(items.find(({ id }) => id === "visit")).toMatchObject({ startMinute: at(9), durationMinutes: 180 });
    expect(items.find(({ id }) => id === "talk")).toMatchObject({ startMinute: at(10, 30) });
  });
});

describe("dropping several", () => {
  it("keeps their distances in days and in minutes", () => {
    const of = dropping(["visit", "lunch"], "visit", on("d2", 11));
    expect(of("visit")).toMatchObject({ dayId: "d2", startMinute: at(11) });
    expect(of("lunch")).toMatchObject({ dayId: "d3", startMinute: at(13) });
  });

  it("keeps all of them within the trip", () => {
    const of = dropping(["visit", "lunch"], "visit", on("d3", 23));
    expect(of("visit")).toMatchObject({ dayId: "d2", startMinute: at(21, 59) });
    expect(of("lunch")).toMatchObject({ dayId: "d3", startMinute: at(23, 59) });
  });

  it("lets wishes follow one another", () => {
    expect(dropping(["lunch", "wish"], "lunch", on("d1", 15))("wish")).toMatchObject({
      dayId: "d1",
      startMinute: at(16),
    });
  });

  it("counts what is inside another only once", () => {
    expect(outermost(plan, ["talk", "visit", "wish"])).toEqual(["visit", "wish"]);
  });
});

describe("taking a drop back", () => {
  it("leaves the plan as it was, wherever anything was dropped", () => {
    const place = fc.record({
      day: fc.nat(4),
      minute: fc.nat(95),
      to: fc.constantFrom("time", "no time", "wishes", "into"),
    });
    fc.assert(
      fc.property(
        someAgenda({ items: 10 }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        place,
        (agenda, picked, to) => {
          fc.pre(agenda.items.length > 0);
          const whole: PlanState = {
            ...planOf(agenda.items.map((one) => aPlanItem(one))),
            days: agenda.days.map((day) => aPlanDay(day)),
          };
          const ids = outermost(
            whole,
            picked.map((index) => agenda.items[index % agenda.items.length]?.id ?? ""),
          );
          const [leadId = ""] = ids;
          const dropped = placed(whole, { ids, leadId }, placeIn(whole, ids, to));
          const then = { ...whole, items: dropped };
          expect(applied(then, changesBetween(then, whole)).items).toEqual(whole.items);
        },
      ),
      { numRuns: 300 },
    );
  });
});

type To = { day: number; minute: number; to: string };

function placeIn({ days: all, items }: PlanState, ids: readonly string[], { day, minute, to }: To): DropPlace {
  const dayId = all[day % all.length]?.id ?? null;
  if (to === "wishes" || dayId === null) return { dayId: null, startMinute: null, parentId: null };
  const startMinute = to === "no time" ? null : minuteOfDay(minute * 15);
  const free = items.filter((one) => one.dayId === dayId && one.parentId === null && !ids.includes(one.id));
  return { dayId, startMinute, parentId: to === "into" ? (free[0]?.id ?? null) : null };
}
