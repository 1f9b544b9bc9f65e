import "server-only";
import type { OpenItinerary } from "@/features/itineraries/queries/open-itinerary";
import { db } from "@/lib/db";

/** How many people are signed up for each item of a trip, by its id, for a reader whose itinerary has been opened. */
export async function countSignUps({ tripId }: OpenItinerary): Promise<Record<string, number>> {
  const rows = await db.$queryRaw<{ item_id: string; count: number }[]>`
    select s.item_id, count(*)::int as count from sign_ups s
    join participants p on p.id = s.participant_id and p.deleted_at is null and p.status in ('ADDED', 'INVITED', 'ACCEPTED')
    where s.trip_id = ${tripId}::uuid group by s.item_id order by s.item_id`;
  return Object.fromEntries(rows.map((row) => [row.item_id, row.count]));
}
