import "server-only";
import { db } from "@/lib/db";
import { publishDue } from "./publish-due";
import { applyWithdrawals } from "./withdraw";

/**
 * What reports do by themselves: take out what was withdrawn, and publish at the moment that was chosen.
 *
 * @returns how many things were taken up
 */
export async function doDueWork(): Promise<number> {
  const [due] = await db.$queryRaw<{ withdrawals: boolean; moments: boolean }[]>`
    select exists (select from withdrawals w join trips t on t.id = w.trip_id
        where w.done_at is null and t.deleted_at is null) as withdrawals,
      exists (select from scheduled_publications where outcome is null and at <= now()) as moments`;
  const taken = due?.withdrawals ? await applyWithdrawals(new Date()) : 0;
  return taken + (due?.moments ? await publishDue(new Date()) : 0);
}
