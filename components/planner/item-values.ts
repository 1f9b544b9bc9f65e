import type { PartRole } from "@/domain/agenda";
import { formatClock, formatDuration } from "@/domain/clock";
import type { PlanItem, PlanPart } from "@/features/agenda-items/plan";

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
  onBehalfOf: string;
  toBeConfirmed: boolean;
};

const texts = [
  "title",
  "hostAnswer",
  "place",
  "room",
  "link",
  "endTimeZone",
  "keyMessage",
  "relevance",
  "purpose",
  "audience",
  "preparation",
  "noteToParticipants",
  "internalNote",
  "wishedTime",
  "hostStatus",
  "dayPart",
  "transport",
  "parentId",
  "dayId",
  "kind",
  "endCertainty",
] as const satisfies readonly (keyof PlanItem)[];

type TextName =
  | (typeof texts)[number]
  | "startMinute"
  | "durationMinutes"
  | "capacity"
  | "requestedAt"
  | "answeredAt"
  | "topics";

/** An item as its form holds it: text as it is typed, empty where there is no value. */
export type ItemValues = Record<TextName, string> & {
  tentative: boolean;
  optional: boolean;
  host: Picked | null;
  venue: Picked | null;
  subject: Picked | null;
  groupIds: string[];
  parts: PartValues[];
};

export type ValueName = keyof ItemValues;
export type TextValueName = TextName;

export function valuesOfItem(item: PlanItem): ItemValues {
  const written = Object.fromEntries(texts.map((name) => [name, item[name] ?? ""])) as Record<
    (typeof texts)[number],
    string
  >;
  return {
    ...written,
    startMinute: item.startMinute === null ? "" : formatClock(item.startMinute),
    durationMinutes: item.durationMinutes === null ? "" : formatDuration(item.durationMinutes),
    capacity: item.capacity === null ? "" : String(item.capacity),
    requestedAt: item.requestedAt?.slice(0, 10) ?? "",
    answeredAt: item.answeredAt?.slice(0, 10) ?? "",
    topics: item.topics.join("\n"),
    tentative: item.tentative,
    optional: item.optional,
    host: picked(item.hostId, item.hostName),
    venue: picked(item.venueId, item.venueName),
    subject: picked(item.subjectId, item.subjectName),
    groupIds: [...item.groupIds],
    parts: item.parts.map(partValues),
  };
}

function partValues(part: PlanPart): PartValues {
  return {
    key: part.id,
    role: part.role,
    person: picked(part.personId, part.personName),
    host: picked(part.hostId, part.hostName),
    titleThen: part.titleThen ?? "",
    roleThen: part.roleThen ?? "",
    affiliationThen: part.affiliationThen ?? "",
    onBehalfOf: part.onBehalfOf ?? "",
    toBeConfirmed: part.toBeConfirmed,
  };
}

function picked(id: string | null, name: string | null): Picked | null {
  return id === null ? null : { id, name: name ?? "" };
}

/** Whether two values of a field say the same; the keys of rows say nothing. */
export function sameValue(a: unknown, b: unknown): boolean {
  const plain = (value: unknown) => JSON.stringify(value, (key, inner) => (key === "key" ? undefined : inner));
  return plain(a) === plain(b);
}

/** The named values as the endpoint takes them. */
export function bodyOf(values: ItemValues, names: readonly ValueName[]): Record<string, unknown> {
  return Object.fromEntries(
    names.map((name): [string, unknown] => {
      if (name === "host" || name === "venue" || name === "subject") return [`${name}Id`, values[name]?.id ?? null];
      if (name === "parts") return ["parts", values.parts.map(partBody)];
      return [name, values[name]];
    }),
  );
}

function partBody({ key: _, person, host, ...part }: PartValues): Record<string, unknown> {
  return { ...part, personId: person?.id ?? null, hostId: host?.id ?? null };
}
