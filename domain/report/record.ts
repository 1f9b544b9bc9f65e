/**
 * Everything a report may say: one trip as plain values.
 *
 * The composer reads nothing else. Declined, cancelled and wish-listed items are never in it
 * (they did not happen, or nobody knows when). Items that no host ever confirmed are, so that it can be
 * asked whether they took place. Names of enums are those of the database.
 */
import type { DayPart, HostStatus, ItemKind, PartRole } from "../agenda";
import type { Coordinates } from "../distances";

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

export type AttendanceSource = "SELF_CHECK_IN" | "ORGANISER" | "SIGNATURE";

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
  /** Of its first address that has any. */
  coordinates: Coordinates | null;
  /** Of its first address, as somebody typed it. */
  country: string | null;
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
  /** How many were at it, all of it or part of it, and how that is known; null when nobody recorded anything. */
  attendance: { present: number; sources: readonly AttendanceSource[] } | null;
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

/** An emblem of a programme, for the language of the report. */
export type EmblemRecord = {
  pictureId: string;
  /** What it is, for people who do not see it: "Norway Grants". */
  alt: string;
  /** Pixels. */
  width: number;
  height: number;
  /** Millimetres it must measure in print at least; null: the programme asks for none. */
  minimumWidthMm: number | null;
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
    /** In the order they are to be printed; those of other languages are not among them. */
    emblems: readonly EmblemRecord[];
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
  /** When it may be quoted, the wording its author agreed to. */
  text: string;
  author: { name: string; affiliation: string | null } | null;
  quoteAllowed: boolean;
};

export type PictureRecord = {
  id: string;
  /** Where it was taken; null where nobody said so. */
  itemId: string | null;
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
  /** What became of what was agreed, in order, and with which host; only what has come to an end. */
  followUps: readonly { id: string; outcome: string; hostId: string | null }[];
  project: ProjectRecord | null;
  activity: { number: string; title: string; targetGroup: string | null } | null;
  /** In the order they are to be named. */
  partners: readonly PartnerRecord[];
  /** In order. */
  days: readonly DayRecord[];
  /** In order of day, then time or position; sub-items anywhere, in their own order. */
  items: readonly ItemRecord[];
  hosts: Readonly<Record<string, HostRecord>>;
  /** What participants took away, and what host contacts and speakers said. */
  takeaways: readonly TakeawayRecord[];
  pictures: readonly PictureRecord[];
  /**
   * Who was on the trip, by the list of participants: those who accepted, how many organisations they name. Of
   * the people who have a part, those who came along or work for the organisation itself (ids of {@link PersonRecord}).
   */
  participants: { accepted: number; organisations: number; people: readonly string[] };
  /** Pages of the organisation on this site that everybody can open: paths without a slash at the end. */
  pages: readonly string[];
};
