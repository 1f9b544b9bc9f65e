import { z } from "zod";
import {
  AttendanceSource,
  DayPart,
  EndCertainty,
  HostStatus,
  ItemKind,
  PartRole,
  Presence,
  TransportMode,
} from "@/prisma/generated/enums";
import {
  count,
  date,
  degrees,
  hasBothOrNeither,
  language,
  length,
  line,
  lines,
  local,
  minute,
  moment,
  oneOfTwo,
  prose,
  webAddress,
  zone,
} from "./pieces";

/** Somebody's part in an item, as it was then. */
const part = z.strictObject({
  role: z.enum(PartRole),
  person: local("person").nullable(),
  host: local("host").nullable(),
  nameThen: line.nullable(),
  titleThen: line.nullable(),
  roleThen: line.nullable(),
  affiliationThen: line.nullable(),
  alsoThen: lines,
  contribution: line.nullable(),
  onBehalfOf: line.nullable(),
  toBeConfirmed: z.boolean(),
});

const pickUp = z
  .strictObject({
    place: line,
    host: local("host").nullable(),
    startMinute: minute.nullable(),
    note: line.nullable(),
    latitude: degrees(90).nullable(),
    longitude: degrees(180).nullable(),
  })
  .refine(hasBothOrNeither, oneOfTwo);

const proposedTime = z.strictObject({
  date: date.nullable(),
  startMinute: minute.nullable(),
  durationMinutes: length.nullable(),
  note: line.nullable(),
  proposedAt: moment,
});

const signUp = z.strictObject({ participant: local("participant"), at: moment });

const attendance = z.strictObject({
  participant: local("participant"),
  presence: z.enum(Presence),
  source: z.enum(AttendanceSource),
  note: line.nullable(),
  recordedAt: moment,
});

/** An agenda item with everything the plan holds about it. */
export const archivedItem = z.strictObject({
  id: local("item"),
  day: local("day").nullable().describe("null: on the wish list"),
  parent: local("item").nullable().describe("the item this one is a part of"),
  position: count,
  kind: z.enum(ItemKind),
  title: line,
  startMinute: minute.nullable(),
  durationMinutes: length.nullable(),
  endCertainty: z.enum(EndCertainty),
  longestMinutes: length.nullable(),
  dayPart: z.enum(DayPart).nullable(),
  tentative: z.boolean(),
  optional: z.boolean(),
  choice: local("choice").nullable(),
  continues: local("item").nullable().describe("the item this one goes on with"),
  capacity: count.min(1, "enterCount").nullable(),
  hostStatus: z.enum(HostStatus).nullable(),
  hostAnswer: prose.nullable(),
  requestedAt: moment.nullable(),
  answeredAt: moment.nullable(),
  host: local("host").nullable(),
  venue: local("host").nullable(),
  subject: local("host").nullable(),
  place: line.nullable(),
  room: line.nullable(),
  floor: line.nullable(),
  phone: line.nullable(),
  link: webAddress.nullable(),
  language: language.nullable(),
  interpretation: z.array(language).max(50, "tooMany"),
  transport: z.enum(TransportMode).nullable(),
  endTimeZone: zone.nullable(),
  topics: lines,
  keyMessage: prose.nullable(),
  relevance: prose.nullable(),
  purpose: prose.nullable(),
  audience: prose.nullable(),
  preparation: prose.nullable(),
  noteToParticipants: prose.nullable(),
  internalNote: prose.nullable(),
  wishedTime: line.nullable(),
  revision: count.describe("how often it changed; calendars go by it"),
  groups: z.array(local("group")).max(26, "tooMany"),
  parts: z.array(part).max(200, "tooMany"),
  pickUps: z.array(pickUp).max(100, "tooMany"),
  proposedTimes: z.array(proposedTime).max(100, "tooMany"),
  signUps: z.array(signUp).max(5_000, "tooMany"),
  attendance: z.array(attendance).max(5_000, "tooMany"),
});

export type ArchivedItem = z.output<typeof archivedItem>;
