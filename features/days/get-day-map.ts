import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { ancestorsOf } from "@/domain/agenda";
import { flatten, itemsOfDay } from "@/domain/agenda-order";
import { type Course, courseOf } from "@/domain/day-map/course";
import { siteFinder } from "@/domain/warnings/sites";
import { loadPlan } from "@/features/agenda-items/load-plan";
import { loadHosts } from "@/features/warnings/load-hosts";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { mapTiles } from "@/lib/map-tiles";

/** Where a day goes, and what its map lies on. */
export type ShownDayMap = { course: Course; tiles: ReturnType<typeof mapTiles> };

/**
 * Where a day of the plan goes, drafts included, without what was declined or cancelled.
 *
 * @throws {Refusal} `not-found` for a day of another trip
 */
export async function getDayMap(
  actor: Actor,
  { tripId, dayId }: { tripId: string; dayId: string },
): Promise<ShownDayMap> {
  const access = await authorise(actor, { trip: tripId }, "trip:read");
  const plan = await loadPlan(access);
  if (!plan.days.some((day) => day.id === dayId)) throw new Refusal("not-found", "dayGone");
  const items = flatten(itemsOfDay(plan, dayId)).filter(
    ({ hostStatus }) => hostStatus !== "DECLINED" && hostStatus !== "CANCELLED",
  );
  const hostIds = plan.items.flatMap(({ hostId, venueId }) => [hostId, venueId].filter((id) => id !== null));
  const hosts = new Map((await loadHosts(access.organisationId, hostIds, db)).map((host) => [host.id, host]));
  const find = siteFinder(hosts);
  const byId = new Map(plan.items.map((item) => [item.id, item]));
  const course = courseOf(items, ({ id }) => {
    const item = byId.get(id);
    const site = item ? find([item, ...ancestorsOf(byId, item)]) : null;
    return site && { key: site.hostId, name: site.name, coordinates: site.coordinates };
  });
  return { course, tiles: mapTiles() };
}
