/** Which days a trip has after one was added or removed, or all of them moved; {@link withDays} then moves the items. */
import type { AgendaDay } from "./agenda";
import { inOrder } from "./agenda";
import type { CalendarDate } from "./clock";
import { addDays, daysBetween, weekday } from "./clock";

/**
 * The days with a new one at a place: 0 is before the first.
 *
 * A new first day is the date before, a new last day the date after. Between two days it takes a free date between
 * them; where there is none, the days after it come one day later, as far as they follow one another.
 *
 * @param make the new day for its date and position
 */
export function withDayAt<Day extends AgendaDay>(
  days: readonly Day[],
  at: number,
  make: (date: CalendarDate | null, position: number) => Day,
): Day[] {
  const old = inOrder(days);
  const before = old[at - 1]?.date ?? null;
  const after = old[at]?.date ?? null;
  const date = before !== null ? addDays(before, 1) : after !== null ? addDays(after, -1) : null;
  let taken = date;
  const later = old.slice(at).map((day) => {
    if (day.date === null || day.date !== taken) return day;
    taken = addDays(day.date, 1);
    return { ...day, date: taken };
  });
  return numbered([...old.slice(0, at), make(date, at), ...later]);
}

/**
 * The days without one of them.
 *
 * @param closing whether the days after it come one day earlier; otherwise every other day keeps its date
 */
export function withoutDay<Day extends AgendaDay>(days: readonly Day[], dayId: string, closing: boolean): Day[] {
  const old = inOrder(days);
  const at = old.findIndex((day) => day.id === dayId);
  const earlier = (day: Day) => (day.date === null ? day : { ...day, date: addDays(day.date, -1) });
  return numbered(
    old.flatMap((day, index) => (index === at ? [] : [closing && at >= 0 && index > at ? earlier(day) : day])),
  );
}

/** The days on other dates: the first on `first`, the others as many days after it as before; without it all are open. */
export function movedTo<Day extends AgendaDay>(days: readonly Day[], first: CalendarDate | null): Day[] {
  const old = inOrder(days);
  const start = old[0]?.date ?? null;
  return old.map((day, index) => {
    if (first === null) return { ...day, date: null };
    return { ...day, date: addDays(first, start !== null && day.date !== null ? daysBetween(start, day.date) : index) };
  });
}

/** The days that lie on a Saturday or Sunday; whether that is a weekend where they are, only people there know. */
export function weekendDays<Day extends AgendaDay>(days: readonly Day[]): Day[] {
  return days.filter((day) => day.date !== null && [0, 6].includes(weekday(day.date)));
}

function numbered<Day extends AgendaDay>(days: readonly Day[]): Day[] {
  return days.map((day, position) => ({ ...day, position }));
}
