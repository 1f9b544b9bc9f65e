/** Where items take place, as far as the directory knows. */
import type { Coordinates } from "../distances";
import type { JudgedHost, JudgedItem } from "./plan-facts";

export type Site = {
  hostId: string;
  name: string;
  /** The outermost host around it: within one, nobody needs time to get from place to place. */
  rootId: string;
  /** Its own, or those of the nearest host around it that has any. */
  coordinates: Coordinates | null;
};

/**
 * Answers where an item is: its venue; its host, unless a place is named in words; else where the item around it is. Null for
 * what is in words, online or nowhere, and for transfers, which are at no place.
 *
 * @returns a function of an item and those around it, nearest first
 */
export function siteFinder(hosts: ReadonlyMap<string, JudgedHost>): (line: readonly JudgedItem[]) => Site | null {
  const known = new Map<string, Site>();
  const siteOf = (host: JudgedHost): Site => {
    const before = known.get(host.id);
    if (before) return before;
    const around = outwards(hosts, host);
    const coordinates = around.find((one) => one.coordinates !== null)?.coordinates ?? null;
    const site = { hostId: host.id, name: host.name, rootId: around.at(-1)?.id ?? host.id, coordinates };
    known.set(host.id, site);
    return site;
  };
  return (line) => {
    for (const { kind, venueId, place, hostId } of line) {
      if (kind === "TRANSFER" || (kind === "ONLINE_SESSION" && venueId === null)) return null;
      const host = hosts.get(venueId ?? (place === null ? (hostId ?? "") : ""));
      if (host) return siteOf(host);
      if (place !== null || venueId !== null) return null;
    }
    return null;
  };
}

/** A host and those around it, nearest first. */
function outwards(hosts: ReadonlyMap<string, JudgedHost>, host: JudgedHost): JudgedHost[] {
  const line = [host];
  for (let at = hosts.get(host.insideId ?? ""); at && !line.includes(at); at = hosts.get(at.insideId ?? ""))
    line.push(at);
  return line;
}
