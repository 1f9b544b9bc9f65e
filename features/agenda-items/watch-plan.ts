import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import type { Watch } from "@/access/stream-endpoint";
import { db } from "@/lib/db";
import { listen } from "@/lib/notifications";

/** How far the plan of a trip is; whoever has an older one asks for the new one. */
export type PlanNews = { planRevision: number };

/**
 * Tells when the plan of a trip changes, whoever changed it and through whichever process. Only that it changed: what
 * it has become is read with the reader's own rights.
 */
export async function watchPlan(actor: Actor, { tripId }: { tripId: string }): Promise<Watch<PlanNews>> {
  const access = await authorise(actor, { trip: tripId }, "trip:read");
  return {
    now: await newsOf(access.tripId),
    follow: (tell) =>
      listen("sojourn_plan", (payload) => {
        if (payload === null) return void newsOf(access.tripId).then(tell, () => undefined);
        const [changed, revision] = payload.split(" ");
        if (changed === access.tripId) tell({ planRevision: Number(revision) });
      }),
    still: () => authorise(actor, { trip: access.tripId }, "trip:read").then(() => true),
  };
}

async function newsOf(tripId: string): Promise<PlanNews> {
  return db.trip.findUniqueOrThrow({ where: { id: tripId }, select: { planRevision: true } });
}
