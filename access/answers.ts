import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { Refusal, type RefusalCode } from "@/lib/errors";
import { errorText, type Locale } from "@/lib/messages";

/** RFC 9110 status of each refusal. */
const statusOf: Record<RefusalCode, number> = {
  unauthenticated: 401,
  "not-found": 404,
  forbidden: 403,
  invalid: 422,
  stale: 409,
  conflict: 409,
  gone: 410,
  "rate-limited": 429,
  unavailable: 503,
};

/** What a person is told when something did not happen. Field messages are keyed by dotted path. */
export type Problem = {
  status: number;
  code: RefusalCode | "broken";
  message: string;
  fields: Record<string, string>;
  present?: unknown;
};

/** Turns whatever was thrown into words. Defects are logged under a reference, their details stay inside. */
export function problemOf(error: unknown, locale: Locale): Problem {
  if (error instanceof z.ZodError) return invalid(error, locale);
  const refusal = error instanceof Refusal ? error : refusalOfDatabase(error);
  if (refusal) {
    const fields = Object.fromEntries(
      Object.entries(refusal.fields ?? {}).map(([path, key]) => [path, errorText(locale, key, refusal.values)]),
    );
    return {
      status: statusOf[refusal.code],
      code: refusal.code,
      message: errorText(locale, refusal.message, refusal.values),
      fields,
      ...(refusal.present === undefined ? {} : { present: refusal.present }),
    };
  }
  const reference = randomUUID().slice(0, 8).toUpperCase();
  console.error(`Reference ${reference}:`, error);
  return { status: 500, code: "broken", message: errorText(locale, "broken", { reference }), fields: {} };
}

function invalid(error: z.ZodError, locale: Locale): Problem {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const path = issue.path.map(String).join(".");
    fields[path] ??= errorText(locale, keyOf(issue));
  }
  const count = Object.keys(fields).length;
  return { status: 422, code: "invalid", message: errorText(locale, "checkFields", { count }), fields };
}

/** Schemas name a message of the catalogue; zod's own English is replaced by the general ones. */
function keyOf(issue: z.core.$ZodIssue): string {
  if (/^[a-z][A-Za-z0-9]*$/.test(issue.message)) return issue.message;
  if (issue.code === "too_big") return "tooLong";
  const missing = issue.code === "too_small" || (issue.code === "invalid_type" && issue.input === undefined);
  return missing ? "required" : "invalid";
}

/** Errors of Prisma and pg that people can cause, by their codes. */
function refusalOfDatabase(error: unknown): Refusal | null {
  const code = codeOf(error);
  if (code === "P2002" || code === "23505") return new Refusal("conflict", "alreadyThere");
  if (code === "P2003" || code === "23503") return new Refusal("conflict", "stillUsed");
  if (code === "P2025") return new Refusal("not-found", "notFound");
  if (code && awayCodes.has(code)) return new Refusal("unavailable", "away");
  return null;
}

const awayCodes = new Set([
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2037",
  "ECONNREFUSED",
  "ECONNRESET",
  "ETIMEDOUT",
  "57P01",
  "57P03",
  "53300",
]);

function codeOf(error: unknown): string | null {
  for (let inner: unknown = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, depth++) {
    const { code } = inner as { code?: unknown };
    if (typeof code === "string") return code;
    if (/Can't reach database|Connection terminated|timeout exceeded when trying to connect/.test(inner.message))
      return "P1001";
  }
  return null;
}
