/** Why something a person asked for did not happen. The status each becomes is in access/answers.ts. */
export type RefusalCode =
  | "unauthenticated"
  | "not-found"
  | "forbidden"
  | "invalid"
  | "stale"
  | "conflict"
  | "gone"
  | "rate-limited"
  | "unavailable";

type Details = {
  /** Messages for single fields, by dotted path; keys of the `errors` catalogue. */
  fields?: Record<string, string>;
  /** The present state, when somebody else changed it meanwhile. */
  present?: unknown;
  /** Values for the message. */
  values?: Record<string, string | number>;
};

/**
 * A refusal a person can cause. Anything else thrown is a defect and stays loud.
 *
 * `message` is a key of the `errors` catalogue; the endpoint translates it.
 */
export class Refusal extends Error {
  readonly fields: Record<string, string> | undefined;
  readonly present: unknown;
  readonly values: Record<string, string | number> | undefined;

  constructor(
    readonly code: RefusalCode,
    message: string,
    details: Details = {},
  ) {
    super(message);
    this.name = "Refusal";
    this.fields = details.fields;
    this.present = details.present;
    this.values = details.values;
  }
}
