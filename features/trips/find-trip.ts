import "server-only";
import type { TripAccess } from "@/access/authorise";
import type { CalendarDate } from "@/domain/clock";
import type { TimeZone } from "@/domain/zones";
import { dateText } from "@/features/agenda-items/load-plan";
import { db, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";

/** A trip's own fields, as its form shows them and as changes of them are recorded. */
export async function loadTrip(access: { readonly tripId: string }, tx: Tx = db) {
  const trip = await tx.trip.findUniqueOrThrow({
    where: { id: access.tripId },
    omit: { createdAt: true, deletedAt: true, planRevision: true },
    include: {
      days: {
        select: { id: true, date: true, position: true, _count: { select: { items: { where: { deletedAt: null } } } } },
        orderBy: { position: "asc" },
      },
      partners: {
        include: { host: { select: { name: true } }, project: { select: { name: true } } },
        orderBy: { position: "asc" },
      },
      team: {
        include: { user: { select: { name: true, email: true } } },
        orderBy: [{ role: "asc" }, { userId: "asc" }],
      },
    },
  });
  const { days, partners, team, cancelledAt, timeZone, ...fields } = trip;
  return {
    ...fields,
    tripId: access.tripId,
    timeZone: timeZone as TimeZone,
    cancelledAt: cancelledAt?.toISOString() ?? null,
    startDate: dateText(days[0]?.date ?? null) as CalendarDate | null,
    days: days.map(({ date, _count, ...day }) => ({ ...day, date: dateText(date), itemCount: _count.items })),
    partners: partners.map(({ hostId, projectId, role, thanksFor, host, project }) => ({
      hostId,
      projectId,
      name: host?.name ?? project?.name ?? "",
      role,
      thanksFor,
    })),
    team: team.map(({ userId, role, parts, user }) => ({ userId, role, parts, name: user.name, email: user.email })),
  };
}

export type TripDetails = Awaited<ReturnType<typeof loadTrip>>;

/**
 * The trip a command is about.
 *
 * @throws {Refusal} `stale` with the trip as it is now when it is not the one the sender saw
 */
export async function tripSeen(tx: Tx, access: TripAccess, revision: number): Promise<TripDetails> {
  const trip = await loadTrip(access, tx);
  if (trip.revision === revision) return trip;
  const last = await tx.changeRecord.findFirst({
    where: { tripId: access.tripId, subjectType: "trip" },
    orderBy: { id: "desc" },
    select: { actorName: true },
  });
  throw new Refusal("stale", "stale", { present: { trip, by: last?.actorName || null } });
}

/** What the record of changes keeps of a trip's own fields. */
export function recordedTrip({
  revision: _,
  id: __,
  tripId: ___,
  days,
  ...trip
}: TripDetails): Record<string, unknown> {
  return { ...trip, dayCount: days.length };
}
