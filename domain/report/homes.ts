/** Which organisation somebody who had a part in an item belonged to then, as far as the trip says. */
import { withoutMarks } from "../addresses";
import type { HostRecord, ItemRecord, PartRecord, PersonRecord, TripRecord } from "./record";
import { reportedItems } from "./selection";

/** An entry of the directory, or else the words somebody typed; both null when nobody said. */
export type Home = { host: HostRecord | null; words: string | null };

/**
 * What a part itself says. An organisation that was typed is the entry of the directory that bears its name, so that
 * nobody is told to come from a host the text has just named, and no host stands in a list twice.
 */
export function ownHome(record: TripRecord, part: PartRecord): Home {
  const picked = part.hostId === null ? null : (record.hosts[part.hostId] ?? null);
  const words = part.affiliationThen;
  if (words === null) return { host: picked, words: null };
  const host = picked && bears(picked, words) ? picked : Object.values(record.hosts).find((one) => bears(one, words));
  // Who has a part without a person is the organisation that was picked.
  return { host: host ?? (part.person ? null : picked), words };
}

/**
 * For whole lists: where a part says nothing, what another part of the same person on this trip says, and only then the
 * host of the item.
 */
export function homesOf(record: TripRecord): (part: PartRecord, item: ItemRecord) => Home {
  const known = saidHomes(record);
  return (part, item) => {
    const own = ownHome(record, part);
    if (isSaid(own)) return own;
    const elsewhere = part.person ? known.get(part.person.id) : undefined;
    return elsewhere ?? { host: item.hostId === null ? null : (record.hosts[item.hostId] ?? null), words: null };
  };
}

/**
 * Who belongs to those who travelled is neither met nor thanked; at an event of their own they are the hosts.
 *
 * @param person who has the part; somebody who travelled is our own, wherever they work
 */
export function isOurOwn(
  { organisation, trip, participants }: TripRecord,
  { host, words }: Home,
  person: PersonRecord | null,
): boolean {
  if (trip.kind !== "STUDY_VISIT") return false;
  if (person && participants.people.includes(person.id)) return true;
  return host ? bears(host, organisation.name) : words !== null && isSameName(words, organisation.name);
}

/** Where somebody belongs, by the first of their parts on the trip that says so. */
export function saidHomes(record: TripRecord): ReadonlyMap<string, Home> {
  const known = new Map<string, Home>();
  for (const { parts } of reportedItems(record)) {
    for (const part of parts) {
      const home = ownHome(record, part);
      if (part.person && isSaid(home) && !known.has(part.person.id)) known.set(part.person.id, home);
    }
  }
  return known;
}

function isSaid({ host, words }: Home): boolean {
  return host !== null || words !== null;
}

function bears(host: HostRecord, words: string): boolean {
  return [host.name, ...host.names.map(({ name }) => name)].some((name) => isSameName(name, words));
}

/** Names are the same whatever their case, spaces and marks: "Învățare" was typed as "invatare". */
export function isSameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return withoutMarks(name).trim().replace(/\s+/g, " ");
}
