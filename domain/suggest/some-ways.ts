/**
 * A good plan soon: wishes one by one where they cost least, then again and again some taken out and put back in another
 * order, keeping what is better. Takes the same way every time it is asked.
 */
import type { Course } from "./course";
import { addCosts, compareChosen, compareCosts } from "./objective";
import type { DayCost, Schedule } from "./schedule";
import { costOf, emptySchedule, extended, worthKeeping } from "./schedule";

/** A day with its visits in the order they were put on it. */
export type FilledDay = { order: readonly number[]; schedule: Schedule; cost: DayCost };

/** After so many tries that made nothing better, the search has settled. */
const TRIES_IN_VAIN = 400;

/**
 * A plan into which no wish that was left fits without others moving to another day or changing places.
 *
 * @param tries how often to take out and put back, at most
 */
export function goodPlan(course: Course, tries: number, isOver: () => boolean): FilledDay[] {
  const wishes = course.wishes.map((_, wish) => wish);
  let best = filledUp(course, emptyDays(course), wishes);
  const draw = drawing();
  for (let since = 0, tried = 0; tried < tries && since < TRIES_IN_VAIN && !isOver(); tried++, since++) {
    const removed = new Set(removedNow(best, wishes, draw));
    const rest = best.map((filled, day) => {
      const order = filled.order.filter((wish) => !removed.has(wish));
      return order.length === filled.order.length ? filled : filledDay(course, day, order);
    });
    if (!rest.every((filled) => filled !== null)) continue;
    const tryNow = filledUp(course, rest, shuffled(wishes, draw));
    const order = compare(tryNow, best);
    if (order < 0) since = 0;
    if (order <= 0) best = tryNow;
  }
  return best;
}

/** The cheapest schedule of a day with these visits in this order, or null when there is none. */
export function filledDay(course: Course, dayIndex: number, order: readonly number[]): FilledDay | null {
  const day = course.days[dayIndex];
  if (!day) return null;
  let schedules = [emptySchedule(course, day)];
  for (const wish of order) {
    const longer = schedules.flatMap((schedule) => extended(course, day, schedule, wish));
    schedules = worthKeeping(course, day, longer);
  }
  let best: FilledDay | null = null;
  for (const schedule of schedules) {
    const cost = costOf(course, day, schedule);
    if (cost && (!best || compareCosts(cost, best.cost) < 0)) best = { order, schedule, cost };
  }
  return best;
}

/** The day with one more visit where it costs least, the others in their order; null when it fits nowhere. */
export function withOneMore(
  course: Course,
  dayIndex: number,
  { order }: Pick<FilledDay, "order">,
  wish: number,
): FilledDay | null {
  let best: FilledDay | null = null;
  for (let place = 0; place <= order.length; place++) {
    const filled = filledDay(course, dayIndex, [...order.slice(0, place), wish, ...order.slice(place)]);
    if (filled && (!best || compareCosts(filled.cost, best.cost) < 0)) best = filled;
  }
  return best;
}

function emptyDays(course: Course): FilledDay[] {
  return course.days.flatMap((_, day) => filledDay(course, day, []) ?? []);
}

/** Puts in what is missing, one by one, where the travel grows least. */
function filledUp(course: Course, days: readonly FilledDay[], wishes: readonly number[]): FilledDay[] {
  const plan = [...days];
  const there = new Set(plan.flatMap((filled) => filled.order));
  for (const wish of wishes) {
    if (there.has(wish)) continue;
    let best: { day: number; filled: FilledDay; more: DayCost } | null = null;
    for (const [day, before] of plan.entries()) {
      const filled = withOneMore(course, day, before, wish);
      if (!filled) continue;
      const more: DayCost = [
        filled.cost[0] - before.cost[0],
        filled.cost[1] - before.cost[1],
        filled.cost[2] - before.cost[2],
      ];
      if (!best || compareCosts(more, best.more) < 0) best = { day, filled, more };
    }
    if (best) plan[best.day] = best.filled;
  }
  return plan;
}

function compare(a: readonly FilledDay[], b: readonly FilledDay[]): number {
  const chosen = (plan: readonly FilledDay[]) =>
    plan.flatMap((filled) => filled.order).sort((one, other) => one - other);
  const cost = (plan: readonly FilledDay[]) => plan.map((filled) => filled.cost).reduce(addCosts, [0, 0, 0]);
  return compareChosen(chosen(a), chosen(b)) || compareCosts(cost(a), cost(b));
}

/** One to four visits anywhere, or all of one day. */
function removedNow(
  plan: readonly FilledDay[],
  wishes: readonly number[],
  draw: (below: number) => number,
): readonly number[] {
  if (draw(4) === 0) return plan[draw(plan.length)]?.order ?? [];
  return Array.from({ length: 1 + draw(4) }, () => wishes[draw(wishes.length)] ?? 0);
}

function shuffled(wishes: readonly number[], draw: (below: number) => number): number[] {
  const rest = [...wishes];
  return wishes.flatMap(() => rest.splice(draw(rest.length), 1));
}

/** Numbers that look drawn by lot and are the same in every search (Lehmer's generator, multiplier 48271). */
function drawing(): (below: number) => number {
  let state = 20_270_309;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % Math.max(1, below);
  };
}
