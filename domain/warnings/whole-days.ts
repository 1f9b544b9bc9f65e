/** Days as people live through them: how long, how late, with a meal, with a night's rest, with something to do. */
import type { ItemKind } from "../agenda";
import { formatDuration } from "../clock";
import { isThroughTheNight } from "../suggest/day-limits";
import type { MealBreak } from "../suggest/task";
import { usualMealBreak } from "../suggest/task";
import type { Instant } from "../zones";
import type { Draft } from "./a-warning";
import { aWarning } from "./a-warning";
import { acrossParties } from "./courses";
import { adding, endAt, openDay, openItem, startAt } from "./mends";
import type { Party } from "./parties";
import type { JudgedItem } from "./plan-facts";
import type { Held, Setting } from "./setting";
import { byDay, clockOn, freeBetween, instantOn, MINUTE, minutesOn, quarterFrom } from "./times";
import type { Mend } from "./warning";

/** Dinner as people have it: 45 minutes between 18:00 and 21:30. */
const dinnerBreak: MealBreak = { from: 18 * 60, until: 21 * 60 + 30, minutes: 45 };
const meals = { lunch: usualMealBreak, dinner: dinnerBreak } as const;
type MealName = keyof typeof meals;
/** A day shorter than this needs no meal in it. */
const LONG_ENOUGH_TO_EAT = 6 * 60;
/** Kinds at which people can eat, by day and in the evening. */
const feeding: Record<MealName, ReadonlySet<ItemKind>> = {
  lunch: new Set(["MEAL", "FREE_TIME"]),
  dinner: new Set(["MEAL", "FREE_TIME", "SOCIAL", "NETWORKING"]),
};
/** Free minutes in which a short meal can be put. */
const SHORT_MEAL = 30;
/** An item is cut to no less than this part of its length by a mend. */
const KEPT_PART = 0.5;

/** no-meal: somebody is busy for more than six hours right through lunch or dinner, without a meal or 45 free minutes. */
export function missingMeals(setting: Setting): Draft[] {
  if (!setting.limits.meals) return [];
  const untimed = setting.planned.filter(({ kind, startMinute }) => kind === "MEAL" && startMinute === null);
  const found = acrossParties(setting, (party) =>
    dayCourses(party).flatMap(({ dayId, course }) =>
      (["lunch", "dinner"] as const).flatMap((meal) => {
        if (!lacksMeal(setting, untimed, dayId, course, meal)) return [];
        const busy = course.filter((one) => touches(setting, dayId, one, meals[meal]));
        const key = `${dayId} ${meal} ${busy.map(({ item }) => item.id).join(" ")}`;
        return [{ key, detail: { dayId, meal, course, busy } }];
      }),
    ),
  );
  return found.map(({ detail: { dayId, meal, course, busy }, people, who }) => {
    const [first, last] = [course[0], lastOf(course)];
    return aWarning("no-meal", {
      itemIds: busy.map(({ item }) => item.id),
      dayId,
      startMinute: busy[0]?.item.startMinute ?? null,
      facts: {
        meal,
        people,
        from: first ? clockOn(setting, dayId, first.start) : "",
        until: last ? clockOn(setting, dayId, last.end) : "",
      },
      about: `${meal} ${dayId}`,
      who,
      depends: [meal],
      propose: () => mealMends(setting, dayId, course, meal),
      lead: openDay(dayId),
    });
  });
}

function lacksMeal(
  setting: Setting,
  untimed: readonly JudgedItem[],
  dayId: string,
  course: readonly Held[],
  meal: MealName,
): boolean {
  const [first, last] = [course[0], lastOf(course)];
  if (!first || !last || (last.end - first.start) / MINUTE <= LONG_ENOUGH_TO_EAT) return false;
  const { from, until, minutes } = meals[meal];
  if (minutesOn(setting, dayId, first.start) > from || minutesOn(setting, dayId, last.end) < until) return false;
  const [opens, closes] = [instantOn(setting, dayId, from), instantOn(setting, dayId, until)];
  const eats = course.some(
    ({ line, start, end }) => line.some(({ kind }) => feeding[meal].has(kind)) && start < closes && end > opens,
  );
  if (eats || hasUntimedMeal(untimed, dayId, course)) return false;
  return freeBetween(course, opens, closes).every(([start, end]) => end - start < minutes * MINUTE);
}

/** A meal without a time is somewhere on its day. */
function hasUntimedMeal(untimed: readonly JudgedItem[], dayId: string, course: readonly Held[]): boolean {
  return untimed.some(
    ({ dayId: on, groupIds, parentId }) =>
      on === dayId &&
      (groupIds.length === 0 || course.some(({ line }) => line.some((around) => around.id === parentId))),
  );
}

function* mealMends(setting: Setting, dayId: string, course: readonly Held[], meal: MealName): Iterable<Mend> {
  const { from, until, minutes } = meals[meal];
  const [opens, closes] = [instantOn(setting, dayId, from - 30), instantOn(setting, dayId, until + 30)];
  const gaps = freeBetween(course, opens, closes).sort(([a, b], [c, d]) => d - c - (b - a));
  for (const [start, end] of gaps.slice(0, 1)) {
    const begins = quarterFrom(minutesOn(setting, dayId, start));
    const ends = Math.min(minutesOn(setting, dayId, end), (begins ?? 0) + 60);
    if (begins !== null && ends - begins >= SHORT_MEAL)
      yield* adding("addMeal", { kind: "MEAL", dayId }, begins, Math.floor(ends));
  }
  for (const [index, held] of course.entries()) {
    const next = course[index + 1];
    if (!next || !touches(setting, dayId, held, meals[meal])) continue;
    const leaves = (next.start - minutes * MINUTE) as Instant;
    if (leaves - held.start >= (held.end - held.start) * KEPT_PART) yield* endAt(setting, held, leaves);
    yield* startAt(setting, next, (held.end + minutes * MINUTE) as Instant);
  }
}

/**
 * long-day: from the first item to the end of the last is longer for somebody than the organisation plans a day. A transfer
 * through the night counts until it leaves, and nothing that happens on it.
 */
export function longDays(setting: Setting): Draft[] {
  const limit = setting.limits.longestDayMinutes;
  if (limit === null) return [];
  const found = acrossParties(setting, (party) =>
    dayCourses(party).flatMap(({ dayId, course }) => {
      const sleeps = ({ item, end }: Held) => isThroughTheNight(item, minutesOn(setting, dayId, end));
      const woken = course
        .filter(({ line, start }) => {
          const around = line.slice(1).flatMap(({ id }) => setting.heldById.get(id) ?? []);
          return !around.some((one) => one.start <= start && sleeps(one));
        })
        .map((held) => (sleeps(held) ? { ...held, end: held.start } : held));
      const [first, last] = [woken[0], lastOf(woken)];
      if (!first || !last || (last.end - first.start) / MINUTE <= limit) return [];
      return [{ key: `${first.item.id} ${last.item.id}`, detail: { dayId, first, last } }];
    }),
  );
  return found.map(({ detail: { dayId, first, last }, people, who }) => {
    const minutes = Math.ceil((last.end - first.start) / MINUTE);
    return aWarning("long-day", {
      itemIds: [...new Set([first.item.id, last.item.id])],
      dayId,
      startMinute: first.item.startMinute,
      facts: {
        length: formatDuration(minutes),
        limit: formatDuration(limit),
        from: clockOn(setting, dayId, first.start),
        until: clockOn(setting, dayId, last.end),
        people,
      },
      about: dayId,
      who,
      depends: [minutes, limit],
      *propose() {
        const over = minutes - limit;
        if (keeps(last, over)) yield* endAt(setting, last, (first.start + limit * MINUTE) as Instant);
        if (first !== last) yield* startAt(setting, first, (last.end - limit * MINUTE) as Instant);
        if (first !== last) yield* startAt(setting, last, earlierBy(setting, last, over));
      },
      lead: openDay(dayId),
    });
  });
}

/** late-end: an item ends later at night than the organisation plans. Transfers, check-ins and free time may. */
export function lateEnds(setting: Setting): Draft[] {
  const limit = setting.limits.latestEndMinute;
  if (limit === null) return [];
  return setting.held.flatMap((held) => {
    const { item, dayId, isLeaf, end } = held;
    const minutes = minutesOn(setting, dayId, end);
    if (!isLeaf || atNight.has(item.kind) || end <= held.start || minutes <= limit) return [];
    const latest = instantOn(setting, dayId, limit);
    return [
      aWarning("late-end", {
        itemIds: [item.id],
        dayId,
        startMinute: item.startMinute,
        facts: { item: item.title, time: clockOn(setting, dayId, end), limit: clockOn(setting, dayId, latest) },
        depends: [minutes, limit],
        *propose() {
          const over = minutes - limit;
          if (keeps(held, over)) yield* endAt(setting, held, latest);
          yield* startAt(setting, held, earlierBy(setting, held, over));
        },
        lead: openItem(item, "time"),
      }),
    ];
  });
}

/** short-rest: between the last item of one day and the first of the next, somebody has less time than the organisation plans for rest. */
export function shortRests(setting: Setting): Draft[] {
  const rest = setting.limits.restMinutes;
  if (rest === null) return [];
  const found = acrossParties(setting, (party) => {
    const days = dayCourses(party).sort((a, b) => (a.course[0]?.start ?? 0) - (b.course[0]?.start ?? 0));
    return days.flatMap(({ course }, index) => {
      const [last, first] = [lastOf(course), days[index + 1]?.course[0]];
      if (!last || !first || first.start < last.end || first.start - last.end >= rest * MINUTE) return [];
      return [{ key: `${last.item.id} ${first.item.id}`, detail: { last, first } }];
    });
  });
  return found.map(({ detail: { last, first }, people, who }) => {
    const minutes = Math.floor((first.start - last.end) / MINUTE);
    return aWarning("short-rest", {
      itemIds: [last.item.id, first.item.id],
      dayId: first.dayId,
      startMinute: first.item.startMinute,
      facts: {
        ...{ length: formatDuration(minutes), limit: formatDuration(rest), people },
        until: clockOn(setting, last.dayId, last.end),
        from: clockOn(setting, first.dayId, first.start),
      },
      about: first.dayId,
      who,
      depends: [minutes, rest],
      *propose() {
        yield* startAt(setting, first, (last.end + rest * MINUTE) as Instant);
        if (keeps(last, rest - minutes)) yield* endAt(setting, last, (first.start - rest * MINUTE) as Instant);
      },
      lead: openItem(first.item, "time"),
    });
  });
}

/** empty-day: nothing stands on a day. */
export function emptyDays({ agenda, days }: Setting): Draft[] {
  const taken = new Set(agenda.items.map((item) => item.dayId));
  return days.flatMap((day, index) =>
    taken.has(day.id)
      ? []
      : [
          aWarning("empty-day", {
            ...{ itemIds: [], dayId: day.id, startMinute: null },
            facts: { day: index + 1, date: day.date ?? "" },
            depends: [],
            lead: openDay(day.id),
          }),
        ],
  );
}

/** Kinds that may be at night. */
const atNight: ReadonlySet<ItemKind> = new Set(["TRANSFER", "CHECK_IN", "FREE_TIME"]);

/** What a party is at on each day, apart from free time; a day with nothing else is none. */
function dayCourses({ course }: Party): { dayId: string; course: Held[] }[] {
  return [...byDay(course)].flatMap(([dayId, held]) =>
    held.some(({ item }) => item.kind !== "FREE_TIME") ? [{ dayId, course: withoutFreeEnds(held) }] : [],
  );
}

/** Free time before and after everything else makes no day longer. */
function withoutFreeEnds(course: readonly Held[]): Held[] {
  const isFree = ({ item }: Held) => item.kind === "FREE_TIME";
  const first = course.findIndex((one) => !isFree(one));
  const last = course.findLastIndex((one) => !isFree(one));
  return course.slice(first, last + 1);
}

/** What ends last. */
function lastOf(course: readonly Held[]): Held | undefined {
  return course.reduce<Held | undefined>((last, one) => (last && last.end >= one.end ? last : one), undefined);
}

function touches(setting: Setting, dayId: string, { start, end }: Held, { from, until }: MealBreak): boolean {
  return minutesOn(setting, dayId, start) < until && minutesOn(setting, dayId, end) > from;
}

/** Whether an item that is cut by so many minutes keeps enough of itself. */
function keeps({ start, end }: Held, cut: number): boolean {
  return (end - start) / MINUTE - cut >= ((end - start) / MINUTE) * KEPT_PART;
}

/** The quarter of an hour to begin at, to begin at least so many minutes earlier. */
function earlierBy(setting: Setting, { dayId, start }: Held, minutes: number): Instant {
  return instantOn(setting, dayId, Math.floor((minutesOn(setting, dayId, start) - minutes) / 15) * 15);
}
