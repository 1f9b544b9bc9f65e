/** Who is expected at an item: whom it is for, less those who need not come, and how many places it has left. */
import type { Agenda, AgendaItem } from "./agenda";
import { ancestorsOf, isOff } from "./agenda";

/** Whom an item counts on. Items for the same people share one value, so that two need comparing only once. */
export type Expected = {
  /** The groups it is for, its own or those of the nearest item around it; empty for everyone. */
  groupIds: readonly string[];
  participantIds: ReadonlySet<string>;
};

/** Who is expected where, and who has made which choice. */
export type Expectations = {
  /** Whom an item counts on; asked with the item and those around it, nearest first. Null: on nobody. */
  expectedAt: (line: readonly AgendaItem[]) => Expected | null;
  /** Whether a participant took one of a choice. */
  hasChosen: (choiceId: string, participantId: string) => boolean;
};

/**
 * How many may still sign up for an item: its capacity less those who did, never below 0, also when the capacity was
 * lowered afterwards. Null: no limit.
 */
export function placesLeft({ capacity, signedUpIds }: Pick<AgendaItem, "capacity" | "signedUpIds">): number | null {
  return capacity === null ? null : Math.max(0, capacity - new Set(signedUpIds).size);
}

/**
 * Who is expected at the items of an agenda.
 *
 * Those are the participants who are coming and belong to the groups of an item and of everything around it that names
 * any. At what is optional only those are expected who signed up for it or for something inside it; at one of a choice
 * whoever did, and whoever has not chosen yet and may still take it. A sign-up for what is off, on the wish list or not for
 * one's groups chooses nothing. So whoever is expected at an item sees it in domain/itinerary.ts, and the other way round
 * but for what is optional.
 */
export function expectationsOf(agenda: Pick<Agenda, "items" | "groups" | "participantIds">): Expectations {
  const membersOf = groupMembers(agenda);
  const chosen = chosenBy(agenda.items, membersOf);
  const signedUp = new Map<string, ReadonlySet<string>>();
  for (const { id, signedUpIds } of agenda.items) if (signedUpIds.length > 0) signedUp.set(id, new Set(signedUpIds));

  const hasChosen = (choiceId: string, id: string) => chosen.get(choiceId)?.has(id) ?? false;
  const comes = (line: readonly AgendaItem[], id: string) => {
    let wants = false;
    return line.every((one) => {
      wants ||= signedUp.get(one.id)?.has(id) ?? false;
      return wants || (!one.optional && !(one.choiceId !== null && hasChosen(one.choiceId, id)));
    });
  };
  return {
    hasChosen,
    expectedAt: (line) => {
      const all = membersOf(line);
      if (!line.some((one) => one.optional || (one.choiceId !== null && chosen.has(one.choiceId)))) return all;
      const coming = [...all.participantIds].filter((id) => comes(line, id));
      return coming.length > 0 ? { ...all, participantIds: new Set(coming) } : null;
    },
  };
}

type MembersOf = (line: readonly AgendaItem[]) => Expected;

/** Participants who made a choice, by the id of the choice. */
function chosenBy(items: readonly AgendaItem[], membersOf: MembersOf): Map<string, Set<string>> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const chosen = new Map<string, Set<string>>();
  for (const item of items) {
    if (item.choiceId === null || item.signedUpIds.length === 0 || item.dayId === null) continue;
    const line = [item, ...ancestorsOf(byId, item)];
    if (line.some(isOff)) continue;
    const { participantIds } = membersOf(line);
    const people = chosen.get(item.choiceId) ?? new Set<string>();
    for (const id of item.signedUpIds) if (participantIds.has(id)) people.add(id);
    if (people.size > 0) chosen.set(item.choiceId, people);
  }
  return chosen;
}

/**
 * Answers who is expected at two items, null for nobody. While a trip has no participants, everyone meets everyone and a
 * group meets itself: the answer is then an empty list.
 */
export function meetingFinder(
  participantIds: readonly string[],
): (a: Expected, b: Expected) => readonly string[] | null {
  const known = new Map<Expected, Map<Expected, readonly string[] | null>>();
  const compare = (a: Expected, b: Expected) => {
    if (participantIds.length === 0) {
      return a.groupIds.length === 0 || b.groupIds.length === 0 || a.groupIds.some((id) => b.groupIds.includes(id))
        ? []
        : null;
    }
    const both = [...a.participantIds].filter((id) => b.participantIds.has(id));
    return both.length > 0 ? both : null;
  };
  return (a, b) => {
    const others = known.get(a) ?? new Map<Expected, readonly string[] | null>();
    const before = others.get(b);
    if (before !== undefined) return before;
    const both = compare(a, b);
    known.set(a, others.set(b, both));
    return both;
  };
}

/** Whom the groups of an item and those around it mean, in the order of the trip's participants; remembered by the groups. */
function groupMembers({ groups, participantIds }: Pick<Agenda, "groups" | "participantIds">): MembersOf {
  const groupsOfPerson = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const id of group.participantIds) {
      groupsOfPerson.set(id, (groupsOfPerson.get(id) ?? new Set()).add(group.id));
    }
  }
  const known = new Map<string, Expected>();
  return (line) => {
    const levels = line.flatMap(({ groupIds }) => (groupIds.length > 0 ? [groupIds] : []));
    const key = levels.map((groupIds) => [...groupIds].sort().join(" ")).join("|");
    const before = known.get(key);
    if (before) return before;
    const isMeant = (id: string) =>
      levels.every((groupIds) => groupIds.some((group) => groupsOfPerson.get(id)?.has(group)));
    const expected = { groupIds: levels[0] ?? [], participantIds: new Set(participantIds.filter(isMeant)) };
    known.set(key, expected);
    return expected;
  };
}
