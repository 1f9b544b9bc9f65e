/** Who goes where together: the participants of a trip parted so that each item is for whole parties. */
import type { Agenda, AgendaItem } from "../agenda";
import { ancestorsOf, groupsOf } from "../agenda";
import { expectationsOf } from "../expected-people";

/** Parties by their ids, and those an item is for: empty for all of them. */
export type Party = { ids: string[]; of: (item: AgendaItem) => string[] };

/**
 * The parties of a trip. Whether something is optional or one of a choice makes no difference: whoever may come is kept free.
 *
 * While nobody is on the trip yet, each group is a party; an item whose groups have nobody who comes is for a party of its own.
 */
export function partiesOf(agenda: Agenda): Party {
  return agenda.participantIds.length > 0 ? partiesOfParticipants(agenda) : partiesOfGroups(agenda);
}

function partiesOfParticipants(agenda: Agenda): Party {
  const items = agenda.items.map((item) => ({ ...item, optional: false, choiceId: null }));
  const { expectedAt } = expectationsOf({ ...agenda, items });
  const byId = new Map(items.map((item) => [item.id, item]));
  const expected = new Map(
    items.map((item) => [item.id, expectedAt([item, ...ancestorsOf(byId, item)])?.participantIds]),
  );
  const different = [...new Set(expected.values())].flatMap((people) => people ?? []);

  const parties = new Map<string, string>();
  const partyOf = new Map<string, string>();
  for (const id of agenda.participantIds) {
    const key = different.map((people) => (people.has(id) ? "1" : "0")).join("");
    const party = parties.get(key) ?? id;
    parties.set(key, party);
    partyOf.set(id, party);
  }
  const nobody = [...expected].flatMap(([itemId, people]) => (people?.size ? [] : `nobody ${itemId}`));
  const ids = [...parties.values(), ...nobody];
  return {
    ids,
    of: ({ id }) => {
      const people = expected.get(id);
      if (!people?.size) return [`nobody ${id}`];
      if (people.size === partyOf.size) return [];
      return [...new Set([...people].flatMap((one) => partyOf.get(one) ?? []))];
    },
  };
}

/** A group meets itself and everyone; the groups of the nearest item around count, as for clashes. */
function partiesOfGroups(agenda: Agenda): Party {
  const byId = new Map(agenda.items.map((item) => [item.id, item]));
  const ids = [...new Set(agenda.items.flatMap((item) => item.groupIds))];
  return { ids, of: (item) => [...groupsOf(byId, item)] };
}
