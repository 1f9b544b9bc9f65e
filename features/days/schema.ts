import { z } from "zod";
import { id, line, optional, optionalId, revision, tick, zone } from "@/lib/fields";

/** What a day holds beside its items; what is left out stays as it is. Dates belong to the trip. */
export const changeDaySchema = z.object({
  tripId: id,
  dayId: id,
  revision,
  theme: optional(line(300)).optional(),
  chairId: optionalId.optional(),
  base: optional(line(300)).optional(),
  city: optional(line(200)).optional(),
  timeZone: zone.optional(),
  numbered: tick.optional(),
});

export type ChangeDayInput = z.output<typeof changeDaySchema>;
