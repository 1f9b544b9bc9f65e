import { type AgendaItem, groupsOf } from "@/domain/agenda";
import { formatClock, wrapMinute } from "@/domain/clock";
import type { Arrival } from "@/features/agenda-items/board";
import type { PlanState } from "./plan-state";
import { freeBefore } from "./warnings/free-before";

/** What the block of an item says that is not written in the item itself. */
export type ItemFacts = {
  /** How many conflicts it has. */
  clashes: number;
  /** Which part of a session it is that goes on after something else. */
  part: { number: number; count: number } | null;
  /** The choice it is one of. */
  choice: string | null;
  /** How many items are inside it. */
  partCount: number;
  /** Groups it is for, its own or those of what it is in. */
  groupIds: readonly string[];
  /** Minutes it would take to get there, minutes there are, and how long nothing else takes place before it. */
  travel: { needed: string | number; gap: string | number; minutes: number } | null;
  /** What the clocks show where it ends, when that is in another zone. */
  arrival: { city: string; clock: string } | null;
};

type Plan = Pick<PlanState, "items" | "choices" | "conflicts" | "warnings">;

const nothing: ItemFacts = {
  ...{ clashes: 0, part: null, choice: null, partCount: 0, groupIds: [], travel: null, arrival: null },
};

/**
 * The facts of all items by their ids, in one pass: looked up for each of several hundred blocks they would cost more
 * than drawing them.
 *
 * @param arrivals where items end that end in another zone, by their ids
 * @param before the facts of an earlier plan; an item whose facts are the same keeps the very same object
 */
export function factsOf(
  plan: Plan,
  arrivals: Readonly<Record<string, Arrival>> = {},
  before: ReadonlyMap<string, ItemFacts> = new Map(),
): Map<string, ItemFacts> {
  const { items, choices, conflicts, warnings } = plan;
  const byId = new Map(items.map((item) => [item.id, item]));
  const titles = new Map(choices.map(({ id, title }) => [id, title]));
  const clashes = countOf(conflicts.flatMap((one) => [...new Set(one.itemIds)]));
  const parts = countOf(items.flatMap(({ parentId }) => parentId ?? []));
  const sessions = sessionParts(items);
  const tooFar = new Map(
    warnings
      .filter(({ rule, accepted }) => rule === "travel" && accepted === null)
      .reverse()
      .map(({ itemIds, facts }) => [itemIds.at(-1), facts]),
  );
  return new Map(
    items.map((item) => {
      const travel = item.startMinute === null ? undefined : tooFar.get(item.id);
      const facts: ItemFacts = {
        clashes: clashes.get(item.id) ?? 0,
        part: sessions.get(item.id) ?? null,
        choice: titles.get(item.choiceId ?? "") ?? null,
        partCount: parts.get(item.id) ?? 0,
        groupIds: groupsOf(byId, item),
        travel: travel
          ? { needed: travel.needed ?? "", gap: travel.gap ?? "", minutes: freeBefore(items, item) }
          : null,
        arrival: arrivalOf(item, arrivals[item.id]),
      };
      const known = before.get(item.id);
      return [item.id, known && isSame(known, facts) ? known : facts];
    }),
  );
}

/** As the item stands now: the server said only by how much the clocks differ where it ends. */
function arrivalOf({ startMinute, durationMinutes }: AgendaItem, arrival: Arrival | undefined): ItemFacts["arrival"] {
  if (!arrival || startMinute === null || durationMinutes === null) return null;
  return { city: arrival.city, clock: formatClock(wrapMinute(startMinute + durationMinutes + arrival.ahead)) };
}

/** The facts of an item; those of one that is nowhere on the plan say nothing. */
export function factsFor(facts: ReadonlyMap<string, ItemFacts>, itemId: string): ItemFacts {
  return facts.get(itemId) ?? nothing;
}

type Linked = Pick<AgendaItem, "id" | "continuesId">;

/**
 * Which part of a session each item is that goes on after something else; items that neither continue another nor are
 * continued are not in it. Two items may continue the same one: both are then its next part.
 */
export function sessionParts(items: readonly Linked[]): Map<string, { number: number; count: number }> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const following = new Map<string, string[]>();
  for (const { id, continuesId } of items) {
    if (continuesId !== null && byId.has(continuesId))
      following.set(continuesId, [...(following.get(continuesId) ?? []), id]);
  }
  const linked = items.filter(({ id, continuesId }) => following.has(id) || byId.has(continuesId ?? ""));
  return new Map(
    linked.map(({ id }) => {
      const before = stepsFrom(id, (one) => [byId.get(one)?.continuesId ?? ""].filter((other) => byId.has(other)));
      const after = stepsFrom(id, (one) => following.get(one) ?? []);
      return [id, { number: before + 1, count: before + 1 + after }];
    }),
  );
}

/** How many steps lead on from an item until nothing new is reached. */
function stepsFrom(start: string, next: (id: string) => readonly string[]): number {
  const seen = new Set([start]);
  let [steps, here] = [0, [start]];
  for (;;) {
    here = here.flatMap(next).filter((id) => !seen.has(id));
    if (here.length === 0) return steps;
    for (const id of here) seen.add(id);
    steps += 1;
  }
}

function countOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Written out, because it is asked of every item at every change. */
function isSame(one: ItemFacts, other: ItemFacts): boolean {
  return (
    one.clashes === other.clashes &&
    one.choice === other.choice &&
    one.partCount === other.partCount &&
    one.part?.number === other.part?.number &&
    one.part?.count === other.part?.count &&
    one.groupIds.length === other.groupIds.length &&
    one.groupIds.every((id, index) => id === other.groupIds[index]) &&
    one.travel?.needed === other.travel?.needed &&
    one.travel?.gap === other.travel?.gap &&
    one.travel?.minutes === other.travel?.minutes &&
    one.arrival?.city === other.arrival?.city &&
    one.arrival?.clock === other.arrival?.clock
  );
}
