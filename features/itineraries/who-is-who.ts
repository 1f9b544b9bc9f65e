/** The people and organisations a trip meets, out of the items a reader sees. */
import type { SharedHost, SharedPart } from "./shared-plan";
import { allItems, type ItemView, type ItineraryView } from "./view";

export type Meeting = { itemId: string; title: string };

export type PersonMet = {
  name: string;
  /** "Professor", "Head of Incubator". */
  title: string | null;
  role: string | null;
  organisation: string | null;
  /** What else they are, one an entry. */
  also: string[];
  meetings: Meeting[];
};

export type HostMet = { host: SharedHost; meetings: Meeting[] };

/**
 * Speakers and others with a part, in order of appearance; one person once, also under several items. Whoever is only
 * named in words ("All partners") is among them.
 */
export function peopleMet(view: ItineraryView): PersonMet[] {
  const met: PersonMet[] = [];
  for (const { item } of allItems(view)) {
    for (const part of item.item.parts) {
      const name = part.personName ?? part.nameThen;
      if (name === null) continue;
      const organisation = organisationOf(part);
      const { titleThen, roleThen, alsoThen } = part;
      const same = met.find((one) => one.name === name && isSame(one.organisation, organisation));
      const known = same ?? { name, title: null, role: null, organisation: null, also: [], meetings: [] };
      if (!same) met.push(known);
      known.title ??= titleThen;
      known.role ??= roleThen;
      known.organisation ??= organisation;
      known.also = [...new Set([...known.also, ...alsoThen])];
      known.meetings = withMeeting(known.meetings, item);
    }
  }
  return met;
}

/** A part that does not say where somebody belongs is no second person of that name. */
function isSame(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** Hosts that receive the delegation, whose rooms it uses, or that an item is about, in order of appearance. */
export function hostsMet(view: ItineraryView): HostMet[] {
  const met = new Map<string, HostMet>();
  for (const { item } of allItems(view)) {
    for (const host of [item.host, item.venue, item.subject]) {
      if (!host) continue;
      const known = met.get(host.id) ?? { host, meetings: [] };
      known.meetings = withMeeting(known.meetings, item);
      met.set(host.id, known);
    }
  }
  return [...met.values()];
}

/** Where somebody with a part belonged then: as it was written, or the organisation in the directory. */
export function organisationOf(part: SharedPart): string | null {
  return part.affiliationThen ?? part.hostName;
}

function withMeeting(meetings: Meeting[], { item }: ItemView): Meeting[] {
  if (meetings.some(({ itemId }) => itemId === item.id)) return meetings;
  return [...meetings, { itemId: item.id, title: item.title }];
}
