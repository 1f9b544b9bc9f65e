import type { Agenda, AgendaDay } from "../agenda";
import { ancestorsOf, isOff } from "../agenda";
import { datesToReckonWith, spanFinder } from "../agenda-spans";
import type { Coordinates } from "../distances";
import { isFarBy, minutesOnTheWay } from "../distances";
import type { JudgedItem } from "../warnings/plan-facts";
import { midnightOf } from "./midnight";
import type { OpenHours } from "./suggestion-for";
import { isStart } from "./suggestion-for";

/** Kinds in which people may already be on their way. */
const leavesTime: readonly string[] = ["FREE_TIME", "TRANSFER"];

/**
 * Answers when an item cannot be on a day because it is the last known place before a train, ferry or flight that takes people on,
 * also after a night, to where they would come late from there. Only transfers that do not say how long they take.
 */
export function tooFarBefore(
  agenda: Pick<Agenda<JudgedItem>, "days" | "items">,
  placeOf: (item: JudgedItem) => Coordinates | null,
): (item: JudgedItem, day: AgendaDay) => OpenHours[] {
  const departures = departuresOf(agenda, placeOf);
  const dates = datesToReckonWith(agenda.days);
  return (item, day) => {
    const place = placeOf(item);
    const midnight = midnightOf(day, dates.get(day.id));
    return departures.flatMap(({ mode, since, leaves, minutes, to }) =>
      place && minutesOnTheWay(place, to, mode) > minutes
        ? [{ from: Math.max(0, since - midnight), until: Math.max(0, leaves - midnight) }]
        : [],
    );
  };
}

/** Transfers far away: from when on nothing else says where people are before, when they leave, and how long they have; in minutes since 1970. */
function departuresOf(
  agenda: Pick<Agenda<JudgedItem>, "days" | "items">,
  placeOf: (item: JudgedItem) => Coordinates | null,
) {
  const byId = new Map(agenda.items.map((item) => [item.id, item]));
  const spanOf = spanFinder(agenda);
  const held = agenda.items.flatMap((item) => {
    const span = [item, ...ancestorsOf(byId, item)].some(isOff) ? null : spanOf(item);
    if (!span) return [];
    const start = Math.floor(span.start / 60_000);
    return [
      { item, span, start, end: start + (item.longestMinutes ?? item.durationMinutes ?? 0), place: placeOf(item) },
    ];
  });
  return held.flatMap((one) => {
    const { transport: mode } = one.item;
    if (!isStart(one.item, one.span) || !isFarBy(mode) || one.place) return [];
    const next = held.filter(({ place, start }) => place && start >= one.start).sort((a, b) => a.start - b.start)[0];
    if (!next?.place) return [];
    const between = held.filter(
      ({ item, start }) => start >= one.start && start < next.start && !leavesTime.includes(item.kind),
    );
    const busy = between.reduce((sum, { start, end }) => sum + Math.min(end, next.start) - start, 0);
    const since = Math.max(0, ...held.flatMap(({ place, end }) => (place && end <= one.start ? end : [])));
    return [{ mode, since, leaves: one.start, minutes: next.start - one.start - busy, to: next.place }];
  });
}
