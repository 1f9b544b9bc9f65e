/** What a move costs, asked again and again while it is made: only what is moved is judged anew. */
import type { Agenda, AgendaItem } from "./agenda";
import { byStart, type Conflict, clashesOf, type Held, heldItems, sharedPeople } from "./clashes";
import { declinedHost, inTimeOrder, withoutRepeats } from "./conflicts";
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
    const { expectations, shared, rest } = choicesMove ? expectedIn(after, others) : known;
    const moved = after.items.filter((item) => movedIds.has(item.id));
    const held = heldItems(after, expectations, moved);
    const around = new Set(held.flatMap((one) => [...one.around]));
    // What an item around a moved one says already is not repeated, so those are judged along with it.
    const judged = [...held, ...rest.filter((one) => around.has(one.item.id))];
    const judgedIds = new Set(judged.map((one) => one.item.id));
    const found = judged.flatMap((one, index) =>
      [...judged.slice(index + 1), ...rest.filter((other) => !judgedIds.has(other.item.id))].flatMap((other) =>
        meeting(one, other).flatMap(([earlier, later]) => clashesOf(earlier, later, shared)),
      ),
    );
    const all = new Map([...rest, ...held].map((one) => [one.item.id, one]));
    const kept = withoutRepeats(found, all).filter(({ itemIds }) => itemIds.some((id) => movedIds.has(id)));
    return inTimeOrder(after, [...kept.sort(asFound(all)), ...moved.flatMap(declinedHost)]);
  };
}

function expectedIn(agenda: Agenda, others: readonly AgendaItem[]) {
  const expectations = expectationsOf(agenda);
  return {
    expectations,
    shared: sharedPeople(agenda, expectations),
    rest: heldItems(agenda, expectations, others),
  };
}

/** The two in the order they begin, when they overlap. */
function meeting(a: Held, b: Held): [Held, Held][] {
  const [earlier, later] = byStart(a, b) <= 0 ? [a, b] : [b, a];
  return earlier.end > later.start ? [[earlier, later]] : [];
}

/** The order in which all conflicts of an agenda are found: by the later item, then by the earlier. */
function asFound(held: ReadonlyMap<string, Held>) {
  const order = (a: string | undefined, b: string | undefined) => {
    const [one, other] = [held.get(a ?? ""), held.get(b ?? "")];
    return one && other && one !== other ? byStart(one, other) : 0;
  };
  return (a: Conflict, b: Conflict) => order(a.itemIds[1], b.itemIds[1]) || order(a.itemIds[0], b.itemIds[0]);
}
