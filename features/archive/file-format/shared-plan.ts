import { z } from "zod";
import type { CalendarDate, MinuteOfDay } from "@/domain/clock";
import type { TimeZone } from "@/domain/zones";
import type { SharedPlanContent } from "@/features/itineraries/shared-plan";
import { DayPart, EndCertainty, HostStatus, ItemKind, PartRole, TransportMode } from "@/prisma/generated/enums";
import { count, date, degrees, language, length, line, lines, minute, moment, prose, webAddress, zone } from "./pieces";

/** The name of a thing of this archive ("item-3"), or of one that is gone since ("gone-3"). */
const name = z.string().max(100, "tooLong");

const part = z.strictObject({
  role: z.enum(PartRole),
  personName: line.nullable(),
  hostName: line.nullable(),
  titleThen: line.nullable(),
  roleThen: line.nullable(),
  affiliationThen: line.nullable(),
  nameThen: line.nullable(),
  alsoThen: lines,
  contribution: line.nullable(),
  onBehalfOf: line.nullable(),
  toBeConfirmed: z.boolean(),
});

const pickUp = z.strictObject({
  place: line,
  hostId: name.nullable(),
  hostName: line.nullable(),
  startMinute: minute.nullable(),
  note: line.nullable(),
  latitude: degrees(90).nullable(),
  longitude: degrees(180).nullable(),
});

const item = z.strictObject({
  id: name,
  dayId: name.nullable(),
  parentId: name.nullable(),
  position: count,
  kind: z.enum(ItemKind),
  title: line,
  startMinute: minute.nullable(),
  durationMinutes: length.nullable(),
  longestMinutes: length.nullable(),
  endCertainty: z.enum(EndCertainty),
  dayPart: z.enum(DayPart).nullable(),
  tentative: z.boolean(),
  optional: z.boolean(),
  choiceId: name.nullable(),
  capacity: count.nullable(),
  signedUpIds: z.array(name).max(0).readonly(),
  continuesId: name.nullable(),
  hostStatus: z.enum(HostStatus).nullable(),
  groupIds: z.array(name).max(26, "tooMany").readonly(),
  hostId: name.nullable(),
  venueId: name.nullable(),
  subjectId: name.nullable(),
  place: line.nullable(),
  room: line.nullable(),
  floor: line.nullable(),
  phone: line.nullable(),
  language: language.nullable(),
  interpretation: z.array(language).max(50, "tooMany"),
  pickUps: z.array(pickUp).max(100, "tooMany"),
  link: webAddress.nullable(),
  transport: z.enum(TransportMode).nullable(),
  endTimeZone: zone.nullable(),
  personIds: z.array(name).max(200, "tooMany").readonly(),
  topics: lines,
  purpose: prose.nullable(),
  audience: prose.nullable(),
  preparation: prose.nullable(),
  noteToParticipants: prose.nullable(),
  parts: z.array(part).max(200, "tooMany"),
  revision: count,
});

const host = z.strictObject({
  id: name,
  name: line,
  otherNames: z.array(line).max(100, "tooMany"),
  descriptor: prose.nullable(),
  website: webAddress.nullable(),
  parentName: line.nullable(),
  addresses: z
    .array(
      z.strictObject({
        label: line.nullable(),
        street: line.nullable(),
        postcode: line.nullable(),
        city: line.nullable(),
        country: line.nullable(),
        latitude: degrees(90).nullable(),
        longitude: degrees(180).nullable(),
      }),
    )
    .max(100, "tooMany"),
});

const content = z.strictObject({
  version: z.literal(1),
  trip: z.strictObject({
    title: line,
    city: line,
    country: line.nullable(),
    timeZone: zone,
    language,
    organisationName: line,
    contacts: lines,
    practical: prose.nullable(),
  }),
  days: z
    .array(
      z.strictObject({
        id: name,
        position: count,
        date: date.nullable(),
        numbered: z.boolean(),
        theme: line.nullable(),
        timeZone: zone,
        chairName: line.nullable(),
        base: line.nullable(),
        city: line.nullable(),
      }),
    )
    .max(400, "tooMany"),
  items: z.array(item).max(3_000, "tooMany"),
  hosts: z.record(name, host),
  groups: z.array(z.strictObject({ id: name, letter: line, name: line })).max(26, "tooMany"),
  choices: z.array(z.strictObject({ id: name, title: line })).max(500, "tooMany"),
});

/** A copy of the plan as participants saw it: features/itineraries/shared-plan.ts. */
export const archivedSharedPlan = z.strictObject({
  number: z.int().min(1).max(1_000_000),
  planRevision: count,
  sharedAt: moment,
  content,
});

export type ArchivedSharedPlan = z.output<typeof archivedSharedPlan>;

/** The brands of clock readings, dates and zones are dropped by a schema; otherwise the two are one type. */
type Plain<T> = T extends MinuteOfDay
  ? number
  : T extends CalendarDate | TimeZone
    ? string
    : T extends readonly (infer Each)[]
      ? readonly Plain<Each>[]
      : T extends object
        ? { [Key in keyof T]: Plain<T[Key]> }
        : T;

/** A field of shared plans that is missing above is a type error here. */
export const contentOf = (plan: ArchivedSharedPlan): Plain<SharedPlanContent> => plan.content;
