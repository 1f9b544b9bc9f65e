import "server-only";
import type { Tx } from "@/lib/db";
import type { ScheduledPublication } from "@/prisma/generated/client";

/** When a report publishes itself. */
export type Schedule = {
  /** ISO instant. */
  at: string;
  /** IANA zone in which it was chosen. */
  timeZone: string;
  by: string;
  correction: string | null;
  /** A check fails, and this is why it goes out all the same. */
  overrideReason: string | null;
};

/** What may be shown of a row. */
export function scheduleOf({
  at,
  timeZone,
  scheduledByName,
  correction,
  overrideReason,
}: ScheduledPublication): Schedule {
  return { at: at.toISOString(), timeZone, by: scheduledByName, correction, overrideReason };
}

/** What waits for a report; for queries that have already authorised. */
export async function loadSchedule(tx: Tx, reportId: string): Promise<Schedule | null> {
  const row = await tx.scheduledPublication.findFirst({ where: { reportId, outcome: null } });
  return row && scheduleOf(row);
}
