import "server-only";
import type { Tx } from "@/lib/db";
import type { Archive } from "../file-format/archive";
import type { NewIds } from "../new-ids";

type Named = { id: string };

/**
 * Pairs things of an archive with rows that are the same by a key, each row once: two things of one name in a file
 * stay two.
 *
 * @param there oldest first
 * @returns the things that are not there
 */
export function takeThoseThere<Thing extends Named, Row extends Named>(
  things: readonly Thing[],
  there: readonly Row[],
  keyOf: (one: Thing | Row) => string,
  ids: NewIds,
): Thing[] {
  const free = new Map<string, Row[]>();
  for (const row of there) free.set(keyOf(row), [...(free.get(keyOf(row)) ?? []), row]);
  return things.filter((thing) => {
    const row = free.get(keyOf(thing))?.shift();
    if (row) ids.set(thing.id, row.id);
    return row === undefined;
  });
}

/**
 * Finds the people of an archive in the directory: same name and same mail address, or, when the archive has no address
 * of theirs, same name and one organisation they both belong to.
 *
 * @returns those who are not there
 */
export async function peopleThere(
  tx: Tx,
  organisationId: string,
  people: Archive["people"],
  hosts: Archive["hosts"],
  ids: NewIds,
): Promise<Archive["people"]> {
  const rows = await tx.person.findMany({
    where: { organisationId, deletedAt: null, name: { in: people.map(({ name }) => name) } },
    select: {
      id: true,
      name: true,
      email: true,
      affiliations: { select: { hostName: true, host: { select: { name: true } } } },
    },
    orderBy: { id: "asc" },
  });
  const hostNames = new Map(hosts.map(({ id, name }) => [id, name]));
  const taken = new Set<string>();
  return people.filter((person) => {
    const at = person.affiliations.map(({ host, hostName }) => (host ? hostNames.get(host) : hostName));
    const same = rows.find((row) => {
      if (taken.has(row.id) || row.name !== person.name) return false;
      if (person.email !== null) return row.email === person.email;
      return row.affiliations.some(({ host, hostName }) =>
        at.some((name) => name && name === (host?.name ?? hostName)),
      );
    });
    if (same) {
      taken.add(same.id);
      ids.set(person.id, same.id);
    }
    return same === undefined;
  });
}
