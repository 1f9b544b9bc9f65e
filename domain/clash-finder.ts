/** What a move costs, asked again and again while it is made: only what is moved is judged anew. */
import type { Agenda, AgendaItem } from "./agenda";
import { byStart, type Conflict, clashesOf, type Held, heldItems, type Shared, sharedPeople } from "./clashes";
import { declinedHost, type HeldFinder, inTimeOrder, withoutRepeats } from "./conflicts";
import { expectationsOf } from "./expected-people";

/** The conflicts of the moved items in an agenda in which nothing else has changed. */
export type ClashFinder = (after: Agenda) => Conflict[];

/**
 * Prepares for judging moves of some items.
 *
 * The finder says the same as `conflictsOf` about every agenda in which only these items differ, as far as it concerns
 * them: every conflict that names one of them, in the same order. What the others do is looked up once, here.
 *
 * @param movedIds the items that will move, with everything inside them
 */
export function clashFinder(agenda: Agenda, movedIds: ReadonlySet<string>): ClashFinder {
  const others = agenda.items.filter((item) => !movedIds.has(item.id));
  // Who has chosen what depends on where the items of a choice are; nothing else here does.
  const choicesMove = agenda.items.some((item) => movedIds.has(item.id) && item.choiceId !== null);
  const known = expectedIn(agenda, others);
  return (after) => {
    const { expectations, shared, rest, restById } = choicesMove ? expectedIn(after, others) : known;
    const moved = after.items.filter((item) => movedIds.has(item.id));
    const held = heldItems(after, expectations, moved);
    const heldById = new Map(held.map((one) => [one.item.id, one]));
    const find: HeldFinder = (id) => heldById.get(id) ?? restById.get(id);
    const around = new Set(held.flatMap((one) => [...one.around]));
    // What an item around a moved one says already is not repeated, so those are judged along with it.
    const judged = around.size === 0 ? held : [...held, ...rest.filter((one) => around.has(one.item.id))];
    const found: Conflict[] = [];
    for (const [index, one] of judged.entries()) {
      for (const other of judged.slice(index + 1)) found.push(...clashesWith(one, other, shared));
      for (const other of rest) {
        // In the order they begin, nobody behind this one meets it.
        if (other.start > one.end) break;
        if (!around.has(other.item.id)) found.push(...clashesWith(one, other, shared));
      }
    }
    const kept = withoutRepeats(found, find).filter(({ itemIds }) => itemIds.some((id) => movedIds.has(id)));
    return inTimeOrder(after, [...kept.sort(asFound(find)), ...moved.flatMap(declinedHost)]);
  };
}

function expectedIn(agenda: Agenda, others: readonly AgendaItem[]) {
  const expectations = expectationsOf(agenda);
  const rest = heldItems(agenda, expectations, others);
  const restById = new Map(rest.map((one) => [one.item.id, one]));
  return { expectations, shared: sharedPeople(agenda, expectations), rest, restById };
}

function clashesWith(a: Held, b: Held, shared: Shared): Conflict[] {
  const [earlier, later] = byStart(a, b) <= 0 ? [a, b] : [b, a];
  return earlier.end > later.start ? clashesOf(earlier, later, shared) : [];
}

/** The order in which all conflicts of an agenda are found: by the later item, then by the earlier. */
function asFound(find: HeldFinder) {
  const order = (a: string | undefined, b: string | undefined) => {
    const [one, other] = [find(a ?? ""), find(b ?? "")];
    return one && other && one !== other ? byStart(one, other) : 0;
  };
  return (a: Conflict, b: Conflict) => order(a.itemIds[1], b.itemIds[1]) || order(a.itemIds[0], b.itemIds[0]);
}
