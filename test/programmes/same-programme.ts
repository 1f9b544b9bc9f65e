import type { ItemFacts, ProgrammeFacts } from "./facts";

/** A programme in an order of its own, so that two that say the same are equal. Untimed parts keep theirs. */
export function inOneOrder(facts: ProgrammeFacts): ProgrammeFacts {
  const byName = <Named extends { name: string }>(all: readonly Named[]) =>
    [...all].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    ...facts,
    ...(facts.organisations ? { organisations: byName(facts.organisations) } : {}),
    ...(facts.people ? { people: byName(facts.people) } : {}),
    participants: [...facts.participants].sort(),
    days: facts.days.map((day) => ({ ...day, items: itemsInOrder(day.items) })),
  };
}

function itemsInOrder(items: readonly ItemFacts[]): ItemFacts[] {
  const key = ({ at = "99:99", title, groups = [] }: ItemFacts) => `${at} ${title} ${groups.join(" ")}`;
  return [...items]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((item) => (item.items ? { ...item, items: itemsInOrder(item.items) } : item));
}
