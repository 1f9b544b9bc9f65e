/**
 * The best plan there is, by looking at every way to fill the days.
 *
 * First every day by itself: the cheapest schedule for each set of wishes, grown visit by visit, of those with the same
 * visits and the same last place only the ones worth keeping (Held and Karp's method for the travelling salesman). Then the
 * days one after the other: the cheapest way to part each set among them. Grows with 3 to the number of wishes.
 */
import type { Course } from "./course";
import { addCosts, compareChosen, compareCosts } from "./objective";
import type { DayCost, Schedule } from "./schedule";
import { costOf, emptySchedule, extended, worthKeeping } from "./schedule";

/** With more wishes than these the sets are too many to be looked at within seconds. */
export const MOST_WISHES = 14;

/** The schedule of every day, or null when it was interrupted. */
export function bestOfAll(course: Course, isOver: () => boolean): Schedule[] | null {
  let best: Map<number, Parted> = new Map([[0, { cost: [0, 0, 0], schedule: null, rest: null }]]);
  for (let day = 0; day < course.days.length; day++) {
    const schedules = bestOfDay(course, day, isOver);
    const next = schedules && parted(best, schedules, isOver);
    if (!next) return null;
    best = next;
  }
  const [first = 0, ...others] = best.keys();
  const chosen = others.reduce((a, b) => (compareChosen(wishesIn(a), wishesIn(b)) <= 0 ? a : b), first);
  const plan: Schedule[] = [];
  for (let one = best.get(chosen) ?? null; one?.schedule; one = one.rest) plan.push(one.schedule);
  return plan.reverse();
}

type Priced = { cost: DayCost; schedule: Schedule };
type Parted = { cost: DayCost; schedule: Schedule | null; rest: Parted | null };

/** The cheapest schedule of a day for every set of wishes that fits into it, by its bits. */
function bestOfDay(course: Course, dayIndex: number, isOver: () => boolean): Map<number, Priced> | null {
  const best = new Map<number, Priced>();
  const day = course.days[dayIndex];
  let grown = day ? [emptySchedule(course, day)] : [];
  while (day && grown.length > 0) {
    const larger: Schedule[] = [];
    for (const schedule of grown) {
      if (isOver()) return null;
      const cost = costOf(course, day, schedule);
      const known = best.get(schedule.mask);
      if (cost && (!known || compareCosts(cost, known.cost) < 0)) best.set(schedule.mask, { cost, schedule });
      for (let wish = 0; wish < course.wishes.length; wish++) {
        if ((schedule.mask & (1 << wish)) === 0) larger.push(...extended(course, day, schedule, wish));
      }
    }
    grown = worthKeeping(course, day, larger);
  }
  return best;
}

/** The cheapest way to part every set among the days so far and one more. */
function parted(
  before: ReadonlyMap<number, Parted>,
  day: ReadonlyMap<number, Priced>,
  isOver: () => boolean,
): Map<number, Parted> | null {
  const best = new Map<number, Parted>();
  for (const [mask, rest] of before) {
    if (isOver()) return null;
    for (const [taken, { cost, schedule }] of day) {
      if ((mask & taken) !== 0) continue;
      const sum = addCosts(rest.cost, cost);
      const known = best.get(mask | taken);
      if (!known || compareCosts(sum, known.cost) < 0) best.set(mask | taken, { cost: sum, schedule, rest });
    }
  }
  return best;
}

function wishesIn(mask: number): number[] {
  return Array.from({ length: 32 }, (_, wish) => wish).filter((wish) => (mask & (1 << wish)) !== 0);
}
