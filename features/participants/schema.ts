import { z } from "zod";
import { email, id, language, line, optional, prose, revision, tick } from "@/lib/fields";
import { ifSent } from "@/lib/partial-fields";

/** Most people one trip can have; a list above it is refused as a whole. */
export const MOST_PARTICIPANTS = 1_000;

export const categories = ["CLUSTER_MEMBER", "STAFF", "PARTNER", "EXTERNAL_EXPERT", "GUEST"] as const;
export type Category = (typeof categories)[number];

/** Answers an organiser may record on somebody's behalf. */
export const recordedAnswers = ["ACCEPTED", "DECLINED", "WAITING_LIST", "WITHDRAWN"] as const;

const category = z.enum(categories, "chooseCategory");
const groupIds = z.preprocess(
  (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value.filter(Boolean) : [value]),
  z.array(id).max(30, "tooMany"),
);
const people = z.array(id, "choosePeople").min(1, "choosePeople").max(MOST_PARTICIPANTS, "tooMany");

export const addParticipantSchema = z.object({
  tripId: id,
  name: line(160),
  email: optional(email),
  phone: optional(line(40)),
  affiliation: optional(line(200)),
  function: optional(line(160)),
  /** In which they are written to. */
  language: optional(language),
  category: category.default("CLUSTER_MEMBER"),
  groupIds,
});

export const addListSchema = z.object({
  tripId: id,
  /** One person a line: name, mail, organisation, function, separated by comma, semicolon or tab. */
  list: prose(200_000),
  category: category.default("CLUSTER_MEMBER"),
});

export const editParticipantSchema = z.object({
  tripId: id,
  participantId: id,
  name: ifSent(line(160)),
  email: ifSent(optional(email)),
  phone: ifSent(optional(line(40))),
  affiliation: ifSent(optional(line(200))),
  function: ifSent(optional(line(160))),
  language: ifSent(optional(language)),
  category: ifSent(category),
  groupIds: ifSent(groupIds),
  revision,
});

export const participantSchema = z.object({ tripId: id, participantId: id });

export const inviteSchema = z.object({ tripId: id, participantIds: people });

export const recordAnswerSchema = z.object({
  tripId: id,
  participantId: id,
  answer: z.enum(recordedAnswers, "chooseAnswer"),
  revision,
});

/** What an invited person sends; `link` is their secret address. */
export const answerInvitationSchema = z.object({
  token: z.string().max(200),
  answer: z.enum(["accept", "decline"], "chooseAnswer"),
  phone: optional(line(40)),
  affiliation: optional(line(200)),
  function: optional(line(160)),
  food: optional(z.string().trim().max(500, "tooLong")),
  access: optional(z.string().trim().max(500, "tooLong")),
  /** Agrees that organisers keep food and access needs for the trip. */
  needsConsent: tick,
  /** Allows other participants to see name and organisation. */
  listed: tick,
});

export type AddParticipantInput = z.output<typeof addParticipantSchema>;
export type AddListInput = z.output<typeof addListSchema>;
export type EditParticipantInput = z.output<typeof editParticipantSchema>;
export type ParticipantInput = z.output<typeof participantSchema>;
export type InviteInput = z.output<typeof inviteSchema>;
export type RecordAnswerInput = z.output<typeof recordAnswerSchema>;
export type AnswerInvitationInput = z.output<typeof answerInvitationSchema>;
