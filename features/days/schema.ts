import { z } from "zod";
import { date, id, line, optional, optionalId, revision, tick, zone } from "@/lib/fields";

/** What a day holds beside its items; what is left out stays as it is. Dates belong to the trip. */
export const changeDaySchema = z.object({
  tripId: id,
  dayId: id,
  revision,
  theme: optional(line(300)).optional(),
  chairId: optionalId.optional(),
  base: optional(line(300)).optional(),
  city: optional(line(200)).optional(),
  timeZone: zone.optional(),
  numbered: tick.optional(),
});

/**
 * The days a trip is to have, in their order. One with an id the trip does not know is new and says what it holds;
 * of the others only the date counts.
 */
export const putDaysSchema = z.object({
  tripId: id,
  days: z
    .array(
      z.object({
        id,
        date: optional(date),
        theme: optional(line(300)),
        chairId: optionalId,
        base: optional(line(300)),
        city: optional(line(200)),
        timeZone: zone.optional(),
        numbered: tick.default(true),
      }),
    )
    .min(1, "enterDays")
    .max(62, "enterDays"),
  /** The days that go; a day of the trip in neither list means that somebody added it meanwhile. */
  removed: z.array(id).max(62, "tooMany").default([]),
  /** Legs and stays come along by so many days; negative is earlier. */
  travelDays: z.coerce.number().int("invalid").min(-40_000, "invalid").max(40_000, "invalid").optional(),
  /** New days of the trip get the zone `to`; `from` is the one the sender saw. */
  tripZone: z.object({ from: zone, to: zone }).optional(),
});

export const daySchema = z.object({ tripId: id, dayId: id });

export type ChangeDayInput = z.output<typeof changeDaySchema>;
export type PutDaysInput = z.output<typeof putDaysSchema>;
