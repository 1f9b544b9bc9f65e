import "server-only";
import { cache } from "react";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import type { CalendarDate } from "@/domain/clock";
import { db } from "@/lib/db";

/** What stands above every page of a trip, and what the reader may do there. */
export type TripHeader = {
  tripId: string;
  title: string;
  /** A template has no dates and nobody on it; only its plan and its form are shown. */
  isTemplate: boolean;
  organisation: { id: string; name: string };
  /** Null while the trip's dates are open. */
  startDate: CalendarDate | null;
  endDate: CalendarDate | null;
  /** Different hosts of the items, whatever their status. */
  hostCount: number;
  /** People on the list of participants, whatever they answered. */
  participantCount: number;
  may: {
    editPlan: boolean;
    editTrip: boolean;
    sharePlan: boolean;
    editParticipants: boolean;
    editReport: boolean;
    publishReport: boolean;
    readReport: boolean;
  };
};

/** The header of a trip. One request asks it several times (layout, title, page), so it is kept for that request. */
export const getTripHeader = cache(async (actor: Actor, tripId: string): Promise<TripHeader> => {
  const access = await authorise(actor, { trip: tripId }, "trip:read");
  const [row] = await db.$queryRaw<HeaderRow[]>`
    select t.title, t.is_template, t.organisation_id, o.name as organisation_name,
      (select min(d.date)::text from days d where d.trip_id = t.id) as start_date,
      (select max(d.date)::text from days d where d.trip_id = t.id) as end_date,
      (select count(distinct i.host_id)::int from agenda_items i where i.trip_id = t.id and i.deleted_at is null) as hosts,
      (select count(*)::int from participants p
        where p.trip_id = t.id and p.deleted_at is null) as participants
    from trips t join organisations o on o.id = t.organisation_id
    where t.id = ${access.tripId}::uuid`;
  if (!row) throw new Error(`Trip ${tripId} went away while it was read`);
  return {
    tripId: access.tripId,
    title: row.title,
    isTemplate: row.is_template,
    organisation: { id: row.organisation_id, name: row.organisation_name },
    startDate: row.start_date,
    endDate: row.end_date,
    hostCount: row.hosts,
    participantCount: row.participants,
    may: {
      editPlan: allows(access, "plan:edit"),
      editTrip: allows(access, "trip:edit"),
      sharePlan: allows(access, "plan:share"),
      editParticipants: allows(access, "participants:edit"),
      editReport: allows(access, "report:edit"),
      publishReport: allows(access, "report:publish"),
      readReport: allows(access, "report:read-draft"),
    },
  };
});

type HeaderRow = {
  title: string;
  is_template: boolean;
  organisation_id: string;
  organisation_name: string;
  start_date: CalendarDate | null;
  end_date: CalendarDate | null;
  hosts: number;
  participants: number;
};
