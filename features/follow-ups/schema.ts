import { z } from "zod";
import { date, id, line, optional, optionalId, prose, revision } from "@/lib/fields";
import { ifSent } from "@/lib/partial-fields";

export const followUpStates = ["OPEN", "DONE", "DROPPED"] as const;
export type FollowUpState = (typeof followUpStates)[number];

const fields = {
  what: prose(500),
  who: optional(line(200)),
  personId: optionalId,
  hostId: optionalId,
  itemId: optionalId,
  dueOn: optional(date),
  outcome: optional(prose(2_000)),
};
const state = z.enum(followUpStates, "chooseState");

export const createFollowUpSchema = z.object({ tripId: id, ...fields, state: state.default("OPEN") });

/** What is not sent stays. */
export const changeFollowUpSchema = z.object({
  tripId: id,
  followUpId: id,
  revision,
  what: ifSent(fields.what),
  who: ifSent(fields.who),
  personId: ifSent(fields.personId),
  hostId: ifSent(fields.hostId),
  itemId: ifSent(fields.itemId),
  dueOn: ifSent(fields.dueOn),
  state: ifSent(state),
  outcome: ifSent(fields.outcome),
});

export const followUpSchema = z.object({ tripId: id, followUpId: id });

export type CreateFollowUpInput = z.output<typeof createFollowUpSchema>;
export type ChangeFollowUpInput = z.output<typeof changeFollowUpSchema>;
export type FollowUpInput = z.output<typeof followUpSchema>;
