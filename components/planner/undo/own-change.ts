import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import type { PlanDay } from "@/features/agenda-items/plan";
import { type PlanState, placeOf } from "../plan-state";

/** What a change of ours can have touched besides the items its answer names. */
export type Own = {
  /** Whether it adds items; else what is new in its answer somebody else added meanwhile. */
  adds: boolean;
  /** Whether it says which days there are; the server lets nobody's day go unseen. */
  putsDays?: boolean | undefined;
  /** The choice it was about. */
  choiceId?: string | undefined;
  /** The warning it was about. */
  warningKey?: string | undefined;
  /** By how many days legs and stays came along. */
  travelDays?: number | undefined;
};

/**
 * The plan as our own change alone left it: an answer also shows what others changed shortly before, and to take that
 * back is not ours. What others changed of the same item shows by its revision, which our change raised by one.
 */
export function afterOwn(
  before: PlanState,
  answer: PlanAnswer,
  { adds, putsDays, choiceId, warningKey }: Own,
): PlanState {
  const answered = new Map(answer.items.map((item) => [item.id, item]));
  const known = new Set(before.items.map((item) => item.id));
  const gone = new Set(answer.removedIds);
  const days = new Map(answer.days.map((day) => [day.id, day]));
  const kept = before.items.filter((item) => !gone.has(item.id));
  const items = kept.map((was) => {
    const is = answered.get(was.id);
    if (!is) return was;
    return is.revision <= was.revision + 1 ? is : { ...was, ...placeOf(is), revision: is.revision };
  });
  const ownDay = (was: PlanDay) => {
    const is = days.get(was.id);
    return is && is.revision <= was.revision + 1 ? is : was;
  };
  const added = answer.days.filter((day) => !before.days.some((one) => one.id === day.id));
  const removed = new Set(putsDays ? answer.removedDayIds : []);
  const choice = answer.choices.filter((one) => one.id === choiceId);
  return {
    ...before,
    items: [...items, ...(adds ? answer.items.filter((item) => !known.has(item.id)) : [])],
    days: [...before.days.map(ownDay), ...(putsDays ? added : [])].filter((day) => !removed.has(day.id)),
    warnings: warningKey ? before.warnings.map((was) => ownWarning(was, answer, warningKey)) : before.warnings,
    choices: choiceId ? [...before.choices.filter((one) => one.id !== choiceId), ...choice] : before.choices,
  };
}

type Warnings = PlanState["warnings"];

function ownWarning(was: Warnings[number], { warnings }: PlanAnswer, key: string): Warnings[number] {
  return (was.key === key && warnings.find((one) => one.key === key)) || was;
}
