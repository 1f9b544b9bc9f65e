/** What warnings are told from: the plan, and what is known around it. */
import type { Agenda, AgendaDay, AgendaItem, PartRole, TransportMode } from "../agenda";
import type { CalendarDate, MinuteOfDay, Weekday } from "../clock";
import type { Coordinates } from "../distances";
import type { Leg, Stay } from "../travel";
import type { Instant } from "../zones";

/** An item with what rules ask of it; a `PlanItem` is one. */
export type JudgedItem = AgendaItem & {
  transport: TransportMode | null;
  link: string | null;
  /** BCP 47 tag of the language spoken; null is the trip's. */
  language: string | null;
  interpretation: readonly string[];
  pickUps: readonly { place: string }[];
  proposedTimes: readonly {
    date: CalendarDate | null;
    startMinute: MinuteOfDay | null;
    durationMinutes: number | null;
  }[];
  parts: readonly {
    role: PartRole;
    personId: string | null;
    personName: string | null;
    toBeConfirmed: boolean;
  }[];
};

/** A host as rules know it. */
export type JudgedHost = {
  id: string;
  name: string;
  coordinates: Coordinates | null;
  /** Whether any address is known, with coordinates or without. */
  hasAddress: boolean;
  /** The host inside whose walls it sits; going from one to the other takes no time. Not what it merely belongs to. */
  insideId: string | null;
  /** ISO 3166-1 code of the country of its address; null: the trip's. */
  country: string | null;
  /** The region of its country, where its address tells; null: unknown. */
  region: string | null;
  /** When it receives visitors, `until` 1–1440 minutes after midnight; null: it said nothing. */
  openHours: readonly { weekday: Weekday; from: number; until: number }[] | null;
  /** Dates on which nobody is there, both included. */
  away: readonly { from: CalendarDate; until: CalendarDate }[];
  /** The most visitors at a time; null: it said nothing. */
  largestGroup: number | null;
};

/** A visit of another trip of the organisation to a host; one that is off or a mere idea is none. */
export type VisitElsewhere = {
  /** Identity of the visit, for the key of an accepted warning. */
  id: string;
  hostId: string;
  start: Instant;
  end: Instant;
  /** Null for those who may not see the other trip. */
  tripTitle: string | null;
};

/** Free days of a region, or of a whole country. */
export type DaysOff = {
  /** ISO 3166-1 code. */
  country: string;
  /** Null: unknown. */
  region: string | null;
  weekend: readonly Weekday[];
  holidays: readonly { date: CalendarDate; name: string }[];
  /** While the region is unknown, holidays of some regions only. */
  partly: readonly { date: CalendarDate; name: string }[];
};

/** Where the delegation sleeps. */
export type JudgedStay = Stay & { hostId: string | null };

/** What the organisation holds its plans to; null switches a rule off. */
export type PlanningLimits = {
  /** Minutes from the first beginning of a day to its last end, for one person. */
  longestDayMinutes: number | null;
  /** Minutes after midnight after which no item should end; 1440 and more are the next morning. */
  latestEndMinute: number | null;
  /** Days before the trip at which hosts should have confirmed. */
  confirmedDaysBefore: number | null;
  /** Days before an item at which its room, speaker and address should be known. */
  detailsDaysBefore: number | null;
  /** Minutes between the last end of a day and the first beginning of the next. */
  restMinutes: number | null;
  /** Whether a long day needs time to eat. */
  meals: boolean;
};

/** A day from morning to evening of twelve hours, hosts three weeks and rooms one week before, eleven hours of rest (EU Directive 2003/88, Article 3). */
export const usualLimits: PlanningLimits = {
  longestDayMinutes: 12 * 60,
  latestEndMinute: 23 * 60,
  confirmedDaysBefore: 21,
  detailsDaysBefore: 7,
  restMinutes: 11 * 60,
  meals: true,
};

/** Everything {@link warningsOf} looks at. What is unknown is empty or null, and then nothing is said about it. */
export type PlanFacts = {
  agenda: Agenda<JudgedItem, AgendaDay>;
  /** The date at the place of the trip; null: nothing is said about what is due. */
  today: CalendarDate | null;
  /** BCP 47 tags of what the delegation understands, the trip's language first. */
  languages: readonly string[];
  /** ISO 3166-1 code of the trip's country; null while unknown. */
  country: string | null;
  hosts: readonly JudgedHost[];
  visitsElsewhere: readonly VisitElsewhere[];
  daysOff: readonly DaysOff[];
  /** The region in which the trip is on a day, by the day's id; a day that is not there is in an unknown one. */
  regions: ReadonlyMap<string, string>;
  legs: readonly Leg[];
  stays: readonly JudgedStay[];
  limits: PlanningLimits;
};
