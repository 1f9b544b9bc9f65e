import { z } from "zod";
import { date, id, language, line, lines, optional, optionalId, prose, revision, tick, zone } from "@/lib/fields";

/** A trip of up to two months; longer ones are series. */
const dayCount = z.coerce.number("enterDays").int("enterDays").min(1, "enterDays").max(62, "enterDays");

/** An organisation or a project that is named on the trip. */
const partnerSchema = z
  .object({
    hostId: optionalId,
    projectId: optionalId,
    role: z.enum(["HOST", "CO_HOST", "PARTNER", "SUPPORTER"], "invalid"),
    thanksFor: optional(line(300)),
  })
  .refine((partner) => (partner.hostId === null) !== (partner.projectId === null), {
    path: ["hostId"],
    message: "choosePartner",
  });

const tripFields = {
  kind: z.enum(["STUDY_VISIT", "EVENT"], "invalid"),
  title: line(200),
  city: line(120),
  country: optional(line(120)),
  timeZone: zone,
  language,
  /** Null: the dates are open. */
  startDate: optional(date),
  dayCount,
  projectId: optionalId,
  activityId: optionalId,
  activityWhat: optional(line(300)),
  purpose: optional(prose(1_000)),
  delegation: optional(prose(500)),
  seriesName: optional(line(200)),
  seriesNumber: optional(z.coerce.number("enterCount").int("enterCount").min(1, "enterCount").max(1_000, "enterCount")),
  seriesNext: optional(line(300)),
  /** One a line: "In Oslo: Collective Innovation, +47 22 00 00 00". */
  contacts: lines(20, 300),
  practical: optional(prose(5_000)),
  note: optional(prose(5_000)),
  /** A form sends an empty text when the last row is gone. */
  partners: z.preprocess((value) => (value === "" ? [] : value), z.array(partnerSchema).max(50, "tooMany")),
  datesIllustrative: tick,
  timesIllustrative: tick,
  reflections: lines(),
  highlights: lines(),
  outcomes: lines(),
  outlook: lines(),
};

/** The same pieces, but what is left out stays as it is. */
const changes = Object.fromEntries(Object.entries(tripFields).map(([name, piece]) => [name, piece.optional()])) as {
  [Name in keyof typeof tripFields]: z.ZodOptional<(typeof tripFields)[Name]>;
};

export const createTripSchema = z.object({
  organisationId: id,
  ...changes,
  title: tripFields.title,
  city: tripFields.city,
  timeZone: tripFields.timeZone,
  dayCount,
});

/** What of the old trip a copy has again, beside its days and items. */
const comesAlong = {
  /** The answers of hosts; otherwise every host is an idea again. */
  answers: tick,
  /** Who speaks, chairs and can be called. */
  people: tick,
  groups: tick,
  team: tick,
  /** Partners, project and activity. */
  partners: tick,
  /** Contacts, practical notes and the organisers' note. */
  practical: tick,
  /** The hotels, for as many nights, with nobody in them. */
  stays: tick,
};

export const copyTripSchema = z.object({
  organisationId: id,
  fromId: id,
  /** A template has no dates and no place in a series. */
  asTemplate: tick,
  title: tripFields.title,
  city: tripFields.city,
  country: tripFields.country,
  timeZone: tripFields.timeZone,
  startDate: tripFields.startDate,
  seriesName: tripFields.seriesName,
  seriesNumber: tripFields.seriesNumber,
  ...comesAlong,
});

export const changeTripSchema = z.object({ tripId: id, revision, ...changes });

/** Other dates for a whole trip; null leaves them open. */
export const moveTripSchema = z.object({
  tripId: id,
  revision,
  startDate: tripFields.startDate,
  /** Legs and stays come along, as many days later or earlier. */
  travel: tick,
});

export const cancelTripSchema = z.object({ tripId: id, revision, reason: prose(1_000) });
export const tripSchema = z.object({ tripId: id, revision });
export const restoreTripSchema = z.object({ tripId: id, organisationId: id });

export const teamSchema = z.object({
  tripId: id,
  revision,
  members: z
    .array(
      z.object({
        userId: id,
        role: z.enum(["ORGANISER", "CO_ORGANISER"], "invalid"),
        parts: z
          .array(z.enum(["PLAN", "PARTICIPANTS", "REPORT"]))
          .max(3)
          .default([]),
      }),
    )
    .max(50, "tooMany")
    .refine((members) => members.some((member) => member.role === "ORGANISER"), "keepAnOrganiser"),
});

export type CreateTripInput = z.output<typeof createTripSchema>;
export type CopyTripInput = z.output<typeof copyTripSchema>;
export type ChangeTripInput = z.output<typeof changeTripSchema>;
export type MoveTripInput = z.output<typeof moveTripSchema>;
export type CancelTripInput = z.output<typeof cancelTripSchema>;
export type TripInput = z.output<typeof tripSchema>;
export type RestoreTripInput = z.output<typeof restoreTripSchema>;
export type TeamInput = z.output<typeof teamSchema>;
