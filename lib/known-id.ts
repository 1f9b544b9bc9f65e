import { Refusal } from "./errors";

/** Whether a piece of an address looks like an id; the database would choke on anything else. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/**
 * An id out of an address, once it looks like one.
 *
 * @throws {Refusal} `not-found` for what is no id
 */
export function knownId(text: string): string {
  if (isId(text)) return text;
  throw new Refusal("not-found", "notFound");
}
