import { z } from "zod";
import { PartnerRole, TripKind } from "@/prisma/generated/enums";
import { count, date, language, line, lines, local, moment, prose, zone } from "./pieces";

/** The trip's own fields. */
export const archivedTrip = z.strictObject({
  kind: z.enum(TripKind),
  title: line,
  purpose: prose.nullable(),
  delegation: prose.nullable(),
  city: line,
  country: line.nullable(),
  timeZone: zone,
  language,
  seriesName: line.nullable(),
  seriesNumber: z.int().min(-1_000_000).max(1_000_000).nullable(),
  seriesNext: line.nullable(),
  project: local("project").nullable(),
  activity: local("activity").nullable(),
  activityWhat: line.nullable(),
  contacts: lines,
  practical: prose.nullable(),
  note: prose.nullable(),
  datesIllustrative: z.boolean(),
  timesIllustrative: z.boolean(),
  reflections: lines,
  highlights: lines,
  outcomes: lines,
  outlook: lines,
  cancelledAt: moment.nullable(),
  cancelReason: prose.nullable(),
  planRevision: count.describe("a shared plan with the same number is up to date"),
  partners: z
    .array(
      z
        .strictObject({
          host: local("host").nullable(),
          project: local("project").nullable(),
          role: z.enum(PartnerRole),
          thanksFor: prose.nullable(),
        })
        .refine(({ host, project }) => (host === null) !== (project === null), {
          path: ["host"],
          error: "choosePartner",
        }),
    )
    .max(200, "tooMany"),
});

export const archivedDay = z.strictObject({
  id: local("day"),
  position: count,
  date: date.nullable(),
  numbered: z.boolean(),
  theme: line.nullable(),
  chair: local("person").nullable(),
  base: line.nullable(),
  city: line.nullable(),
  timeZone: zone,
});

export const archivedGroup = z.strictObject({
  id: local("group"),
  letter: z.string().regex(/^[A-Z]$/, "invalid"),
  name: line,
});

/** Several items of which a participant takes one. */
export const archivedChoice = z.strictObject({ id: local("choice"), title: line });
