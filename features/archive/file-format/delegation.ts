import { z } from "zod";
import {
  ConsentPurpose,
  FollowUpState,
  ParticipantCategory,
  ParticipantStatus,
  TransportMode,
} from "@/prisma/generated/enums";
import { count, date, emailAddress, language, line, lines, local, minute, moment, prose, zone } from "./pieces";

/** Somebody on the trip. Secret addresses and accounts are no part of an archive. */
export const archivedParticipant = z.strictObject({
  id: local("participant"),
  name: line,
  email: emailAddress.nullable(),
  phone: line.nullable(),
  affiliation: line.nullable(),
  function: line.nullable(),
  category: z.enum(ParticipantCategory),
  status: z.enum(ParticipantStatus),
  language: language.nullable(),
  invitedAt: moment.nullable(),
  answeredAt: moment.nullable(),
  listedToParticipants: z.boolean(),
  groups: z.array(local("group")).max(26, "tooMany"),
  consents: z
    .array(z.strictObject({ purpose: z.enum(ConsentPurpose), given: z.boolean(), wording: prose, at: moment }))
    .max(1_000, "tooMany"),
  needs: z
    .strictObject({ food: prose.nullable(), access: prose.nullable(), emergencyContact: prose.nullable() })
    .nullable(),
});

/** What somebody learned, as far as the organisers may read it. */
export const archivedTakeaway = z.strictObject({
  id: local("takeaway"),
  item: local("item").nullable(),
  participant: local("participant").nullable(),
  text: prose,
  quoteAllowedAt: moment.nullable(),
  quoteWording: prose.nullable(),
  createdAt: moment,
});

/** Words of a host contact or speaker. */
export const archivedQuote = z.strictObject({
  id: local("quote"),
  item: local("item").nullable(),
  person: local("person"),
  text: prose,
  name: line.describe("as printed under the quote"),
  affiliation: line.nullable(),
  source: line.nullable(),
  approvedAt: moment.nullable(),
  approvedWording: prose.nullable(),
  createdAt: moment,
});

export const archivedLeg = z.strictObject({
  mode: z.enum(TransportMode),
  carrier: line.nullable(),
  number: line.nullable(),
  fromPlace: line,
  toPlace: line,
  departDate: date,
  departMinute: minute.nullable(),
  departTimeZone: zone,
  arriveDate: date.nullable(),
  arriveMinute: minute.nullable(),
  arriveTimeZone: zone,
  reference: line.nullable(),
  note: prose.nullable(),
  forEveryone: z.boolean(),
  passengers: z
    .array(z.strictObject({ participant: local("participant"), seat: line.nullable(), reference: line.nullable() }))
    .max(5_000, "tooMany"),
});

export const archivedStay = z
  .strictObject({
    name: line,
    host: local("host").nullable(),
    address: prose.nullable(),
    phone: line.nullable(),
    checkInDate: date,
    checkInMinute: minute.nullable(),
    checkOutDate: date,
    checkOutMinute: minute.nullable(),
    timeZone: zone,
    included: lines,
    paidBy: prose.nullable(),
    reference: line.nullable(),
    note: prose.nullable(),
    forEveryone: z.boolean(),
    guests: z.array(z.strictObject({ participant: local("participant"), room: line.nullable() })).max(5_000, "tooMany"),
  })
  .refine((stay) => stay.checkOutDate >= stay.checkInDate, { path: ["checkOutDate"], error: "checkOutTooEarly" });

export const archivedAnnouncement = z.strictObject({
  subject: line,
  text: prose,
  sentAt: moment,
  sentByName: line,
  withdrawnAt: moment.nullable(),
  forEveryone: z.boolean(),
  mailed: count.describe("mails that left when it was sent"),
  groups: z.array(local("group")).max(26, "tooMany"),
});

export const archivedFollowUp = z.strictObject({
  item: local("item").nullable(),
  host: local("host").nullable(),
  what: prose,
  who: prose.nullable(),
  person: local("person").nullable(),
  dueOn: date.nullable(),
  state: z.enum(FollowUpState),
  outcome: prose.nullable(),
});
