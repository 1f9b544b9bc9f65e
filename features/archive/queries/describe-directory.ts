import { inCanonicalOrder } from "../canonical-order";
import type { Archive } from "../file-format/archive";
import type { LocalNames } from "../local-names";
import { dayOf } from "../moments";
import type { TripRows } from "./load-rows";

type Directory = Pick<Archive, "hosts" | "people" | "projects" | "fundingProgrammes">;

/** Names and describes the entries of directory and funding, each before those that refer to it. */
export function describeDirectory(rows: TripRows, names: LocalNames): Directory {
  const programmes = inCanonicalOrder(
    rows.fundingProgrammes,
    ({ name, period }) => [name, period],
    ({ id: _, ...programme }) => programme,
  ).map(({ id, texts, ...programme }) => ({
    id: names.add("programme", id),
    ...programme,
    texts: [...texts].sort((a, b) => (a.language < b.language ? -1 : 1)),
  }));
  const projects = inCanonicalOrder(
    rows.projects,
    ({ name }) => [name],
    ({ name }) => name,
  ).map(({ id, fundings, activities, ...project }) => ({
    id: names.add("project", id),
    ...project,
    fundings: fundings.map(({ programmeId, role }) => ({ programme: names.of(programmeId) ?? "", role })),
    activities: activities.map((activity) => ({ ...activity, id: names.add("activity", activity.id) })),
  }));
  return { fundingProgrammes: programmes, projects, hosts: hostsOf(rows, names), people: peopleOf(rows, names) };
}

function hostsOf({ hosts }: TripRows, names: LocalNames): Archive["hosts"] {
  const described = hosts.map(({ absences, ...host }) => ({
    ...host,
    absences: absences.map(({ first, last, note }) => ({ first: dayOf(first), last: dayOf(last), note })),
  }));
  const named = inCanonicalOrder(
    described,
    ({ name, kind }) => [name, kind],
    ({ id: _, parentId: __, ...host }) => host,
  ).map((host) => ({ ...host, local: names.add("host", host.id) }));
  return named.map(({ local, parentId, ...host }) => ({ ...host, id: local, parent: names.of(parentId) }));
}

function peopleOf({ people }: TripRows, names: LocalNames): Archive["people"] {
  const described = people.map(({ affiliations, ...person }) => ({
    ...person,
    affiliations: affiliations.map(({ hostId, since, until, ...affiliation }) => ({
      ...affiliation,
      host: names.of(hostId),
      since: dayOf(since),
      until: dayOf(until),
    })),
  }));
  return inCanonicalOrder(
    described,
    ({ name, email }) => [name, email],
    ({ id: _, ...person }) => person,
  ).map((person) => ({ ...person, id: names.add("person", person.id) }));
}
