import { z } from "zod";
import { clock, id, optional, revision, tick } from "@/lib/fields";

/** How a day is shifted: what begins between two clock times, by so many minutes. */
const shift = {
  tripId: id,
  dayId: id,
  /** What begins then or later moves. */
  from: clock,
  /** What begins then or later stays; null: up to the end of the day. */
  until: optional(clock),
  /** So much later; below 0: earlier. */
  minutes: z.coerce
    .number("enterMinutes")
    .int("enterMinutes")
    .min(-720, "enterMinutes")
    .max(720, "enterMinutes")
    .refine((minutes) => minutes !== 0, "enterMinutes"),
  /** Whether free time takes up what it can of a delay. */
  absorb: tick,
};

export const previewShiftSchema = z.object(shift);

export const shiftDaySchema = z.object({
  ...shift,
  /** Trip.planRevision of the plan whose shift was shown before. */
  planRevision: revision,
  /** Whether participants see it at once. */
  share: tick,
});

export type PreviewShiftInput = z.output<typeof previewShiftSchema>;
export type ShiftDayInput = z.output<typeof shiftDaySchema>;
