import { expect, it } from "vitest";
import { minuteOfDay } from "@/domain/clock";
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import type { PlanDay, PlanItem } from "@/features/agenda-items/plan";
import { aDay, anItem } from "@/test/builders";
import { type PlanState, withAnswer, withMove, withNews } from "./plan-state";

const ten = minuteOfDay(600);
const eleven = minuteOfDay(660);
const item = (overrides: Partial<PlanItem>) => ({ ...anItem(overrides), ...overrides }) as PlanItem;

const plan: PlanState = {
  planRevision: 1,
  days: [aDay({ id: "d1" }) as PlanDay],
  items: [
    item({ id: "visit", dayId: "d1", startMinute: ten, revision: 1 }),
    item({ id: "talk", dayId: "d1", parentId: "visit", startMinute: ten, revision: 4 }),
  ],
  choices: [],
  conflicts: [],
  warnings: [],
};

const answer = (items: PlanItem[], removedIds: string[] = []): PlanAnswer => ({
  planRevision: 2,
  items,
  removedIds,
  removedDayIds: [],
  days: [],
  choices: [],
  conflicts: [],
  warnings: [],
});

it("takes over what is new, changed and gone", () => {
  const changed = item({ id: "visit", title: "Port", revision: 2 });
  const added = item({ id: "lunch" });

  const { items, planRevision } = withAnswer(plan, answer([changed, added], ["talk"]));

  expect(items.map(({ id, title }) => [id, title])).toEqual([
    ["visit", "Port"],
    ["lunch", added.title],
  ]);
  expect(planRevision).toBe(2);
});

it("leaves an item where it was moved to meanwhile, and takes the rest of the answer", () => {
  const moved = withMove(plan, "visit", { dayId: "d1", startMinute: eleven });

  const { items } = withAnswer(
    moved,
    answer([item({ id: "visit", dayId: "d1", startMinute: ten, room: "Aula", revision: 2 })]),
    new Set(["visit"]),
  );

  expect(items[0]).toMatchObject({ startMinute: 660, room: "Aula", revision: 2 });
});

it("takes over the plan as somebody else left it, but not what we have just moved", () => {
  const ours = withMove(plan, "visit", { dayId: "d1", startMinute: eleven });
  const theirs: PlanState = {
    ...plan,
    planRevision: 5,
    items: [item({ id: "visit", dayId: "d1", startMinute: ten, title: "Port", revision: 2 }), item({ id: "lunch" })],
  };

  const shown = withNews(ours, theirs, new Set(["visit"]));

  expect(shown.planRevision).toBe(5);
  expect(shown.items.map(({ id, title, startMinute }) => [id, title, startMinute])).toEqual([
    ["visit", "Port", eleven],
    ["lunch", "Port authority", 540],
  ]);
});
