import { z } from "zod";
import { id } from "@/lib/fields";

/** A window with the plan open, and the item it is at. The window makes up its id. */
export const visitPlanSchema = z.object({ tripId: id, visitId: id, itemId: id.nullable().default(null) });

export const leavePlanSchema = z.object({ tripId: id, visitId: id });

export type VisitPlanInput = z.output<typeof visitPlanSchema>;
export type LeavePlanInput = z.output<typeof leavePlanSchema>;
