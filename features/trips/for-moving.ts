import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import type { CalendarDate } from "@/domain/clock";
import { dateText } from "@/features/agenda-items/load-plan";
import { db } from "@/lib/db";

/** What the menu of a trip needs to know, and what moving it would move. */
export type TripForMoving = {
  tripId: string;
  organisationId: string;
  title: string;
  city: string;
  country: string | null;
  timeZone: string;
  seriesName: string | null;
  isTemplate: boolean;
  revision: number;
  days: { id: string; date: CalendarDate | null; position: number; itemCount: number }[];
  /** Legs and stays with their dates, in words that need no translation. */
  travel: { id: string; name: string; from: CalendarDate; to: CalendarDate | null }[];
  may: { edit: boolean; moveTravel: boolean };
};

/** For the menu of a trip. */
export async function getTripForMoving(actor: Actor, tripId: string): Promise<TripForMoving> {
  const access = await authorise(actor, { trip: tripId }, "trip:read");
  const living = { where: { deletedAt: null } };
  const { id, days, legs, stays, ...trip } = await db.trip.findUniqueOrThrow({
    where: { id: access.tripId },
    select: {
      ...{ id: true, organisationId: true, title: true, city: true, country: true, timeZone: true },
      ...{ seriesName: true, isTemplate: true, revision: true },
      days: {
        select: { id: true, date: true, position: true, _count: { select: { items: living } } },
        orderBy: { position: "asc" },
      },
      legs: { ...living, orderBy: { departDate: "asc" } },
      stays: { ...living, orderBy: { checkInDate: "asc" } },
    },
  });
  return {
    ...trip,
    tripId: id,
    days: days.map(({ date, _count, ...day }) => ({ ...day, date: dateText(date), itemCount: _count.items })),
    travel: [
      ...legs.map((leg) => ({
        id: leg.id,
        name: `${leg.fromPlace} – ${leg.toPlace}`,
        from: dateText(leg.departDate),
        to: dateText(leg.arriveDate),
      })),
      ...stays.map((stay) => ({
        id: stay.id,
        name: stay.name,
        from: dateText(stay.checkInDate),
        to: dateText(stay.checkOutDate),
      })),
    ],
    may: { edit: allows(access, "trip:edit"), moveTravel: allows(access, "travel:edit") },
  };
}
