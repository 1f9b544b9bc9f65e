import type { AgendaDay, AgendaItem, PartRole, TransportMode } from "@/domain/agenda";
import type { CalendarDate, MinuteOfDay } from "@/domain/clock";

/** A day as the plan holds it. */
export type PlanDay = AgendaDay & {
  chairId: string | null;
  chairName: string | null;
  /** Where the delegation is based that day. */
  base: string | null;
  city: string | null;
  revision: number;
};

/** Somebody's part in an item, with title, role and affiliation as they were then. */
export type PlanPart = {
  id: string;
  role: PartRole;
  personId: string | null;
  personName: string | null;
  /** The organisation that has the part, or to which the person belonged then. */
  hostId: string | null;
  hostName: string | null;
  titleThen: string | null;
  roleThen: string | null;
  affiliationThen: string | null;
  /** Who, in words, when neither a person nor an organisation of the directory: "All partners". */
  nameThen: string | null;
  /** What else they were then, one an entry. */
  alsoThen: string[];
  /** What their part is, when not the whole item: "introduction". */
  contribution: string | null;
  onBehalfOf: string | null;
  toBeConfirmed: boolean;
};

/** Where a transfer takes people up. */
export type PlanPickUp = {
  place: string;
  hostId: string | null;
  hostName: string | null;
  /** Null: at the start of the item. */
  startMinute: MinuteOfDay | null;
  note: string | null;
  /** Degrees, WGS 84. */
  latitude: number | null;
  longitude: number | null;
};

/** A time the host proposed instead of ours. */
export type PlanProposedTime = {
  date: CalendarDate | null;
  startMinute: MinuteOfDay | null;
  durationMinutes: number | null;
  note: string | null;
};

/** Several items of which a participant takes one. */
export type PlanChoice = { id: string; title: string; revision: number };

/** An item with everything the plan holds about it. Times the host was asked and answered are ISO texts. */
export type PlanItem = AgendaItem & {
  hostName: string | null;
  venueName: string | null;
  subjectId: string | null;
  subjectName: string | null;
  hostAnswer: string | null;
  requestedAt: string | null;
  answeredAt: string | null;
  /** As the host proposed them; the item stays requested meanwhile. */
  proposedTimes: PlanProposedTime[];
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
  keyMessage: string | null;
  relevance: string | null;
  purpose: string | null;
  audience: string | null;
  preparation: string | null;
  noteToParticipants: string | null;
  /** For organisers only. */
  internalNote: string | null;
  wishedTime: string | null;
  parts: PlanPart[];
};

export type PlanGroup = { id: string; name: string; letter: string; participantIds: string[] };

/** The days and items of a trip as a whole; fits everything in domain/ that takes an `Agenda`. */
export type Plan = {
  days: PlanDay[];
  items: PlanItem[];
  groups: PlanGroup[];
  choices: PlanChoice[];
  /** Everyone who counts as coming: on the list, asked, or accepted. */
  participantIds: string[];
};
