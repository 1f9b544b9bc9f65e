/** Which of two plans is better: most wishes, then those higher on the list, then least travel, then waiting, then earliest. */
import type { DayCost, Schedule } from "./schedule";

/** Below 0 when `a` is better: the first number that differs says so. */
export function compareCosts(a: DayCost, b: DayCost): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Two days, or parts of a plan, together. */
export function addCosts(a: DayCost, b: DayCost): DayCost {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

/** Below 0 when the wishes `a` are better to have than `b`: more of them, or else the first that only one has. Sorted, both. */
export function compareChosen(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return b.length - a.length;
  for (const [index, wish] of a.entries()) {
    const other = b[index] ?? wish;
    if (wish !== other) return wish - other;
  }
  return 0;
}

/** The visits of a schedule in the order they were put there. */
export function visitsOf(schedule: Schedule): { wish: number; start: number }[] {
  const visits: { wish: number; start: number }[] = [];
  for (let one: Schedule = schedule; one.before; one = one.before) visits.push({ wish: one.wish, start: one.start });
  return visits.reverse();
}
