import "server-only";
import type { Tx } from "@/lib/db";

const byPosition = () => ({ orderBy: [{ position: "asc" as const }, { id: "asc" as const }] });

type Naming = {
  trip: {
    projectId: string | null;
    activityId: string | null;
    partners: { hostId: string | null; projectId: string | null }[];
  };
  days: { chairId: string | null }[];
  items: {
    hostId: string | null;
    venueId: string | null;
    subjectId: string | null;
    parts: { personId: string | null; hostId: string | null }[];
    pickUps: { hostId: string | null }[];
  }[];
  stays: { hostId: string | null }[];
  followUps: { hostId: string | null; personId: string | null }[];
  quotes: { personId: string }[];
};

/** The entries of directory and funding that a trip names, and those that they name in turn. */
export async function loadDirectoryRows(rows: Naming, tx: Tx) {
  const parts = rows.items.flatMap((item) => item.parts);
  const people = await tx.person.findMany({
    where: {
      id: {
        in: ids([
          ...rows.days.map((day) => day.chairId),
          ...parts.map((part) => part.personId),
          ...rows.followUps.map((one) => one.personId),
          ...rows.quotes.map((one) => one.personId),
        ]),
      },
    },
    omit: { organisationId: true, searchText: true, deletedAt: true, revision: true, createdAt: true },
    include: {
      affiliations: { ...byPosition(), omit: { id: true, personId: true, organisationId: true, position: true } },
    },
  });
  const hosts = await withParents(
    ids([
      ...rows.items.flatMap((item) => [item.hostId, item.venueId, item.subjectId]),
      ...parts.map((part) => part.hostId),
      ...rows.items.flatMap((item) => item.pickUps.map((at) => at.hostId)),
      ...rows.stays.map((stay) => stay.hostId),
      ...rows.followUps.map((one) => one.hostId),
      ...rows.trip.partners.map((partner) => partner.hostId),
      ...people.flatMap((person) => person.affiliations.map((one) => one.hostId)),
    ]),
    tx,
  );
  const projects = await tx.project.findMany({
    where: { id: { in: ids([rows.trip.projectId, ...rows.trip.partners.map((partner) => partner.projectId)]) } },
    omit: { organisationId: true, revision: true },
    include: {
      fundings: { select: { programmeId: true, role: true }, orderBy: [{ position: "asc" }, { programmeId: "asc" }] },
      activities: { where: { id: rows.trip.activityId ?? { in: [] } }, omit: { projectId: true, revision: true } },
    },
  });
  const fundingProgrammes = await tx.fundingProgramme.findMany({
    where: { id: { in: projects.flatMap((project) => project.fundings.map((funding) => funding.programmeId)) } },
    omit: { organisationId: true, revision: true },
    include: { texts: { omit: { programmeId: true }, orderBy: { language: "asc" } } },
  });
  return { people, hosts, projects, fundingProgrammes };
}

function loadHosts(hostIds: string[], tx: Tx) {
  return tx.host.findMany({
    where: { id: { in: hostIds } },
    omit: { organisationId: true, searchText: true, deletedAt: true, revision: true, createdAt: true },
    include: {
      names: { ...byPosition(), omit: { id: true, hostId: true, position: true } },
      addresses: { ...byPosition(), omit: { id: true, hostId: true, position: true } },
      facts: { ...byPosition(), omit: { id: true, hostId: true, position: true } },
      hours: { ...byPosition(), omit: { id: true, hostId: true, position: true } },
      absences: { ...byPosition(), omit: { id: true, hostId: true, position: true } },
    },
  });
}

/** Hosts with those they belong to or sit inside, as far up as there are any. */
async function withParents(wanted: string[], tx: Tx) {
  const found = new Map<string, Awaited<ReturnType<typeof loadHosts>>[number]>();
  for (let next = wanted; next.length > 0; ) {
    const rows = await loadHosts(next, tx);
    for (const row of rows) found.set(row.id, row);
    next = ids(rows.map((row) => row.parentId)).filter((id) => !found.has(id));
  }
  return [...found.values()];
}

function ids(some: readonly (string | null)[]): string[] {
  return [...new Set(some.filter((id) => id !== null))];
}
