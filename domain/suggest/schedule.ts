/**
 * A day filled visit by visit. Each visit begins as early as it can after what is before it on its chains; as nothing
 * gets easier by being late, the best schedule of an order is among those, save that a break may be kept first.
 */
import { MINUTES_PER_DAY } from "../clock";
import type { Course, CourseDay, CourseFixed, CourseWish } from "./course";
import { USUALLY, way } from "./course";

/** How far one chain has come. */
type Tail = {
  place: number;
  /** Minute at which what says so usually ends. */
  since: number;
  /** How people go on from there. */
  manner: number;
  /** Minute at which the last thing on it ends; before everything, the beginning of the day. */
  free: number;
  last: "base" | "fixed" | "wish";
  /** Fixed items behind it. */
  passed: number;
  /** Whether there was a break, or none is needed. */
  fed: boolean;
  travel: number;
  waiting: number;
  /** Minutes of visits and fixed items. */
  busy: number;
  /** Whether a visit was put on it; until then no rule of the day is broken by the search. */
  used: boolean;
  /** The last visit while fixed items behind it have not taken people elsewhere for good; null: they have. */
  visit: Left | null;
};

/**
 * Where people were at a visit, the minutes since in which they could be on their way, when what keeps them from it is over,
 * and from when on they are known to be elsewhere.
 */
type Left = { place: number; manner: number; loose: number; free: number; until: number };

/** A day filled so far; the visits are read back along `before`. */
export type Schedule = {
  /** Bits of the wishes that are on it. Means nothing from 32 wishes on. */
  mask: number;
  tails: readonly Tail[];
  travel: number;
  waiting: number;
  /** Sum of the minutes after the midnight before the first day at which visits begin. */
  starts: number;
  wish: number;
  start: number;
  before: Schedule | null;
};

/** What a full day costs, the first number counting before the second and so on: travel, waiting, starts. */
export type DayCost = readonly [travel: number, waiting: number, starts: number];

/** Where the next visit may go on one chain: behind `tail`, beginning between two minutes. */
type Gap = { tail: Tail; low: number; high: number };

/** The day without a visit. */
export function emptySchedule(course: Course, day: CourseDay): Schedule {
  const tails = course.moves.map((moves, chain): Tail => {
    const start: Tail = {
      place: day.base,
      since: Number.NEGATIVE_INFINITY,
      manner: USUALLY,
      free: day.from,
      last: "base",
      passed: 0,
      fed: false,
      travel: 0,
      waiting: 0,
      busy: 0,
      used: false,
      visit: null,
    };
    // A break that what is fixed leaves no time for cannot be asked of the visits.
    const asked = moves && course.meal !== null && (finished(course, day, chain, start)?.fed ?? false);
    return { ...start, fed: !asked };
  });
  return { mask: 0, tails, travel: 0, waiting: 0, starts: 0, wish: -1, start: 0, before: null };
}

/** Every schedule worth looking at that has the visit behind those already there: one or two for each gap between fixed items. */
export function extended(course: Course, day: CourseDay, schedule: Schedule, wish: number): Schedule[] {
  const visit = course.wishes[wish];
  if (!visit?.windows[day.index]?.length) return [];
  const found: Schedule[] = [];
  const choose = (index: number, chosen: Tail[], low: number, high: number) => {
    const chain = visit.chains[index];
    if (chain === undefined) {
      const start = firstStart(course, day, visit, low, high);
      if (start !== null) found.push(withVisit(course, day, schedule, wish, visit, chosen, start));
      return;
    }
    const tail = schedule.tails[chain];
    if (!tail) return;
    for (const gap of gapsBehind(course, day, chain, tail, visit)) {
      const [from, until] = [Math.max(low, gap.low), Math.min(high, gap.high)];
      if (from <= until) choose(index + 1, [...chosen, gap.tail], from, until);
    }
  };
  choose(0, [], 0, MINUTES_PER_DAY - 1);
  return found;
}

/** What the day costs when nothing more comes; null when somebody is back too late, gets no break or has too long a day. */
export function costOf(course: Course, day: CourseDay, schedule: Schedule): DayCost | null {
  let travel = 0;
  for (const [chain, tail] of schedule.tails.entries()) {
    if (!course.moves[chain]) continue;
    const end = finished(course, day, chain, tail);
    if (!end) return null;
    if (tail.used && (!end.fed || (day.longestMinutes !== null && end.busy + end.travel > day.longestMinutes))) {
      return null;
    }
    travel += end.travel;
  }
  return [travel, schedule.waiting, schedule.starts];
}

/** Without those that another is at least as good as, wherever the day goes from there. The order stays. */
export function worthKeeping(course: Course, day: CourseDay, schedules: readonly Schedule[]): Schedule[] {
  const groups = new Map<string, Schedule[]>();
  for (const one of schedules) {
    let key = `${one.mask}`;
    for (const tail of one.tails) key += ` ${tail.place} ${tail.passed} ${tail.manner}`;
    const rivals = groups.get(key);
    if (!rivals) {
      groups.set(key, [one]);
    } else if (!rivals.some((rival) => isAsGood(course, day, rival, one))) {
      const kept = rivals.filter((rival) => !isAsGood(course, day, one, rival));
      kept.push(one);
      groups.set(key, kept);
    }
  }
  return [...groups.values()].flat();
}

function isAsGood(course: Course, day: CourseDay, a: Schedule, b: Schedule): boolean {
  if (a.travel > b.travel) return false;
  let [slackA, slackB] = [a.waiting, b.waiting];
  for (const [chain, one] of a.tails.entries()) {
    const other = b.tails[chain];
    if (!other || one.free > other.free || (!one.fed && other.fed)) return false;
    if (!course.moves[chain]) continue;
    if (one.visit && !(other.visit && isAsLoose(one.visit, other.visit))) return false;
    if (day.longestMinutes !== null && one.travel > other.travel) return false;
    slackA -= one.used ? one.free : 0;
    slackB -= other.used ? other.free : 0;
  }
  return a.travel < b.travel || (slackA <= slackB && a.starts <= b.starts);
}

function isAsLoose(a: Left, b: Left): boolean {
  return a.place === b.place && a.manner === b.manner && a.loose >= b.loose && a.free <= b.free && a.until <= b.until;
}

/** The gaps between fixed items that are still ahead of a chain; where a break may be due, once more from after it. */
function gapsBehind(course: Course, day: CourseDay, chain: number, tail: Tail, visit: CourseWish): Gap[] {
  const fixed = day.fixed[chain] ?? [];
  const moves = course.moves[chain] ?? false;
  const gaps: Gap[] = [];
  for (let at: Tail | null = tail; at; ) {
    const next: CourseFixed | undefined = fixed[at.passed];
    const onTheWay = moves ? way(course, at.place, visit.place, at.manner) : 0;
    const low = at.free + onTheWay + (moves && at.last !== "base" ? course.buffer : 0);
    const { place, manner } = visit.place < 0 ? at : { place: visit.place, manner: USUALLY };
    const onward = next && moves ? way(course, place, next.place, manner) + course.buffer : 0;
    const high = (next ? next.from - onward : day.until) - visit.minutes;
    const lows = at.fed ? [low] : [low, ...fedFrom(course, at, visit, onTheWay).filter((late) => late > low)];
    for (const from of lows) if (from <= high) gaps.push({ tail: at, low: from, high });
    at = next ? passing(course, day, at, next, moves) : null;
  }
  return gaps;
}

/** The earliest beginnings with which a visit has a break before it, or is one itself. */
function fedFrom({ meal, buffer }: Course, tail: Tail, visit: CourseWish, onTheWay: number): number[] {
  if (!meal) return [];
  const from = [];
  const [earliest, latest] = [meal.from + meal.minutes, meal.until - meal.minutes];
  if (tail.last === "base") from.push(Math.max(earliest, tail.free + onTheWay));
  else if (tail.free <= latest) from.push(Math.max(earliest, tail.free + onTheWay + Math.max(meal.minutes, buffer)));
  if (visit.meal) from.push(meal.from + Math.min(meal.minutes, visit.minutes) - visit.minutes);
  return from;
}

/** Whether people have a break between what is last and what comes next. They may have it before, on or after the way. */
function hasBreak({ meal }: Course, tail: Tail, next: number, onTheWay: number): boolean {
  if (!meal || next < meal.from + meal.minutes) return false;
  if (tail.last === "base") return true;
  return tail.free <= meal.until - meal.minutes && next - tail.free >= meal.minutes + onTheWay;
}

/** Whether what people eat at falls into the time for it. */
function feeds({ meal }: Course, from: number, until: number): boolean {
  if (!meal) return false;
  return Math.min(until, meal.until) - Math.max(from, meal.from) >= Math.min(meal.minutes, until - from);
}

/** Minutes with nothing to do before something begins, of the day, from when people are there. */
function idle(day: CourseDay, tail: Tail, next: number, onTheWay: number): number {
  return Math.max(0, next - Math.max(tail.free + onTheWay, day.from));
}

/** The chain behind the next fixed item, or null when people cannot get there in time from their last visit. */
function passing(course: Course, day: CourseDay, tail: Tail, next: CourseFixed, moves: boolean): Tail | null {
  const onTheWay = moves ? way(course, tail.place, next.place, tail.manner) : 0;
  const earliest = tail.free + onTheWay + (moves ? course.buffer : 0);
  if (tail.last === "wish" && next.from < earliest) return null;
  const visit = moves ? leftBehind(course, tail, next) : null;
  if (visit === "late") return null;
  const lasts = tail.last === "base" || next.until >= tail.free;
  const begins = tail.last === "base" ? next.from : Math.max(next.from, tail.free);
  const isLater = next.usuallyUntil >= tail.since;
  const { place, since, manner } =
    isLater && next.place >= 0 ? { place: next.place, since: next.usuallyUntil, manner: USUALLY } : tail;
  return {
    ...{ place, since, manner: isLater && next.setsOut !== null ? next.setsOut : manner },
    free: lasts ? next.until : tail.free,
    last: "fixed",
    passed: tail.passed + 1,
    fed: tail.fed || hasBreak(course, tail, next.from, onTheWay) || (next.meal && feeds(course, next.from, next.until)),
    travel: tail.travel + onTheWay,
    waiting: tail.waiting + idle(day, tail, next.from, onTheWay),
    busy: tail.busy + Math.max(0, next.until - begins),
    used: tail.used,
    visit,
  };
}

/**
 * The last visit as a fixed item leaves it. What happens at no known place, or overlaps with what comes next, takes its time
 * from the way: "late" when too little is left of it to get from the visit to where the item is. People stay until a transfer
 * that does not say how long it takes.
 */
function leftBehind(course: Course, { visit, last }: Tail, next: CourseFixed): Left | "late" | null {
  if (!visit || next.from >= visit.until) return null;
  if (next.setsOut !== null) {
    return { ...visit, loose: 0, free: Math.max(visit.free, next.from), manner: next.setsOut };
  }
  const loose = visit.loose + Math.max(0, next.from - visit.free);
  const isElsewhere = next.place >= 0;
  if (last !== "wish" && isElsewhere && loose < way(course, visit.place, next.place, visit.manner)) return "late";
  if (next.settles) return null;
  const until = isElsewhere ? Math.min(visit.until, next.until) : visit.until;
  return next.leavesTime ? { ...visit, until } : { ...visit, loose, free: Math.max(visit.free, next.until), until };
}

/** The chain at the end of the day, everything fixed behind it; null when people do not get there, or back, in time. */
function finished(course: Course, day: CourseDay, chain: number, tail: Tail): Tail | null {
  const fixed = day.fixed[chain] ?? [];
  let end: Tail | null = tail;
  for (const next of fixed.slice(tail.passed)) {
    if (end) end = passing(course, day, end, next, true);
  }
  if (!end) return null;
  const back = end.last === "base" ? 0 : way(course, end.place, day.base, end.manner);
  if (end.last === "wish" && end.free + back > day.until) return null;
  const { meal } = course;
  const eatsAfter = end.last === "base" || (meal !== null && end.free <= meal.until - meal.minutes);
  return { ...end, fed: end.fed || eatsAfter, travel: end.travel + back };
}

/** The earliest time in a window at which a visit may begin, from `low` to `high`. */
function firstStart(course: Course, day: CourseDay, visit: CourseWish, low: number, high: number): number | null {
  const onGrid = Math.ceil(low / course.grid) * course.grid;
  let first: number | null = null;
  for (const { from, until } of visit.windows[day.index] ?? []) {
    const start = from >= low ? from : onGrid;
    if (start <= high && start + visit.minutes <= until && (first === null || start < first)) first = start;
  }
  return first;
}

function withVisit(
  course: Course,
  day: CourseDay,
  schedule: Schedule,
  wish: number,
  visit: CourseWish,
  chosen: readonly Tail[],
  start: number,
): Schedule {
  const tails = [...schedule.tails];
  const until = start + visit.minutes;
  let { travel, waiting } = schedule;
  for (const [index, chain] of visit.chains.entries()) {
    const [before, tail] = [schedule.tails[chain], chosen[index]];
    if (!before || !tail) continue;
    const moves = course.moves[chain] ?? false;
    const onTheWay = moves ? way(course, tail.place, visit.place, tail.manner) : 0;
    const { place, since, manner } = visit.place < 0 ? tail : { place: visit.place, since: until, manner: USUALLY };
    const after: Tail = {
      ...{ place, since, manner },
      free: until,
      last: "wish",
      passed: tail.passed,
      fed: tail.fed || hasBreak(course, tail, start, onTheWay) || (visit.meal && feeds(course, start, until)),
      travel: tail.travel + onTheWay,
      waiting: tail.waiting + idle(day, tail, start, onTheWay),
      busy: tail.busy + visit.minutes,
      used: true,
      visit: { place, manner, loose: 0, free: until, until: Number.POSITIVE_INFINITY },
    };
    tails[chain] = after;
    if (!moves) continue;
    travel += after.travel - before.travel;
    waiting += after.waiting - before.waiting;
  }
  const mask = schedule.mask | (1 << wish);
  const starts = schedule.starts + day.index * MINUTES_PER_DAY + start;
  return { mask, tails, travel, waiting, starts, wish, start, before: schedule };
}
