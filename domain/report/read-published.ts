/** Fixed versions as they were written at any time: what later versions hold besides is filled in. */
import { eachWithinItself } from "../direction";
import type { PublishedBlock, PublishedPicture, PublishedReport } from "./published";

/**
 * Reads a published version. It was written by `toPublished` of its time and never changed since, so only what that
 * did not know yet is added: figures without a size, pictures without a crop. No text turns the direction of the next.
 */
export function readPublished(content: unknown): PublishedReport {
  const report = eachWithinItself(content as PublishedReport);
  return {
    ...report,
    sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.map(readBlock) })),
  };
}

function readBlock(block: PublishedBlock): PublishedBlock {
  if (block.type !== "figure") return block;
  const { picture, size }: Partial<typeof block> & typeof block = block;
  return { ...block, size: size ?? "text", picture: readPicture(picture) };
}

function readPicture(
  picture: Omit<PublishedPicture, "crop"> & Partial<Pick<PublishedPicture, "crop">>,
): PublishedPicture {
  return { ...picture, crop: picture.crop ?? null };
}
