/** Where a day of a shared plan goes, for the reader of an itinerary. */
import { type Course, courseOf, type Site } from "@/domain/day-map/course";
import type { DayView, ItemView } from "./view";

/** The course of a day as one reader sees it; a part of an item that says no address is where the item is. */
export function courseOfDay({ items }: DayView): Course {
  const sites = new Map<string, Site | null>();
  const inOrder = items.flatMap((item) => below(item, null, sites));
  return courseOf(
    inOrder.map(({ item, groups }) => ({ ...item, groupIds: groups.map(({ id }) => id) })),
    ({ id }) => sites.get(id) ?? null,
  );
}

function below(view: ItemView, around: Site | null, sites: Map<string, Site | null>): ItemView[] {
  const site = view.item.kind === "ONLINE_SESSION" ? null : (siteOf(view) ?? around);
  sites.set(view.item.id, site);
  return [view, ...view.subItems.flatMap((sub) => below(sub, site, sites))];
}

function siteOf({ item, host, venue, address }: ItemView): Site | null {
  const at = venue ?? (item.place === null ? host : null);
  if (!at) return null;
  const { latitude = null, longitude = null } = address ?? {};
  const coordinates = latitude === null || longitude === null ? null : { latitude, longitude };
  return { key: at.id, name: at.name, coordinates };
}
