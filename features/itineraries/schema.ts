import { z } from "zod";
import { id, revision } from "@/lib/fields";

export const sharePlanSchema = z.object({
  tripId: id,
  /** Trip.planRevision of the plan whose changes were listed before sharing. */
  planRevision: revision,
});
export type SharePlanInput = z.output<typeof sharePlanSchema>;
