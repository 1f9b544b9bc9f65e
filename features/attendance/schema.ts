import { z } from "zod";
import { presences } from "@/domain/attendance";
import { id, line, optional } from "@/lib/fields";

/** How an organiser may know: they saw it, or it was signed. Checking in is the participant's own. */
export const recordedSources = ["ORGANISER", "SIGNATURE"] as const;

const entry = z.object({
  participantId: id,
  /** Null takes back what was recorded. */
  presence: z.enum(presences, "choosePresence").nullable(),
  source: z.enum(recordedSources, "invalid").default("ORGANISER"),
  note: optional(line(300)),
  /** What the sender saw: the revision recorded, or null for nothing. Left out, it is written whatever stands there. */
  revision: z.number("invalid").int().nonnegative().nullable().optional(),
});

export const recordAttendanceSchema = z.object({
  tripId: id,
  itemId: id,
  entries: z.array(entry, "choosePeople").min(1, "choosePeople").max(1_000, "tooMany"),
});

export const checkInSchema = z.object({ tripId: id, itemId: id });

export type RecordAttendanceInput = z.output<typeof recordAttendanceSchema>;
export type AttendanceEntry = RecordAttendanceInput["entries"][number];
export type CheckInInput = z.output<typeof checkInSchema>;
