/** Changing the days of a trip: moving its dates, making it longer or shorter, leaving dates open. */
import type { Agenda, AgendaDay, AgendaItem } from "./agenda";
import { inOrder } from "./agenda";
import { toWishList } from "./agenda-moves";
import { flatten, itemsOfDay } from "./agenda-order";
import type { CalendarDate } from "./clock";
import { addDays } from "./clock";

/** Why days cannot become what was asked for. */
export type DaysRefusal = "sameDateTwice" | "datesOutOfOrder";

/** What has to happen to a trip's days, and what comes of its items. */
export type DaysOutcome<Item extends AgendaItem, Day extends AgendaDay> =
  | {
      refusal: null;
      agenda: Agenda<Item, Day>;
      /** Days that stay, with their new date, position and other values; also those that stay as they were. */
      keep: Day[];
      create: Day[];
      /** Ids of days that go. */
      remove: string[];
      /** Items that went to the wish list, in the order they were read. */
      returned: Item[];
    }
  | { refusal: DaysRefusal; agenda: null };

/**
 * Gives a trip other days, in the given order.
 *
 * A day with a known id stays and keeps its items at the same clock times, whatever its date becomes. A day with
 * a new id is made. A day that is not named goes, and its items return to the end of the wish list with their
 * sub-items: no item is ever lost. Positions are counted anew from 0.
 *
 * @returns a refusal when two days have the same date, or dates do not rise
 */
export function withDays<Item extends AgendaItem, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  newDays: readonly Day[],
): DaysOutcome<Item, Day> {
  const dates = newDays.flatMap((day) => day.date ?? []);
  if (new Set(dates).size < dates.length) return { refusal: "sameDateTwice", agenda: null };
  if (dates.some((date, index) => date < (dates[index - 1] ?? date)))
    return { refusal: "datesOutOfOrder", agenda: null };

  const days = newDays.map((day, position) => ({ ...day, position }));
  const known = new Set(agenda.days.map((day) => day.id));
  const wanted = new Set(days.map((day) => day.id));
  const remove = inOrder(agenda.days).flatMap((day) => (wanted.has(day.id) ? [] : day.id));
  const returning = remove.flatMap((dayId) => itemsOfDay(agenda, dayId));
  const emptied = returning.reduce((plan, entry) => toWishList(plan, entry.item.id), agenda);
  const after = new Map(emptied.items.map((item) => [item.id, item]));
  return {
    refusal: null,
    agenda: { ...emptied, days },
    keep: days.filter((day) => known.has(day.id)),
    create: days.filter((day) => !known.has(day.id)),
    remove,
    returned: flatten(returning).map((item) => after.get(item.id) ?? item),
  };
}

/** The dates of a trip as a form has them: the first day and how many; without a first date they are open. */
export type Dates = { first: CalendarDate | null; count: number };

/**
 * The days a trip has after its dates were changed, for {@link withDays}.
 *
 * Where the new dates lie within the old ones, or the old within the new, each date keeps its day: days are cut
 * off or added at either end. In every other case the trip has moved, and Day 1 stays Day 1 whatever its date: days are
 * matched in order, and what is too many goes, what is too few is added, at the end.
 *
 * @param make a new day for a date and its position (a new id, the trip's zone)
 * @throws {RangeError} when `count` is not a whole number from 0
 */
export function daysForDates<Day extends AgendaDay>(
  days: readonly Day[],
  dates: Dates,
  make: (date: CalendarDate | null, position: number) => Day,
): Day[] {
  if (!Number.isInteger(dates.count) || dates.count < 0) throw new RangeError(`Not a number of days: ${dates.count}`);
  const old = inOrder(days);
  const first = dates.first;
  const wanted = Array.from({ length: dates.count }, (_, index) => (first === null ? null : addDays(first, index)));
  const byDate = new Map(old.map((day) => [day.date, day]));
  const sameDates =
    first !== null && (wanted.every((date) => byDate.has(date)) || old.every((day) => wanted.includes(day.date)));
  return wanted.map((date, position) => {
    const day = sameDates ? byDate.get(date) : old[position];
    return day ? { ...day, date, position } : make(date, position);
  });
}
