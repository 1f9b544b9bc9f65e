import "server-only";
import type { TripAccess } from "@/access/authorise";
import { HEARD_WITHIN } from "@/features/plan-visits/people";
import { db } from "@/lib/db";

/** Somebody else who has the report open. */
export type PersonAtReport = { userId: string; name: string; blockId: string | null };

/** Who else has a report open, each once and in the block they went to last, in an order that stays. */
export async function othersAtReport({ actor, tripId }: TripAccess, reportId: string): Promise<PersonAtReport[]> {
  const own = actor.kind === "user" ? actor.userId : null;
  return db.$queryRaw<PersonAtReport[]>`
    select distinct on (v.user_id) v.user_id as "userId", u.name, v.block_id as "blockId"
    from report_visits v join users u on u.id = v.user_id join reports r on r.id = v.report_id
    where v.report_id = ${reportId}::uuid and r.trip_id = ${tripId}::uuid
      and v.user_id is distinct from ${own}::uuid
      and v.seen_at > now() - make_interval(secs => ${HEARD_WITHIN})
    order by v.user_id, (v.block_id is not null) desc, v.seen_at desc`;
}
