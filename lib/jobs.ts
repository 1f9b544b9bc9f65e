import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { canSendMail } from "./mail";
import { deliverDue } from "./outbox";

/**
 * Runs what waits in the database until told to stop. Any number of processes may run it.
 *
 * @param signal ends the loop; the mail in hand is finished first
 */
export async function runJobs(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const tried = await work().catch((error: unknown) => {
      console.error("Jobs rest for a moment:", error instanceof Error ? error.message : error);
      return 0;
    });
    if (tried === 0) await pause(1_000, undefined, { signal }).catch(() => undefined);
  }
}

async function work(): Promise<number> {
  return canSendMail() ? deliverDue() : 0;
}
