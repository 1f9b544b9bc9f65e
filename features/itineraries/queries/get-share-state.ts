import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { db } from "@/lib/db";
import { changesOf, type PlanChange } from "../changes";
import type { SharedPlanContent } from "../shared-plan";
import { type Draft, loadDraft } from "./load-draft";
import { loadLatest, type SharedVersion } from "./load-shared";

/** How far the plan is ahead of what participants see. */
export type ShareState = {
  /** Number of the newest shared version; null: never shared. */
  number: number | null;
  /** ISO text. */
  sharedAt: string | null;
  sharedBy: string | null;
  /** Of the plan the changes were counted in; sharing sends it back. */
  planRevision: number;
  /** How many changes sharing would bring; before the first time, how many items. */
  changes: number;
  /** The same one by one; empty before the first time. */
  list: PlanChange[];
  /** How many participants accepted and have an address, so that sharing mails them. */
  recipients: number;
  /** How many accepted in all. */
  accepted: number;
};

/** For the button that shares the plan. */
export async function getShareState(actor: Actor, tripId: string): Promise<ShareState> {
  const access = await authorise(actor, { trip: tripId }, "trip:read");
  const [draft, { latest }] = await Promise.all([loadDraft(access), loadLatest(access)]);
  return stateOf(access, draft, latest);
}

/** What the itinerary page of the staff shows: how far the plan is ahead, and what participants see now. */
export async function getSharing(
  actor: Actor,
  tripId: string,
): Promise<{ state: ShareState; shared: SharedPlanContent | null }> {
  const access = await authorise(actor, { trip: tripId }, "trip:read");
  const [draft, { latest }] = await Promise.all([loadDraft(access), loadLatest(access)]);
  return { state: await stateOf(access, draft, latest), shared: latest?.content ?? null };
}

async function stateOf(
  { tripId }: TripAccess,
  { content, planRevision }: Draft,
  latest: SharedVersion | null,
): Promise<ShareState> {
  const [row] = await db.$queryRaw<{ accepted: number; recipients: number; shared_by: string | null }[]>`
    select count(*)::int as accepted, count(p.email)::int as recipients,
      (select u.name from shared_plans s join users u on u.id = s.shared_by_id
        where s.trip_id = ${tripId}::uuid order by s.number desc limit 1) as shared_by
    from participants p where p.trip_id = ${tripId}::uuid and p.deleted_at is null and p.status = 'ACCEPTED'`;
  const list = latest ? changesOf(latest.content, content, null) : [];
  return {
    number: latest?.number ?? null,
    sharedAt: latest?.sharedAt.toISOString() ?? null,
    sharedBy: row?.shared_by ?? null,
    planRevision,
    changes: latest ? list.length : content.items.length,
    list,
    recipients: row?.recipients ?? 0,
    accepted: row?.accepted ?? 0,
  };
}
