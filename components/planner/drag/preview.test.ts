import { describe, expect, it } from "vitest";
import { minuteOfDay } from "@/domain/clock";
import { conflictsOf } from "@/domain/conflicts";
import type { Board } from "@/features/agenda-items/board";
import { agendaOf, planConflict } from "@/features/agenda-items/judge-plan";
import { at } from "@/test/builders";
import { aPlanDay, aPlanItem } from "@/test/plan-items";
import type { PlanState } from "../plan-state";
import { type Hand, handWith, planAfter, previewOf } from "./preview";
import { nearestSlots, slotsOfDay } from "./slots";
import { nextPlace } from "./use-keys";

const board = {
  delegation: [
    { id: "ana", name: "Ana" },
    { id: "ben", name: "Ben" },
  ],
  groups: [{ id: "a", name: "A", letter: "A", size: 1, members: [0] }],
} as unknown as Board;
const visit = aPlanItem({
  id: "visit",
  dayId: "d1",
  startMinute: at(10),
  durationMinutes: 120,
  hostStatus: "CONFIRMED",
});
const lunch = aPlanItem({ id: "lunch", dayId: "d1", startMinute: at(12, 30), durationMinutes: 60 });
const wish = aPlanItem({ id: "wish", dayId: null, startMinute: null, durationMinutes: 60 });
const days = ["d1", "d2"].map((id, position) => aPlanDay({ id, position, date: null }));
const plan: PlanState = {
  planRevision: 1,
  days,
  items: [visit, lunch, wish],
  choices: [],
  conflicts: [],
  warnings: [],
};

function inHand(leadId: string, copying = false): Hand {
  const hand = handWith(board, plan, { ids: [leadId], leadId }, copying);
  if (!hand) throw new Error("Nothing was picked up");
  return hand;
}

const there = (dayId: string, startMinute: number) => ({
  dayId,
  startMinute: minuteOfDay(startMinute),
  parentId: null,
});

describe("before a drop", () => {
  it("says which conflicts it would add, as the whole plan would be judged after it", () => {
    const hand = inHand("wish");
    const preview = previewOf(hand, there("d1", at(11, 30)));

    expect(preview.gained).toBe(1);
    const after = planAfter(hand, preview);
    expect(after.conflicts).toEqual(conflictsOf(agendaOf(board, after)).map(planConflict));
    expect(after.conflicts).toMatchObject([{ itemIds: ["visit", "wish"], minutes: 30, people: 2 }]);
  });

  it("adds nothing where nothing clashes", () => {
    expect(previewOf(inHand("wish"), there("d2", at(11))).gained).toBe(0);
  });

  it("judges a copy beside its original", () => {
    const hand = inHand("visit", true);
    expect(hand.lead).toMatchObject({ hostStatus: "IDEA", title: visit.title });
    expect(previewOf(hand, there("d1", at(11))).conflicts).toMatchObject([{ minutes: 60 }, { minutes: 30 }]);
  });
});

describe("slots that fit", () => {
  it("are those without a conflict, the nearest first", () => {
    const hand = inHand("wish");
    const slots = days.flatMap(({ id }) => slotsOfDay(hand, id));
    const nearest = nearestSlots(hand, slots, there("d1", at(12)));

    expect(nearest.map(({ dayId, startMinute }) => [dayId, startMinute])).toEqual([
      ["d1", at(13, 30)],
      ["d1", at(14, 30)],
      ["d1", at(9)],
    ]);
    for (const slot of slots) expect(previewOf(hand, slot).conflicts).toEqual([]);
  });

  it("come last on a day on which people arrive, unless it is how they come", () => {
    const near = (kind: "HOST_VISIT" | "TRANSFER") => {
      const hand = inHand("wish");
      const plan = { ...hand.plan, days: days.map((day) => (day.id === "d1" ? { ...day, numbered: false } : day)) };
      const arriving = { ...hand, plan, lead: { ...hand.lead, kind } };
      const slots = days.flatMap(({ id }) => slotsOfDay(arriving, id));
      return nearestSlots(arriving, slots, there("d1", at(12))).map(({ dayId }) => dayId);
    };

    expect(near("HOST_VISIT")).not.toContain("d1");
    expect(near("TRANSFER")).toEqual(["d1", "d1", "d1"]);
  });
});

describe("carrying with the keyboard", () => {
  const press = (key: string, more = {}) => ({
    ...{ key, altKey: false, shiftKey: false, ctrlKey: false, metaKey: false },
    ...more,
  });
  const carried = (keys: ReturnType<typeof press>[], leadId = "lunch") => {
    const hand = inHand(leadId);
    let preview = previewOf(hand, {
      ...there("d1", at(12, 30)),
      ...(leadId === "wish" ? { dayId: null, startMinute: null } : {}),
    });
    for (const key of keys) {
      const place = nextPlace({ hand, by: "keyboard", preview, slots: [], problems: [] }, key, board.groups);
      if (place) preview = previewOf(hand, place);
    }
    return preview.place;
  };

  it("goes by quarters of an hour, with Alt by five minutes, and to the day beside", () => {
    expect(carried([press("ArrowDown")])).toMatchObject({ startMinute: at(12, 45) });
    expect(carried([press("ArrowUp", { altKey: true })])).toMatchObject({ startMinute: at(12, 25) });
    expect(carried([press("ArrowRight")])).toMatchObject({ dayId: "d2", startMinute: at(12, 30) });
    expect(carried([press("ArrowLeft")])).toMatchObject({ dayId: null });
  });

  it("changes the length with Shift, and the group with G", () => {
    expect(carried([press("ArrowDown", { shiftKey: true })])).toMatchObject({ durationMinutes: 75 });
    expect(carried([press("g")])).toMatchObject({ groupIds: ["a"] });
    expect(carried([press("g"), press("g")])).toMatchObject({ groupIds: [] });
  });

  it("puts into what stands there with N, and takes out again", () => {
    const into = [press("ArrowUp", { shiftKey: false }), press("ArrowUp"), press("ArrowUp"), press("n")];
    expect(carried(into)).toMatchObject({ parentId: "visit", startMinute: at(11, 45) });
    expect(carried([...into, press("n")])).toMatchObject({ parentId: null });
  });

  it("brings a wish onto the first day", () => {
    expect(carried([press("ArrowRight")], "wish")).toMatchObject({ dayId: "d1", startMinute: at(9) });
  });
});
