/** What changes from one published version to the next. */
import { canonicalJson } from "../canonical-json";
import type { PublishedReport } from "./published";

/** Whether readers would find nothing different: the note about an earlier correction does not count. */
export function readsTheSame(a: PublishedReport, b: PublishedReport): boolean {
  return canonicalJson({ ...a, correction: null }) === canonicalJson({ ...b, correction: null });
}

/** What is no longer to be shown. */
export type Withdrawn = { pictureIds: ReadonlySet<string>; takeawayIds: ReadonlySet<string> };

/**
 * A published report without what was withdrawn, and without sections of which nothing is left.
 *
 * @returns the very same object when it shows none of it
 */
export function withoutWithdrawn(report: PublishedReport, withdrawn: Withdrawn): PublishedReport {
  let changed = false;
  const sections = report.sections.flatMap((section) => {
    const blocks = section.blocks.flatMap((block) => {
      const kept = withoutIn(block, withdrawn);
      if (kept !== block) changed = true;
      return kept ?? [];
    });
    return blocks.length === 0 && section.blocks.length > 0 ? [] : [{ ...section, blocks }];
  });
  return changed ? { ...report, sections } : report;
}

/** Pictures side by side; one alone is a figure, which fills the column, and without any there is nothing. */
export function galleryOf(id: string, pictures: GalleryOfPublished["pictures"]): Block | null {
  const [first] = pictures;
  if (pictures.length === 1 && first) return { id, type: "figure", ...first, size: "text" };
  return first ? { id, type: "gallery", pictures } : null;
}

function withoutInGallery(block: GalleryOfPublished, pictureIds: ReadonlySet<string>): Block | null {
  const pictures = block.pictures.filter(({ picture }) => !pictureIds.has(picture.id));
  if (pictures.length === block.pictures.length) return block;
  return galleryOf(block.id, pictures);
}

type Block = PublishedReport["sections"][number]["blocks"][number];
type GalleryOfPublished = Extract<Block, { type: "gallery" }>;

function withoutIn(block: Block, { pictureIds, takeawayIds }: Withdrawn): Block | null {
  if (block.type === "figure") return pictureIds.has(block.picture.id) ? null : block;
  if (block.type === "gallery") return withoutInGallery(block, pictureIds);
  if (block.type === "quote") return block.takeawayId && takeawayIds.has(block.takeawayId) ? null : block;
  return block;
}
