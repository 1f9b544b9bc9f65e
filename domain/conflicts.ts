/** What does not work in a plan: people expected in two places, rooms taken twice, hosts who will not be there. */
import type { Agenda, AgendaItem } from "./agenda";
import { ancestorsOf, inOrder, isOff } from "./agenda";
import { spanFinder } from "./agenda-spans";
import type { MinuteOfDay } from "./clock";
import type { Expectations, Expected } from "./expected-people";
import { expectationsOf, meetingFinder } from "./expected-people";

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
type Held = {
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

const MINUTE = 60_000;

/**
 * Everything that does not work in the plan, in order of day and time.
 *
 * Items that merely touch (one ends at 11:00, the next starts at 11:00) do not clash. Times are compared as instants,
 * so an item that runs past midnight clashes with one early on the next day. One whose end nobody knows counts for
 * its first minute, one that may take longer for its length.
 *
 * Declined and cancelled items take place for nobody, nor does what is inside them. Who is expected at the others,
 * {@link expectationsOf} says: at an optional one and one of a choice those who signed up for it, and until they have
 * chosen, everyone at each of a choice but not at two of one. So two that somebody signed up for clash for them alone.
 * Speakers must be there either way. An item and what is inside it never clash, and a
 * sub-item does not repeat a clash that its parent has already. While a trip has no participants yet, everyone clashes
 * with everyone and a group with itself.
 */
export function conflictsOf(agenda: Agenda): Conflict[] {
  const found = [...overlapping(agenda), ...declinedHosts(agenda)];
  const dayOrder = new Map(inOrder(agenda.days).map((day, index) => [day.id, index]));
  const dayOf = (conflict: Conflict) => dayOrder.get(conflict.dayId) ?? 0;
  return found.sort((a, b) => dayOf(a) - dayOf(b) || (a.startMinute ?? 1_440) - (b.startMinute ?? 1_440));
}

/**
 * Everything that does not work about one agenda item, in order of day and time.
 *
 * @throws {RangeError} when the item is not part of the agenda
 */
export function conflictsOfItem(agenda: Agenda, itemId: string): Conflict[] {
  if (!agenda.items.some((item) => item.id === itemId)) throw new RangeError(`No item ${itemId} in this agenda`);
  return conflictsOf(agenda).filter((conflict) => conflict.itemIds.includes(itemId));
}

function declinedHosts(agenda: Agenda): Conflict[] {
  return agenda.items.flatMap((item) => {
    if (!isOff(item) || item.dayId === null) return [];
    const { dayId, startMinute, durationMinutes } = item;
    const nobody = { participantIds: [], personIds: [] };
    return [
      { kind: "declined-host", itemIds: [item.id], dayId, startMinute, minutes: durationMinutes ?? 0, ...nobody },
    ];
  });
}

function overlapping(agenda: Agenda): Conflict[] {
  const expected = expectationsOf(agenda);
  const held = heldItems(agenda, expected);
  const shared = sharedPeople(agenda, expected);
  const found: Conflict[] = [];
  let running: Held[] = [];
  for (const later of held) {
    running = running.filter((earlier) => earlier.end > later.start);
    for (const earlier of running) found.push(...clashesOf(earlier, later, shared));
    running.push(later);
  }
  const isFlat = held.every(({ around }) => around.size === 0);
  return isFlat ? found : withoutRepeats(found, new Map(held.map((one) => [one.item.id, one])));
}

const NOTHING: ReadonlySet<string> = new Set();
const NONE: readonly AgendaItem[] = [];

/** What takes place at a time, in the order it begins. */
function heldItems(agenda: Agenda, { expectedAt }: Expectations): Held[] {
  const byId = new Map(agenda.items.map((item) => [item.id, item]));
  const spanOf = spanFinder(agenda);
  const held = agenda.items.flatMap((item): Held[] | Held => {
    const line = item.parentId === null ? [item] : [item, ...ancestorsOf(byId, item)];
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
  return held.sort((a, b) => a.start - b.start || (a.item.id < b.item.id ? -1 : 1));
}

function clashesOf(earlier: Held, later: Held, shared: Shared): Conflict[] {
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
type Shared = (a: Held, b: Held) => readonly string[] | null;

function sharedPeople(agenda: Agenda, { hasChosen }: Expectations): Shared {
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

/** Leaves out what an item around one of the two says already, of the same kind, for the same people and the whole time. */
function withoutRepeats(found: Conflict[], held: ReadonlyMap<string, Held>): Conflict[] {
  const pairs = new Map(found.map((conflict) => [pairKey(conflict.kind, conflict.itemIds), conflict]));
  const lineOf = (id: string) => [id, ...(held.get(id)?.around ?? [])];
  return found.filter((conflict) => {
    const [a = "", b = ""] = conflict.itemIds;
    const [aroundA, aroundB] = [lineOf(a), lineOf(b)];
    if (aroundA.length === 1 && aroundB.length === 1) return true;
    return !aroundA.some((one) =>
      aroundB.some((other) => {
        const wider = one === a && other === b ? undefined : pairs.get(pairKey(conflict.kind, [one, other]));
        return wider !== undefined && covers(wider, conflict, held);
      }),
    );
  });
}

function covers(wider: Conflict, conflict: Conflict, held: ReadonlyMap<string, Held>): boolean {
  const [start, end] = bandOf(conflict, held);
  const [widerStart, widerEnd] = bandOf(wider, held);
  return (
    widerStart <= start &&
    widerEnd >= end &&
    conflict.participantIds.every((id) => wider.participantIds.includes(id)) &&
    conflict.personIds.every((id) => wider.personIds.includes(id))
  );
}

function bandOf(conflict: Conflict, held: ReadonlyMap<string, Held>): [number, number] {
  const start = held.get(conflict.itemIds[1] ?? "")?.start ?? 0;
  return [start, start + conflict.minutes * MINUTE];
}

function pairKey(kind: ConflictKind, itemIds: readonly string[]): string {
  return `${kind} ${[...itemIds].sort().join(" ")}`;
}
