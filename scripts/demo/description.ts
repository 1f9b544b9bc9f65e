/** How a demo trip is written down: names instead of ids, words as a person would type them into the forms. */
import type { ItemKind, PartRole } from "@/domain/agenda";
import type { RuleName } from "@/domain/warnings/warning";

type Fields = Record<string, unknown>;

export type PartDescription = {
  role: PartRole;
  /** Name of a person of the description. */
  person?: string;
  /** Name of a host of the description. */
  host?: string;
  titleThen?: string;
  roleThen?: string;
  affiliationThen?: string;
  onBehalfOf?: string;
  toBeConfirmed?: boolean;
};

export type ItemDescription = {
  kind: ItemKind;
  title: string;
  /** 1 for the first day; left out for the wish list. */
  day?: number;
  /** Clock time, "10:30". */
  at?: string;
  minutes?: number;
  /** Names of hosts of the description. */
  host?: string;
  venue?: string;
  subject?: string;
  /** Letters of groups. */
  groups?: string[];
  parts?: PartDescription[];
  /** Sub-items; they stand on the same day. */
  items?: ItemDescription[];
  /** Everything else by the names of the form. */
  more?: Fields;
};

export type ParticipantDescription = {
  name: string;
  /** Before the @ of the demo's domain; made from the name when left out. */
  mailbox?: string;
  affiliation: string;
  function: string;
  category?: string;
  answer?: "ACCEPTED" | "DECLINED" | "INVITED" | "WAITING_LIST" | "ADDED";
  food?: string;
  access?: string;
  groups?: string[];
  listed?: boolean;
  takeaways?: { item: string; text: string; quoteAllowed?: boolean }[];
};

export type PictureDescription = {
  key: string;
  drawing: "river" | "lecture" | "harbour";
  alt: string;
  caption: string;
  credit: string;
};

/** A name in a frame, drawn for the demo: real emblems are entered by those who must print them. */
export type EmblemDescription = { drawing: string; alt: string; minimumWidthMm: number };

/** By the names of the form, with days counted from 1 instead of dates; passengers by name. */
export type LegDescription = Fields & {
  departDay: number;
  /** The day it leaves when left out. */
  arriveDay?: number;
  passengers?: Record<string, { seat?: string; reference?: string }>;
};

export type StayDescription = Fields & {
  firstNight: number;
  leaveOn: number;
  guests?: Record<string, { room?: string }>;
};

export type FollowUpDescription = Fields & {
  what: string;
  host?: string;
  person?: string;
  /** Title of an item. */
  item?: string;
  dueOnDay?: number;
};

/** The report once more, in another language: composed in it, and then what the record says put into it. */
export type TranslationDescription = {
  language: string;
  slug: string;
  headline: string;
  standfirst: string;
  /** Each phrase of the record by its words there; the longer ones before those they hold. */
  phrases: Record<string, string>;
  overrideReason?: string;
};

export type TripDescription = {
  /** The trip's own fields, by the names of the form. */
  trip: Fields & {
    title: string;
    city: string;
    country: string;
    timeZone: string;
    dayCount: number;
    startDate: string;
  };
  project?: {
    name: string;
    website?: string;
    programmes: {
      name: string;
      period?: string;
      role: string;
      /** In English; in other languages by their tag. */
      statement?: string;
      statements?: Record<string, string>;
      emblem?: EmblemDescription;
    }[];
    activity?: { number: string; title: string; targetGroup?: string };
  };
  partners?: { host?: string; project?: string; role: string; thanksFor?: string }[];
  /** By name; the rest by the names of the form, `parent` by name. */
  hosts: Record<string, Fields & { parent?: string }>;
  people: Record<string, Fields & { at?: { host?: string; hostName?: string; role?: string }[] }>;
  days: Fields[];
  groups?: Record<string, string>;
  items: ItemDescription[];
  participants?: ParticipantDescription[];
  legs?: LegDescription[];
  stays?: StayDescription[];
  /** For everyone, or for the groups of these letters. */
  announcements?: { subject: string; text: string; groups?: string[] }[];
  followUps?: FollowUpDescription[];
  /** Warnings that somebody decided to live with, by their rule and the title of the item they are about. */
  accepted?: { rule: RuleName; item: string; reason: string }[];
  pictures?: PictureDescription[];
  share?: boolean;
  report?: {
    format: "JOURNEY" | "HIGHLIGHTS";
    slug: string;
    /** Left out: as the composer puts it. */
    headline?: string;
    standfirst?: string;
    author?: string;
    date?: string;
    /** Why it is published although a check fails. */
    overrideReason?: string;
    publish: boolean;
    translations?: TranslationDescription[];
  };
};
