import { z } from "zod";
import { id, prose } from "@/lib/fields";

/** Which warning of a trip. */
export const warningSchema = z.object({ tripId: id, key: z.string().regex(/^[\w-]{32}$/, "invalid") });

/** To live with a warning, and why. */
export const acceptWarningSchema = z.object({ ...warningSchema.shape, reason: prose(500) });

export type WarningInput = z.output<typeof warningSchema>;
export type AcceptWarningInput = z.output<typeof acceptWarningSchema>;
