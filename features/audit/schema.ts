import { z } from "zod";
import { date } from "@/lib/fields";

/** What of the log is asked for, as it stands in the address. What cannot be read counts as not asked for. */
export const auditFilterSchema = z.object({
  trip: z.uuid().nullable().catch(null),
  person: z.uuid().nullable().catch(null),
  day: date
    .refine((day) => day < "9999-12-31")
    .nullable()
    .catch(null),
  /** The last record of the page before; older ones follow. */
  before: z.uuid().nullable().catch(null),
});

export type AuditFilter = z.output<typeof auditFilterSchema>;
