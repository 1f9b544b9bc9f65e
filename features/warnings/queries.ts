import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import type { MoveFacts } from "@/domain/warnings/move-judge";
import { loadPlan } from "@/features/agenda-items/load-plan";
import { factsOf } from "./judge";

/** What a browser judges moves by besides the plan it has: hosts, what they do elsewhere, and who travels when. */
export type PlanSurroundings = Omit<MoveFacts, "agenda">;

/** For those who move items; whoever may do so may also read how people travel. */
export async function readSurroundings(actor: Actor, { tripId }: { tripId: string }): Promise<PlanSurroundings> {
  const access = await authorise(actor, { trip: tripId }, "plan:edit");
  const { hosts, visitsElsewhere, legs } = await factsOf(access, await loadPlan(access));
  return { hosts, visitsElsewhere, legs };
}
