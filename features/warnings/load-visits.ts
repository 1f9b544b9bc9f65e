import "server-only";
import { addDays, type CalendarDate, type MinuteOfDay } from "@/domain/clock";
import type { VisitElsewhere } from "@/domain/warnings/plan-facts";
import { addMinutes, type TimeZone, toInstant } from "@/domain/zones";
import { dateText } from "@/features/agenda-items/load-plan";
import { columnDate } from "@/lib/column-date";
import type { Tx } from "@/lib/db";

/** Who is told of other trips: all of them to an admin, to others those they are in the team of. */
export type Reader = { userId: string | null; seesAllTrips: boolean };

type Wanted = {
  organisationId: string;
  hostIds: readonly string[];
  dates: readonly CalendarDate[];
  /** Who reads of them: trips of others are not named to them. */
  reader: Reader;
};

/** With the trip each belongs to, for telling a trip's own visits from those of others. */
export type HeldVisit = VisitElsewhere & { tripId: string };

/**
 * The visits that hosts were asked for or have confirmed around some dates, of all trips of the organisation. Those that
 * are off, or inside something that is, do not count.
 */
export async function loadVisits(wanted: Wanted, tx: Tx): Promise<HeldVisit[]> {
  const { organisationId, hostIds, dates, reader } = wanted;
  const sorted = [...dates].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || hostIds.length === 0) return [];
  const rows = await tx.agendaItem.findMany({
    where: {
      organisationId,
      hostId: { in: [...hostIds] },
      hostStatus: { in: ["REQUESTED", "CONFIRMED"] },
      deletedAt: null,
      startMinute: { not: null },
      // Zones lie up to 26 hours apart, so the same moment may have dates two days apart.
      day: { date: { gte: columnDate(addDays(first, -2)), lte: columnDate(addDays(last, 2)) } },
      OR: [
        { parentId: null },
        { parent: { OR: [{ hostStatus: null }, { hostStatus: { notIn: ["DECLINED", "CANCELLED"] } }] } },
      ],
      trip: { deletedAt: null, cancelledAt: null },
    },
    select: {
      id: true,
      tripId: true,
      hostId: true,
      startMinute: true,
      durationMinutes: true,
      day: { select: { date: true, timeZone: true } },
      trip: { select: { title: true, team: { select: { userId: true } } } },
    },
    orderBy: { id: "asc" },
  });
  return rows.flatMap(({ id, tripId, hostId, startMinute, durationMinutes, day, trip }): HeldVisit[] => {
    const date = dateText(day?.date ?? null);
    if (!hostId || !day || date === null || startMinute === null) return [];
    const start = toInstant(date, startMinute as MinuteOfDay, day.timeZone as TimeZone);
    const seen = reader.seesAllTrips || trip.team.some(({ userId }) => userId === reader.userId);
    return [
      { id, tripId, hostId, start, end: addMinutes(start, durationMinutes ?? 0), tripTitle: seen ? trip.title : null },
    ];
  });
}
