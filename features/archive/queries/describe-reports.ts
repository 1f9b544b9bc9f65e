import type { PublishedReport } from "@/domain/report/published";
import { readBlocks } from "@/domain/report/read-blocks";
import { readSharedPlan } from "@/features/itineraries/shared-plan";
import { inCanonicalOrder } from "../canonical-order";
import type { Archive } from "../file-format/archive";
import type { ArchivedReport } from "../file-format/reports";
import type { LocalNames } from "../local-names";
import { dayOf, momentOf } from "../moments";
import { renameIds } from "../rename-ids";
import type { TripRows } from "./load-rows";

type Version = ArchivedReport["versions"][number];

/**
 * Names and describes the pictures of the material, and those that were taken out of it but stand in a published report.
 *
 * @param dataOf the pixels of one; null leaves them out
 */
export async function describePictures(
  rows: TripRows,
  names: LocalNames,
  dataOf: (picture: TripRows["pictures"][number]) => Promise<string | null>,
): Promise<Archive["pictures"]> {
  const published = new Set(
    rows.reports.flatMap(({ revisions }) => revisions.flatMap(({ content }) => picturesIn(content))),
  );
  const told = rows.pictures.filter(({ id, deletedAt }) => deletedAt === null || published.has(id));
  const described = told.map(({ fileKey: _, itemId, deletedAt, createdAt, ...picture }) => ({
    ...picture,
    item: names.of(itemId),
    removed: deletedAt !== null,
    createdAt: momentOf(createdAt),
  }));
  const byId = new Map(told.map((picture) => [picture.id, picture]));
  const pictures: Archive["pictures"] = [];
  const ordered = inCanonicalOrder(
    described,
    ({ createdAt, alt }) => [createdAt, alt],
    ({ id: _, ...picture }) => picture,
  );
  for (const picture of ordered) {
    const row = byId.get(picture.id);
    const data = row ? await dataOf(row) : null;
    pictures.push({ ...picture, id: names.add("picture", picture.id), data });
  }
  return pictures;
}

function picturesIn(content: unknown): string[] {
  const { sections = [] } = content as Partial<PublishedReport>;
  const blocks = sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block) => {
    if (block.type === "figure") return [block.picture.id];
    return block.type === "gallery" ? block.pictures.map(({ picture }) => picture.id) : [];
  });
}

/** Describes the reports with all that was published of them. */
export function describeReports(rows: TripRows, names: LocalNames): Archive["reports"] {
  const byAddress = [...rows.reports].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return byAddress.map(({ id: _, dayId, date, blocks, publishedId, unpublishedAt, revisions, ...report }) => {
    const read = readBlocks(blocks);
    return {
      ...report,
      day: names.of(dayId),
      date: dayOf(date),
      unpublishedAt: momentOf(unpublishedAt),
      published: revisions.find((revision) => revision.id === publishedId)?.number ?? null,
      blocks: renameIds(read.ok ? read.blocks : [], (text) => names.inText(text)) as ArchivedReport["blocks"],
      versions: revisions.map(({ number, content, overrideReason, overridden, cause, publishedAt }) => ({
        number,
        publishedAt: momentOf(publishedAt),
        overrideReason,
        overridden,
        cause,
        content: renameIds(content, (text) => names.inText(text)) as Version["content"],
      })),
    };
  });
}

/** Describes the copies of the plan as participants saw them. */
export function describeSharedPlans({ sharedPlans }: TripRows, names: LocalNames): Archive["sharedPlans"] {
  const rename = (text: string) => names.inText(text);
  return sharedPlans.map(({ number, planRevision, sharedAt, content }) => {
    const { hosts, ...plan } = readSharedPlan(content);
    // The hosts stand in the order of their ids; what is gone gets its name where the plan names it.
    const renamed = renameIds(plan, rename);
    const byName = Object.values(hosts).map((host) => renameIds(host, rename));
    byName.sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      number,
      planRevision,
      sharedAt: momentOf(sharedAt),
      content: { ...renamed, hosts: Object.fromEntries(byName.map((host) => [host.id, host])) },
    };
  });
}
