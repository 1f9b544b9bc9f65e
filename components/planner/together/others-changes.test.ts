import { describe, expect, it } from "vitest";
import { sampleBoard } from "@/components/component-sheet/sample-plan";
import { minuteOfDay } from "@/domain/clock";
import type { PlanItem } from "@/features/agenda-items/plan";
import type { PlanState } from "../plan-state";
import { othersChange } from "./others-changes";

const [first, second] = sampleBoard.items as [PlanItem, PlanItem];
const inside: PlanItem = { ...second, id: "inside", title: "Tour", parentId: first.id };
const plan: PlanState = { ...sampleBoard, items: [first, second, inside] };
const later = (items: PlanItem[]): PlanState => ({ ...plan, planRevision: plan.planRevision + 1, items });
const touched = (item: PlanItem, change: Partial<PlanItem> = {}) => ({
  ...item,
  ...change,
  revision: item.revision + 1,
});

describe("what somebody else did", () => {
  it("is nothing when the plan is the same", () => expect(othersChange(plan, plan)).toBeNull());

  it("names the item that changed", () =>
    expect(othersChange(plan, later([touched(first, { room: "Blue" }), second, inside]))).toEqual({
      what: "changed",
      title: first.title,
    }));

  it("says that an item moved, whatever is inside it went along", () =>
    expect(
      othersChange(
        plan,
        later([
          touched(first, { startMinute: minuteOfDay(1_200) }),
          second,
          touched(inside, { startMinute: minuteOfDay(1_210) }),
        ]),
      ),
    ).toEqual({ what: "moved", title: first.title }));

  it("names what was added and what was removed", () => {
    expect(othersChange(plan, later([...plan.items, { ...second, id: "new", title: "Dinner" }]))).toEqual({
      what: "added",
      title: "Dinner",
    });
    expect(othersChange(plan, later([second]))).toEqual({ what: "removed", title: first.title });
  });

  it("counts several", () =>
    expect(othersChange(plan, later([touched(first), touched(second), inside]))).toEqual({
      what: "several",
      count: 2,
    }));

  it("speaks of the plan when no item is different", () =>
    expect(othersChange(plan, later([...plan.items]))).toEqual({ what: "plan" }));
});
