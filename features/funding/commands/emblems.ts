import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { withKeptFiles } from "@/features/pictures/keep";
import { db, inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { given } from "@/lib/partial-fields";
import type { AddEmblemInput, RemoveEmblemInput, UpdateEmblemInput } from "../schema";

/** Dots an inch of paper wants of an emblem at least, so that its edges are not seen as steps. */
const PRINT_DPI = 150;
const MM_PER_INCH = 25.4;

/**
 * Keeps an emblem of a funding programme: a picture of the organisation, of no trip.
 *
 * @throws {Refusal} `invalid` at `file` for what is no JPEG, PNG or WebP, or has too few pixels for the width it must be
 *   printed in; `unavailable` while the store is away
 */
export async function addEmblem(actor: Actor, input: AddEmblemInput): Promise<{ pictureId: string }> {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "funding:edit");
  const { programmeId, file, alt, language, minimumWidthMm } = input;
  if ((await db.fundingProgramme.count({ where: { id: programmeId, organisationId } })) === 0)
    throw new Refusal("not-found", "notFound");
  return withKeptFiles(file, ({ id: pictureId, fileKey, width, height }) => {
    requirePixels(width, minimumWidthMm, "file");
    return inTransaction(async (tx) => {
      const programme = await loadProgramme(tx, organisationId, programmeId);
      const last = await tx.fundingProgrammeEmblem.aggregate({ where: { programmeId }, _max: { position: true } });
      await tx.picture.create({
        data: { id: pictureId, organisationId, fileKey, width, height, alt, consent: "NOBODY_SHOWN" },
      });
      const position = (last._max.position ?? -1) + 1;
      await tx.fundingProgrammeEmblem.create({
        data: { programmeId, pictureId, organisationId, language, minimumWidthMm, position },
      });
      await recordChange(tx, actor, {
        ...changeOf(organisationId, "emblem.added", pictureId, alt),
        after: { programme: programme.name, alt, language, minimumWidthMm, position },
      });
      return { pictureId };
    });
  });
}

/**
 * Changes what is said of an emblem, or its place in the order.
 *
 * @throws {Refusal} `stale` when somebody else changed it meanwhile
 */
export async function updateEmblem(actor: Actor, input: UpdateEmblemInput): Promise<{ revision: number }> {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "funding:edit");
  const { programmeId, pictureId, revision, alt, language, minimumWidthMm, position } = input;
  return inTransaction(async (tx) => {
    const before = await loadEmblem(tx, organisationId, programmeId, pictureId);
    if (minimumWidthMm !== undefined) requirePixels(before.width, minimumWidthMm, "minimumWidthMm");
    const { count } = await tx.picture.updateMany({
      where: { id: pictureId, organisationId, revision },
      data: { ...given({ alt }), revision: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: before });
    const own = given({ language, minimumWidthMm });
    if (Object.keys(own).length > 0) {
      await tx.fundingProgrammeEmblem.update({
        where: { programmeId_pictureId: { programmeId, pictureId } },
        data: own,
      });
    }
    if (position !== undefined) await moveTo(tx, programmeId, pictureId, position);
    await recordChange(tx, actor, {
      ...changeOf(organisationId, "emblem.changed", pictureId, alt ?? before.alt),
      before,
      after: { ...before, ...given({ alt, language, minimumWidthMm, position }) },
    });
    return { revision: revision + 1 };
  });
}

/** Takes an emblem off a programme. Reports published with it keep it until they are corrected. */
export async function removeEmblem(actor: Actor, input: RemoveEmblemInput): Promise<{ pictureId: string }> {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "funding:edit");
  const { programmeId, pictureId } = input;
  return inTransaction(async (tx) => {
    const before = await loadEmblem(tx, organisationId, programmeId, pictureId);
    await tx.fundingProgrammeEmblem.delete({ where: { programmeId_pictureId: { programmeId, pictureId } } });
    const left = await tx.fundingProgrammeEmblem.count({ where: { pictureId } });
    if (left === 0) await tx.picture.update({ where: { id: pictureId }, data: { deletedAt: new Date() } });
    await recordChange(tx, actor, { ...changeOf(organisationId, "emblem.removed", pictureId, before.alt), before });
    return { pictureId };
  });
}

async function moveTo(tx: Tx, programmeId: string, pictureId: string, position: number): Promise<void> {
  const rows = await tx.fundingProgrammeEmblem.findMany({
    where: { programmeId, pictureId: { not: pictureId } },
    orderBy: [{ position: "asc" }, { pictureId: "asc" }],
    select: { pictureId: true },
  });
  const ids = rows.map((row) => row.pictureId);
  for (const [place, id] of ids.toSpliced(position, 0, pictureId).entries()) {
    await tx.fundingProgrammeEmblem.update({
      where: { programmeId_pictureId: { programmeId, pictureId: id } },
      data: { position: place },
    });
  }
}

function requirePixels(width: number, minimumWidthMm: number | null, field: string): void {
  if (minimumWidthMm === null || width >= (minimumWidthMm / MM_PER_INCH) * PRINT_DPI) return;
  const pixels = Math.ceil((minimumWidthMm / MM_PER_INCH) * PRINT_DPI);
  throw new Refusal("invalid", "checkFields", { fields: { [field]: "emblemTooSmall" }, values: { count: 1, pixels } });
}

async function loadProgramme(tx: Tx, organisationId: string, id: string): Promise<{ name: string }> {
  const row = await tx.fundingProgramme.findFirst({ where: { id, organisationId }, select: { name: true } });
  if (!row) throw new Refusal("not-found", "notFound");
  return row;
}

async function loadEmblem(tx: Tx, organisationId: string, programmeId: string, pictureId: string) {
  const row = await tx.fundingProgrammeEmblem.findFirst({
    where: { programmeId, pictureId, organisationId },
    include: { picture: { select: { alt: true, width: true, revision: true } } },
  });
  if (!row) throw new Refusal("not-found", "notFound");
  const { language, minimumWidthMm, position, picture } = row;
  return { ...picture, language, minimumWidthMm, position };
}

function changeOf(organisationId: string, event: string, id: string, name: string) {
  return { organisationId, action: "funding:edit" as const, event, subject: { type: "picture", id, name } };
}
