/** Too little time to get from one place to the next. */
import { formatDuration } from "../clock";
import { isFarBy, isWalk, minutesOnTheWay } from "../distances";
import { arrivalOf, departureOf } from "../travel";
import type { Instant } from "../zones";
import type { Draft } from "./a-warning";
import { aWarning } from "./a-warning";
import { acrossParties, areOneChoice } from "./courses";
import { endAt, openItem, startAt } from "./mends";
import type { Party } from "./parties";
import type { Held, Setting } from "./setting";
import { clockOn, MINUTE } from "./times";

type Way = { from: Held; between: Held[] };
type Hurry = { from: Held; to: Held; needed: number; gap: number; mode: string; last: Held };

/** Kinds in which people may already be on their way. */
const LEAVES_TIME = new Set(["FREE_TIME", "TRANSFER"]);

/** Minutes between items of two days from which on people went to bed. */
const SHORTEST_NIGHT = 240;

/**
 * travel: between two places in a row the plan leaves people less time than the way takes.
 *
 * Places are those of the directory. What happens in between at no known place takes its time from the way, free time does not. A
 * transfer with a length, or a leg, in between is believed; one without a length begins the way and names its mode, unless
 * people slept before it and it does not lead from one town to another. Nothing is said
 * about places without coordinates, within one venue or host, nor between two of one choice.
 */
export function travelTime(setting: Setting): Draft[] {
  const shared = acrossParties(setting, (party) =>
    knownHurries(setting, party).map((detail) => ({ key: `${detail.from.item.id} ${detail.to.item.id}`, detail })),
  );
  return shared.map(({ detail, people }) => {
    const { from, to, needed, gap, mode, last } = detail;
    const late = (to.start + (needed - gap) * MINUTE) as Instant;
    const early = (last.end - (needed - gap) * MINUTE) as Instant;
    return aWarning("travel", {
      itemIds: [from.item.id, to.item.id],
      dayId: to.dayId,
      startMinute: to.item.startMinute,
      facts: {
        from: from.site?.name ?? "",
        to: to.site?.name ?? "",
        item: to.item.title,
        needed: formatDuration(needed),
        gap: formatDuration(gap),
        mode,
        people,
        time: clockOn(setting, to.dayId, to.start),
      },
      depends: [needed, gap, from.site?.hostId ?? "", to.site?.hostId ?? ""],
      propose: () => [...startAt(setting, to, late), ...endAt(setting, last, early)],
      lead: openItem(to.item, "time"),
    });
  });
}

/** What was found for a party; a party that is judged again is the same people on the same course. */
const known = new WeakMap<Party, Hurry[]>();

function knownHurries(setting: Setting, party: Party): Hurry[] {
  const found = known.get(party) ?? hurriesOf(setting, party);
  known.set(party, found);
  return found;
}

function hurriesOf(setting: Setting, party: Party): Hurry[] {
  const { course } = party;
  const legs = legsOf(setting, party);
  const found: Hurry[] = [];
  let furthest = Number.NEGATIVE_INFINITY;
  const lastEnd = course.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  for (const [index, to] of course.entries()) {
    const way = to.site?.coordinates ? wayTo(course, lastEnd, index, to) : null;
    const [here, there] = [way?.from.site, to.site];
    if (!way || !here?.coordinates || !there?.coordinates || here.rootId === there.rootId) continue;
    const { from, between } = way;
    if (areOneChoice(from, to) || legs.some((leg) => leg.from < to.start && leg.to > from.end)) continue;
    const transfers = between.filter(({ item }) => item.kind === "TRANSFER");
    if (transfers.some(({ end, start }) => end > start)) continue;
    const stated = transfers.findLast((transfer) => leavesFrom(from, transfer));
    const begins = stated ? Math.max(from.end, stated.start) : from.end;
    const busy = between.filter(({ item }) => !LEAVES_TIME.has(item.kind));
    const gap = Math.floor((to.start - begins - timeTaken(busy, begins, to.start)) / MINUTE);
    const transport = stated?.item.transport ?? null;
    const needed = minutesOnTheWay(here.coordinates, there.coordinates, transport);
    if (needed <= gap) continue;
    const mode = transport ?? (isWalk(here.coordinates, there.coordinates) ? "WALK" : "RIDE");
    found.push({ from, to, needed, gap, mode, last: busy.at(-1) ?? from });
  }
  return found;
}

/** Whether a transfer leads on from where people were. In town, one of the next day begins where they slept, wherever that is. */
function leavesFrom(from: Held, transfer: Held): boolean {
  return from.dayId === transfer.dayId || isFarBy(transfer.item.transport) || isBeforeBed(from, transfer);
}

function isBeforeBed(from: Held, to: Held): boolean {
  return to.start - from.end < SHORTEST_NIGHT * MINUTE;
}

/**
 * Of what people were at before at a known place, the one that ended last before this begins; and what else they are at
 * until then, in order.
 *
 * @param lastEnd the latest end up to each place in the course, so that looking back can stop early
 */
function wayTo(course: readonly Held[], lastEnd: readonly number[], index: number, to: Held): Way | null {
  let from: Held | null = null;
  const passed: Held[] = [];
  for (let before = index - 1; before >= 0 && (!from || (lastEnd[before] ?? 0) >= from.end); before--) {
    const one = course[before];
    if (!one) continue;
    if (one.start < to.start) passed.push(one);
    if (one.site?.coordinates && one.end <= to.start && (!from || one.end > from.end)) from = one;
  }
  const since = from;
  return since && { from: since, between: passed.filter((one) => one !== since && one.end >= since.end).reverse() };
}

function timeTaken(busy: readonly Held[], from: number, until: number): number {
  let taken = 0;
  let at = from;
  for (const { start, end } of busy) {
    const [begin, stop] = [Math.max(start, at), Math.min(end, until)];
    if (stop <= begin) continue;
    taken += stop - begin;
    at = stop;
  }
  return taken;
}

function legsOf({ legs }: Setting, { participantIds: [somebody] }: Party): { from: Instant; to: Instant }[] {
  return legs.flatMap((leg) => {
    const [from, to] = [departureOf(leg), arrivalOf(leg)];
    const theirs = somebody === undefined || leg.participantIds.includes(somebody);
    return theirs && from !== null && to !== null ? [{ from, to }] : [];
  });
}
