import "server-only";
import { type Actor, languageOf } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { may } from "@/access/permissions";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { hashOf, looksLikeToken } from "@/lib/tokens";

/** Who reads an itinerary. Staff see what every group sees; a participant only what is theirs. */
export type Audience =
  | { kind: "staff" }
  | {
      kind: "participant";
      participantId: string;
      groupIds: string[];
      /** Items they signed up for. */
      signedUpIds: string[];
    };

/** What must be known of an itinerary before any of it is drawn. Read on every request, in one statement. */
export type OpenItinerary = {
  tripId: string;
  title: string;
  audience: Audience;
  /** Number of the newest shared version; null: nothing was shared yet. */
  number: number | null;
  cancelled: { reason: string | null } | null;
  /** Changes whenever something is announced on the trip, or taken back. */
  announced: string;
  /** BCP 47 tag the reader is known by: their account's, else the one the organisers noted; null: neither. */
  language: string | null;
};

/** What a personal link leads to. */
export type LinkVisit =
  | { state: "open"; itinerary: OpenItinerary }
  | {
      state: "not-coming";
      status: "ADDED" | "DECLINED" | "WAITING_LIST" | "WITHDRAWN";
      title: string;
      language: string | null;
    };

/**
 * Opens the itinerary a personal link leads to.
 *
 * @throws {Refusal} `not-found` when the link is forged, expired, revoked, of another kind, or its trip is gone
 */
export async function openByLink(token: string): Promise<LinkVisit> {
  if (!looksLikeToken(token) || !may(["participant"], "itinerary:read")) throw new Refusal("not-found", "linkEnded");
  const [row] = await db.$queryRaw<LinkRow[]>`
    select t.id as trip_id, t.title, t.cancelled_at, t.cancel_reason, p.language, p.id as participant_id, p.status::text as status,
      (select max(s.number) from shared_plans s where s.trip_id = t.id) as number,
      array(select g.group_id::text from group_members g where g.participant_id = p.id order by 1) as group_ids,
      array(select s.item_id::text from sign_ups s where s.participant_id = p.id order by 1) as signed_up_ids,
      (select string_agg(a.id || ':' || a.revision, ' ' order by a.id) from announcements a
        where a.trip_id = t.id and a.withdrawn_at is null) as announced
    from personal_links l
    join participants p on p.id = l.participant_id and p.deleted_at is null
    join trips t on t.id = p.trip_id and t.deleted_at is null
    where l.token_hash = ${hashOf(token)} and l.kind = 'ITINERARY' and l.revoked_at is null and l.expires_at > now()`;
  if (!row) throw new Refusal("not-found", "linkEnded");
  if (row.status !== "INVITED" && row.status !== "ACCEPTED") {
    return { state: "not-coming", status: row.status, title: row.title, language: row.language };
  }
  return { state: "open", itinerary: itineraryOf(row) };
}

type LinkRow = Row & {
  participant_id: string;
  status: "ADDED" | "INVITED" | "ACCEPTED" | "DECLINED" | "WAITING_LIST" | "WITHDRAWN";
};

/** Opens the itinerary of a trip for somebody signed in: a participant of it, or its staff. */
export async function openSignedIn(actor: Actor, tripId: string): Promise<OpenItinerary> {
  const access = await authorise(actor, { trip: tripId }, "itinerary:read");
  const [row] = await db.$queryRaw<Row[]>`
    select t.id as trip_id, t.title, t.cancelled_at, t.cancel_reason, ${access.participantId}::text as participant_id,
      coalesce(${languageOf(actor)}::text, (select p.language from participants p where p.id = ${access.participantId}::uuid)) as language,
      (select max(s.number) from shared_plans s where s.trip_id = t.id) as number,
      array(select g.group_id::text from group_members g where g.participant_id = ${access.participantId}::uuid order by 1)
        as group_ids,
      array(select s.item_id::text from sign_ups s where s.participant_id = ${access.participantId}::uuid order by 1)
        as signed_up_ids,
      (select string_agg(a.id || ':' || a.revision, ' ' order by a.id) from announcements a
        where a.trip_id = t.id and a.withdrawn_at is null) as announced
    from trips t where t.id = ${access.tripId}::uuid`;
  if (!row) throw new Refusal("not-found", "notFound");
  return itineraryOf(row);
}

type Row = {
  trip_id: string;
  title: string;
  cancelled_at: Date | null;
  cancel_reason: string | null;
  participant_id: string | null;
  language: string | null;
  number: number | null;
  group_ids: string[];
  signed_up_ids: string[];
  announced: string | null;
};

function itineraryOf(row: Row): OpenItinerary {
  return {
    tripId: row.trip_id,
    title: row.title,
    audience:
      row.participant_id === null
        ? { kind: "staff" }
        : {
            kind: "participant",
            participantId: row.participant_id,
            groupIds: row.group_ids,
            signedUpIds: row.signed_up_ids,
          },
    number: row.number,
    cancelled: row.cancelled_at ? { reason: row.cancel_reason } : null,
    announced: row.announced ?? "",
    language: row.language,
  };
}
