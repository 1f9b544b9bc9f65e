/** What is found for one party after the other, told once for all of them. */
import type { Party } from "./parties";
import type { Held, Setting } from "./setting";

/** Something about a party; `key` says what, so that parties with the same are told together. */
export type Found<Detail> = { key: string; detail: Detail };

/** The same for several parties, with how many people it concerns: 0 while the trip has no participants. */
export type Shared<Detail> = { detail: Detail; people: number; who: Set<string> };

/** Asks of every party, and adds up the people of those that answer the same. */
export function acrossParties<Detail>(
  { parties }: Setting,
  find: (party: Party) => readonly Found<Detail>[],
): Shared<Detail>[] {
  const shared = new Map<string, Shared<Detail>>();
  for (const party of parties) {
    for (const { key, detail } of find(party)) {
      const known = shared.get(key);
      const { participantIds, name } = party;
      const who = participantIds.length > 0 ? participantIds : [name];
      if (known) {
        known.people += participantIds.length;
        for (const id of who) known.who.add(id);
      } else shared.set(key, { detail, people: participantIds.length, who: new Set(who) });
    }
  }
  return [...shared.values()];
}

/** Whether two items are, or are inside of, different ones of a choice: nobody goes to both. */
export function areOneChoice(a: Held, b: Held): boolean {
  return a.line.some(
    ({ choiceId, id }) => choiceId !== null && b.line.some((other) => other.choiceId === choiceId && other.id !== id),
  );
}
