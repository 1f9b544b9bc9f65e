import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { loadPlan } from "./load-plan";
import type { Plan } from "./plan";

/** The days and items of a trip for staff, drafts and wish list included. */
export async function getPlan(actor: Actor, tripId: string): Promise<Plan> {
  const access = await authorise(actor, { trip: tripId }, "trip:read");
  return loadPlan(access);
}
