import type { AgendaDay, AgendaItem, PartRole, TransportMode } from "@/domain/agenda";

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
  onBehalfOf: string | null;
  toBeConfirmed: boolean;
};

/** An item with everything the plan holds about it. Times the host was asked and answered are ISO texts. */
export type PlanItem = AgendaItem & {
  hostName: string | null;
  venueName: string | null;
  subjectId: string | null;
  subjectName: string | null;
  hostAnswer: string | null;
  requestedAt: string | null;
  answeredAt: string | null;
  capacity: number | null;
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
  /** Everyone who counts as coming: on the list, asked, or accepted. */
  participantIds: string[];
};
