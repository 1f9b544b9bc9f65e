import { formatClock, formatDuration } from "@/domain/clock";
import type { PlanItem } from "@/features/agenda-items/plan";
import {
  type PartValues,
  type Picked,
  type PickUpValues,
  type ProposedTimeValues,
  partBody,
  partValues,
  picked,
  pickUpBody,
  pickUpValues,
  proposedTimeBody,
  proposedTimeValues,
} from "./item-rows";

const texts = [
  "title",
  "hostAnswer",
  "place",
  "room",
  "floor",
  "phone",
  "link",
  "language",
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
  "continuesId",
  "choiceId",
  "dayId",
  "kind",
  "endCertainty",
] as const satisfies readonly (keyof PlanItem)[];

type TextName =
  | (typeof texts)[number]
  | "startMinute"
  | "durationMinutes"
  | "longestMinutes"
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
  /** BCP 47 tags. */
  interpretation: string[];
  parts: PartValues[];
  pickUps: PickUpValues[];
  proposedTimes: ProposedTimeValues[];
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
    durationMinutes: lengthText(item.durationMinutes),
    longestMinutes: lengthText(item.longestMinutes),
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
    interpretation: [...item.interpretation],
    parts: item.parts.map(partValues),
    pickUps: item.pickUps.map(pickUpValues),
    proposedTimes: item.proposedTimes.map(proposedTimeValues),
  };
}

function lengthText(minutes: number | null): string {
  return minutes === null ? "" : formatDuration(minutes);
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
      if (name === "parts") return [name, values.parts.map(partBody)];
      if (name === "pickUps") return [name, values.pickUps.map(pickUpBody)];
      if (name === "proposedTimes") return [name, values.proposedTimes.map(proposedTimeBody)];
      return [name, values[name]];
    }),
  );
}

/** Whether a field holds anything at all. */
export function isFilled(value: ItemValues[ValueName]): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== false && value !== "";
}
