import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { given } from "@/lib/partial-fields";
import type { CreateProgrammeInput, RemoveProgrammeInput, UpdateProgrammeInput } from "../schema";

/** Adds a funding programme with the texts it obliges projects to print. */
export async function createProgramme(actor: Actor, input: CreateProgrammeInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "funding:edit");
  const { name, period, website, texts } = input;
  return inTransaction(async (tx) => {
    await checkName(tx, { organisationId, name, period, exceptId: null });
    const { id } = await tx.fundingProgramme.create({
      data: { organisationId, name, period, website, texts: { create: texts } },
      select: { id: true },
    });
    await recordChange(tx, actor, {
      organisationId,
      action: "funding:edit",
      event: "funding-programme.created",
      subject: { type: "funding-programme", id, name },
      after: { name, period, website, texts },
    });
    return { id, revision: 0 };
  });
}

/** Changes what was sent of a funding programme. Texts that are sent replace those before. */
export async function updateProgramme(actor: Actor, input: UpdateProgrammeInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "funding:edit");
  const { programmeId, revision, name, period, website, texts } = input;
  return inTransaction(async (tx) => {
    const before = await loadProgramme(tx, organisationId, programmeId);
    const values = { ...before.values, ...given({ name, period, website }) };
    await checkName(tx, { organisationId, name: values.name, period: values.period, exceptId: programmeId });
    const { count } = await tx.fundingProgramme.updateMany({
      where: { id: programmeId, organisationId, revision },
      data: { ...given({ name, period, website }), revision: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: { ...before.values, revision: before.revision } });
    if (texts) {
      await tx.fundingProgrammeText.deleteMany({ where: { programmeId } });
      await tx.fundingProgrammeText.createMany({ data: texts.map((text) => ({ ...text, programmeId })) });
    }
    const after = await loadProgramme(tx, organisationId, programmeId);
    await recordChange(tx, actor, {
      organisationId,
      action: "funding:edit",
      event: "funding-programme.changed",
      subject: { type: "funding-programme", id: programmeId, name: after.values.name },
      before: before.values,
      after: after.values,
    });
    return { id: programmeId, revision: after.revision };
  });
}

/** Deletes a funding programme that pays for nothing. */
export async function removeProgramme(actor: Actor, input: RemoveProgrammeInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "funding:edit");
  const { programmeId, revision } = input;
  return inTransaction(async (tx) => {
    const before = await loadProgramme(tx, organisationId, programmeId);
    const used = await tx.projectFunding.findMany({
      where: { programmeId },
      distinct: ["projectId"],
      select: { projectId: true },
    });
    if (used.length > 0) throw new Refusal("conflict", "programmeUsed", { values: { count: used.length } });
    const { count } = await tx.fundingProgramme.deleteMany({ where: { id: programmeId, organisationId, revision } });
    if (count === 0) throw new Refusal("stale", "stale", { present: { ...before.values, revision: before.revision } });
    await recordChange(tx, actor, {
      organisationId,
      action: "funding:edit",
      event: "funding-programme.removed",
      subject: { type: "funding-programme", id: programmeId, name: before.values.name },
      before: before.values,
    });
    return { id: programmeId };
  });
}

async function loadProgramme(tx: Tx, organisationId: string, programmeId: string) {
  const row = await tx.fundingProgramme.findFirst({
    where: { id: programmeId, organisationId },
    select: {
      revision: true,
      name: true,
      period: true,
      website: true,
      texts: {
        select: { language: true, statement: true, disclaimer: true, aboutDonor: true },
        orderBy: { language: "asc" },
      },
    },
  });
  if (!row) throw new Refusal("not-found", "notFound");
  const { revision, ...values } = row;
  return { revision, values };
}

type Name = { organisationId: string; name: string; period: string | null; exceptId: string | null };

/** Two programmes of one name and period cannot be told apart; the database's own rule does not see missing periods. */
async function checkName(tx: Tx, { organisationId, name, period, exceptId }: Name): Promise<void> {
  const same = await tx.fundingProgramme.count({
    where: { organisationId, name, period, ...(exceptId ? { id: { not: exceptId } } : {}) },
  });
  if (same > 0) throw new Refusal("conflict", "alreadyThere", { fields: { name: "alreadyThere" } });
}
