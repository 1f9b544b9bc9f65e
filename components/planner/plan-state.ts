import type { Agenda } from "@/domain/agenda";
import { moveItem, resizeItem, toWishList } from "@/domain/agenda-moves";
import type { MinuteOfDay } from "@/domain/clock";
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import type { PlanConflict } from "@/features/agenda-items/judge-plan";
import type { PlanChoice, PlanDay, PlanItem } from "@/features/agenda-items/plan";

/** What the planner knows of the plan, and changes. */
export type PlanState = {
  planRevision: number;
  days: PlanDay[];
  items: PlanItem[];
  choices: PlanChoice[];
  conflicts: PlanConflict[];
};

/**
 * The plan as an answer of the server says it is now.
 *
 * @param onTheirWay items whose newer places were sent already and are not answered yet; those places stay
 */
export function withAnswer(
  plan: PlanState,
  answer: PlanAnswer,
  onTheirWay: ReadonlySet<string> = new Set(),
): PlanState {
  const changed = new Map(answer.items.map((item) => [item.id, item]));
  const days = new Map(answer.days.map((day) => [day.id, day]));
  const gone = new Set(answer.removedIds);
  const merged = (item: PlanItem): PlanItem => {
    const now = changed.get(item.id);
    if (!now) return item;
    return onTheirWay.has(item.id) ? { ...now, ...placeOf(item) } : now;
  };
  const known = new Set(plan.items.map((item) => item.id));
  return {
    planRevision: answer.planRevision,
    days: plan.days.map((day) => days.get(day.id) ?? day),
    items: [
      ...plan.items.filter((item) => !gone.has(item.id)).map(merged),
      ...answer.items.filter((item) => !known.has(item.id)),
    ],
    choices: answer.choices,
    conflicts: answer.conflicts,
  };
}

/**
 * The plan as somebody else left it.
 *
 * @param onTheirWay items whose newer places were sent already and are not answered yet; those places stay
 */
export function withNews(present: PlanState, news: PlanState, onTheirWay: ReadonlySet<string>): PlanState {
  const shown = new Map(present.items.map((item) => [item.id, item]));
  const { planRevision, days, choices, conflicts } = news;
  const items = news.items.map((item) => {
    const here = onTheirWay.has(item.id) ? shown.get(item.id) : undefined;
    return here ? { ...item, ...placeOf(here) } : item;
  });
  return { planRevision, days, items, choices, conflicts };
}

/** Where an item stands: what a move shows before it is answered. */
export function placeOf({ dayId, parentId, startMinute, durationMinutes, dayPart, position }: PlanItem) {
  return { dayId, parentId, startMinute, durationMinutes, dayPart, position };
}

/** A new place as the keyboard gives it. */
export type Move = { dayId: string | null; startMinute: MinuteOfDay | null; durationMinutes?: number | null };

/** The plan as it will be after a move, shown while the server is asked; unchanged when the move cannot be. */
export function withMove(plan: PlanState, itemId: string, move: Move): PlanState {
  const agenda: Agenda<PlanItem, PlanDay> = { ...plan, groups: [], participantIds: [] };
  const { dayId, startMinute, durationMinutes } = move;
  const moved = dayId === null ? toWishList(agenda, itemId) : moveItem(agenda, itemId, { dayId, startMinute });
  const resized = durationMinutes === undefined ? moved : (resizeItem(moved, itemId, durationMinutes).agenda ?? moved);
  return { ...plan, items: [...resized.items] };
}
