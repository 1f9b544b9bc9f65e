import "server-only";
import { createHash } from "node:crypto";
import { canonicalJson } from "@/domain/canonical-json";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";
import type { Archive } from "../file-format/archive";
import { contentOf } from "../file-format/shared-plan";
import { columnOf } from "../moments";
import { ascendingIds, type NewIds } from "../new-ids";
import { renameIds } from "../rename-ids";
import type { KeptPicture } from "./keep-pictures";
import type { Target } from "./write-plan";

/** Writes the rows of pictures whose files are kept already. */
export async function writePictures(
  tx: Tx,
  target: Target,
  kept: readonly KeptPicture[],
  ids: NewIds,
  importedAt: Date,
): Promise<void> {
  await tx.picture.createMany({
    data: kept.map(({ picture, id, fileKey, width, height }) => {
      const { id: _, data: __, item, removed, createdAt, ...words } = picture;
      const deletedAt = removed ? importedAt : null;
      return {
        ...words,
        ...target,
        id,
        itemId: ids.maybe(item),
        fileKey,
        width,
        height,
        createdAt: columnOf(createdAt),
        deletedAt,
      };
    }),
  });
}

/**
 * Writes reports with everything that was ever published of them.
 *
 * @param mayPublish whether whoever imports may publish; otherwise what was published waits for a review
 */
export async function writeReports(
  tx: Tx,
  { tripId, organisationId }: Target,
  { reports }: Archive,
  ids: NewIds,
  mayPublish: boolean,
): Promise<void> {
  const taken = await takenAddresses(tx, organisationId, reports);
  const fresh = ascendingIds(reports.length);
  for (const [index, report] of reports.entries()) {
    const { day, date, blocks, status, published, unpublishedAt, versions, slug, ...fields } = report;
    const reportId = fresh[index] ?? "";
    const isPublic = mayPublish && published !== null;
    await tx.report.create({
      data: {
        ...fields,
        id: reportId,
        tripId,
        organisationId,
        slug: freeAddress(slug, taken),
        dayId: ids.maybe(day),
        date: columnOf(date),
        blocks: renameIds(blocks, (text) => ids.inText(text)) as unknown as Prisma.InputJsonValue,
        status: status === "PUBLISHED" && !isPublic ? "IN_REVIEW" : status,
        unpublishedAt: columnOf(unpublishedAt),
      },
    });
    const versionIds = ascendingIds(versions.length);
    await tx.reportRevision.createMany({
      data: versions.map(({ number, publishedAt, overrideReason, overridden, cause, content }, place) => {
        const json = canonicalJson(renameIds(withPicturesThere(content, ids), (text) => ids.inText(text)));
        return {
          id: versionIds[place],
          reportId,
          number,
          publishedAt: columnOf(publishedAt),
          overrideReason,
          overridden,
          cause,
          content: JSON.parse(json) as Prisma.InputJsonObject,
          contentHash: createHash("sha256").update(json).digest("hex"),
        };
      }),
    });
    const shown = versions.findIndex(({ number }) => number === published);
    if (isPublic) await tx.report.update({ where: { id: reportId }, data: { publishedId: versionIds[shown] ?? null } });
  }
}

type Content = Archive["reports"][number]["versions"][number]["content"];
type Block = Content["sections"][number]["blocks"][number];

/** A page must not show a picture that nobody has; emblems are the organisation's and are not in the file. */
function withPicturesThere(content: Content, ids: NewIds): Content {
  const isThere = ({ picture: { id } }: { picture: { id: string } }) =>
    !id.startsWith("picture-") || ids.maybe(id) !== null;
  const kept = (block: Block): Block[] => {
    if (block.type === "figure") return isThere(block) ? [block] : [];
    if (block.type !== "gallery") return [block];
    const pictures = block.pictures.filter(isThere);
    return pictures.length > 0 ? [{ ...block, pictures }] : [];
  };
  return {
    ...content,
    funders: content.funders.map((funder) => (funder.emblems ? { ...funder, emblems: [] } : funder)),
    sections: content.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(kept) })),
  };
}

async function takenAddresses(tx: Tx, organisationId: string, reports: Archive["reports"]): Promise<Set<string>> {
  const wanted = reports.map(({ slug }) => ({ slug: { startsWith: slug } }));
  if (wanted.length === 0) return new Set();
  const rows = await tx.report.findMany({ where: { organisationId, OR: wanted }, select: { slug: true } });
  return new Set(rows.map(({ slug }) => slug));
}

/** The address itself, or with the first free number behind it. */
function freeAddress(slug: string, taken: Set<string>): string {
  let free = slug;
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
  taken.add(free);
  return free;
}

/** Writes the copies of the plan as participants saw them. */
export async function writeSharedPlans(
  tx: Tx,
  { tripId }: Target,
  { sharedPlans }: Archive,
  ids: NewIds,
): Promise<void> {
  await tx.sharedPlan.createMany({
    data: sharedPlans.map((plan) => ({
      tripId,
      number: plan.number,
      planRevision: plan.planRevision,
      sharedAt: columnOf(plan.sharedAt),
      content: renameIds(contentOf(plan), (text) => ids.inText(text)) as unknown as Prisma.InputJsonValue,
    })),
  });
}
