/** Small, valid records for tests of reports. Every default is boring; a test states what matters. */

import type { ParagraphBlock } from "@/domain/report/blocks";
import type { PersonWords } from "@/domain/report/phrases/phrases";
import type {
  DayRecord,
  HostRecord,
  ItemRecord,
  PartRecord,
  PersonRecord,
  PictureRecord,
  TripRecord,
} from "@/domain/report/record";

export function aHostRecord(overrides: Partial<HostRecord> & { id: string }): HostRecord {
  return {
    name: overrides.id,
    names: [],
    kind: "COMPANY",
    descriptor: null,
    parent: null,
    facts: [],
    website: null,
    address: null,
    coordinates: null,
    country: null,
    ...overrides,
  };
}

export function aPersonRecord(overrides: Partial<PersonRecord> & { name: string }): PersonRecord {
  return { id: overrides.name.toLowerCase().replace(/[^\p{L}]+/gu, "-"), title: null, descriptor: null, ...overrides };
}

export function aPartRecord(overrides: Partial<PartRecord> = {}): PartRecord {
  return {
    role: "SPEAKER",
    person: null,
    titleThen: null,
    roleThen: null,
    affiliationThen: null,
    hostId: null,
    nameThen: null,
    alsoThen: [],
    contribution: null,
    onBehalfOf: null,
    toBeConfirmed: false,
    ...overrides,
  };
}

export function anItemRecord(overrides: Partial<ItemRecord> & { id: string }): ItemRecord {
  return {
    dayId: "d1",
    parentId: null,
    kind: "HOST_VISIT",
    title: "Visit",
    startMinute: null,
    durationMinutes: null,
    dayPart: null,
    hostStatus: null,
    hostId: null,
    venueId: null,
    subjectId: null,
    place: null,
    topics: [],
    keyMessage: null,
    relevance: null,
    purpose: null,
    audience: null,
    parts: [],
    language: null,
    interpretation: [],
    continues: null,
    choice: null,
    groups: [],
    attendance: null,
    ...overrides,
  };
}

/** A picture that may be published. */
export function aPictureRecord(overrides: Partial<PictureRecord> & { id: string }): PictureRecord {
  return {
    itemId: null,
    alt: "Cranes over the harbour",
    decorative: false,
    caption: null,
    credit: "Ana Sá",
    consent: "AGREED",
    width: 1200,
    height: 800,
    ...overrides,
  };
}

export function aDayRecord(overrides: Partial<DayRecord> = {}): DayRecord {
  return { id: "d1", number: 1, date: null, theme: null, chair: null, city: null, ...overrides };
}

type Loose = Omit<Partial<TripRecord>, "trip" | "hosts"> & {
  trip?: Partial<TripRecord["trip"]>;
  hosts?: readonly HostRecord[];
};

export function aTripRecord({ trip, hosts = [], ...overrides }: Loose = {}): TripRecord {
  return {
    organisation: { name: "Harbour Cluster", slug: "harbour-cluster", descriptor: null },
    trip: {
      id: "trip",
      kind: "STUDY_VISIT",
      title: "Port visit",
      purpose: "learn how ports work",
      delegation: "Members of Harbour Cluster",
      city: "Lisbon",
      country: "Portugal",
      language: "en",
      datesIllustrative: false,
      timesIllustrative: false,
      reflections: [],
      highlights: [],
      outcomes: [],
      outlook: [],
      activityWhat: null,
      series: null,
      ...trip,
    },
    project: null,
    activity: null,
    partners: [],
    days: [aDayRecord({ theme: "Arrivals" })],
    items: [],
    hosts: Object.fromEntries(hosts.map((host) => [host.id, host])),
    followUps: [],
    takeaways: [],
    pictures: [],
    participants: { accepted: 0, organisations: 0, people: [] },
    pages: [],
    ...overrides,
  };
}

/** A paragraph nobody has touched. */
export function aBlock(id: string, text: string, sectionKey = "lead"): ParagraphBlock {
  return {
    id,
    type: "paragraph",
    section: { key: sectionKey, label: "", detail: null },
    source: null,
    composedHash: null,
    edited: false,
    text: [{ text }],
  };
}

/** How a person is named in a sentence. */
export function aPersonWords(name: string, facts: Partial<PersonWords> = {}): PersonWords {
  return {
    name: [{ text: name, mark: "person" }],
    isPerson: true,
    role: null,
    organisation: null,
    descriptor: null,
    also: [],
    contribution: null,
    onBehalfOf: null,
    ...facts,
  };
}
