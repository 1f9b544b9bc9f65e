import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { given } from "@/lib/partial-fields";
import type { CreateActivityInput, RemoveActivityInput, UpdateActivityInput } from "../schema";
import { loadProject } from "./load-project";

/** Adds an activity to a project. */
export async function createActivity(actor: Actor, input: CreateActivityInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "funding:edit");
  const { projectId, number, title, targetGroup } = input;
  return inTransaction(async (tx) => {
    const project = await loadProject(tx, organisationId, projectId);
    await checkNumber(tx, { projectId, number, exceptId: null });
    const { id } = await tx.activity.create({ data: { projectId, number, title, targetGroup }, select: { id: true } });
    await recordChange(tx, actor, {
      organisationId,
      action: "funding:edit",
      event: "activity.created",
      subject: { type: "activity", id, name: title },
      after: { project: project.values.name, number, title, targetGroup },
    });
    return { id, revision: 0 };
  });
}

/** Changes what was sent of an activity. */
export async function updateActivity(actor: Actor, input: UpdateActivityInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "funding:edit");
  const { projectId, activityId, revision, number, title, targetGroup } = input;
  return inTransaction(async (tx) => {
    const { revision: present, ...before } = await loadActivity(tx, { organisationId, projectId, activityId });
    if (number !== undefined) await checkNumber(tx, { projectId, number, exceptId: activityId });
    const changes = given({ number, title, targetGroup });
    const { count } = await tx.activity.updateMany({
      where: { id: activityId, projectId, revision },
      data: { ...changes, revision: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: { ...before, revision: present } });
    await recordChange(tx, actor, {
      organisationId,
      action: "funding:edit",
      event: "activity.changed",
      subject: { type: "activity", id: activityId, name: title ?? before.title },
      before,
      after: { ...before, ...changes },
    });
    return { id: activityId, revision: revision + 1 };
  });
}

/** Deletes an activity no trip delivers. */
export async function removeActivity(actor: Actor, input: RemoveActivityInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "funding:edit");
  const { projectId, activityId, revision } = input;
  return inTransaction(async (tx) => {
    const { revision: present, ...before } = await loadActivity(tx, { organisationId, projectId, activityId });
    const used = await tx.trip.count({ where: { activityId } });
    if (used > 0) throw new Refusal("conflict", "activityUsed", { values: { count: used } });
    const { count } = await tx.activity.deleteMany({ where: { id: activityId, projectId, revision } });
    if (count === 0) throw new Refusal("stale", "stale", { present: { ...before, revision: present } });
    await recordChange(tx, actor, {
      organisationId,
      action: "funding:edit",
      event: "activity.removed",
      subject: { type: "activity", id: activityId, name: before.title },
      before,
    });
    return { id: activityId };
  });
}

type Place = { organisationId: string; projectId: string; activityId: string };

async function loadActivity(tx: Tx, { organisationId, projectId, activityId }: Place) {
  const row = await tx.activity.findFirst({
    where: { id: activityId, projectId, project: { organisationId } },
    select: { number: true, title: true, targetGroup: true, revision: true },
  });
  if (!row) throw new Refusal("not-found", "notFound");
  return row;
}

type Numbered = { projectId: string; number: string; exceptId: string | null };

async function checkNumber(tx: Tx, { projectId, number, exceptId }: Numbered): Promise<void> {
  const where = { projectId, number, ...(exceptId ? { id: { not: exceptId } } : {}) };
  if ((await tx.activity.count({ where })) > 0) {
    throw new Refusal("conflict", "alreadyThere", { fields: { number: "alreadyThere" } });
  }
}
