/** Who goes where together: the participants of a trip parted so that each item is for whole parties. */
import type { Agenda, AgendaItem } from "../agenda";
import { ancestorsOf, groupsOf } from "../agenda";
import { expectationsOf } from "../audiences";

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
  const { audienceOf } = expectationsOf({ ...agenda, items });
  const byId = new Map(items.map((item) => [item.id, item]));
  const audiences = new Map(
    items.map((item) => [item.id, audienceOf([item, ...ancestorsOf(byId, item)])?.participantIds]),
  );
  const different = [...new Set(audiences.values())].flatMap((audience) => audience ?? []);

  const parties = new Map<string, string>();
  const partyOf = new Map<string, string>();
  for (const id of agenda.participantIds) {
    const key = different.map((audience) => (audience.has(id) ? "1" : "0")).join("");
    const party = parties.get(key) ?? id;
    parties.set(key, party);
    partyOf.set(id, party);
  }
  const nobody = [...audiences].flatMap(([itemId, audience]) => (audience?.size ? [] : `nobody ${itemId}`));
  const ids = [...parties.values(), ...nobody];
  return {
    ids,
    of: ({ id }) => {
      const audience = audiences.get(id);
      if (!audience?.size) return [`nobody ${id}`];
      if (audience.size === partyOf.size) return [];
      return [...new Set([...audience].flatMap((one) => partyOf.get(one) ?? []))];
    },
  };
}

/** A group meets itself and everyone; the groups of the nearest item around count, as {@link meetingFinder} has it. */
function partiesOfGroups(agenda: Agenda): Party {
  const byId = new Map(agenda.items.map((item) => [item.id, item]));
  const ids = [...new Set(agenda.items.flatMap((item) => item.groupIds))];
  return { ids, of: (item) => [...groupsOf(byId, item)] };
}
