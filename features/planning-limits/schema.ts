import { z } from "zod";
import { clock, id, optional, revision, tick } from "@/lib/fields";

/** Items that end before six in the morning belong to the evening before. */
const MORNING = 6 * 60;
const MIDNIGHT = 24 * 60;

/** Hours as a person types them ("11", "11.5"), kept in minutes. @param least @param most hours */
const hours = (least: number, most: number) =>
  optional(
    z.coerce
      .number("enterHours")
      .min(least, "hoursOutOfRange")
      .max(most, "hoursOutOfRange")
      .transform((value) => Math.round(value * 60)),
  );

const days = optional(
  z.coerce.number("enterDaysBefore").int("enterDaysBefore").min(0, "enterDaysBefore").max(365, "enterDaysBefore"),
);

/** A clock time of an evening, in minutes after midnight of that day: 00:30 is 1470. */
const evening = optional(
  clock
    .transform((minute): number => (minute < MORNING ? minute + MIDNIGHT : minute))
    .refine((minute) => minute >= MIDNIGHT / 2, "enterEvening"),
);

/** What an organisation holds its plans to; what is left empty is not looked at. */
export const planningLimitsSchema = z.object({
  organisationId: id,
  revision,
  longestDayMinutes: hours(1, 24),
  latestEndMinute: evening,
  confirmedDaysBefore: days,
  detailsDaysBefore: days,
  restMinutes: hours(1, 24),
  meals: tick,
});

export type PlanningLimitsInput = z.output<typeof planningLimitsSchema>;
