import { z } from "zod";
import { normaliseEmail } from "@/domain/addresses";
import { parseClock, parseDate } from "@/domain/clock";
import { zoneMeant } from "@/domain/zones";

/**
 * Pieces of schemas: how a field of a form becomes a value. Messages are keys of the `errors` catalogue. A field left
 * empty means "no value": null where the piece is called optional.
 */

/** One line of text that must be there. @param max characters */
export const line = (max = 200) =>
  z
    .string("required")
    .trim()
    .min(1, "required")
    .max(max, "tooLong")
    .regex(/^[^\r\n]*$/, "oneLine");

/** Several lines of text that must be there. @param max characters */
export const prose = (max = 5_000) => z.string("required").trim().min(1, "required").max(max, "tooLong");

const emptyToNull = (value: unknown) => (typeof value === "string" && value.trim() === "" ? null : (value ?? null));

/** The same piece, but null when left empty or left out. */
export const optional = <Piece extends z.ZodType>(piece: Piece) => z.preprocess(emptyToNull, piece.nullable());

/** A list typed one entry a line, or sent as a list; empty entries are dropped. */
export const lines = (max = 50, each = 500) =>
  z.preprocess(
    (value) => (typeof value === "string" ? value.split(/\r?\n/) : (value ?? [])),
    z
      .array(z.string().trim().max(each, "tooLong"))
      .max(max, "tooMany")
      .transform((all) => all.filter((one) => one !== "")),
  );

/** A tick box: sent as "on" by a form, as a boolean by a program; left out means no. */
export const tick = z.preprocess((value) => value === true || value === "on" || value === "true", z.boolean());

export const id = z.uuid("invalid");

/** A choice that may be left open: an id, or null when left empty. */
export const optionalId = optional(z.uuid("invalid"));

/** `HH:MM` as a person types it, read into minutes of the day (0–1439). */
export const clock = z.union([z.string(), z.number()], "enterTime").transform((value, context) => {
  const minute = typeof value === "number" ? minuteOrNull(value) : parseClock(value);
  if (minute !== null) return minute;
  context.addIssue({ code: "custom", message: "enterTime" });
  return z.NEVER;
});

function minuteOrNull(value: number) {
  return Number.isInteger(value) && value >= 0 && value < 1440
    ? parseClock(`${String(Math.floor(value / 60)).padStart(2, "0")}:${String(value % 60).padStart(2, "0")}`)
    : null;
}

/** `YYYY-MM-DD`, as a date field sends it. */
export const date = z.string("enterDate").transform((text, context) => {
  const value = parseDate(text);
  if (value !== null) return value;
  context.addIssue({ code: "custom", message: "enterDate" });
  return z.NEVER;
});

/** An IANA time zone, by its name or the city in it. */
export const zone = z.string("chooseZone").transform((text, context) => {
  const value = zoneMeant(text);
  if (value !== null) return value;
  context.addIssue({ code: "custom", message: "chooseZone" });
  return z.NEVER;
});

/** Degrees of latitude (most 90) or longitude (most 180), WGS 84; null when left empty. */
export const degrees = (most: number) =>
  optional(z.coerce.number("enterDegrees").min(-most, "enterDegrees").max(most, "enterDegrees"));

/** A mail address, normalised. */
export const email = z.string("enterEmail").transform((text, context) => {
  const value = normaliseEmail(text);
  if (value !== null) return value;
  context.addIssue({ code: "custom", message: "enterEmail" });
  return z.NEVER;
});

/** The address of a web page, http or https. */
export const webAddress = z
  .string("enterWebAddress")
  .trim()
  .max(500, "tooLong")
  .transform((text) => (/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`))
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), "enterWebAddress");

/** BCP 47 tag of a language content may be written in. */
export const language = z.string("chooseLanguage").regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "chooseLanguage");

/** The revision somebody was looking at. */
export const revision = z.coerce.number("invalid").int().nonnegative();
