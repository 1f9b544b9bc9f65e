import "server-only";
import { addDays, type CalendarDate, daysBetween } from "@/domain/clock";
import { dateText } from "@/features/agenda-items/load-plan";
import type { Tx } from "@/lib/db";
import { columnOf } from "../write-days";

type Dates = { from: CalendarDate | null; to: CalendarDate | null };

/**
 * The stays of a trip again for another, as many days later as it begins later, with nobody in them and no booking
 * code. None while either trip's dates are open: a stay always has dates.
 *
 * @returns how many
 */
export async function copyStays(tx: Tx, fromId: string, toId: string, { from, to }: Dates): Promise<number> {
  if (from === null || to === null) return 0;
  const stays = await tx.stay.findMany({
    where: { tripId: fromId, deletedAt: null },
    omit: { id: true, tripId: true, reference: true, deletedAt: true, revision: true, createdAt: true },
  });
  const later = daysBetween(from, to);
  const moved = (date: Date) => columnOf(addDays(dateText(date), later)) ?? date;
  await tx.stay.createMany({
    data: stays.map(({ checkInDate, checkOutDate, ...stay }) => ({
      ...stay,
      tripId: toId,
      checkInDate: moved(checkInDate),
      checkOutDate: moved(checkOutDate),
    })),
  });
  return stays.length;
}
