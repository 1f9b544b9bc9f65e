import { z } from "zod";
import { id, line, revision } from "@/lib/fields";

const itemIds = z.array(id, "chooseItems").max(50, "tooMany");

export const createChoiceSchema = z.object({
  tripId: id,
  /** Of one that was there before: when it comes back, it is the same. */
  choiceId: id.optional(),
  title: line(200),
  itemIds: itemIds.default([]),
});

/** What is left out stays as it is; items that are no longer named stand for themselves again. */
export const changeChoiceSchema = z.object({
  tripId: id,
  choiceId: id,
  revision,
  title: line(200).optional(),
  itemIds: itemIds.optional(),
});

export const choiceSchema = z.object({ tripId: id, choiceId: id, revision });

export type CreateChoiceInput = z.output<typeof createChoiceSchema>;
export type ChangeChoiceInput = z.output<typeof changeChoiceSchema>;
export type ChoiceInput = z.output<typeof choiceSchema>;
