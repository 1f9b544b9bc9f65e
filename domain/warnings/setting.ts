/** What the rules share: when everything takes place, for whom and where, worked out once. */
import type { AgendaDay } from "../agenda";
import { ancestorsOf, inOrder, isOff } from "../agenda";
import { datesToReckonWith, spanFinder } from "../agenda-spans";
import type { CalendarDate } from "../clock";
import type { Expected } from "../expected-people";
import { expectationsOf } from "../expected-people";
import type { Instant } from "../zones";
import { addMinutes } from "../zones";
import type { Party } from "./parties";
import { partiesOf } from "./parties";
import type { JudgedHost, JudgedItem, PlanFacts } from "./plan-facts";
import { type Site, siteFinder } from "./sites";

/** An item that takes place at a time. */
export type Held = {
  item: JudgedItem;
  dayId: string;
  start: Instant;
  /** Its end; its start while nobody knows it. */
  end: Instant;
  /** Its end when it takes as long as it may. */
  latest: Instant;
  /** The item, then those around it, nearest first. */
  line: readonly JudgedItem[];
  /** Whether nothing with a time is inside it. */
  isLeaf: boolean;
  /** Null when no participant is expected. */
  expected: Expected | null;
  /** Null while nobody knows where it is. */
  site: Site | null;
};

export type Setting = PlanFacts & {
  days: readonly AgendaDay[];
  /** The date of each day, or one to reckon with. */
  dates: ReadonlyMap<string, CalendarDate>;
  itemById: ReadonlyMap<string, JudgedItem>;
  hostById: ReadonlyMap<string, JudgedHost>;
  /** What takes place at a time, in the order it begins. */
  held: readonly Held[];
  heldById: ReadonlyMap<string, Held>;
  /** On a day and not called off, with a time or without. */
  planned: readonly JudgedItem[];
  /** Participants who go everywhere together. */
  parties: readonly Party[];
};

export function settingOf(facts: PlanFacts): Setting {
  const { agenda, hosts } = facts;
  const itemById = new Map(agenda.items.map((item) => [item.id, item]));
  const hostById = new Map(hosts.map((host) => [host.id, host]));
  const lines = new Map(agenda.items.map((item) => [item.id, [item, ...ancestorsOf(itemById, item)]]));
  const planned = agenda.items.filter((item) => item.dayId !== null && !lines.get(item.id)?.some(isOff));
  const { expectedAt } = expectationsOf(agenda);
  const spanOf = spanFinder(agenda);
  const siteOf = siteFinder(hostById);
  const withTimedParts = new Set(planned.flatMap((one) => (one.startMinute === null ? [] : (one.parentId ?? []))));
  const finders = { spanOf, siteOf, expectedAt };
  const held = planned.flatMap((item): Held[] =>
    heldWith(finders, lines.get(item.id) ?? [item], !withTimedParts.has(item.id)),
  );
  held.sort(byBeginning);
  return {
    ...facts,
    days: inOrder(agenda.days),
    dates: datesToReckonWith(agenda.days),
    ...{ itemById, hostById, held, planned },
    heldById: new Map(held.map((one) => [one.item.id, one])),
    parties: partiesOf(agenda, held, facts.legs),
  };
}

type Finders = {
  spanOf: ReturnType<typeof spanFinder>;
  siteOf: ReturnType<typeof siteFinder>;
  expectedAt: ReturnType<typeof expectationsOf>["expectedAt"];
};

/**
 * An item as it is held; none without a time.
 *
 * @param line the item, then those around it, nearest first
 */
export function heldWith(
  { spanOf, siteOf, expectedAt }: Finders,
  line: readonly JudgedItem[],
  isLeaf: boolean,
): Held[] {
  const [item] = line;
  const span = item && spanOf(item);
  if (!span || item.dayId === null) return [];
  const end = span.end ?? span.start;
  const longest = Math.max(item.longestMinutes ?? 0, item.durationMinutes ?? 0);
  const latest = item.longestMinutes === null ? end : addMinutes(span.start, longest);
  const { start } = span;
  return [
    { item, dayId: item.dayId, start, end, latest, line, isLeaf, expected: expectedAt(line), site: siteOf(line) },
  ];
}

/** The order in which things begin. */
export function byBeginning(a: Held, b: Held): number {
  return a.start - b.start || (a.item.id < b.item.id ? -1 : 1);
}
