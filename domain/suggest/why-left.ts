/** Why a wish found no place: the first reason that is true, from the wish itself to what else was suggested. */
import type { Course } from "./course";
import { allowedOn } from "./course";
import type { FilledDay } from "./some-ways";
import { filledDay, withOneMore } from "./some-ways";
import type { FixedItem, LeftReason, LimitingRule, SuggestionTask, Wish } from "./task";

/** Sets of rules from the smallest, the likelier first. */
const rulesAtOnce: readonly (readonly LimitingRule[])[] = [
  ["travel-time"],
  ["meal-break"],
  ["longest-day"],
  ["travel-time", "meal-break"],
  ["travel-time", "longest-day"],
  ["meal-break", "longest-day"],
  ["travel-time", "meal-break", "longest-day"],
];

/**
 * Why a wish is not part of a plan.
 *
 * @param wish its index in the task
 * @param plan the days as they were filled without it, as many as the task has
 */
export function whyLeft(task: SuggestionTask, course: Course, wish: number, plan: readonly FilledDay[]): LeftReason {
  const wished = task.wishes[wish];
  if (!wished) throw new RangeError(`No wish ${wish} in this task`);
  const fitting = daysFor(course, wish);
  if (fitting.length > 0) {
    return { kind: "others", dayIds: named(task, fitting), insteadOf: exchanges(task, course, wish, plan, fitting) };
  }
  if (!task.days.some((day) => allowedOn(day, wished).length > 0)) {
    return { kind: "no-time-allowed", minutes: wished.minutes, longestMinutes: longestAllowed(task, wished) };
  }
  for (const rules of rulesAtOnce) {
    const days = daysFor(without(course, rules), wish);
    if (days.length > 0) return { kind: "rules", rules, dayIds: named(task, days) };
  }
  return { kind: "taken", itemIds: inTheWay(task, wished) };
}

/** The days a wish fits into beside what is fixed. */
function daysFor(course: Course, wish: number): number[] {
  return course.days.flatMap((_, day) => (filledDay(course, day, [wish]) ? [day] : []));
}

/** Visits of the plan that would each make room for a wish on their day. */
function exchanges(
  task: SuggestionTask,
  course: Course,
  wish: number,
  plan: readonly FilledDay[],
  days: readonly number[],
) {
  return days.flatMap((day) => {
    const order = plan[day]?.order ?? [];
    return order.flatMap((other) => {
      const rest = { order: order.filter((one) => one !== other) };
      const [dayId, itemId] = [task.days[day]?.id, task.wishes[other]?.itemId];
      return dayId !== undefined && itemId !== undefined && withOneMore(course, day, rest, wish)
        ? [{ dayId, itemId }]
        : [];
    });
  });
}

/** The course as it would be if some rules did not hold. */
function without(course: Course, rules: readonly LimitingRule[]): Course {
  return {
    ...course,
    ...(rules.includes("travel-time") && { minutes: [], buffer: 0 }),
    ...(rules.includes("meal-break") && { meal: null }),
    ...(rules.includes("longest-day") && { days: course.days.map((day) => ({ ...day, longestMinutes: null })) }),
  };
}

function longestAllowed({ days }: SuggestionTask, wish: Wish): number {
  const windows = days.flatMap((day) => allowedOn(day, { windows: wish.windows, minutes: 1 }));
  return Math.max(0, ...windows.map(({ from, until }) => until - from));
}

/** Fixed items in the time a wish is allowed that somebody or something it needs is busy with. */
function inTheWay({ days, fixed }: SuggestionTask, wish: Wish): string[] {
  const meets = (one: FixedItem) =>
    one.exclusiveIds.some((id) => wish.exclusiveIds.includes(id)) ||
    one.groupIds.length === 0 ||
    wish.groupIds.length === 0 ||
    one.groupIds.some((id) => wish.groupIds.includes(id));
  const ids = days.flatMap((day) => {
    const allowed = allowedOn(day, wish);
    const there = fixed.filter((one) => one.dayId === day.id && meets(one));
    return there.filter((one) => allowed.some(({ from, until }) => one.from < until && one.until > from));
  });
  return [...new Set(ids.map((one) => one.itemId))];
}

function named({ days }: SuggestionTask, indices: readonly number[]): string[] {
  return indices.flatMap((day) => days[day]?.id ?? []);
}
