/** The rules of a suggestion written a second time, slowly and without looking at the search, to compare the two. */
import type { TransportMode } from "@/domain/agenda";
import type { Coordinates } from "@/domain/distances";
import type { FixedItem, Placement, SuggestionTask, TaskDay, Wish } from "@/domain/suggest/task";

type Put = Pick<Placement, "itemId" | "dayId"> & { startMinute: number };
type Entry = Pick<
  FixedItem,
  "place" | "groupIds" | "exclusiveIds" | "meal" | "leavesTime" | "setsOut" | "usuallyUntil" | "from" | "until"
> & {
  wish: Wish | null;
};
type Course = { entries: Entry[]; gaps: { from: number; until: number; travel: number; next: Entry | null }[] };

const usually: TransportMode | null = null;

/** What a plan is worth, the first number counting before the second and so on; less is better. */
export type Worth = number[];

/** Sentences about every rule the placements break; empty is good. */
export function brokenRules(task: SuggestionTask, placements: readonly Put[]): string[] {
  const wishes = new Map(task.wishes.map((wish) => [wish.itemId, wish]));
  if (new Set(placements.map((one) => one.itemId)).size < placements.length) return ["placed twice"];
  return task.days.flatMap((day) => {
    const here = placements.filter((one) => one.dayId === day.id);
    const alone = here.flatMap((one) => notAllowed(task, day, wishes.get(one.itemId), one.startMinute));
    const entries = entriesOf(task, day, here);
    return [...alone, ...doubled(entries), ...parties(task).flatMap((party) => brokenBy(task, day, party, entries))];
  });
}

/** Left by number and by rank in the list, then travel, waiting and earliness of a plan that breaks no rule. */
export function worthOf(task: SuggestionTask, placements: readonly Put[]): Worth {
  const placed = new Set(placements.map((one) => one.itemId));
  const missing = task.wishes.map((wish) => (placed.has(wish.itemId) ? 0 : 1));
  let [travel, waiting, starts] = [0, 0, 0];
  for (const [index, day] of task.days.entries()) {
    const here = placements.filter((one) => one.dayId === day.id);
    starts += here.reduce((sum, one) => sum + one.startMinute + index * 1_440, 0);
    for (const party of parties(task)) {
      const { gaps, entries } = courseOfDay(task, day, party, entriesOf(task, day, here));
      travel += gaps.reduce((sum, gap) => sum + gap.travel, 0);
      const last = entries.findLastIndex((entry) => entry.wish);
      for (const gap of gaps.slice(0, last + 1)) {
        waiting += Math.max(0, gap.until - Math.max(gap.from + gap.travel, day.from));
      }
    }
  }
  return [missing.filter((one) => one === 1).length, ...missing, travel, waiting, starts];
}

/** The best worth of all plans, by trying every one. */
export function bestWorth(task: SuggestionTask): Worth {
  let best: Worth | null = null;
  const spots = task.wishes.map((wish) =>
    task.days.flatMap((day) => startsOn(task, day, wish).map((startMinute) => ({ day, startMinute }))),
  );
  const choose = (index: number, placements: Put[]) => {
    if (best && index - placements.length > (best[0] ?? 0)) return;
    const wish = task.wishes[index];
    if (!wish) {
      if (brokenRules(task, placements).length > 0) return;
      const worth = worthOf(task, placements);
      if (!best || compareWorth(worth, best) < 0) best = worth;
      return;
    }
    for (const { day, startMinute } of spots[index] ?? []) {
      const more = [...placements, { itemId: wish.itemId, dayId: day.id, startMinute }];
      if (!overlaps(task, day, more)) choose(index + 1, more);
    }
    choose(index + 1, placements);
  };
  choose(0, []);
  return best ?? [];
}

/** How many plans there are, good or not: what {@link bestWorth} has to try at most. */
export function waysToPlace(task: SuggestionTask): number {
  const spots = task.wishes.map((wish) => task.days.flatMap((day) => startsOn(task, day, wish)).length);
  return spots.reduce((ways, count) => ways * (count + 1), 1);
}

/** Below 0 when the first is better. */
export function compareWorth(a: Worth, b: Worth): number {
  const different = a.findIndex((value, place) => value !== b[place]);
  return different < 0 ? 0 : (a[different] ?? 0) - (b[different] ?? 0);
}

/** Every minute of a day at which a wish may start as far as it alone is concerned. */
export function startsOn(task: SuggestionTask, day: TaskDay, wish: Wish): number[] {
  const minutes = Array.from({ length: 1_440 }, (_, minute) => minute);
  return minutes.filter((minute) => notAllowed(task, day, wish, minute).length === 0);
}

/** Whether a wish fits on a day in some way beside these, which stay where they are. */
export function fitsBeside(task: SuggestionTask, day: TaskDay, wish: Wish, others: readonly Put[]): boolean {
  return startsOn(task, day, wish).some(
    (startMinute) => brokenRules(task, [...others, { itemId: wish.itemId, dayId: day.id, startMinute }]).length === 0,
  );
}

function notAllowed(task: SuggestionTask, day: TaskDay, wish: Wish | undefined, start: number): string[] {
  if (!wish) return ["not a wish"];
  const until = start + wish.minutes;
  const windows = wish.windows?.filter((one) => one.dayId === day.id) ?? [day];
  const within = windows.filter((one) => start >= one.from && until <= one.until);
  const isStart = start % task.gridMinutes === 0 || start === day.from || within.some((one) => one.from === start);
  const broken = [];
  if (start < day.from || until > day.until) broken.push(`${wish.itemId} is outside its day`);
  if (within.length === 0) broken.push(`${wish.itemId} is outside its windows`);
  if (!isStart) broken.push(`${wish.itemId} starts off the grid`);
  return broken;
}

function overlaps(task: SuggestionTask, day: TaskDay, placements: readonly Put[]): boolean {
  const here = placements.filter((one) => one.dayId === day.id);
  const entries = entriesOf(task, day, here);
  const added = entries.find((entry) => entry.wish?.itemId === placements.at(-1)?.itemId);
  return entries.some((one) => added && one !== added && meet(task, one, added) && isDuring(one, added));
}

function meet(task: SuggestionTask, a: Entry, b: Entry): boolean {
  return parties(task).some((party) => isFor(a, party) && isFor(b, party));
}

function isDuring(a: Entry, b: Entry): boolean {
  return a.from < b.until && b.from < a.until;
}

function doubled(entries: readonly Entry[]): string[] {
  return entries.flatMap((a, index) =>
    entries
      .slice(index + 1)
      .filter((b) => (a.wish || b.wish) && isDuring(a, b) && a.exclusiveIds.some((id) => b.exclusiveIds.includes(id)))
      .map(() => "somebody is at two items"),
  );
}

function brokenBy(task: SuggestionTask, day: TaskDay, party: string, all: readonly Entry[]): string[] {
  const { entries, gaps } = courseOfDay(task, day, party, all);
  if (!entries.some((entry) => entry.wish)) return [];
  const broken: string[] = [];
  for (const [index, gap] of gaps.entries()) {
    const [before, next] = [entries[index - 1], gap.next];
    if (!before?.wish && !next?.wish) continue;
    const buffer = before && next ? task.bufferMinutes : 0;
    if (gap.until - gap.from < gap.travel + buffer) broken.push(`${party} is late on ${day.id}`);
  }
  if (isLateLater(task, day, entries)) broken.push(`${party} is late on ${day.id} after something else`);
  const fixedOnly = courseOfDay(
    task,
    day,
    party,
    all.filter((entry) => !entry.wish),
  );
  if (task.mealBreak && hasMeal(task, fixedOnly) && !hasMeal(task, { entries, gaps }))
    broken.push(`${party} eats nothing`);
  const travel = gaps.reduce((sum, gap) => sum + gap.travel, 0);
  if (day.longestMinutes !== null && busyMinutes(entries) + travel > day.longestMinutes)
    broken.push(`${party} has too long a day`);
  return broken;
}

/**
 * Whether somebody gets too late from a visit to something fixed that is not the next thing, because what is between, at no
 * known place or still going on, leaves too few minutes for the way.
 */
function isLateLater(task: SuggestionTask, day: TaskDay, entries: readonly Entry[]): boolean {
  let stand: Stand = { place: day.base, until: Number.NEGATIVE_INFINITY, mode: usually };
  return entries.some((visit, index) => {
    const here = visit.place ?? stand.place;
    stand = standBehind(stand, visit);
    const { mode } = stand;
    const behind = entries.slice(index + 1);
    const next = behind.findIndex((one) => one.wish);
    const fixed = next < 0 ? behind : behind.slice(0, next);
    return (
      visit.wish !== null &&
      fixed.some((to, count) => {
        const between = fixed.slice(0, count);
        const isElsewhere = between.some((one) => one.place && one.until <= to.from);
        if (count === 0 || isElsewhere || !here || !to.place) return false;
        const busy = between.filter((one) => !one.leavesTime);
        const start = between.findLast((one) => one.setsOut);
        let minutes = 0;
        for (let minute = Math.max(visit.until, start?.from ?? 0); minute < to.from; minute++)
          if (!busy.some(({ from, until }) => from <= minute && minute < until)) minutes += 1;
        return minutes < Math.ceil(task.minutesBetween(here, to.place, start?.setsOut?.mode ?? mode));
      })
    );
  });
}

/** Minutes at which something is on, counted one by one. */
function busyMinutes(entries: readonly Entry[]): number {
  const busy = new Set<number>();
  for (const { from, until } of entries) for (let minute = from; minute < until; minute++) busy.add(minute);
  return busy.size;
}

function hasMeal({ mealBreak: meal }: SuggestionTask, { entries, gaps }: Course): boolean {
  if (!meal) return true;
  const eaten = entries.some((entry) => {
    const shared = Math.min(entry.until, meal.until) - Math.max(entry.from, meal.from);
    return entry.meal && shared >= Math.min(meal.minutes, entry.until - entry.from);
  });
  if (eaten || entries.length === 0) return true;
  return gaps.some((gap, index) => {
    const from = index === 0 ? Number.NEGATIVE_INFINITY : gap.from;
    const until = gap.next ? gap.until : Number.POSITIVE_INFINITY;
    if (until - from - gap.travel < meal.minutes) return false;
    return Math.min(until, meal.until) - Math.max(from, meal.from) >= meal.minutes;
  });
}

/** The day of one party: what it is at, and the time between; the first gap begins with the day, the last ends with it. */
function courseOfDay(task: SuggestionTask, day: TaskDay, party: string, all: readonly Entry[]): Course {
  const entries = all.filter((entry) => isFor(entry, party)).sort((a, b) => a.from - b.from || a.until - b.until);
  const between = (a: Coordinates | null, b: Coordinates | null) =>
    a && b ? Math.ceil(task.minutesBetween(a, b, stand.mode)) : 0;
  let free = day.from;
  let stand: Stand = { place: day.base, until: Number.NEGATIVE_INFINITY, mode: usually };
  const gaps: Course["gaps"] = [];
  for (const [index, entry] of entries.entries()) {
    gaps.push({ from: free, until: entry.from, travel: between(stand.place, entry.place), next: entry });
    if (index === 0 || entry.until >= free) free = entry.until;
    stand = standBehind(stand, entry);
  }
  const back = entries.length > 0 ? between(stand.place, day.base) : 0;
  return { entries, gaps: [...gaps, { from: free, until: day.until, travel: back, next: null }] };
}

/** Where people are by what ended last at a known place, and how they go on from there. */
type Stand = { place: Coordinates | null; until: number; mode: TransportMode | null };

function standBehind(before: Stand, { place, until, usuallyUntil = until, setsOut }: Entry): Stand {
  if (usuallyUntil < before.until) return before;
  const there = place ? { place, until: usuallyUntil, mode: usually } : before;
  return setsOut ? { ...there, mode: setsOut.mode } : there;
}

function entriesOf(task: SuggestionTask, day: TaskDay, here: readonly Put[]): Entry[] {
  const suggested = here.flatMap(({ itemId, startMinute }): Entry[] => {
    const wish = task.wishes.find((one) => one.itemId === itemId);
    return wish ? [{ ...wish, wish, from: startMinute, until: startMinute + wish.minutes }] : [];
  });
  const fixed = task.fixed.filter((one) => one.dayId === day.id).map((one): Entry => ({ ...one, wish: null }));
  return [...fixed, ...suggested];
}

/** Groups that have a wish; of several that have all items in common one. */
function parties(task: SuggestionTask): string[] {
  const items = [...task.wishes, ...task.fixed];
  const distinct = new Map<string, string>();
  for (const party of task.groupIds.length > 0 ? task.groupIds : [""]) {
    const key = items.map((item) => isFor(item, party)).join();
    if (task.wishes.some((wish) => isFor(wish, party)) && !distinct.has(key)) distinct.set(key, party);
  }
  return [...distinct.values()];
}

function isFor(item: Pick<Wish, "groupIds">, party: string): boolean {
  return item.groupIds.length === 0 || item.groupIds.includes(party);
}
