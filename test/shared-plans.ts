/** Small shared plans, for tests of what participants see. Every default is boring; a test states what matters. */

import { timeZone } from "@/domain/zones";
import type { PlanPickUp } from "@/features/agenda-items/plan";
import type { SharedHost, SharedItem, SharedPart, SharedPlanContent } from "@/features/itineraries/shared-plan";
import { anItem, someDays } from "./builders";

export function aSharedItem(overrides: Partial<SharedItem> = {}): SharedItem {
  return {
    ...anItem(),
    subjectId: null,
    floor: null,
    phone: null,
    language: null,
    interpretation: [],
    pickUps: [],
    link: null,
    transport: null,
    topics: [],
    purpose: null,
    audience: null,
    preparation: null,
    noteToParticipants: null,
    parts: [],
    ...overrides,
  };
}

export function aSharedPart(overrides: Partial<SharedPart> = {}): SharedPart {
  return {
    role: "SPEAKER",
    personName: null,
    hostName: null,
    titleThen: null,
    roleThen: null,
    affiliationThen: null,
    nameThen: null,
    alsoThen: [],
    contribution: null,
    onBehalfOf: null,
    toBeConfirmed: false,
    ...overrides,
  };
}

export function aPickUp(overrides: Partial<PlanPickUp> = {}): PlanPickUp {
  return {
    place: "Hotel lobby",
    hostId: null,
    hostName: null,
    startMinute: null,
    note: null,
    latitude: null,
    longitude: null,
    ...overrides,
  };
}

export function aSharedHost(overrides: Partial<SharedHost> = {}): SharedHost {
  return {
    id: "host",
    name: "Port of Oslo",
    otherNames: [],
    descriptor: null,
    website: null,
    parentName: null,
    addresses: [],
    ...overrides,
  };
}

/** Three days in Oslo from 2027-03-09, with these items. */
export function aSharedPlan(items: SharedItem[], overrides: Partial<SharedPlanContent> = {}): SharedPlanContent {
  return {
    version: 1,
    trip: {
      title: "Ports of the north",
      city: "Oslo",
      country: null,
      timeZone: timeZone("Europe/Oslo"),
      language: "en",
      organisationName: "Harbour Cluster",
      contacts: [],
      practical: null,
    },
    days: someDays(3).map((day) => ({ ...day, chairName: null, base: null, city: null })),
    items,
    hosts: {},
    groups: [],
    choices: [],
    ...overrides,
  };
}
