/**
 * What participants see of a plan: a fixed copy, made when an organiser shares it, so that a draft never leaks.
 *
 * Everything here may be read by every participant. It is written field by field on purpose: a field that is added to
 * the plan stays with the organisers until somebody adds it here too.
 */
import type { AgendaDay, AgendaItem, PartRole, TransportMode } from "@/domain/agenda";
import { inOrder, isOff } from "@/domain/agenda";
import type { TimeZone } from "@/domain/zones";
import type { Plan, PlanChoice, PlanItem, PlanPart, PlanPickUp } from "@/features/agenda-items/plan";

export type SharedTrip = {
  title: string;
  city: string;
  country: string | null;
  /** First choice for days; each day has its own. */
  timeZone: TimeZone;
  /** BCP 47 tag of what the organisers wrote. */
  language: string;
  organisationName: string;
  /** Whom to ask on the way, one an entry: "In Oslo: Collective Innovation, +47 22 00 00 00". */
  contacts: string[];
  /** What participants should know beside the plan. */
  practical: string | null;
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
  nameThen: string | null;
  alsoThen: string[];
  contribution: string | null;
  onBehalfOf: string | null;
  toBeConfirmed: boolean;
};

/** Who signed up is not in the copy: `signedUpIds` is always empty here, and is asked of the present. */
export type SharedItem = AgendaItem & {
  subjectId: string | null;
  floor: string | null;
  phone: string | null;
  /** BCP 47 tag of the language spoken; null is the trip's. */
  language: string | null;
  /** BCP 47 tags of the languages it is interpreted into. */
  interpretation: string[];
  pickUps: PlanPickUp[];
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
  choices: Pick<PlanChoice, "id" | "title">[];
};

/**
 * What was kept when a plan was shared, as we read it now: what did not exist then is empty.
 *
 * @param content a `SharedPlan.content`, of this version or an earlier one
 */
export function readSharedPlan(content: unknown): SharedPlanContent {
  const kept = content as SharedPlanContent;
  return {
    ...kept,
    trip: { ...laterTripFields, ...kept.trip },
    choices: kept.choices ?? [],
    items: kept.items.map((item) => ({
      ...laterItemFields,
      ...item,
      parts: item.parts.map((part) => ({ ...laterPartFields, ...part })),
    })),
  };
}

const laterTripFields = { contacts: [], practical: null };

/** What plans that were shared before these fields existed mean by their silence. */
const laterItemFields = {
  longestMinutes: null,
  capacity: null,
  signedUpIds: [],
  continuesId: null,
  floor: null,
  phone: null,
  language: null,
  interpretation: [],
  pickUps: [],
};

const laterPartFields = { nameThen: null, alsoThen: [], contribution: null };

/**
 * The part of a plan that may be shared: items on a day, without those that were declined or cancelled and
 * what is inside them; of the hosts only those that are named.
 */
export function sharedPlanOf(trip: SharedTrip, plan: Plan, hosts: readonly SharedHost[]): SharedPlanContent {
  const items = takingPlace(plan.items).map(sharedItemOf);
  const named = hostIdsOf(items);
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
    choices: plan.choices
      .filter(({ id }) => items.some((item) => item.choiceId === id))
      .map(({ id, title }) => ({ id, title })),
  };
}

/** Hosts, venues and organisations that items name. */
export function hostIdsOf(
  items: readonly Pick<PlanItem, "hostId" | "venueId" | "subjectId" | "pickUps">[],
): ReadonlySet<string> {
  const named = items.flatMap(({ hostId, venueId, subjectId, pickUps }) => [
    hostId,
    venueId,
    subjectId,
    ...pickUps.map((pickUp) => pickUp.hostId),
  ]);
  return new Set(named.filter((id) => id !== null));
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
    longestMinutes: item.longestMinutes,
    endCertainty: item.endCertainty,
    dayPart: item.dayPart,
    tentative: item.tentative,
    optional: item.optional,
    choiceId: item.choiceId,
    capacity: item.capacity,
    signedUpIds: [],
    continuesId: item.continuesId,
    hostStatus: item.hostStatus,
    groupIds: item.groupIds,
    hostId: item.hostId,
    venueId: item.venueId,
    subjectId: item.subjectId,
    place: item.place,
    room: item.room,
    floor: item.floor,
    phone: item.phone,
    language: item.language,
    interpretation: item.interpretation,
    pickUps: item.pickUps,
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
    nameThen: part.nameThen,
    alsoThen: part.alsoThen,
    contribution: part.contribution,
    onBehalfOf: part.onBehalfOf,
    toBeConfirmed: part.toBeConfirmed,
  };
}
