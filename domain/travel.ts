/**
 * How people of a trip get around and where they sleep: when a leg leaves and arrives across zones, and what in legs
 * and stays looks forgotten. Nothing here forbids anything; people do travel in ways nobody planned.
 */
import type { TransportMode } from "./agenda";
import type { CalendarDate, MinuteOfDay } from "./clock";
import { addDays, minuteOfDay } from "./clock";
import type { Instant, TimeZone } from "./zones";
import { addMinutes, toClock, toInstant } from "./zones";

/** When a leg leaves and arrives, as the clocks read at both places; null where nobody knows yet. */
export type LegTimes = {
  departDate: CalendarDate;
  departMinute: MinuteOfDay | null;
  departTimeZone: TimeZone;
  arriveDate: CalendarDate | null;
  arriveMinute: MinuteOfDay | null;
  arriveTimeZone: TimeZone;
};

/** A flight, train, bus or ferry of some participants. */
export type Leg = LegTimes & {
  id: string;
  mode: TransportMode;
  fromPlace: string;
  toPlace: string;
  participantIds: readonly string[];
};

/** The nights somewhere, from the evening of one date to the morning of another. */
export type Nights = { checkInDate: CalendarDate; checkOutDate: CalendarDate };

export type Stay = Nights & { id: string; participantIds: readonly string[] };

const FIRST_MINUTE = minuteOfDay(0);
const LAST_MINUTE = minuteOfDay(23 * 60 + 59);

/** The instant a leg leaves; null while the time is not known. */
export function departureOf({ departDate, departMinute, departTimeZone }: LegTimes): Instant | null {
  return departMinute === null ? null : toInstant(departDate, departMinute, departTimeZone);
}

/**
 * The instant a leg arrives; null while the time is not known.
 *
 * Where the clocks show the time twice that night, it is the first one after the departure. Without a date it is the
 * first time after the departure at which the clocks there read so.
 */
export function arrivalOf(leg: LegTimes): Instant | null {
  if (leg.arriveMinute === null) return null;
  const departure = departureOf(leg);
  if (leg.arriveDate !== null) return notBefore(leg.arriveDate, leg.arriveMinute, leg.arriveTimeZone, departure);
  if (departure === null) return null;
  const { date } = toClock(departure, leg.arriveTimeZone);
  const sameDate = notBefore(date, leg.arriveMinute, leg.arriveTimeZone, departure);
  return sameDate >= departure ? sameDate : toInstant(addDays(date, 1), leg.arriveMinute, leg.arriveTimeZone);
}

/** Minutes a leg really takes; null while one of its times is not known. */
export function minutesOnTheWay(leg: LegTimes): number | null {
  const [departure, arrival] = [departureOf(leg), arrivalOf(leg)];
  return departure === null || arrival === null ? null : (arrival - departure) / 60_000;
}

/** The date on which a leg arrives, on the calendar there; the date it leaves while nothing else is known. */
export function arrivalDate(leg: LegTimes): CalendarDate {
  if (leg.arriveDate !== null) return leg.arriveDate;
  const arrival = arrivalOf(leg);
  return arrival === null ? leg.departDate : toClock(arrival, leg.arriveTimeZone).date;
}

/** Whether a leg says that it arrives before it leaves, whatever its unknown times turn out to be. */
export function arrivesBeforeDeparture(leg: LegTimes): boolean {
  if (leg.arriveDate === null) return false;
  const departure = toInstant(leg.departDate, leg.departMinute ?? FIRST_MINUTE, leg.departTimeZone);
  return notBefore(leg.arriveDate, leg.arriveMinute ?? LAST_MINUTE, leg.arriveTimeZone, departure) < departure;
}

/** The dates on whose evenings people go to bed there; none when they leave on the date they came. */
export function nightsOf({ checkInDate, checkOutDate }: Nights): CalendarDate[] {
  return datesBetween(checkInDate, checkOutDate);
}

/** The nights spent on the way: evenings after the leg left and before it arrives. None when it arrives on a date before. */
export function nightsOnTheWay(leg: LegTimes): CalendarDate[] {
  return datesBetween(leg.departDate, arrivalDate(leg));
}

/** `from` and the dates after it, without `to`. */
function datesBetween(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (let date = from; date < to; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** How much clocks are put back, in minutes: an hour nearly everywhere, half of one on Lord Howe, two at Troll. */
const PUT_BACK = [30, 60, 120];

function notBefore(date: CalendarDate, minute: MinuteOfDay, zone: TimeZone, earliest: Instant | null): Instant {
  const first = toInstant(date, minute, zone);
  if (earliest === null || first >= earliest) return first;
  const again = PUT_BACK.map((minutes) => addMinutes(first, minutes)).find((later) => {
    const read = toClock(later, zone);
    return read.date === date && read.minute === minute;
  });
  return again ?? first;
}
