/**
 * Pieces of the archive's schema. Unlike those of forms they change nothing they read, so that a file that was read and
 * written again is the same file. Messages are keys of the `errors` catalogue.
 */
import { z } from "zod";
import { isTimeZone } from "@/domain/zones";

/** Postgres keeps no NUL and no half of a surrogate pair. */
const isStorable = (text: string) => !text.includes("\u0000") && text.isWellFormed();

const text = (max: number) => z.string().max(max, "tooLong").refine(isStorable, "badText");

/** One line that is there. */
export const line = text(1_000)
  .min(1, "required")
  .regex(/^[^\r\n]*$/, "oneLine");

/** Text of any length that makes sense; may be empty. */
export const prose = text(20_000);

/** A list of lines. */
export const lines = z.array(text(1_000)).max(200, "tooMany");

/** IANA zone: "Europe/Oslo". */
export const zone = z
  .string()
  .refine((name): boolean => isTimeZone(name), "chooseZone")
  .describe("IANA time zone");

/** BCP 47 tag: "nb". */
export const language = z
  .string()
  .max(35, "tooLong")
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "chooseLanguage")
  .describe("BCP 47 tag");

export const date = z.iso.date("enterDate").describe("YYYY-MM-DD");

/** A moment, UTC, to the millisecond. */
export const moment = z.iso
  .datetime({ precision: 3, error: "invalid" })
  .describe("ISO 8601 in UTC, such as 2027-03-09T08:20:00.000Z");

/** Clock reading. */
export const minute = z.int("enterTime").min(0, "enterTime").max(1439, "enterTime").describe("minutes since 00:00");

/** Minutes that really pass. */
export const length = z.int("enterLength").min(1, "enterLength").max(2880, "enterLength").describe("minutes");

/** A number of things, or a place in an order. */
export const count = z.int("enterCount").min(0, "enterCount").max(1_000_000, "enterCount");

export const degrees = (most: number) => z.number("enterDegrees").min(-most, "enterDegrees").max(most, "enterDegrees");

/** Whether a row has both coordinates or neither. */
export const hasBothOrNeither = (at: { latitude: number | null; longitude: number | null }) =>
  (at.latitude === null) === (at.longitude === null);

/** What to say of a row that has one of them. */
export const oneOfTwo = { path: ["latitude"], error: "coordinatesTogether" };

export const webAddress = text(500)
  .refine((value) => /^https?:\/\//i.test(value) && URL.canParse(value), "enterWebAddress")
  .describe("http or https");

export const emailAddress = text(320).regex(/^[^\s@]+@[^\s@]+$/, "enterEmail");

/** What things in an archive are called by, in place of the ids of a database. */
export const localKinds = [
  "programme",
  "project",
  "activity",
  "host",
  "person",
  "day",
  "group",
  "participant",
  "choice",
  "item",
  "takeaway",
  "quote",
  "picture",
] as const;

export type LocalKind = (typeof localKinds)[number];

/** The name of one thing of a kind, or a reference to it: "item-12". */
export const local = (kind: LocalKind) =>
  z
    .string()
    .regex(new RegExp(`^${kind}-[1-9][0-9]{0,6}$`), "unknownName")
    .describe(`"${kind}-1", "${kind}-2" …`);
