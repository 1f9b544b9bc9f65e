import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import type { CalendarDate } from "@/domain/clock";
import { dateText } from "@/features/agenda-items/load-plan";
import { db } from "@/lib/db";

/** A trip of a series. */
export type SeriesTrip = {
  tripId: string;
  title: string;
  number: number | null;
  city: string;
  /** Null while the dates are open. */
  startDate: CalendarDate | null;
  cancelled: boolean;
  /** Whether the reader may open its plan. */
  mayOpen: boolean;
};

/** The trips of the series a trip belongs to, in their order, itself among them; none without a series. */
export async function getSeries(actor: Actor, tripId: string): Promise<SeriesTrip[]> {
  const access = await authorise(actor, { trip: tripId }, "trip:read");
  const { seriesName } = await db.trip.findUniqueOrThrow({
    where: { id: access.tripId },
    select: { seriesName: true },
  });
  if (seriesName === null) return [];
  const trips = await db.trip.findMany({
    where: {
      organisationId: access.organisationId,
      deletedAt: null,
      isTemplate: false,
      seriesName: { equals: seriesName, mode: "insensitive" },
    },
    select: {
      id: true,
      title: true,
      seriesNumber: true,
      city: true,
      cancelledAt: true,
      days: { select: { date: true }, orderBy: { position: "asc" }, take: 1 },
      team: { select: { userId: true } },
    },
  });
  const opens = (team: { userId: string }[]) =>
    allows(access, "organisation:edit") ||
    (actor.kind === "user" && team.some(({ userId }) => userId === actor.userId));
  return trips
    .map(({ id, seriesNumber, cancelledAt, days, team, title, city }) => ({
      tripId: id,
      title,
      city,
      number: seriesNumber,
      startDate: dateText(days[0]?.date ?? null),
      cancelled: cancelledAt !== null,
      mayOpen: opens(team),
    }))
    .sort((a, b) => order(a) - order(b) || ((a.startDate ?? "9999") < (b.startDate ?? "9999") ? -1 : 1));
}

const order = ({ number }: SeriesTrip) => number ?? Number.MAX_SAFE_INTEGER;
