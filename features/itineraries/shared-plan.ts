/**
 * What participants see of a plan: a fixed copy, made when an organiser shares it, so that a draft never leaks.
 *
 * Everything here may be read by every participant. It is written field by field on purpose: a field that is added to
 * the plan stays with the organisers until somebody adds it here too.
 */
import type { AgendaDay, AgendaItem, PartRole, TransportMode } from "@/domain/agenda";
import { inOrder, isOff } from "@/domain/agenda";
import type { TimeZone } from "@/domain/zones";
import type { Plan, PlanItem, PlanPart } from "@/features/agenda-items/plan";

export type SharedTrip = {
  title: string;
  city: string;
  country: string | null;
  /** First choice for days; each day has its own. */
  timeZone: TimeZone;
  /** BCP 47 tag of what the organisers wrote. */
  language: string;
  organisationName: string;
};

export type SharedDay = AgendaDay & {
  chairName: string | null;
  /** Where the delegation is based that day. */
  base: string | null;
  city: string | null;
};

export type SharedAddress = {
  label: string | null;
  street: string | null;
  postcode: string | null;
  city: string | null;
  country: string | null;
  /** Degrees, WGS 84. */
  latitude: number | null;
  longitude: number | null;
};

export type SharedHost = {
  id: string;
  name: string;
  /** The same host in other languages and under other names. */
  otherNames: string[];
  descriptor: string | null;
  website: string | null;
  /** The host this one belongs to, or inside whose walls it sits. */
  parentName: string | null;
  addresses: SharedAddress[];
};

export type SharedPart = {
  role: PartRole;
  /** Null when an organisation has the part, or when nobody is named yet. */
  personName: string | null;
  /** The organisation that has the part, or to which the person belonged then. */
  hostName: string | null;
  titleThen: string | null;
  roleThen: string | null;
  affiliationThen: string | null;
  onBehalfOf: string | null;
  toBeConfirmed: boolean;
};

export type SharedItem = AgendaItem & {
  subjectId: string | null;
  link: string | null;
  transport: TransportMode | null;
  topics: string[];
  purpose: string | null;
  audience: string | null;
  preparation: string | null;
  noteToParticipants: string | null;
  parts: SharedPart[];
};

export type SharedGroup = { id: string; name: string; letter: string };

export type SharedPlanContent = {
  version: 1;
  trip: SharedTrip;
  days: SharedDay[];
  /** Items on a day that take place, in no particular order. */
  items: SharedItem[];
  /** Hosts, venues and organisations that the items name, by their ids. */
  hosts: Record<string, SharedHost>;
  groups: SharedGroup[];
};

/**
 * The part of a plan that may be shared: items on a day, without those that were declined or cancelled and
 * what is inside them; of the hosts only those that are named.
 */
export function sharedPlanOf(trip: SharedTrip, plan: Plan, hosts: readonly SharedHost[]): SharedPlanContent {
  const items = takingPlace(plan.items).map(sharedItemOf);
  const named = new Set(items.flatMap(({ hostId, venueId, subjectId }) => [hostId, venueId, subjectId]));
  return {
    version: 1,
    trip,
    days: inOrder(plan.days).map(
      ({ id, position, date, numbered, theme, timeZone, chairName, base, city }): SharedDay => ({
        id,
        position,
        date,
        numbered,
        theme,
        timeZone,
        chairName,
        base,
        city,
      }),
    ),
    items,
    hosts: Object.fromEntries(hosts.filter(({ id }) => named.has(id)).map((host) => [host.id, host])),
    groups: plan.groups.map(({ id, name, letter }) => ({ id, name, letter })),
  };
}

function takingPlace(items: readonly PlanItem[]): PlanItem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const isOut = (item: PlanItem, depth: number): boolean => {
    const parent = item.parentId === null ? undefined : byId.get(item.parentId);
    return isOff(item) || (parent !== undefined && depth < items.length && isOut(parent, depth + 1));
  };
  return items.filter((item) => item.dayId !== null && !isOut(item, 0));
}

function sharedItemOf(item: PlanItem): SharedItem {
  return {
    id: item.id,
    dayId: item.dayId,
    parentId: item.parentId,
    position: item.position,
    kind: item.kind,
    title: item.title,
    startMinute: item.startMinute,
    durationMinutes: item.durationMinutes,
    endCertainty: item.endCertainty,
    dayPart: item.dayPart,
    tentative: item.tentative,
    optional: item.optional,
    choiceId: item.choiceId,
    hostStatus: item.hostStatus,
    groupIds: item.groupIds,
    hostId: item.hostId,
    venueId: item.venueId,
    subjectId: item.subjectId,
    place: item.place,
    room: item.room,
    link: item.link,
    transport: item.transport,
    endTimeZone: item.endTimeZone,
    personIds: item.personIds,
    topics: item.topics,
    purpose: item.purpose,
    audience: item.audience,
    preparation: item.preparation,
    noteToParticipants: item.noteToParticipants,
    parts: item.parts.map(sharedPartOf),
    revision: item.revision,
  };
}

function sharedPartOf(part: PlanPart): SharedPart {
  return {
    role: part.role,
    personName: part.personName,
    hostName: part.hostName,
    titleThen: part.titleThen,
    roleThen: part.roleThen,
    affiliationThen: part.affiliationThen,
    onBehalfOf: part.onBehalfOf,
    toBeConfirmed: part.toBeConfirmed,
  };
}
