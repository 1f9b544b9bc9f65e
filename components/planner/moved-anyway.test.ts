import { expect, it } from "vitest";
import { minuteOfDay } from "@/domain/clock";
import type { PlanItem } from "@/features/agenda-items/plan";
import type { SendError } from "@/lib/send-json";
import { aPlanItem } from "@/test/plan-items";
import { changedOtherwise } from "./moved-anyway";
import type { PlanState } from "./plan-state";

const lunch = aPlanItem({ id: "lunch", dayId: "d1", startMinute: minuteOfDay(750), revision: 3 });
const seen: PlanState = { planRevision: 1, days: [], items: [lunch], choices: [], conflicts: [], warnings: [] };
const refusal = (item: PlanItem): SendError => ({
  code: "stale",
  message: "",
  fields: {},
  present: { item, by: "Bianca" },
});

it("lets a move stand beside another's change of other things, not beside their move", () => {
  const renamed = { ...lunch, title: "Lunch by the water", position: 4, revision: 4 };

  expect(changedOtherwise(refusal(renamed), seen)).toBe(renamed);
  expect(changedOtherwise(refusal({ ...renamed, startMinute: minuteOfDay(780) }), seen)).toBeNull();
  expect(changedOtherwise(refusal({ ...renamed, dayId: "d2" }), seen)).toBeNull();
});

it("sends a move again only for news, and only where the item was the reason", () => {
  expect(changedOtherwise(refusal(lunch), seen)).toBeNull();
  expect(changedOtherwise({ ...refusal(lunch), present: undefined }, seen)).toBeNull();
  expect(changedOtherwise({ ...refusal({ ...lunch, revision: 4 }), code: "conflict" }, seen)).toBeNull();
});
