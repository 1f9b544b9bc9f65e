import { z } from "zod";
import { email, id, language, line, optional, optionalId, prose, revision } from "@/lib/fields";
import { ifSent } from "@/lib/partial-fields";

export const addQuoteSchema = z.object({
  tripId: id,
  /** The host contact or speaker, from the directory. */
  personId: id,
  /** Where it was said; null: on the trip as a whole. */
  itemId: optionalId,
  text: prose(2_000),
  /** As printed under the quote; left empty: as in the directory. */
  name: optional(line(200)),
  affiliation: optional(line(300)),
  /** Where we have it from. */
  source: optional(line(300)),
});

export const editQuoteSchema = z.object({
  tripId: id,
  quoteId: id,
  revision,
  text: ifSent(prose(2_000)),
  name: ifSent(line(200)),
  affiliation: ifSent(optional(line(300))),
  source: ifSent(optional(line(300))),
});

export const oneQuoteSchema = z.object({ tripId: id, quoteId: id });

export const askApprovalSchema = z.object({
  tripId: id,
  reportId: id,
  /** The takeaway or the quote. */
  takeawayId: id,
  email,
  /** Of the mail and the page. */
  language,
});

export const oneApprovalSchema = z.object({ tripId: id, approvalId: id });

export const answerApprovalSchema = z.object({
  token: z.string().max(100),
  answer: z.enum(["approve", "decline", "withdraw"], "chooseAnswer"),
  /** The words as they are to be printed; left empty: as they were sent. */
  text: optional(prose(2_000)),
  /** Why not, when they decline. */
  reason: optional(prose(1_000)),
});

export type AddQuoteInput = z.output<typeof addQuoteSchema>;
export type EditQuoteInput = z.output<typeof editQuoteSchema>;
export type OneQuoteInput = z.output<typeof oneQuoteSchema>;
export type AskApprovalInput = z.output<typeof askApprovalSchema>;
export type OneApprovalInput = z.output<typeof oneApprovalSchema>;
export type AnswerApprovalInput = z.output<typeof answerApprovalSchema>;
