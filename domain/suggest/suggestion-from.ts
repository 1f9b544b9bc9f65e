/** The task of suggesting a plan, made from everything that warnings are told from: what is suggested gives them no new cause. */
import type { AgendaDay } from "../agenda";
import { ancestorsOf } from "../agenda";
import { usualMinutesBetween } from "../distances";
import { expectationsOf } from "../expected-people";
import { arrivalOf, departureOf } from "../travel";
import { marginsOf } from "../warnings/legs";
import type { JudgedItem, PlanFacts } from "../warnings/plan-facts";
import { siteFinder } from "../warnings/sites";
import { basesOfDays } from "./bases";
import { dayLimits } from "./day-limits";
import { freeOf, hostTimes, isTooMany, onDay } from "./host-times";
import { type OpenHours, suggestionFor } from "./suggestion-for";
import { tooFarBefore } from "./too-far-before";

/** Within which limits a plan is suggested. */
export type Asked = {
  /** Minutes after midnight between which visits may be. */
  earliest: number;
  latest: number;
  dayIds: ReadonlySet<string> | null;
  itemIds: ReadonlySet<string> | null;
  /** Whether time for lunch is kept free. */
  lunch: boolean;
};

/**
 * A task for {@link suggestPlan}: visits where the directory says they are, in the hours of hosts and venues, not while another
 * trip is at the host or those expected are on their way by a leg, from the hotel and back to it, on days no longer than the
 * organisation wants.
 */
export function suggestionFrom(facts: PlanFacts, { earliest, latest, dayIds, itemIds, lunch }: Asked) {
  const { agenda, hosts, limits } = facts;
  const byId = new Map(agenda.items.map((item) => [item.id, item]));
  const siteOf = siteFinder(new Map(hosts.map((host) => [host.id, host])));
  const bases = basesOfDays(agenda.days, facts);
  const times = hostTimes(facts);
  const onTheWay = legTimes(facts);
  const placeOf = (item: JudgedItem) => siteOf([item, ...ancestorsOf(byId, item)])?.coordinates ?? null;
  const tooFar = tooFarBefore(agenda, placeOf);
  const wayTo = (day: AgendaDay) => (item: JudgedItem) => {
    const [base, place] = [bases.get(day.id), placeOf(item)];
    return base && place ? usualMinutesBetween(base, place) : 0;
  };
  return suggestionFor(agenda, {
    placeOf,
    baseOf: ({ id }) => bases.get(id) ?? null,
    limitsOf: (day) => dayLimits(agenda, day, { earliest, latest }, limits, wayTo(day)),
    hoursOf: (item, day) => freeOf(times(item, day), [...onTheWay(item, day), ...tooFar(item, day)]),
    isTooMany: (item, people) => isTooMany(hosts, item, people),
    ...{ dayIds, itemIds },
    ...(lunch ? {} : { mealBreak: null }),
  });
}

/** Answers when some of those expected at an item are on their way, with the minutes it takes to catch a leg and to leave it. */
function legTimes({ agenda, legs }: PlanFacts): (item: JudgedItem, day: AgendaDay) => OpenHours[] {
  const { expectedAt } = expectationsOf(agenda);
  const timed = legs.flatMap((leg) => {
    const [leaves, arrives] = [departureOf(leg), arrivalOf(leg)];
    const { before, after } = marginsOf(leg.mode);
    return leaves === null || arrives === null
      ? []
      : [{ leg, start: leaves - before * 60_000, end: arrives + after * 60_000 }];
  });
  return (item, day) => {
    const people = expectedAt([item])?.participantIds;
    const theirs = timed.filter(({ leg }) => leg.participantIds.some((id) => people?.has(id)));
    return theirs.flatMap((one) => onDay(one, day));
  };
}
