import { z } from "zod";
import { id, optionalId, prose, revision, tick } from "@/lib/fields";
import { ifSent } from "@/lib/partial-fields";

export const writeTakeawaySchema = z.object({
  tripId: id,
  /** The agenda item it was learned at; null for the trip as a whole. */
  itemId: optionalId,
  text: prose(2_000),
  /** Lets organisers read it. */
  shared: tick,
  /** Allows it to be published with name: it becomes a quote, and is shared as well. */
  quoteAllowed: tick,
});

export const editTakeawaySchema = z.object({
  tripId: id,
  takeawayId: id,
  text: ifSent(prose(2_000)),
  shared: ifSent(tick),
  quoteAllowed: ifSent(tick),
  revision,
});

export const takeawaySchema = z.object({ tripId: id, takeawayId: id });

export type WriteTakeawayInput = z.output<typeof writeTakeawaySchema>;
export type EditTakeawayInput = z.output<typeof editTakeawaySchema>;
export type TakeawayInput = z.output<typeof takeawaySchema>;
