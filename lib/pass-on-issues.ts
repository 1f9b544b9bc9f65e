import type { z } from "zod";

/** Makes what an inner schema found wrong the outer field's own, with messages and paths as they are. */
export function passOnIssues(error: z.ZodError, input: unknown, context: z.RefinementCtx): void {
  context.issues.push(...error.issues.map((issue) => ({ ...issue, input }) as z.core.$ZodRawIssue));
}
