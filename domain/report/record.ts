/**
 * Everything a report may say: one trip as plain values.
 *
 * The composer reads nothing else. Declined, cancelled and wish-listed items are never in it
 * (they did not happen, or nobody knows when). Names of enums are those of the database.
 */
import type { DayPart, HostStatus, ItemKind, PartRole } from "../agenda";

/** BCP 47 tag. */
export type Language = string;

export type TripKind = "STUDY_VISIT" | "EVENT";
export type HostKind =
  | "COMPANY"
  | "CLUSTER"
  | "INCUBATOR"
  | "HOSPITAL"
  | "UNIVERSITY"
  | "RESEARCH_INSTITUTE"
  | "PUBLIC_BODY"
  | "SCHOOL"
  | "ASSOCIATION"
  | "VENUE"
  | "EVENT"
  | "OTHER";
export type ParentRelation = "PART_OF" | "LOCATED_IN";
export type PartnerRole = "HOST" | "CO_HOST" | "PARTNER" | "SUPPORTER";
export type FundingRole = "DONOR" | "PROGRAMME_OPERATOR" | "DONOR_PROGRAMME_PARTNER" | "CO_FUNDER";
export type PictureConsent = "UNKNOWN" | "NOBODY_SHOWN" | "AGREED" | "REFUSED";

export type HostRecord = {
  id: string;
  name: string;
  /** Other names: in another language, or an alias (language null). In the order they are kept. */
  names: readonly { name: string; language: Language | null }[];
  kind: HostKind;
  /** Follows "which is" or a comma: "the Nordics' largest incubator". */
  descriptor: string | null;
  parent: { relation: ParentRelation; hostId: string } | null;
  /** Phrases that follow the name: "established in 1954". */
  facts: readonly { text: string; year: number | null; source: string | null }[];
  website: string | null;
  /** First address on one line, for margin notes: "Ullernchausséen 70, 0379 Oslo". */
  address: string | null;
};

export type PersonRecord = {
  id: string;
  name: string;
  title: string | null;
  /** Follows the name: "a fervent advocate for preventive healthcare". */
  descriptor: string | null;
};

export type PartRecord = {
  role: PartRole;
  person: PersonRecord | null;
  titleThen: string | null;
  roleThen: string | null;
  affiliationThen: string | null;
  /** The organisation that has the part (no person), or to which the person belonged then. */
  hostId: string | null;
  /** Who, in words, when neither a person nor an organisation of the directory: "All partners". */
  nameThen: string | null;
  /** What else they were then, one an entry: "Professor at the University of Oslo". */
  alsoThen: readonly string[];
  /** What their part was, when not the whole item: "introduction". */
  contribution: string | null;
  onBehalfOf: string | null;
  toBeConfirmed: boolean;
};

export type ItemRecord = {
  id: string;
  dayId: string;
  parentId: string | null;
  kind: ItemKind;
  title: string;
  /** Minutes after local midnight, 0–1439; null when there is no time. */
  startMinute: number | null;
  durationMinutes: number | null;
  dayPart: DayPart | null;
  hostStatus: HostStatus | null;
  /** Keys of {@link TripRecord.hosts}. */
  hostId: string | null;
  venueId: string | null;
  subjectId: string | null;
  place: string | null;
  /** Noun phrases in the order they are to be named. */
  topics: readonly string[];
  keyMessage: string | null;
  relevance: string | null;
  /** Follows "to": "introduce the delegation's members". */
  purpose: string | null;
  /** Follows "for": "cluster leaders". */
  audience: string | null;
  /** In the order they are to be named. */
  parts: readonly PartRecord[];
  /** BCP 47 tags: the language spoken, null for the trip's, and those it was interpreted into. */
  language: Language | null;
  interpretation: readonly Language[];
  /** Title of the earlier item that this one continued; null when it stands for itself. */
  continues: string | null;
  /** Name of the choice it was one of: "Museum or hike". */
  choice: string | null;
  /** Names of the groups it was for; empty when it was for everyone. */
  groups: readonly string[];
};

export type DayRecord = {
  id: string;
  /** 1, 2, …; null for an arrival day before Day 1. */
  number: number | null;
  /** `YYYY-MM-DD`; null while the dates are open. */
  date: string | null;
  theme: string | null;
  chair: PersonRecord | null;
  city: string | null;
};

export type ProgrammeText = {
  statement: string;
  disclaimer: string | null;
  aboutDonor: string | null;
};

export type FundingRecord = {
  role: FundingRole;
  programme: {
    id: string;
    name: string;
    /** As printed: "2014–2021". */
    period: string | null;
    website: string | null;
    /** In the language of the report; null when an admin has entered none. */
    text: ProgrammeText | null;
  };
};

export type ProjectRecord = {
  id: string;
  /** The exact name. */
  name: string;
  code: string | null;
  website: string | null;
  /** In the order the funders are to be named. */
  fundings: readonly FundingRecord[];
};

export type PartnerRecord = {
  role: PartnerRole;
  /** Follows "for": "their support throughout the journey". */
  thanksFor: string | null;
  hostId: string | null;
  project: { id: string; name: string; website: string | null } | null;
};

export type TakeawayRecord = {
  id: string;
  itemId: string | null;
  /** For a quote, the wording its author agreed to. */
  text: string;
  author: { name: string; affiliation: string | null } | null;
  quoteAllowed: boolean;
};

export type PictureRecord = {
  id: string;
  alt: string;
  decorative: boolean;
  caption: string | null;
  credit: string | null;
  consent: PictureConsent;
  /** Pixels. */
  width: number;
  height: number;
};

export type TripRecord = {
  organisation: { name: string; slug: string; descriptor: string | null };
  trip: {
    id: string;
    kind: TripKind;
    title: string;
    /** Follows "to": "foster cross-border collaborations". */
    purpose: string | null;
    /** Noun phrase: "Transilvania IT Cluster members and team". */
    delegation: string | null;
    city: string;
    country: string | null;
    language: Language;
    /** True: dates are never printed. */
    datesIllustrative: boolean;
    /** True: the clock is never read, only day parts. */
    timesIllustrative: boolean;
    reflections: readonly string[];
    highlights: readonly string[];
    outcomes: readonly string[];
    outlook: readonly string[];
    /** What the trip is within the activity: "Study visit in Norway". */
    activityWhat: string | null;
    series: { name: string; number: number | null; next: string | null } | null;
  };
  /** What became of what was agreed with hosts, in order; only what has come to an end. */
  followUps: readonly { id: string; outcome: string }[];
  project: ProjectRecord | null;
  activity: { number: string; title: string; targetGroup: string | null } | null;
  /** In the order they are to be named. */
  partners: readonly PartnerRecord[];
  /** In order. */
  days: readonly DayRecord[];
  /** In order of day, then time or position; sub-items anywhere, in their own order. */
  items: readonly ItemRecord[];
  hosts: Readonly<Record<string, HostRecord>>;
  takeaways: readonly TakeawayRecord[];
  pictures: readonly PictureRecord[];
  participants: { accepted: number; organisations: number };
};
