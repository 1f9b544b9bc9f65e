import type { Agenda } from "@/domain/agenda";
import { moveItem, resizeItem, toWishList } from "@/domain/agenda-moves";
import type { MinuteOfDay } from "@/domain/clock";
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import type { PlanConflict } from "@/features/agenda-items/judge-plan";
import type { PlanChoice, PlanDay, PlanItem } from "@/features/agenda-items/plan";
import type { PlanWarning } from "@/features/warnings/plan-warning";

/** What the planner knows of the plan, and changes. */
export type PlanState = {
  planRevision: number;
  days: PlanDay[];
  items: PlanItem[];
  choices: PlanChoice[];
  conflicts: PlanConflict[];
  warnings: PlanWarning[];
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
  const gone = new Set([...answer.removedIds, ...answer.removedDayIds]);
  const merged = (item: PlanItem): PlanItem => {
    const now = changed.get(item.id);
    if (!now) return item;
    return onTheirWay.has(item.id) ? { ...now, ...placeOf(item) } : now;
  };
  const known = new Set(plan.items.map((item) => item.id));
  return {
    planRevision: answer.planRevision,
    days: [
      ...plan.days.filter((day) => !gone.has(day.id)).map((day) => days.get(day.id) ?? day),
      ...answer.days.filter((day) => !plan.days.some((one) => one.id === day.id)),
    ],
    items: [
      ...plan.items.filter((item) => !gone.has(item.id)).map(merged),
      ...answer.items.filter((item) => !known.has(item.id)),
    ],
    choices: answer.choices,
    conflicts: answer.conflicts,
    warnings: answer.warnings,
  };
}

/**
 * The plan as somebody else left it.
 *
 * @param onTheirWay items whose newer places were sent already and are not answered yet; those places stay
 */
export function withNews(present: PlanState, news: PlanState, onTheirWay: ReadonlySet<string>): PlanState {
  const shown = new Map(present.items.map((item) => [item.id, item]));
  const { planRevision, days, choices, conflicts, warnings } = news;
  const items = news.items.map((item) => {
    const here = shown.get(item.id);
    if (here && onTheirWay.has(item.id)) return { ...item, ...placeOf(here) };
    // What is as it was stays the very same object, and its block is not drawn anew.
    return here && JSON.stringify(here) === JSON.stringify(item) ? here : item;
  });
  return { planRevision, days, items, choices, conflicts, warnings };
}

/** The plan with other people signed up for an item; nobody has two items of one choice. */
export function withSignUps(plan: PlanState, itemId: string, signedUpIds: string[]): PlanState {
  const choiceId = plan.items.find((one) => one.id === itemId)?.choiceId ?? null;
  const items = plan.items.map((one) => {
    if (one.id === itemId) return { ...one, signedUpIds };
    if (choiceId === null || one.choiceId !== choiceId) return one;
    return { ...one, signedUpIds: one.signedUpIds.filter((other) => !signedUpIds.includes(other)) };
  });
  return { ...plan, items };
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
