/** How the plain values of a change record read. */
import { formatClock, isMinuteOfDay } from "@/domain/clock";

type Words = {
  yes: string;
  no: string;
  empty: string;
  /** What the things are called whose ids stand in the record. */
  names?: Record<string, string>;
};

/** Fields that hold a clock time as minutes of the day. */
const clockFields = new Set(["startMinute", "departMinute", "arriveMinute", "checkInMinute", "checkOutMinute"]);

/** One recorded value in words: lists and nested values on one line, nothing as the word for nothing. */
export function valueWords(field: string, value: unknown, words: Words): string {
  if (value === null || value === undefined || value === "") return words.empty;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number")
    return clockFields.has(field) && isMinuteOfDay(value) ? formatClock(value) : String(value);
  if (typeof value === "string") return words.names?.[value] ?? textWords(value);
  if (Array.isArray(value)) return value.map((one) => valueWords(field, one, words)).join("; ") || words.empty;
  const inner = Object.entries(value).filter(([, one]) => one !== null && one !== "");
  return inner.map(([name, one]) => valueWords(name, one, words)).join(", ") || words.empty;
}

/** A date without its midnight; a choice such as HOST_VISIT in small letters. */
function textWords(text: string): string {
  if (/^[A-Z]{2,}(_[A-Z]+)*$/.test(text) && text.length > 3) return nameWords(text.toLowerCase());
  return text.replace(/^(\d{4}-\d{2}-\d{2})T00:00:00\.000Z$/, "$1");
}

/** The words inside a name of the record: "targetGroup" is "Target group", "agenda-item" is "Agenda item". */
export function nameWords(name: string): string {
  const text = name
    .replace(/[-_.]/g, " ")
    .replace(/([a-z\d])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type Values = { [field: string]: unknown } | null;

/** The fields of which a record says something, each once, in its order; its own id tells a reader nothing. */
export function changedFields(before: Values, after: Values): string[] {
  return [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter((field) => field !== "id");
}
