import "server-only";
import type { TripAccess } from "@/access/authorise";
import { db } from "@/lib/db";

/** Seconds after which a window nobody hears of counts as closed; browsers slow hidden windows down to once a minute. */
export const HEARD_WITHIN = 90;

/** Somebody else who has the plan open. */
export type PersonAtPlan = { userId: string; name: string; itemId: string | null };

/** Who else has the plan open, each once and at the item they went to last, in an order that stays. */
export async function othersAtPlan({ actor, tripId }: TripAccess): Promise<PersonAtPlan[]> {
  const own = actor.kind === "user" ? actor.userId : null;
  return db.$queryRaw<PersonAtPlan[]>`
    select distinct on (v.user_id) v.user_id as "userId", u.name, v.item_id as "itemId"
    from plan_visits v join users u on u.id = v.user_id
    where v.trip_id = ${tripId}::uuid and v.user_id is distinct from ${own}::uuid
      and v.seen_at > now() - make_interval(secs => ${HEARD_WITHIN})
    order by v.user_id, (v.item_id is not null) desc, v.seen_at desc`;
}
