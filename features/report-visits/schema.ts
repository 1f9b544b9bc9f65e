import { z } from "zod";
import { id } from "@/lib/fields";

/** A window with a report open, and the block it is in. The window makes up its id. */
export const visitReportSchema = z.object({
  tripId: id,
  reportId: id,
  visitId: id,
  /** Blocks are not rows: whatever name is given is told to the others. */
  blockId: z.string().max(300, "tooLong").nullable().default(null),
});

export const leaveReportSchema = z.object({ tripId: id, reportId: id, visitId: id });

export type VisitReportInput = z.output<typeof visitReportSchema>;
export type LeaveReportInput = z.output<typeof leaveReportSchema>;
