import { z } from "zod";
import { MOST_AROUND, MOST_CHOSEN } from "@/domain/report/chosen-words";
import { id, line, optional, optionalId, prose, revision, tick } from "@/lib/fields";

const ofReport = { tripId: id, reportId: id };
const ofComment = { ...ofReport, commentId: id };

/** Places of a block that say the same words, at most. */
const MOST_PLACES = 100_000;
const beside = z.string().trim().max(MOST_AROUND, "tooLong");
const place = z.int().min(1).max(MOST_PLACES);
const surroundings = z.object({ before: beside, after: beside, nth: place, of: place });

export const addCommentSchema = z.object({
  ...ofReport,
  text: prose(2_000),
  /** The block it is about; null: the report as a whole. */
  blockId: optional(line(300)),
  /** The chosen words of that block. */
  words: optional(prose(MOST_CHOSEN)),
  /** Where they stand in it: told from the same words elsewhere. */
  around: surroundings.nullable().default(null),
  /** The comment it answers; its block and words count then. */
  threadId: optionalId,
});

export const editCommentSchema = z.object({ ...ofComment, revision, text: prose(2_000) });

export const oneCommentSchema = z.object(ofComment);

export const resolveCommentSchema = z.object({ ...ofComment, resolved: tick });

export type AddCommentInput = z.output<typeof addCommentSchema>;
export type EditCommentInput = z.output<typeof editCommentSchema>;
export type OneCommentInput = z.output<typeof oneCommentSchema>;
export type ResolveCommentInput = z.output<typeof resolveCommentSchema>;
