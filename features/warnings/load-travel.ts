import "server-only";
import type { Leg } from "@/domain/travel";
import type { JudgedStay } from "@/domain/warnings/plan-facts";
import { legAnswer, withPassengers } from "@/features/legs/leg-rows";
import { stayAnswer, withGuests } from "@/features/stays/stay-rows";
import type { Tx } from "@/lib/db";

export type Travel = { legs: Leg[]; stays: JudgedStay[] };

/** Legs and stays of trips by trip, with who takes them. @param comingTo who counts as coming to each trip */
export async function loadTravel(
  comingTo: ReadonlyMap<string, readonly string[]>,
  tx: Tx,
): Promise<ReadonlyMap<string, Travel>> {
  const where = { tripId: { in: [...comingTo.keys()] }, deletedAt: null };
  const legs = await tx.leg.findMany({ where, include: withPassengers, orderBy: { id: "asc" } });
  const stays = await tx.stay.findMany({ where, include: withGuests, orderBy: { id: "asc" } });
  const found = new Map([...comingTo.keys()].map((tripId): [string, Travel] => [tripId, { legs: [], stays: [] }]));
  const whoOf = (tripId: string, forEveryone: boolean, named: readonly { participantId: string }[]) =>
    forEveryone ? (comingTo.get(tripId) ?? []) : named.map(({ participantId }) => participantId);
  for (const row of legs) {
    const { id, mode, fromPlace, toPlace, passengers, forEveryone, ...leg } = legAnswer(row);
    const { departDate, departMinute, departTimeZone, arriveDate, arriveMinute, arriveTimeZone } = leg;
    const times = { departDate, departMinute, departTimeZone, arriveDate, arriveMinute, arriveTimeZone };
    const participantIds = whoOf(row.tripId, forEveryone, passengers);
    found.get(row.tripId)?.legs.push({ id, mode, fromPlace, toPlace, ...times, participantIds });
  }
  for (const row of stays) {
    const { id, hostId, checkInDate, checkOutDate, guests, forEveryone } = stayAnswer(row);
    const participantIds = whoOf(row.tripId, forEveryone, guests);
    found.get(row.tripId)?.stays.push({ id, hostId, checkInDate, checkOutDate, participantIds });
  }
  return found;
}
