import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import type { Watch } from "@/access/stream-endpoint";
import { othersAtPlan, type PersonAtPlan } from "@/features/plan-visits/people";
import { db } from "@/lib/db";
import { followNews } from "@/lib/follow-news";

export type PlanNews = {
  /** How far the plan of the trip is; whoever has an older one asks for the new one. */
  planRevision: number;
  /** Who else changed it last; null when it was the reader, or nobody yet. */
  by: string | null;
  /** Who else has it open now. */
  people: PersonAtPlan[];
};

/**
 * Tells when the plan of a trip changes, whoever changed it and through whichever process, and who has it open. Only
 * that it changed: what it has become is read with the reader's own rights.
 */
export async function watchPlan(actor: Actor, { tripId }: { tripId: string }): Promise<Watch<PlanNews>> {
  const access = await authorise(actor, { trip: tripId }, "trip:read");
  const now = await newsOf(access);
  return {
    now,
    follow: (tell) =>
      followNews({
        ...{ now, tell, isNew, look: () => newsOf(access) },
        channels: {
          sojourn_plan: (payload) => payload.startsWith(`${access.tripId} `),
          sojourn_presence: (payload) => payload === access.tripId,
        },
      }),
    still: () => authorise(actor, { trip: access.tripId }, "trip:read").then(() => true),
  };
}

async function newsOf(access: TripAccess): Promise<PlanNews> {
  const [trip, last, people] = await Promise.all([
    db.trip.findUniqueOrThrow({ where: { id: access.tripId }, select: { planRevision: true } }),
    db.changeRecord.findFirst({
      where: { tripId: access.tripId, action: { in: ["plan:edit", "sign-ups:edit"] } },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      select: { actorUserId: true, actorName: true },
    }),
    othersAtPlan(access),
  ]);
  const own = access.actor.kind === "user" && last?.actorUserId === access.actor.userId;
  return { planRevision: trip.planRevision, by: own ? null : last?.actorName || null, people };
}

/** Who changed it is told with the change. A look may be older than the one that came before it. */
function isNew(news: PlanNews, told: PlanNews): boolean {
  if (news.planRevision < told.planRevision) return false;
  return news.planRevision > told.planRevision || JSON.stringify(news.people) !== JSON.stringify(told.people);
}
