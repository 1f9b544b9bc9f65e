/** When hosts receive a visit: in their hours, not while they are away, nor while another trip is there. */
import type { AgendaDay, AgendaItem } from "../agenda";
import { MINUTES_PER_DAY, minuteOfDay, weekday } from "../clock";
import type { JudgedHost, PlanFacts } from "../warnings/plan-facts";
import { toInstant } from "../zones";
import type { OpenHours } from "./suggestion-for";

type Facts = Pick<PlanFacts, "hosts" | "visitsElsewhere">;

const ALWAYS: OpenHours = { from: 0, until: 2 * MINUTES_PER_DAY };

/** Answers when the host of an item, and its venue, receive people on a day; null: at any time, or on a day without a date. */
export function hostTimes({
  hosts,
  visitsElsewhere,
}: Facts): (item: Pick<AgendaItem, "hostId" | "venueId">, day: AgendaDay) => OpenHours[] | null {
  const known = new Map(hosts.map((host) => [host.id, host]));
  return (item, day) => {
    const asked = [...new Set([item.hostId, item.venueId])].flatMap((id) => known.get(id ?? "") ?? []);
    const open = asked.map((host) => openOn(host, day)).filter((hours) => hours !== null);
    const taken = visitsElsewhere.filter(({ hostId }) => hostId === item.hostId).flatMap((visit) => onDay(visit, day));
    if (open.length === 0 && taken.length === 0) return null;
    const hours = open.reduce(both, [ALWAYS]);
    return freeOf(hours, taken);
  };
}

/** Hours without what takes them; null, any time, stays so while nothing does. */
export function freeOf(hours: OpenHours[] | null, taken: readonly OpenHours[]): OpenHours[] | null {
  if (taken.length === 0) return hours;
  return taken.reduce((free, one) => free.flatMap((hour) => apartFrom(hour, one)), hours ?? [ALWAYS]);
}

/** Whether more people are expected than a host, or a venue, takes at a time. */
export function isTooMany(
  hosts: Facts["hosts"],
  item: Pick<AgendaItem, "hostId" | "venueId">,
  people: number,
): boolean {
  const asked = hosts.filter(({ id }) => id === item.hostId || id === item.venueId);
  return asked.some(({ largestGroup }) => largestGroup !== null && people > largestGroup);
}

function openOn({ openHours, away }: JudgedHost, { date }: AgendaDay): OpenHours[] | null {
  if (date === null) return null;
  if (away.some(({ from, until }) => from <= date && date <= until)) return [];
  if (openHours === null) return null;
  return openHours.filter((hours) => hours.weekday === weekday(date)).map(({ from, until }) => ({ from, until }));
}

/** What goes on from one instant to another on the clocks of a day, which it may begin before; nothing when it is far from it. */
export function onDay({ start, end }: { start: number; end: number }, { date, timeZone }: AgendaDay): OpenHours[] {
  if (date === null) return [];
  // Counted back from noon: a night on which clocks change moves nothing by day.
  const midnight = toInstant(date, minuteOfDay(12 * 60), timeZone) / 60_000 - 12 * 60;
  const [from, until] = [Math.floor(start / 60_000 - midnight), Math.ceil(end / 60_000 - midnight)];
  return until > 0 && from < ALWAYS.until ? [{ from, until }] : [];
}

function both(some: readonly OpenHours[], others: readonly OpenHours[]): OpenHours[] {
  return some
    .flatMap((one) =>
      others.map((other) => ({ from: Math.max(one.from, other.from), until: Math.min(one.until, other.until) })),
    )
    .filter(({ from, until }) => from < until);
}

function apartFrom(hour: OpenHours, taken: OpenHours): OpenHours[] {
  const parts = [
    { from: hour.from, until: Math.min(hour.until, taken.from) },
    { from: Math.max(hour.from, taken.until), until: hour.until },
  ];
  return parts.filter(({ from, until }) => from < until);
}
