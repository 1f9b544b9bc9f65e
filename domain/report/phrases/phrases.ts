/**
 * What a language must be able to say for the composer. One function per phrase, because a
 * sentence is never glued together from translated pieces: order, articles and agreement differ.
 */

import type { DayPart, ItemKind, PartRole } from "../../agenda";
import type { InlineRun } from "../blocks";
import type { FundingRole, PartnerRole } from "../record";
import type { Words } from "../runs";

/** Who tells it: the delegation itself, or somebody who reports on those who took part. */
export type Voice = "we" | "they";

/** Words that may end in an apposition, which needs a comma before the sentence goes on. */
export type Apposed = { words: Words; open: boolean };

export type PersonWords = {
  /** Title and name. */
  name: Words;
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
export type Opening = { kind: "dayPart"; part: DayPart } | { kind: "next" } | { kind: "last" };

export type SectionWords = { label: string; heading: string };

export type Phrases = {
  /** "A, B and C". */
  list(items: readonly Words[]): Words;
  /** In words where the language writes them so: "three". */
  number(count: number): string;
  quoted(text: string): Words;
  /** A whole sentence: first letter and final stop, unless it ends in one. */
  sentence(words: Words): Words;
  /** The article a name wants in running text: "the " for an institute of something, otherwise nothing. */
  article(name: string): string;
  /** A second name in another language. */
  otherName(name: string): string;

  dayLabel(number: number | null): string;
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
  journeyLead(trip: { delegation: string; place: string; purpose: string | null }): string;
  highlightsLead(trip: { delegation: string | null; place: string; title: string; purpose: string | null }): string;
  project(name: Words): Words;
  /** A project that is a partner: "the Clusters4Health project". */
  partnerProject(name: InlineRun): Words;
  heldOn(title: string, dates: string): Words;
  partOfProject(trip: "visit" | "event", project: Words, funding: readonly Words[]): Words;
  funding(role: FundingRole, programmes: Words): Words;
  series(name: string, number: number | null): Words;
  partners(role: PartnerRole, names: Words, count: number): Words;
  hostedOn(hosts: Words, title: string, dates: string | null, inPartnershipWith: Words | null): Words;

  /** An organisation with what is known of it after a comma each. */
  apposed(name: Words, details: readonly Words[]): Apposed;
  partOf(parent: Words): Words;
  basedIn(parent: Words): Words;
  person(person: PersonWords): Apposed;
  people(people: readonly PersonWords[]): Apposed;
  onBehalfOf(name: string): string;

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
  attended(opening: Opening | null, kind: ItemKind, title: string | null, place: Apposed | null): Words;
  /** An item of which only kind and purpose are known. */
  untitled(
    opening: Opening | null,
    kind: ItemKind,
    title: string,
    purpose: string | null,
    place: Apposed | null,
  ): Words;
  tookPlace(kind: ItemKind, place: Apposed): Words;
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
  message(message: string, shape: number): Words;
  relevance(relevance: string): Words;
  groups(names: readonly string[]): Words;
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

  sections: Readonly<
    Record<"reflection" | "thanks" | "outcomes" | "highlights" | "outlook" | "project" | "activity", SectionWords>
  >;
  thank(names: Words, thanksFor: string | null): Words;
  thankAlso(names: Words, first: boolean): Words;
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
    module(number: number): string;
    activityWhat: string;
    targetGroup: string;
    projectPage(name: string): string;
  };
};
