import "server-only";
import { z } from "zod";
import { Refusal } from "@/lib/errors";
import { type Archive, archiveSchema } from "../file-format/archive";
import type { ImportTripInput } from "../schema";

/** Most problems that are told at once; whoever mends these sees the next. */
const MOST_PROBLEMS = 20;

/**
 * Reads an archive out of an uploaded file or out of the request's own body.
 *
 * @throws {Refusal} `invalid` at `file` when it is no such file at all
 * @throws {z.ZodError} with the path to each place that is wrong
 */
export async function readArchive({ organisationId: _, file, ...body }: ImportTripInput): Promise<Archive> {
  const value: unknown = file ? parsed(await file.text()) : body;
  if (!isRecord(value) || value.format !== "sojourn-trip") throw atFile("notAnArchive");
  if (value.version !== 1) throw atFile("archiveVersion");
  const read = archiveSchema.safeParse(value);
  if (read.success) return read.data;
  throw new z.ZodError(read.error.issues.slice(0, MOST_PROBLEMS));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw atFile("notAnArchive");
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function atFile(message: string): Refusal {
  return new Refusal("invalid", "checkFields", { fields: { file: message }, values: { count: 1 } });
}
