/** Participants who are expected at the same items and take the same legs: what one of them has no time for, none has. */
import type { Agenda } from "../agenda";
import type { Leg } from "../travel";
import type { Held } from "./setting";

export type Party = {
  /** Of the group while the trip has no participants. */
  name: string;
  /** Empty while the trip has no participants. */
  participantIds: readonly string[];
  /** Where they are expected, in the order it begins: items with nothing timed inside them. */
  course: readonly Held[];
};

/** The parties of a trip. While nobody is on it yet, each group is one, or everyone when there are no groups. */
export function partiesOf(
  { groups, participantIds }: Pick<Agenda, "groups" | "participantIds">,
  held: readonly Held[],
  legs: readonly Leg[],
): Party[] {
  const leaves = held.filter((one) => one.isLeaf);
  if (participantIds.length === 0) {
    const names = groups.length > 0 ? groups.map((group) => group.id) : [null];
    return names.map((name) => ({
      name: name ?? "everyone",
      participantIds: [],
      course: leaves.filter((one) => isFor(one, name)),
    }));
  }
  const expected = [...new Set(leaves.map((one) => one.expected))].flatMap((one) => one?.participantIds ?? []);
  const different = [...expected, ...legs.map((leg) => new Set(leg.participantIds))];
  const together = new Map<string, string[]>();
  for (const id of participantIds) {
    const key = different.map((people) => (people.has(id) ? 1 : 0)).join("");
    const others = together.get(key);
    if (others) others.push(id);
    else together.set(key, [id]);
  }
  return [...together.values()].map((ids) => ({
    name: ids[0] ?? "",
    participantIds: ids,
    course: leaves.filter((one) => one.expected?.participantIds.has(ids[0] ?? "")),
  }));
}

function isFor({ expected }: Held, groupId: string | null): boolean {
  if (!expected || expected.groupIds.length === 0) return expected !== null;
  return groupId === null || expected.groupIds.includes(groupId);
}
