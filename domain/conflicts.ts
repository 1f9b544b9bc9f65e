/** What does not work in a plan: people expected in two places, rooms taken twice, hosts who will not be there. */
import type { Agenda, AgendaItem } from "./agenda";
import { inOrder, isOff } from "./agenda";
import { type Conflict, type ConflictKind, clashesOf, type Held, heldItems, MINUTE, sharedPeople } from "./clashes";
import { expectationsOf } from "./expected-people";

export type { Conflict, ConflictKind } from "./clashes";

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
  return inTimeOrder(agenda, [...overlapping(agenda), ...agenda.items.flatMap(declinedHost)]);
}

/** Conflicts in order of day and time. */
export function inTimeOrder({ days }: Pick<Agenda, "days">, found: Conflict[]): Conflict[] {
  const dayOrder = new Map(inOrder(days).map((day, index) => [day.id, index]));
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

/** What is wrong with an item whose host will not be there and that still stands on a day; nothing with others. */
export function declinedHost(item: AgendaItem): Conflict[] {
  if (!isOff(item) || item.dayId === null) return [];
  const { dayId, startMinute, durationMinutes } = item;
  const nobody = { participantIds: [], personIds: [] };
  return [{ kind: "declined-host", itemIds: [item.id], dayId, startMinute, minutes: durationMinutes ?? 0, ...nobody }];
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
  if (isFlat) return found;
  const byId = new Map(held.map((one) => [one.item.id, one]));
  return withoutRepeats(found, (id) => byId.get(id));
}

/** What takes place, by the id of its item. */
export type HeldFinder = (id: string) => Held | undefined;

/** Leaves out what an item around one of the two says already, of the same kind, for the same people and the whole time. */
export function withoutRepeats(found: Conflict[], find: HeldFinder): Conflict[] {
  const pairs = new Map(found.map((conflict) => [pairKey(conflict.kind, conflict.itemIds), conflict]));
  const lineOf = (id: string) => [id, ...(find(id)?.around ?? [])];
  return found.filter((conflict) => {
    const [a = "", b = ""] = conflict.itemIds;
    const [aroundA, aroundB] = [lineOf(a), lineOf(b)];
    if (aroundA.length === 1 && aroundB.length === 1) return true;
    return !aroundA.some((one) =>
      aroundB.some((other) => {
        const wider = one === a && other === b ? undefined : pairs.get(pairKey(conflict.kind, [one, other]));
        return wider !== undefined && covers(wider, conflict, find);
      }),
    );
  });
}

function covers(wider: Conflict, conflict: Conflict, find: HeldFinder): boolean {
  const [start, end] = bandOf(conflict, find);
  const [widerStart, widerEnd] = bandOf(wider, find);
  return (
    widerStart <= start &&
    widerEnd >= end &&
    conflict.participantIds.every((id) => wider.participantIds.includes(id)) &&
    conflict.personIds.every((id) => wider.personIds.includes(id))
  );
}

function bandOf(conflict: Conflict, find: HeldFinder): [number, number] {
  const start = find(conflict.itemIds[1] ?? "")?.start ?? 0;
  return [start, start + conflict.minutes * MINUTE];
}

function pairKey(kind: ConflictKind, itemIds: readonly string[]): string {
  return `${kind} ${[...itemIds].sort().join(" ")}`;
}
