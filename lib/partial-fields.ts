import { z } from "zod";
import { passOnIssues } from "./pass-on-issues";

/**
 * A field of a change that may be left out: undefined then, and what is stored stays. Pieces of lib/fields.ts read a
 * missing field as "no value", which is right for a new thing and wrong for a change.
 */
export const ifSent = <Piece extends z.ZodType>(piece: Piece) =>
  z
    .unknown()
    .transform((value, context): z.output<Piece> | undefined => {
      if (value === undefined) return undefined;
      const read = piece.safeParse(value);
      if (read.success) return read.data;
      passOnIssues(read.error, value, context);
      return z.NEVER;
    })
    .optional();

type Given<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** Only what was sent: the database client refuses undefined, because it would silently mean everything. */
export function given<Values extends object>(values: Values): Given<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<Values>;
}
