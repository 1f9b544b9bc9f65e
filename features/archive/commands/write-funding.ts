import "server-only";
import type { Tx } from "@/lib/db";
import type { Archive } from "../file-format/archive";
import type { NewIds } from "../new-ids";

/**
 * Finds the projects of an archive and what pays for them, and adds what is not there when that is allowed: legal wording
 * is entered by admins. What is there is not changed; an activity that an existing project lacks is not added to it.
 *
 * @param mayAdd whether whoever imports may edit funding
 */
export async function writeFunding(
  tx: Tx,
  organisationId: string,
  archive: Archive,
  ids: NewIds,
  mayAdd: boolean,
): Promise<void> {
  const { projects, fundingProgrammes } = archive;
  const there = await tx.project.findMany({
    where: { organisationId, name: { in: projects.map(({ name }) => name) } },
    select: { id: true, name: true, activities: { select: { id: true, number: true, title: true } } },
  });
  const known = new Map(there.map((project) => [project.name, project]));
  for (const { id, name, activities } of projects) {
    const project = known.get(name);
    if (!project) continue;
    ids.set(id, project.id);
    for (const activity of activities) {
      const same = project.activities.find((one) => one.number === activity.number && one.title === activity.title);
      if (same) ids.set(activity.id, same.id);
    }
  }
  if (!mayAdd) return;
  const fresh = projects.filter(({ name }) => !known.has(name));
  const paying = new Set(fresh.flatMap(({ fundings }) => fundings.map(({ programme }) => programme)));
  await writeProgrammes(
    tx,
    organisationId,
    fundingProgrammes.filter(({ id }) => paying.has(id)),
    ids,
  );
  ids.add(fresh);
  ids.add(fresh.flatMap(({ activities }) => activities));
  await tx.project.createMany({
    data: fresh.map(({ id, name, code, website }) => ({ id: ids.of(id), organisationId, name, code, website })),
  });
  await tx.projectFunding.createMany({
    data: fresh.flatMap(({ id, fundings }) =>
      fundings.map(({ programme, role }, position) => ({
        projectId: ids.of(id),
        programmeId: ids.of(programme),
        organisationId,
        role,
        position,
      })),
    ),
  });
  await tx.activity.createMany({
    data: fresh.flatMap(({ id, activities }) =>
      activities.map((activity) => ({ ...activity, id: ids.of(activity.id), projectId: ids.of(id) })),
    ),
  });
}

async function writeProgrammes(
  tx: Tx,
  organisationId: string,
  programmes: Archive["fundingProgrammes"],
  ids: NewIds,
): Promise<void> {
  const there = await tx.fundingProgramme.findMany({
    where: { organisationId, name: { in: programmes.map(({ name }) => name) } },
    select: { id: true, name: true, period: true },
  });
  const fresh = programmes.filter((programme) => {
    const same = there.find(({ name, period }) => name === programme.name && period === programme.period);
    if (same) ids.set(programme.id, same.id);
    return same === undefined;
  });
  ids.add(fresh);
  await tx.fundingProgramme.createMany({
    data: fresh.map(({ id, name, period, website }) => ({ id: ids.of(id), organisationId, name, period, website })),
  });
  await tx.fundingProgrammeText.createMany({
    data: fresh.flatMap(({ id, texts }) => texts.map((text) => ({ ...text, programmeId: ids.of(id) }))),
  });
}
