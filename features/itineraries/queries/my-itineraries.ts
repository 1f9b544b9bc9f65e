import "server-only";
import type { Actor } from "@/access/actor";
import { may } from "@/access/permissions";
import type { CalendarDate } from "@/domain/clock";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";

/** A trip somebody takes part in. */
export type MyItinerary = {
  tripId: string;
  title: string;
  city: string;
  organisationName: string;
  /** Null while the trip's dates are open. */
  startDate: CalendarDate | null;
  endDate: CalendarDate | null;
};

/** The trips the actor takes part in, by date, the latest first and those without dates before all. */
export async function getMyItineraries(actor: Actor): Promise<MyItinerary[]> {
  if (actor.kind !== "user" || !may(["user"], "account:own")) throw new Refusal("unauthenticated", "signInFirst");
  const rows = await db.$queryRaw<Row[]>`
    select t.id, t.title, t.city, o.name as organisation_name, min(d.date)::text as start_date, max(d.date)::text as end_date
    from participants p
    join trips t on t.id = p.trip_id and t.deleted_at is null
    join organisations o on o.id = t.organisation_id
    left join days d on d.trip_id = t.id
    where p.user_id = ${actor.userId}::uuid and p.deleted_at is null and p.status in ('INVITED', 'ACCEPTED')
    group by t.id, o.name order by min(d.date) desc nulls first, t.title, t.id`;
  return rows.map((row) => ({
    tripId: row.id,
    title: row.title,
    city: row.city,
    organisationName: row.organisation_name,
    startDate: row.start_date,
    endDate: row.end_date,
  }));
}

type Row = {
  id: string;
  title: string;
  city: string;
  organisation_name: string;
  start_date: CalendarDate | null;
  end_date: CalendarDate | null;
};
