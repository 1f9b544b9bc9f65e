import type { PartRole } from "@/domain/agenda";
import { formatClock, formatDuration } from "@/domain/clock";
import type { PlanPart, PlanPickUp, PlanProposedTime } from "@/features/agenda-items/plan";

/** An entry of the directory as a picker holds it. */
export type Picked = { id: string; name: string };

/** A part as its row in the form holds it. */
export type PartValues = {
  /** Tells rows apart while they are edited. */
  key: string;
  role: PartRole;
  person: Picked | null;
  host: Picked | null;
  titleThen: string;
  roleThen: string;
  affiliationThen: string;
  nameThen: string;
  /** One entry a line. */
  alsoThen: string;
  contribution: string;
  onBehalfOf: string;
  toBeConfirmed: boolean;
};

/** A pick-up point as its row in the form holds it. */
export type PickUpValues = {
  key: string;
  place: string;
  host: Picked | null;
  startMinute: string;
  note: string;
  latitude: string;
  longitude: string;
};

/** A time the host proposed as its row in the form holds it. */
export type ProposedTimeValues = {
  key: string;
  date: string;
  startMinute: string;
  durationMinutes: string;
  note: string;
};

export function picked(id: string | null, name: string | null): Picked | null {
  return id === null ? null : { id, name: name ?? "" };
}

export function partValues(part: PlanPart): PartValues {
  return {
    key: part.id,
    role: part.role,
    person: picked(part.personId, part.personName),
    host: picked(part.hostId, part.hostName),
    titleThen: part.titleThen ?? "",
    roleThen: part.roleThen ?? "",
    affiliationThen: part.affiliationThen ?? "",
    nameThen: part.nameThen ?? "",
    alsoThen: part.alsoThen.join("\n"),
    contribution: part.contribution ?? "",
    onBehalfOf: part.onBehalfOf ?? "",
    toBeConfirmed: part.toBeConfirmed,
  };
}

export function pickUpValues(pickUp: PlanPickUp, place: number): PickUpValues {
  return {
    key: String(place),
    place: pickUp.place,
    host: picked(pickUp.hostId, pickUp.hostName),
    startMinute: pickUp.startMinute === null ? "" : formatClock(pickUp.startMinute),
    note: pickUp.note ?? "",
    latitude: pickUp.latitude === null ? "" : String(pickUp.latitude),
    longitude: pickUp.longitude === null ? "" : String(pickUp.longitude),
  };
}

export function proposedTimeValues(time: PlanProposedTime, place: number): ProposedTimeValues {
  return {
    key: String(place),
    date: time.date ?? "",
    startMinute: time.startMinute === null ? "" : formatClock(time.startMinute),
    durationMinutes: time.durationMinutes === null ? "" : formatDuration(time.durationMinutes),
    note: time.note ?? "",
  };
}

export function partBody({ key: _, person, host, ...part }: PartValues): Record<string, unknown> {
  return { ...part, personId: person?.id ?? null, hostId: host?.id ?? null };
}

export function pickUpBody({ key: _, host, ...pickUp }: PickUpValues): Record<string, unknown> {
  return { ...pickUp, hostId: host?.id ?? null };
}

export function proposedTimeBody({ key: _, ...time }: ProposedTimeValues): Record<string, unknown> {
  return time;
}

/** Rows as the form begins them. The key is new each time. */
export const newRow = {
  part: (): PartValues => ({
    key: crypto.randomUUID(),
    role: "SPEAKER",
    person: null,
    host: null,
    titleThen: "",
    roleThen: "",
    affiliationThen: "",
    nameThen: "",
    alsoThen: "",
    contribution: "",
    onBehalfOf: "",
    toBeConfirmed: false,
  }),
  pickUp: (): PickUpValues => ({
    key: crypto.randomUUID(),
    place: "",
    host: null,
    startMinute: "",
    note: "",
    latitude: "",
    longitude: "",
  }),
  proposedTime: (): ProposedTimeValues => ({
    key: crypto.randomUUID(),
    date: "",
    startMinute: "",
    durationMinutes: "",
    note: "",
  }),
};
