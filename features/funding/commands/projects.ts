import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { given } from "@/lib/partial-fields";
import type { CreateProjectInput, RemoveProjectInput, UpdateProjectInput } from "../schema";
import { loadProject } from "./load-project";

/** Adds a project with its exact name and those who fund it, in order. */
export async function createProject(actor: Actor, input: CreateProjectInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "funding:edit");
  const { name, code, website, fundings } = input;
  return inTransaction(async (tx) => {
    await checkName(tx, { organisationId, name, exceptId: null });
    await checkProgrammes(tx, organisationId, fundings);
    const { id } = await tx.project.create({ data: { organisationId, name, code, website }, select: { id: true } });
    await writeFundings(tx, organisationId, id, fundings);
    const { values } = await loadProject(tx, organisationId, id);
    await recordChange(tx, actor, {
      organisationId,
      action: "funding:edit",
      event: "project.created",
      subject: { type: "project", id, name },
      after: values,
    });
    return { id, revision: 0 };
  });
}

/** Changes what was sent of a project. Funders that are sent replace those before. */
export async function updateProject(actor: Actor, input: UpdateProjectInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "funding:edit");
  const { projectId, revision, name, code, website, fundings } = input;
  return inTransaction(async (tx) => {
    const before = await loadProject(tx, organisationId, projectId);
    if (name !== undefined) await checkName(tx, { organisationId, name, exceptId: projectId });
    if (fundings) await checkProgrammes(tx, organisationId, fundings);
    const { count } = await tx.project.updateMany({
      where: { id: projectId, organisationId, revision },
      data: { ...given({ name, code, website }), revision: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: { ...before.values, revision: before.revision } });
    if (fundings) {
      await tx.projectFunding.deleteMany({ where: { projectId } });
      await writeFundings(tx, organisationId, projectId, fundings);
    }
    const after = await loadProject(tx, organisationId, projectId);
    await recordChange(tx, actor, {
      organisationId,
      action: "funding:edit",
      event: "project.changed",
      subject: { type: "project", id: projectId, name: after.values.name },
      before: before.values,
      after: after.values,
    });
    return { id: projectId, revision: after.revision };
  });
}

/** Deletes a project no trip belongs to, with its activities. */
export async function removeProject(actor: Actor, input: RemoveProjectInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "funding:edit");
  const { projectId, revision } = input;
  return inTransaction(async (tx) => {
    const before = await loadProject(tx, organisationId, projectId);
    const used = await tx.trip.count({ where: { OR: [{ projectId }, { partners: { some: { projectId } } }] } });
    if (used > 0) throw new Refusal("conflict", "projectUsed", { values: { count: used } });
    const { count } = await tx.project.deleteMany({ where: { id: projectId, organisationId, revision } });
    if (count === 0) throw new Refusal("stale", "stale", { present: { ...before.values, revision: before.revision } });
    await recordChange(tx, actor, {
      organisationId,
      action: "funding:edit",
      event: "project.removed",
      subject: { type: "project", id: projectId, name: before.values.name },
      before: before.values,
    });
    return { id: projectId };
  });
}

type Fundings = CreateProjectInput["fundings"];

async function writeFundings(tx: Tx, organisationId: string, projectId: string, fundings: Fundings): Promise<void> {
  const rows = fundings.map((funding, position) => ({ ...funding, organisationId, projectId, position }));
  await tx.projectFunding.createMany({ data: rows });
}

async function checkProgrammes(tx: Tx, organisationId: string, fundings: Fundings): Promise<void> {
  const asked = fundings.map(({ programmeId }) => programmeId);
  const known = await tx.fundingProgramme.findMany({
    where: { id: { in: asked }, organisationId },
    select: { id: true },
  });
  const ids = new Set(known.map(({ id }) => id));
  const wrong = asked.flatMap((id, place) =>
    ids.has(id) ? [] : [[`fundings.${place}.programmeId`, "chooseProgramme"]],
  );
  if (wrong.length === 0) return;
  throw new Refusal("invalid", "checkFields", { fields: Object.fromEntries(wrong), values: { count: wrong.length } });
}

type Name = { organisationId: string; name: string; exceptId: string | null };

async function checkName(tx: Tx, { organisationId, name, exceptId }: Name): Promise<void> {
  const where = { organisationId, name, ...(exceptId ? { id: { not: exceptId } } : {}) };
  if ((await tx.project.count({ where })) > 0) {
    throw new Refusal("conflict", "alreadyThere", { fields: { name: "alreadyThere" } });
  }
}
