/** The document under the editor: a flat list of blocks, each knowing its section and its sources. */
import type { Crop } from "./crop";
import type { Words } from "./runs";
import { runsText, withoutGaps } from "./runs";

export const inlineMarks = ["host", "person", "quoted", "project", "gap", "strong", "emphasis", "link"] as const;

/**
 * What a run of text is. A `gap` asks the editor for a missing fact ("role of Shane West?");
 * it is never published and leaves a whole sentence behind when it goes.
 */
export type InlineMark = (typeof inlineMarks)[number];

export type InlineRun = {
  text: string;
  mark?: InlineMark;
  /** Id of the host, person or project the run names. */
  ref?: string;
  /** Address of a `link`: http(s), mailto or a path on this site. */
  href?: string;
};

/** The records a composed block states facts of. */
export type SourceRef = {
  kind: "trip" | "day" | "item" | "project";
  ids: readonly string[];
};

/**
 * Where a block belongs. Neighbouring blocks with one key are one section of the page.
 * Keys: `lead`, `day:<id>`, `part:<item id>`, `theme:<day id>`, `reflection`, `thanks`,
 * `outcomes`, `highlights`, `outlook`, `project`, `activity`. The funder block is not among the blocks:
 * its wording is the admin's and comes from the record when the report is published.
 */
export type Section = {
  key: string;
  /** In the margin: "Day 1". */
  label: string;
  /** Under the label: "Monday 25 September", "Afternoon, part one". */
  detail: string | null;
};

type BlockBase = {
  id: string;
  section: Section;
  source: SourceRef | null;
  /** Hash of the text as it was composed; null for a block a person inserted. */
  composedHash: string | null;
  /** A person changed it; updates are offered but never applied unasked. */
  edited: boolean;
};

export type HeadingBlock = BlockBase & {
  type: "heading";
  level: 2 | 3;
  text: readonly InlineRun[];
};

export type ParagraphBlock = BlockBase & { type: "paragraph"; text: readonly InlineRun[] };

/** One line of a list; in a list of people the name, the role and the organisation separately. */
export type ListEntry = {
  text: readonly InlineRun[];
  role?: readonly InlineRun[];
  organisation?: readonly InlineRun[];
};

export type ListBlock = BlockBase & {
  type: "list";
  flavour: "plain" | "people";
  /** What the list is, printed above it: "Featuring"; dropped with the last entry. */
  label: string | null;
  items: readonly ListEntry[];
};

export type QuoteBlock = BlockBase & {
  type: "quote";
  /** The takeaway it is of, or the quote of a host contact or speaker. */
  takeawayId: string;
  text: readonly InlineRun[];
  author: string;
  affiliation: string | null;
};

/** A picture set into the page: how wide it stands, and which part of it is shown. */
export type FigureBlock = BlockBase & {
  type: "figure";
  pictureId: string;
  /** Null: the picture's own caption. */
  caption: string | null;
  /** Null: all of it. */
  crop: Crop | null;
  /** As wide as the running text, or with both margins. */
  size: "text" | "wide";
};

/** One picture of a gallery. */
export type GalleryPicture = {
  pictureId: string;
  /** Null: the picture's own caption. */
  caption: string | null;
  crop: Crop | null;
};

/** 2 to 12 pictures side by side. */
export type GalleryBlock = BlockBase & { type: "gallery"; pictures: readonly GalleryPicture[] };

/** One line of a facts box: "Founded" and "1954". */
export type Fact = { label: readonly InlineRun[]; value: readonly InlineRun[] };

export type FactsBlock = BlockBase & { type: "facts"; title: string | null; facts: readonly Fact[] };

/** A picture drawn from the record when the report is published: never out of step with it, and never written. */
export type DrawingBlock = BlockBase & {
  type: "drawing";
  drawing: "map" | "timeline";
  /** The one day it shows; null: all that the report tells. */
  dayId: string | null;
  caption: string | null;
};

export type ReportBlock =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | QuoteBlock
  | FigureBlock
  | GalleryBlock
  | FactsBlock
  | DrawingBlock;

/** The text of one block, a list with a line each, gaps included unless told otherwise. */
export function blockText(block: ReportBlock, options: { gaps: boolean } = { gaps: true }): string {
  const text = (runs: Words | undefined) => runsText(options.gaps ? (runs ?? []) : withoutGaps(runs ?? []));
  switch (block.type) {
    case "heading":
    case "paragraph":
      return text(block.text);
    case "list": {
      const lines = block.items
        .map((item) => [text(item.text), text(item.role), text(item.organisation)].filter(Boolean).join(", "))
        .filter(Boolean);
      return [...(block.label && lines.length > 0 ? [block.label] : []), ...lines].join("\n");
    }
    case "quote":
      return `${text(block.text)}\n${[block.author, block.affiliation].filter(Boolean).join(", ")}`;
    case "figure":
    case "drawing":
      return block.caption ?? "";
    case "gallery":
      return block.pictures.flatMap(({ caption }) => caption ?? []).join("\n");
    case "facts": {
      const lines = block.facts.map((fact) => [text(fact.label), text(fact.value)].filter(Boolean).join(": "));
      const said = lines.filter(Boolean);
      return [...(block.title && said.length > 0 ? [block.title] : []), ...said].join("\n");
    }
  }
}

/** Blocks as plain text: section labels on a line of their own, an empty line between blocks. */
export function blocksToText(blocks: readonly ReportBlock[], options: { gaps: boolean } = { gaps: true }): string {
  const lines: string[] = [];
  let label = "";
  for (const block of blocks) {
    const here = [block.section.label, block.section.detail].filter(Boolean).join(", ");
    if (here !== label && here) lines.push(here);
    label = here;
    const text = blockText(block, options);
    if (text) lines.push(text);
  }
  return lines.join("\n\n");
}

/** Runs of a block, whatever its type, in reading order. */
export function runsOf(block: ReportBlock): InlineRun[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
    case "quote":
      return [...block.text];
    case "list":
      return block.items.flatMap((item) => [...item.text, ...(item.role ?? []), ...(item.organisation ?? [])]);
    case "facts":
      return block.facts.flatMap((fact) => [...fact.label, ...fact.value]);
    case "figure":
    case "gallery":
    case "drawing":
      return [];
  }
}

/** The pictures a block shows, in order. */
export function picturesOf(block: ReportBlock): string[] {
  if (block.type === "figure") return [block.pictureId];
  return block.type === "gallery" ? block.pictures.map(({ pictureId }) => pictureId) : [];
}

/** What a person may change of a block; its type, place and sources stay. */
export type BlockChange = {
  text?: readonly InlineRun[];
  level?: 2 | 3;
  items?: readonly ListEntry[];
  label?: string | null;
  caption?: string | null;
  crop?: Crop | null;
  size?: FigureBlock["size"];
  pictures?: readonly GalleryPicture[];
  title?: string | null;
  facts?: readonly Fact[];
  drawing?: DrawingBlock["drawing"];
  dayId?: string | null;
};

/**
 * Changes one block and remembers that a person did. Fields the block's type does not have are ignored.
 *
 * @throws {RangeError} when there is no such block
 */
export function editBlock(blocks: readonly ReportBlock[], id: string, change: BlockChange): ReportBlock[] {
  indexOfBlock(blocks, id);
  return blocks.map((block) => (block.id === id ? { ...changed(block, change), edited: true } : block));
}

function changed(block: ReportBlock, change: BlockChange): ReportBlock {
  switch (block.type) {
    case "heading":
      return { ...block, text: change.text ?? block.text, level: change.level ?? block.level };
    case "paragraph":
    case "quote":
      return { ...block, text: change.text ?? block.text };
    case "list":
      return {
        ...block,
        items: change.items ?? block.items,
        label: given(change.label, block.label),
      };
    case "figure":
      return {
        ...block,
        caption: given(change.caption, block.caption),
        crop: given(change.crop, block.crop),
        size: change.size ?? block.size,
      };
    case "gallery":
      return { ...block, pictures: change.pictures ?? block.pictures };
    case "facts":
      return { ...block, title: given(change.title, block.title), facts: change.facts ?? block.facts };
    case "drawing":
      return {
        ...block,
        caption: given(change.caption, block.caption),
        drawing: change.drawing ?? block.drawing,
        dayId: given(change.dayId, block.dayId),
      };
  }
}

/** What is given, null included; otherwise what was. */
function given<Value>(changed: Value | undefined, was: Value): Value {
  return changed === undefined ? was : changed;
}

/**
 * Puts a block after another one, or first when `afterId` is null.
 *
 * @throws {RangeError} when there is no block to put it after, or its id is taken
 */
export function insertBlock(blocks: readonly ReportBlock[], block: ReportBlock, afterId: string | null): ReportBlock[] {
  if (blocks.some((other) => other.id === block.id)) throw new RangeError(`Block ${block.id} is there already`);
  const at = afterId === null ? 0 : indexOfBlock(blocks, afterId) + 1;
  return [...blocks.slice(0, at), block, ...blocks.slice(at)];
}

/**
 * Moves a block by some places; it stops at the ends and joins the section it lands in.
 *
 * @param by places, negative is up
 * @throws {RangeError} when there is no such block
 */
export function moveBlock(blocks: readonly ReportBlock[], id: string, by: number): ReportBlock[] {
  const from = indexOfBlock(blocks, id);
  const to = Math.max(0, Math.min(blocks.length - 1, from + by));
  const block = blocks[from];
  const neighbour = blocks[to];
  if (!block || !neighbour || to === from) return [...blocks];
  const rest = blocks.filter((other) => other.id !== id);
  return [...rest.slice(0, to), { ...block, section: neighbour.section }, ...rest.slice(to)];
}

/** @throws {RangeError} when there is no such block */
export function removeBlock(blocks: readonly ReportBlock[], id: string): ReportBlock[] {
  indexOfBlock(blocks, id);
  return blocks.filter((block) => block.id !== id);
}

function indexOfBlock(blocks: readonly ReportBlock[], id: string): number {
  const index = blocks.findIndex((block) => block.id === id);
  if (index < 0) throw new RangeError(`No block ${id} in this report`);
  return index;
}
