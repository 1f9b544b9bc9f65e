import { z } from "zod";
import { clock, id, optional, tick } from "@/lib/fields";

/** Ids in one text, parted by commas; left empty or left out: null. */
const ids = optional(
  z
    .string("invalid")
    .transform((text) => text.split(","))
    .pipe(z.array(id).max(500, "tooMany")),
);

/** Within which limits a plan is to be suggested. */
export const suggestionTaskSchema = z.object({
  tripId: id,
  /** Days visits may be put on; null: every day. */
  days: ids,
  /** Wishes to find a place for; null: all. */
  items: ids,
  /** Nobody leaves before this; null: 9:00. */
  earliest: optional(clock),
  /** Everybody is back by this; null: 18:00. */
  latest: optional(clock),
  /** Whether time for lunch is kept free. */
  lunch: tick,
});

export type SuggestionTaskInput = z.output<typeof suggestionTaskSchema>;
