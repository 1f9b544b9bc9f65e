/**
 * What a language must be able to say for the composer. One function per phrase, because a
 * sentence is never glued together from translated pieces: order, articles and agreement differ.
 */

import type { DayPart, ItemKind, PartRole } from "../../agenda";
import type { InlineRun } from "../blocks";
import type { AttendanceSource, FundingRole, HostKind, PartnerRole } from "../record";
import type { Words } from "../runs";

/** Who tells it: the delegation itself, or somebody who reports on those who took part. */
export type Voice = "we" | "they";

/** Words that may end in an apposition, which needs a comma before the sentence goes on. */
export type Apposed = {
  words: Words;
  open: boolean;
  /** How many are named, where that is certain: verbs agree with it in some languages. */
  number?: "one" | "many";
  /** What the organisation is that is named: some languages choose a preposition by it. */
  kind?: HostKind;
};

/** Where a trip went; the country is null where the record has none. */
export type Place = { city: string; country: string | null };

export type PersonWords = {
  /** Title and name. */
  name: Words;
  /** One human being: an organisation or "All partners" may be one or several for the grammar. */
  isPerson: boolean;
  role: string | null;
  /** Null as well when the sentence names the organisation anyhow. */
  organisation: Words | null;
  descriptor: string | null;
  /** What else they were then. */
  also: readonly string[];
  /** What their part was, when not the whole item. */
  contribution: string | null;
  onBehalfOf: string | null;
};

/** How a sentence about an item begins; null: straight away. */
export type Opening =
  | { kind: "dayPart"; part: DayPart }
  /** After what came before; the shape chooses among words for it. */
  | { kind: "next"; shape?: number }
  /** At the time of the item told before, with other groups. */
  | { kind: "meanwhile" }
  /** One of the parts of the item told before, from 1. */
  | { kind: "part"; number: number }
  | { kind: "last" };

/** How many were at items where somebody recorded it, and how that is known. */
export type AttendanceWords = { items: number; least: number; most: number; sources: readonly AttendanceSource[] };

export type SectionWords = { label: string; heading: string };

/** What is said of the report as a whole: names, dates, headings, the lead, thanks, gaps. */
export type FramePhrases = {
  /** "A, B and C". */
  list(items: readonly Words[]): Words;
  quoted(text: string): Words;
  /** A name in the quotation marks of the language, as it is: "“2023: Cluj Innovation Year”". */
  quotedName(name: InlineRun): Words;
  /** A whole sentence: first letter and final stop, unless it ends in one. */
  sentence(words: Words): Words;
  /** Words that stand alone in a list. */
  entry(words: Words): Words;
  /** The article a name wants in running text: "the " for an institute of something, otherwise nothing. */
  article(name: string): string;
  /** A second name in another language. */
  otherName(name: string): string;

  /** A title before a name: "Professor Kjetil Tasken". */
  titled(title: string, name: InlineRun): Words;

  dayLabel(number: number | null): string;
  /** "Day 1 and Day 3". */
  dayLabels(numbers: readonly (number | null)[]): string;
  dayPartLabel(part: DayPart): string;
  /** "Afternoon, part one". */
  partLabel(time: string | null, number: number): string;
  kindLabel(kind: ItemKind): string;
  /** `YYYY-MM-DD` → "Monday 25 September". */
  dayDate(date: string): string;
  /** "3–4 December 2025", "30 September – 2 October 2023". */
  dateRange(from: string, to: string): string;

  journeyHeadline(title: string, days: number, hosts: number): string;
  highlightsHeadline(title: string): string;
  journeyLead(trip: { delegation: string; place: Place; purpose: string | null }): string;
  highlightsLead(trip: { delegation: string | null; place: Place; title: string; purpose: string | null }): string;
  project(name: Words): Words;
  /** A project that is a partner: "the Clusters4Health project". */
  partnerProject(name: InlineRun): Words;
  heldOn(title: string, dates: string): Words;
  /** @param follows the sentence before has the same subject */
  partOfProject(
    trip: "visit" | "event",
    project: Words,
    funding: readonly Words[],
    coHosts: Words | null,
    follows: boolean,
  ): Words;
  funding(role: FundingRole, programmes: Words): Words;
  series(name: string, number: number | null): Words;
  partners(role: PartnerRole, names: Words, count: number, of: "visit" | "event"): Words;
  /** Who organised a visit, and when. */
  organised(organisation: string, dates: string | null, inPartnershipWith: Words | null): Words;
  /** @param organisations how many they came from; 0 when nobody said */
  participants(count: number, organisations: number): Words;
  /** @param countries two or more, as somebody typed them */
  countries(countries: readonly string[]): Words;
  attendance(attendance: AttendanceWords): Words;
  /** @param count of the hosts named */
  hostedOn(hosts: Words, count: number, title: string, dates: string | null, inPartnershipWith: Words | null): Words;

  /** An organisation with what is known of it after a comma each. */
  apposed(name: Words, details: readonly Words[]): Apposed;
  partOf(parent: Words): Words;
  basedIn(parent: Words): Words;
  person(person: PersonWords): Apposed;
  people(people: readonly PersonWords[]): Apposed;
  onBehalfOf(name: string): string;

  sections: Readonly<
    Record<"reflection" | "thanks" | "outcomes" | "highlights" | "outlook" | "project" | "activity", SectionWords>
  >;
  /** @param first nobody has been thanked before */
  thank(names: Words, thanksFor: string | null, first: boolean): Words;
  /** @param count of those named */
  thankAlso(names: Words, count: number, first: boolean): Words;
  /** Over a list of those who are too many for a sentence. */
  thanksLabel(first: boolean): string;
  /** What became of something agreed with a host: "with Aleap: the application was sent". */
  outcomeWith(host: Words, outcome: string): Words;
  /** An organisation with whom we met there, in thanks. */
  withWhom(host: Words, people: readonly Words[]): Words;
  moreAbout(project: InlineRun): Words;
  activity(activity: {
    number: string;
    title: string;
    project: Words;
    what: string | null;
    targetGroup: string | null;
  }): readonly Words[];

  gaps: {
    purpose: string;
    delegation: string;
    tripHost: string;
    theme(day: string): string;
    role(name: string): string;
    organisation(name: string): string;
    /** A part to be confirmed, with what is known of it. */
    person(role: PartRole, title: string, known: readonly string[]): string;
    itemHost(title: string): string;
    panel(title: string): string;
    speaker(title: string): string;
    /** An item of which nothing but its title is known. */
    silent(title: string): string;
    module(number: number): string;
    activityWhat: string;
    targetGroup: string;
    projectPage(name: string): string;
    /** An item that nobody ever confirmed. */
    happened(kind: ItemKind, title: string): string;
    /** What somebody noted and nobody may quote. */
    takeaways(texts: readonly string[]): string;
  };
};

/** What is said of days and agenda items. */
export type ItemPhrases = {
  dayIn(city: string): Words;
  chairOfDay(person: Apposed): Words;
  /** A title that only says what kind of item it is ("Welcome", "Lunch"), so that prose need not print it. */
  isPlainTitle(title: string): boolean;
  isWelcome(title: string): boolean;
  /** A title that only counts ("Module 2"): the real one is missing. */
  isOnlyNumber(title: string): boolean;
  at(place: Apposed): Apposed;
  hostedBy(host: Apposed): Apposed;
  visit(opening: Opening | null, host: Apposed, place: Apposed | null, shape: number): Words;
  homeTo(subject: Apposed): Words;
  about(subject: Apposed): Words;
  /** A sentence of its own on an organisation that was only named; one of descriptor and facts is there. */
  whatItIs(host: Words, descriptor: string | null, facts: readonly string[]): Words;
  welcome(opening: Opening | null, who: Apposed, place: Apposed | null): Words;
  tookPartIn(opening: Opening | null, what: Apposed, place: Apposed | null): Words;
  attended(
    opening: Opening | null,
    kind: ItemKind,
    title: string,
    place: Apposed | null,
    topics: readonly string[],
  ): Words;
  /** An item of which only kind and purpose are known. */
  untitled(
    opening: Opening | null,
    kind: ItemKind,
    title: string,
    purpose: string | null,
    place: Apposed | null,
  ): Words;
  tookPlace(kind: ItemKind, title: string, place: Apposed): Words;
  spoke(
    opening: Opening | null,
    speakers: Apposed,
    about: { kind: ItemKind; title: string | null; topics: readonly string[]; place: Apposed | null },
    shape: number,
  ): Words;
  hadPart(role: PartRole, people: Apposed, count: number): Words;
  topics(kind: ItemKind, topics: readonly string[], shape: number): Words;
  purpose(purpose: string): Words;
  audience(audience: string): Words;
  /** @param shape 0 to 2 */
  message(kind: ItemKind, message: string, shape: number): Words;
  relevance(relevance: string): Words;
  groups(kind: ItemKind, names: readonly string[]): Words;
  /** @param spoken name of the language, null for the trip's own */
  spokenIn(spoken: string | null, interpretedInto: readonly string[]): Words;
  /** Name of a language by its BCP 47 tag, as a sentence prints it. */
  languageName(tag: string): string;
  continued(earlier: string): Words;
  oneOf(choice: string): Words;
  nextInSeries(next: string): Words;
  consistsOf(kind: ItemKind, count: number, of: "parts" | "modules"): Words;
  /** Over a list of people with one role. */
  listLabel(role: PartRole): string;
  modulesLabel: string;
  /** Continues the name of a module. */
  withTrainers(trainers: Apposed): Words;
};

export type Phrases = FramePhrases &
  ItemPhrases & {
    /** What is said of items that were for some groups only: they act instead of everybody. */
    forGroups(names: readonly string[]): ItemPhrases;
  };
