import { Refusal } from "./errors";

/**
 * An id out of an address, once it looks like one; the database would choke on anything else.
 *
 * @throws {Refusal} `not-found` for what is no id
 */
export function knownId(text: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text;
  throw new Refusal("not-found", "notFound");
}
