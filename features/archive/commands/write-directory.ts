import "server-only";
import { searchTextOf } from "@/domain/search-text";
import type { Tx } from "@/lib/db";
import type { Archive } from "../file-format/archive";
import { columnOf } from "../moments";
import { ascendingIds, type NewIds } from "../new-ids";
import { peopleThere, takeThoseThere } from "./directory-there";

/**
 * Finds the hosts and people of an archive in the directory, and adds those that are not there. What is there is
 * not changed, whatever the archive says about it.
 */
export async function writeDirectory(tx: Tx, organisationId: string, archive: Archive, ids: NewIds): Promise<void> {
  await writeHosts(tx, organisationId, archive.hosts, ids);
  await writePeople(tx, organisationId, archive, ids);
}

async function writeHosts(tx: Tx, organisationId: string, hosts: Archive["hosts"], ids: NewIds): Promise<void> {
  const there = await tx.host.findMany({
    where: { organisationId, deletedAt: null, name: { in: hosts.map(({ name }) => name) } },
    select: { id: true, name: true, kind: true },
    orderBy: { id: "asc" },
  });
  const key = ({ name, kind }: { name: string; kind: string }) => `${kind} ${name}`;
  const fresh = takeThoseThere(hosts, there, key, ids);
  ids.add(fresh);
  await tx.host.createMany({
    data: fresh.map(({ id, name, kind, descriptor, website, largestGroup, availability, parentRelation, names }) => ({
      id: ids.of(id),
      organisationId,
      name,
      kind,
      descriptor,
      website,
      largestGroup,
      availability,
      parentRelation,
      searchText: searchTextOf([name, ...names.map((other) => other.name)]),
    })),
  });
  // A parent may stand anywhere in the file, so they are put in once all are there.
  const inside = fresh.filter(({ parent }) => parent !== null);
  await tx.$executeRaw`
    update hosts set parent_id = inside.parent_id
    from unnest(${inside.map(({ id }) => ids.of(id))}::uuid[], ${inside.map(({ parent }) => ids.maybe(parent))}::uuid[])
      as inside (id, parent_id)
    where hosts.id = inside.id`;
  const rowsOf = <Row extends object>(listOf: (host: Archive["hosts"][number]) => readonly Row[]) => {
    const rows = fresh.flatMap((host) =>
      listOf(host).map((row, position) => ({ ...row, hostId: ids.of(host.id), position })),
    );
    const fresh_ = ascendingIds(rows.length);
    return rows.map((row, index) => ({ ...row, id: fresh_[index] }));
  };
  await tx.hostName.createMany({ data: rowsOf(({ names }) => names) });
  await tx.hostAddress.createMany({ data: rowsOf(({ addresses }) => addresses) });
  await tx.hostFact.createMany({ data: rowsOf(({ facts }) => facts) });
  await tx.hostHours.createMany({ data: rowsOf(({ hours }) => hours) });
  await tx.hostAbsence.createMany({
    data: rowsOf(({ absences }) =>
      absences.map(({ first, last, note }) => ({ first: columnOf(first), last: columnOf(last), note })),
    ),
  });
}

async function writePeople(tx: Tx, organisationId: string, { people, hosts }: Archive, ids: NewIds): Promise<void> {
  const fresh = await peopleThere(tx, organisationId, people, hosts, ids);
  ids.add(fresh);
  await tx.person.createMany({
    data: fresh.map(({ id, name, title, descriptor, email, phone }) => ({
      id: ids.of(id),
      organisationId,
      name,
      title,
      descriptor,
      email,
      phone,
      searchText: searchTextOf([name]),
    })),
  });
  await tx.affiliation.createMany({
    data: fresh.flatMap(({ id, affiliations }) =>
      affiliations.map(({ host, since, until, ...affiliation }, position) => ({
        ...affiliation,
        personId: ids.of(id),
        organisationId,
        hostId: ids.maybe(host),
        since: columnOf(since),
        until: columnOf(until),
        position,
      })),
    ),
  });
}
