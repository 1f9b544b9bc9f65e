import type { PublishedBlock, PublishedReport } from "@/domain/report/published";

/** Ids of every picture and emblem a report shows. */
export function picturesShown(report: PublishedReport): string[] {
  const blocks = report.sections.flatMap((section) => section.blocks);
  const inText = blocks.flatMap((block) => {
    if (block.type === "figure") return [block.picture.id];
    return block.type === "gallery" ? block.pictures.map(({ picture }) => picture.id) : [];
  });
  const emblems = report.funders.flatMap((funder) => (funder.emblems ?? []).map(({ picture }) => picture.id));
  return [...new Set([...inText, ...emblems])];
}

/** The report without the pictures that may not be shown any more: a file travels on, so it never holds one. */
export function withPictures(report: PublishedReport, available: ReadonlySet<string>): PublishedReport {
  const blocks = (all: readonly PublishedBlock[]) =>
    all.flatMap((block): PublishedBlock[] => {
      if (block.type === "figure") return available.has(block.picture.id) ? [block] : [];
      if (block.type !== "gallery") return [block];
      const pictures = block.pictures.filter(({ picture }) => available.has(picture.id));
      return pictures.length > 0 ? [{ ...block, pictures }] : [];
    });
  return {
    ...report,
    sections: report.sections
      .map((section) => ({ ...section, blocks: blocks(section.blocks) }))
      .filter((section) => section.blocks.length > 0),
    funders: report.funders.map((funder) => ({
      ...funder,
      emblems: (funder.emblems ?? []).filter(({ picture }) => available.has(picture.id)),
    })),
  };
}
