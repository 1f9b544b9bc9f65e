import "server-only";
import type { TripAccess } from "@/access/authorise";
import { ancestorsOf } from "@/domain/agenda";
import { type ShiftOutcome, shiftDay } from "@/domain/day-shift";
import { usualMinutesBetween } from "@/domain/distances";
import { siteFinder } from "@/domain/warnings/sites";
import type { Plan, PlanDay, PlanItem } from "@/features/agenda-items/plan";
import { loadHosts } from "@/features/warnings/load-hosts";
import { db, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { PreviewShiftInput } from "./schema";

/**
 * What becomes of a plan when a day is shifted. Free time that takes up a delay leaves as many minutes between two items as
 * the way between their places probably takes.
 *
 * @throws {Refusal} `not-found` when the day is not part of the trip
 */
export async function reckonShift(
  { organisationId }: Pick<TripAccess, "organisationId">,
  plan: Plan,
  input: PreviewShiftInput,
  tx: Tx = db,
): Promise<ShiftOutcome<PlanItem, PlanDay>> {
  if (!plan.days.some((day) => day.id === input.dayId)) throw new Refusal("not-found", "dayGone");
  const ids = input.absorb ? plan.items.flatMap(({ hostId, venueId }) => [hostId ?? [], venueId ?? []].flat()) : [];
  const hosts = await loadHosts(organisationId, ids, tx);
  const siteOf = siteFinder(new Map(hosts.map((host) => [host.id, host])));
  const byId = new Map(plan.items.map((item) => [item.id, item]));
  return shiftDay<PlanItem, PlanDay>(plan, input, (before, after) => {
    const [from, to] = [before, after].map((item) => siteOf([item, ...ancestorsOf(byId, item)]));
    if (!from?.coordinates || !to?.coordinates || from.rootId === to.rootId) return 0;
    return usualMinutesBetween(from.coordinates, to.coordinates);
  });
}
