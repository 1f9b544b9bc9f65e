import { z } from "zod";
import { passOnIssues } from "./pass-on-issues";

type Options = {
  /** Most rows. */
  max?: number;
  /** Fields that hold a value before anybody types, such as a choice whose first entry is chosen. */
  preset?: readonly string[];
};

/**
 * The repeated rows of a form, such as addresses. A row in which nothing was filled in is dropped; it stands there only
 * because the form offers one more. The places of the others stay as they were sent, so that messages find them.
 */
export const rows = <Row extends z.ZodType>(row: Row, { max = 40, preset = [] }: Options = {}) =>
  z.preprocess(
    (value) => value ?? [],
    z
      .array(
        z.unknown().transform((value, context): z.output<Row> | null => {
          if (isBlank(value, preset)) return null;
          const read = row.safeParse(value);
          if (read.success) return read.data;
          passOnIssues(read.error, value, context);
          return z.NEVER;
        }),
        "invalid",
      )
      .max(max, "tooMany")
      .transform((all) => all.filter((one) => one !== null) as z.output<Row>[]),
  );

function isBlank(row: unknown, preset: readonly string[]): boolean {
  if (row === null || typeof row !== "object" || Array.isArray(row)) return false;
  return Object.entries(row).every(([name, value]) => name === "id" || preset.includes(name) || isEmpty(value));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}
