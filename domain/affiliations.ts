/** Where somebody works, and worked. */
import type { CalendarDate } from "./clock";

type Period = { since: CalendarDate | null; until: CalendarDate | null };

/** Present affiliations first (those without an end), then the past ones, the latest to end first; else as given. */
export function inOrderOfPresence<Affiliation extends Period>(affiliations: readonly Affiliation[]): Affiliation[] {
  return [...affiliations].sort((a, b) => {
    if (a.until === b.until) return 0;
    if (a.until === null) return -1;
    if (b.until === null) return 1;
    return a.until > b.until ? -1 : 1;
  });
}

/** What somebody is now: the first affiliation without an end; null for somebody who has none. */
export function presentAffiliation<Affiliation extends Period>(
  affiliations: readonly Affiliation[],
): Affiliation | null {
  return affiliations.find(({ until }) => until === null) ?? null;
}
