import "server-only";
import type { TripAccess } from "@/access/authorise";
import { recordChanges } from "@/access/record";
import { addDays } from "@/domain/clock";
import { dateText } from "@/features/agenda-items/load-plan";
import type { Tx } from "@/lib/db";
import { columnOf } from "./write-days";

/**
 * Moves every leg and stay of a trip.
 *
 * @param days later; negative is earlier
 * @returns how many of each
 */
export async function moveTravel(tx: Tx, access: TripAccess, days: number): Promise<{ legs: number; stays: number }> {
  const living = { tripId: access.tripId, deletedAt: null };
  const later = (date: Date) => addDays(dateText(date), days);
  const legs = await tx.leg.findMany({ where: living });
  for (const { id, departDate, arriveDate } of legs) {
    await tx.leg.update({
      where: { id },
      data: {
        departDate: columnOf(later(departDate)) ?? departDate,
        arriveDate: arriveDate && columnOf(later(arriveDate)),
        revision: { increment: 1 },
      },
    });
  }
  const stays = await tx.stay.findMany({ where: living });
  for (const { id, checkInDate, checkOutDate } of stays) {
    await tx.stay.update({
      where: { id },
      data: {
        checkInDate: columnOf(later(checkInDate)) ?? checkInDate,
        checkOutDate: columnOf(later(checkOutDate)) ?? checkOutDate,
        revision: { increment: 1 },
      },
    });
  }
  const { organisationId, tripId, actor } = access;
  const own = { organisationId, tripId, action: "trip:edit" as const };
  await recordChanges(tx, actor, [
    ...legs.map(({ id, fromPlace, toPlace, departDate }) => ({
      ...own,
      event: "leg.changed",
      subject: { type: "leg", id, name: `${fromPlace} – ${toPlace}` },
      before: { departDate: dateText(departDate) },
      after: { departDate: later(departDate) },
    })),
    ...stays.map(({ id, name, checkInDate, checkOutDate }) => ({
      ...own,
      event: "stay.changed",
      subject: { type: "stay", id, name },
      before: { checkInDate: dateText(checkInDate), checkOutDate: dateText(checkOutDate) },
      after: { checkInDate: later(checkInDate), checkOutDate: later(checkOutDate) },
    })),
  ]);
  return { legs: legs.length, stays: stays.length };
}
