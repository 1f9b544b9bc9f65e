import { z } from "zod";
import { FundingRole, HostKind, ParentRelation } from "@/prisma/generated/enums";
import {
  date,
  degrees,
  emailAddress,
  hasBothOrNeither,
  language,
  line,
  local,
  minute,
  oneOfTwo,
  prose,
  webAddress,
} from "./pieces";

/** A funding programme with the texts its projects must print. */
export const archivedProgramme = z.strictObject({
  id: local("programme"),
  name: line,
  period: line.nullable(),
  website: webAddress.nullable(),
  texts: z
    .array(z.strictObject({ language, statement: prose, disclaimer: prose.nullable(), aboutDonor: prose.nullable() }))
    .max(50, "tooMany"),
});

/** A project with who pays for it, and of its activities those the trip delivers. */
export const archivedProject = z.strictObject({
  id: local("project"),
  name: line,
  code: line.nullable(),
  website: webAddress.nullable(),
  fundings: z.array(z.strictObject({ programme: local("programme"), role: z.enum(FundingRole) })).max(100, "tooMany"),
  activities: z
    .array(z.strictObject({ id: local("activity"), number: line, title: line, targetGroup: prose.nullable() }))
    .max(100, "tooMany"),
});

/** An organisation of the directory that the trip names. */
export const archivedHost = z.strictObject({
  id: local("host"),
  name: line,
  kind: z.enum(HostKind),
  parent: local("host").nullable(),
  parentRelation: z.enum(ParentRelation).nullable(),
  descriptor: prose.nullable(),
  website: webAddress.nullable(),
  largestGroup: z.int("enterCount").min(1, "enterCount").max(100_000, "enterCount").nullable(),
  availability: prose.nullable(),
  hours: z
    .array(
      z
        .strictObject({
          weekdays: z
            .array(z.int("invalid").min(0, "invalid").max(6, "invalid"))
            .min(1, "chooseWeekdays")
            .max(7, "tooMany"),
          fromMinute: minute,
          untilMinute: minute,
        })
        .refine((one) => one.fromMinute < one.untilMinute, { path: ["untilMinute"], error: "untilBeforeFrom" }),
    )
    .max(100, "tooMany"),
  absences: z
    .array(
      z
        .strictObject({ first: date, last: date, note: line.nullable() })
        .refine((one) => one.first <= one.last, { path: ["last"], error: "lastBeforeFirst" }),
    )
    .max(200, "tooMany"),
  names: z.array(z.strictObject({ name: line, language: language.nullable() })).max(100, "tooMany"),
  addresses: z
    .array(
      z
        .strictObject({
          label: line.nullable(),
          street: line.nullable(),
          postcode: line.nullable(),
          city: line.nullable(),
          country: line.nullable(),
          latitude: degrees(90).nullable(),
          longitude: degrees(180).nullable(),
        })
        .refine(hasBothOrNeither, oneOfTwo),
    )
    .max(100, "tooMany"),
  facts: z
    .array(z.strictObject({ text: prose, year: z.int().min(-10_000).max(10_000).nullable(), source: prose.nullable() }))
    .max(200, "tooMany"),
});

/** A person of the directory that the trip names, with where they belonged when. */
export const archivedPerson = z.strictObject({
  id: local("person"),
  name: line,
  title: line.nullable(),
  descriptor: prose.nullable(),
  email: emailAddress.nullable(),
  phone: line.nullable(),
  affiliations: z
    .array(
      z.strictObject({
        host: local("host").nullable(),
        hostName: line.nullable(),
        role: line.nullable(),
        since: date.nullable(),
        until: date.nullable(),
      }),
    )
    .max(100, "tooMany"),
});
