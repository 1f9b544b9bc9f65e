/** Suggests where wishes could go: as many as fit without breaking a rule, on the shortest ways. */
import { minuteOfDay } from "../clock";
import type { Course } from "./course";
import { courseOf } from "./course";
import { bestOfAll, MOST_WISHES } from "./every-way";
import { visitsOf } from "./objective";
import type { Schedule } from "./schedule";
import { costOf, emptySchedule } from "./schedule";
import type { FilledDay } from "./some-ways";
import { goodPlan } from "./some-ways";
import type { Placement, Suggestion, SuggestionTask } from "./task";
import { whyLeft } from "./why-left";

/** Tries that make the first plan a good one before every way is looked at. */
const FIRST_TRIES = 20;

/**
 * A plan for the wishes of a task.
 *
 * Rules it never breaks: a visit lies in one of its windows and within its day, and starts on the grid or where a window
 * begins; nobody, and no room, is at two items at once; between a visit and what is before and after it there is time for the
 * way and the buffer (at the base no buffer); people who get a visit have their meal break, unless a meal is fixed or what is
 * fixed leaves no time for one, and no longer day than the day allows.
 *
 * Best means, one after the other: most visits; those higher on the wish list; least minutes on the way; least waiting;
 * earliest. Up to {@link MOST_WISHES} wishes it looks at every way and says so; with more, or when it is over first, it
 * gives the best it found. The same task, not interrupted, always gets the same suggestion.
 *
 * @param isOver asked every now and then, so that the caller can bring a clock; once it says true a valid suggestion follows soon
 * @throws {RangeError} when a length is not a whole number of minutes from 1, or the task speaks of a day or group it does not name
 */
export function suggestPlan(task: SuggestionTask, isOver: () => boolean): Suggestion {
  const course = courseOf(task);
  const canProve = course.wishes.length <= MOST_WISHES;
  const found = goodPlan(course, canProve ? FIRST_TRIES : Number.POSITIVE_INFINITY, isOver);
  const proven = canProve ? bestOfAll(course, isOver) : null;
  const plan = proven?.map((schedule, day) => filled(course, day, schedule)) ?? found;

  const chosen = new Set(plan.flatMap((day) => day.order));
  const sum = (minutes: readonly number[]) => minutes.reduce((all, one) => all + one, 0);
  const travel = plan.map((day) => day.cost[0]);
  const before = course.days.map((day) => costOf(course, day, emptySchedule(course, day))?.[0] ?? 0);
  return {
    status: proven ? "proven" : "best-found",
    placements: plan.flatMap(({ schedule }, day) => placements(task, day, schedule)),
    left: task.wishes.flatMap(({ itemId }, wish) =>
      chosen.has(wish) ? [] : [{ itemId, reason: whyLeft(task, course, wish, plan) }],
    ),
    travelMinutes: sum(travel),
    travelMinutesBefore: sum(before),
    waitingMinutes: sum(plan.map((day) => day.cost[1])),
    days: task.days.map(({ id }, day) => ({
      dayId: id,
      travelMinutes: travel[day] ?? 0,
      travelMinutesBefore: before[day] ?? 0,
    })),
  };
}

function filled(course: Course, dayIndex: number, schedule: Schedule): FilledDay {
  const day = course.days[dayIndex];
  const cost = day ? costOf(course, day, schedule) : null;
  return { order: visitsOf(schedule).map(({ wish }) => wish), schedule, cost: cost ?? [0, 0, 0] };
}

function placements(task: SuggestionTask, dayIndex: number, schedule: Schedule): Placement[] {
  const dayId = task.days[dayIndex]?.id;
  if (dayId === undefined) return [];
  const visits = visitsOf(schedule).sort((a, b) => a.start - b.start || a.wish - b.wish);
  return visits.flatMap(({ wish, start }) => {
    const itemId = task.wishes[wish]?.itemId;
    return itemId === undefined ? [] : [{ itemId, dayId, startMinute: minuteOfDay(start) }];
  });
}
