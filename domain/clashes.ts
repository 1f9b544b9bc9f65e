/** Two items of a plan that take place: who and what both need at the same time. */
import type { Agenda, AgendaItem } from "./agenda";
import { ancestorsOf, isOff } from "./agenda";
import { spanFinder } from "./agenda-spans";
import type { MinuteOfDay } from "./clock";
import type { Expectations, Expected } from "./expected-people";
import { meetingFinder } from "./expected-people";

/**
 * overlap: participants expected at two items; speaker: a person with a part in two; venue: one room for two;
 * declined-host: the host said no, or the visit was called off, and it still stands on a day.
 */
export type ConflictKind = "overlap" | "speaker" | "venue" | "declined-host";

/** Something to mend, and where to draw it: on the day and at the start of the later item. */
export type Conflict = {
  kind: ConflictKind;
  /** The earlier item, then the later; one item only for a declined host. */
  itemIds: readonly string[];
  dayId: string;
  startMinute: MinuteOfDay | null;
  /** Height of the band: minutes both last, or the declined item's length, 0 when it has none. */
  minutes: number;
  /** Participants expected at both; empty while the trip has none, and for other kinds. */
  participantIds: readonly string[];
  /** People with a part in both, for a speaker. */
  personIds: readonly string[];
};

/** An item that takes place, with everything its clashes depend on. */
export type Held = {
  item: AgendaItem;
  dayId: string;
  start: number;
  end: number;
  /** Ids of the items around it. */
  around: ReadonlySet<string>;
  /** Items of a choice that it is or is inside of. */
  chosen: readonly AgendaItem[];
  /** Null when no participant is expected. */
  expected: Expected | null;
};

export const MINUTE = 60_000;

const NOTHING: ReadonlySet<string> = new Set();
const NONE: readonly AgendaItem[] = [];

/**
 * What takes place at a time, in the order it begins.
 *
 * @param which only these, when not all are wanted
 */
export function heldItems(agenda: Agenda, { expectedAt }: Expectations, which = agenda.items): Held[] {
  let byId: Map<string, AgendaItem> | null = null;
  const lineOf = (item: AgendaItem) => {
    if (item.parentId === null) return [item];
    byId ??= new Map(agenda.items.map((one) => [one.id, one]));
    return [item, ...ancestorsOf(byId, item)];
  };
  const spanOf = spanFinder(agenda);
  const held = which.flatMap((item): Held[] | Held => {
    const line = lineOf(item);
    const span = line.some(isOff) ? null : spanOf(item);
    if (!span || item.dayId === null) return [];
    return {
      item,
      dayId: item.dayId,
      start: span.start,
      end: span.end ?? span.start + MINUTE,
      around: line.length === 1 ? NOTHING : new Set(line.slice(1).map((one) => one.id)),
      chosen: line.some((one) => one.choiceId !== null) ? line.filter((one) => one.choiceId !== null) : NONE,
      expected: expectedAt(line),
    };
  });
  return held.sort(byStart);
}

/** The order in which items begin. */
export function byStart(a: Held, b: Held): number {
  return a.start - b.start || (a.item.id < b.item.id ? -1 : 1);
}

/** What keeps two items that overlap from both taking place as planned. @param earlier the one that begins first */
export function clashesOf(earlier: Held, later: Held, shared: Shared): Conflict[] {
  if (earlier.around.has(later.item.id) || later.around.has(earlier.item.id)) return [];
  const band = {
    itemIds: [earlier.item.id, later.item.id],
    dayId: later.dayId,
    startMinute: later.item.startMinute,
    minutes: (Math.min(earlier.end, later.end) - later.start) / MINUTE,
  };
  const clashes: Conflict[] = [];
  const participantIds = shared(earlier, later);
  if (participantIds) clashes.push({ kind: "overlap", ...band, participantIds, personIds: [] });
  const personIds = earlier.item.personIds.filter((id) => later.item.personIds.includes(id));
  if (personIds.length > 0)
    clashes.push({ kind: "speaker", ...band, participantIds: [], personIds: [...new Set(personIds)] });
  if (!participantIds && sameRoom(earlier.item, later.item)) {
    clashes.push({ kind: "venue", ...band, participantIds: [], personIds: [] });
  }
  return clashes;
}

function sameRoom(a: AgendaItem, b: AgendaItem): boolean {
  if (a.venueId === null || a.room === null || b.room === null) return false;
  return a.venueId === b.venueId && a.room.trim().toLowerCase() === b.room.trim().toLowerCase();
}

/** Who is expected at both of two items; null for nobody. */
export type Shared = (a: Held, b: Held) => readonly string[] | null;

/** Answers who is expected at both of two items of an agenda. */
export function sharedPeople(agenda: Agenda, { hasChosen }: Expectations): Shared {
  const meeting = meetingFinder(agenda.participantIds);
  return (a, b) => {
    if (!a.expected || !b.expected) return null;
    const both = meeting(a.expected, b.expected);
    const between = choicesBetween(a, b);
    if (!both || between.length === 0) return both;
    // Whoever has yet to choose will take one of the two; only who signed up for both must be at both.
    const firm = both.filter((id) => between.every((choice) => hasChosen(choice, id)));
    return firm.length > 0 ? firm : null;
  };
}

/** The choices of which the two items are, or are inside of, different ones. */
function choicesBetween(a: Held, b: Held): string[] {
  return a.chosen.flatMap(({ id, choiceId }) =>
    choiceId !== null && b.chosen.some((other) => other.choiceId === choiceId && other.id !== id) ? [choiceId] : [],
  );
}
