/** Legs against the plan: on the way while something takes place, hardly time to get to the train, not there at all. */
import type { ItemKind, TransportMode } from "../agenda";
import { formatClock, formatDuration, wrapMinute } from "../clock";
import type { Leg } from "../travel";
import { arrivalOf, departureOf } from "../travel";
import type { Instant } from "../zones";
import type { Draft } from "./a-warning";
import { aWarning } from "./a-warning";
import { endAt, openTravel, startAt, toWishes } from "./mends";
import type { Held, Setting } from "./setting";
import { clockOn, instantOn, MINUTE, minutesOn } from "./times";

/** Kinds that people may be at on their way, or that are the way. */
const onTheMove: ReadonlySet<ItemKind> = new Set(["TRANSFER", "CHECK_IN", "FREE_TIME", "ONLINE_SESSION"]);

/**
 * Minutes people need around a leg: at the station or airport before it leaves, to get there when no transfer is stated, and to get
 * out after it arrived. An airport asks for an hour and a half and lies outside the town; stations are in it.
 */
const margins: Record<TransportMode, { before: number; way: number; after: number }> = {
  FLIGHT: { before: 90, way: 45, after: 60 },
  FERRY: { before: 30, way: 20, after: 20 },
  TRAIN: { before: 10, way: 20, after: 15 },
  BUS: { before: 10, way: 15, after: 10 },
  METRO: { before: 5, way: 10, after: 10 },
  TRAM: { before: 5, way: 10, after: 10 },
  CAR: { before: 0, way: 10, after: 10 },
  TAXI: { before: 0, way: 5, after: 5 },
  WALK: { before: 0, way: 0, after: 0 },
};

/** Minutes people are busy with a leg before it leaves, getting there included, and after it arrived. */
export function marginsOf(mode: TransportMode): { before: number; after: number } {
  const { before, way, after } = margins[mode];
  return { before: before + way, after };
}

type Timed = { leg: Leg; leaves: Instant; arrives: Instant };

/**
 * - on-the-way: people are expected at an item while their leg is on its way.
 * - tight-leg: after an item too little time is left to catch a leg, or an item begins before people can be there from one.
 * - not-there: people are expected before their first leg has left home, or after the last one has brought them back.
 */
export function legsAgainstPlan(setting: Setting): Draft[] {
  const legs = setting.legs.flatMap((leg): Timed[] => {
    const [leaves, arrives] = [departureOf(leg), arrivalOf(leg)];
    return leaves === null || arrives === null || arrives <= leaves ? [] : [{ leg, leaves, arrives }];
  });
  if (legs.length === 0) return [];
  const held = setting.held.filter((one) => one.isLeaf);
  return [...legs.flatMap((leg) => alongLeg(setting, leg, held, legs)), ...notThere(setting, legs, held)];
}

function alongLeg(setting: Setting, timed: Timed, held: readonly Held[], legs: readonly Timed[]): Draft[] {
  const { leg, leaves, arrives } = timed;
  const { before, way, after } = margins[leg.mode];
  return held.flatMap((one) => {
    const people = peopleOn(one, leg);
    const isTransfer = one.item.kind === "TRANSFER";
    if (people.length === 0 || (onTheMove.has(one.item.kind) && !isTransfer)) return [];
    if (one.start < arrives && Math.max(one.end, one.start + MINUTE) > leaves)
      return isTransfer
        ? []
        : [legWarning(setting, "on-the-way", one, timed, people, 0, () => isLastOf(one, timed, held, legs))];
    const catching = before + (isTransfer ? 0 : way);
    const rest = (leaves - one.end) / MINUTE;
    if (one.end <= leaves && rest < catching) return [legWarning(setting, "tight-leg", one, timed, people, catching)];
    const since = (one.start - arrives) / MINUTE;
    // A transfer from the station begins when people have found it.
    if (one.start >= arrives && since < after && !isTransfer)
      return [legWarning(setting, "tight-leg", one, timed, people, after)];
    return [];
  });
}

function legWarning(
  setting: Setting,
  rule: "on-the-way" | "tight-leg",
  held: Held,
  { leg, leaves, arrives }: Timed,
  people: readonly string[],
  needed: number,
  isOver: () => boolean = () => false,
): Draft {
  const isBefore = held.start < leaves;
  const minutes = isBefore ? (leaves - held.end) / MINUTE : (held.start - arrives) / MINUTE;
  const ready = isBefore && rule === "tight-leg" ? null : arrives + (needed || margins[leg.mode].after) * MINUTE;
  return aWarning(rule, {
    itemIds: [held.item.id],
    ...{ dayId: held.dayId, startMinute: held.item.startMinute },
    facts: {
      item: held.item.title,
      ...{ mode: leg.mode, from: leg.fromPlace, to: leg.toPlace, people: people.length },
      side: isBefore ? "before" : "after",
      gap: formatDuration(Math.max(0, Math.floor(minutes))),
      needed: formatDuration(needed),
      leaves: formatClock(leg.departMinute ?? wrapMinute(0)),
      arrives: formatClock(leg.arriveMinute ?? wrapMinute(0)),
    },
    about: `${held.item.id} ${leg.id}`,
    depends: [leg.id, leaves - held.end, held.start - arrives],
    *propose() {
      const last = (leaves - (margins[leg.mode].before + margins[leg.mode].way) * MINUTE) as Instant;
      if (ready !== null && isSoon(setting, held, ready) && !isOver()) yield* startAt(setting, held, ready as Instant);
      if (isBefore) yield* endAt(setting, held, last);
      if (isBefore) yield* startAt(setting, held, soonerBy(setting, held, last));
      yield toWishes(setting, held.item);
    },
    lead: openTravel(),
  });
}

/** Whether people end their journey with a leg: they came by another, go by none after it, and are expected nowhere else then. */
function isLastOf(one: Held, { leg, leaves, arrives }: Timed, held: readonly Held[], legs: readonly Timed[]): boolean {
  return peopleOn(one, leg).every((id) => {
    const own = legs.filter((other) => other.leg.participantIds.includes(id));
    const isLast = own.some((other) => other.arrives <= leaves) && own.every((other) => other.leaves <= leaves);
    return (
      isLast && !held.some((other) => other !== one && other.start >= arrives && other.expected?.participantIds.has(id))
    );
  });
}

/** Whether an instant is still on the day of an item. */
function isSoon(setting: Setting, { dayId }: Held, instant: number): boolean {
  const minutes = minutesOn(setting, dayId, instant as Instant);
  return minutes >= 0 && minutes < 22 * 60;
}

/** When to begin, on a quarter of an hour, to be over by an instant. */
function soonerBy(setting: Setting, { dayId, start, end }: Held, over: Instant): Instant {
  const minutes = minutesOn(setting, dayId, (over - (end - start)) as Instant);
  return instantOn(setting, dayId, Math.floor(minutes / 15) * 15);
}

function notThere(setting: Setting, legs: readonly Timed[], held: readonly Held[]): Draft[] {
  const away = setting.agenda.participantIds.flatMap((id) => {
    const own = legs.filter(({ leg }) => leg.participantIds.includes(id)).sort((a, b) => a.leaves - b.leaves);
    const [first, last] = [own[0], own.at(-1)];
    const isRound = first && last && own.length > 1 && placeName(first.leg.fromPlace) === placeName(last.leg.toPlace);
    return isRound ? [{ id, from: first.leaves, until: last.arrives }] : [];
  });
  return held.flatMap((one) => {
    if (onTheMove.has(one.item.kind)) return [];
    const missing = away.filter(
      ({ id, from, until }) =>
        one.expected?.participantIds.has(id) && (one.end <= from - MEET_BEFORE * MINUTE || one.start >= until),
    );
    if (missing.length === 0) return [];
    return [
      aWarning("not-there", {
        itemIds: [one.item.id],
        ...{ dayId: one.dayId, startMinute: one.item.startMinute },
        facts: { item: one.item.title, people: missing.length, time: clockOn(setting, one.dayId, one.start) },
        depends: missing.map(({ id }) => id),
        lead: openTravel(),
      }),
    ];
  });
}

/** Minutes before the first leg within which people may meet for it. */
const MEET_BEFORE = 3 * 60;

function peopleOn({ expected }: Held, { participantIds }: Leg): string[] {
  return expected ? participantIds.filter((id) => expected.participantIds.has(id)) : [];
}

function placeName(place: string): string {
  return place.trim().toLowerCase();
}
