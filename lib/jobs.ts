import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { canSendMail } from "./mail";
import { deliverDue } from "./outbox";

/** Takes up some of what waits. @returns how many things were tried; 0 when nothing waits */
export type Job = () => Promise<number>;

/**
 * Runs what waits in the database until told to stop: mails, and the jobs of the features. Any number of processes may
 * run it.
 *
 * @param signal ends the loop; what is in hand is finished first
 */
export async function runJobs(signal: AbortSignal, jobs: readonly Job[]): Promise<void> {
  const all = [sendMails, ...jobs];
  while (!signal.aborted) {
    let tried = 0;
    for (const job of all) tried += await attempt(job);
    if (tried === 0) await pause(1_000, undefined, { signal }).catch(() => undefined);
  }
}

/** One job that fails does not hold up the others. */
async function attempt(job: Job): Promise<number> {
  try {
    return await job();
  } catch (error) {
    console.error("A job rests for a moment:", error instanceof Error ? error.message : error);
    return 0;
  }
}

async function sendMails(): Promise<number> {
  return canSendMail() ? deliverDue() : 0;
}
