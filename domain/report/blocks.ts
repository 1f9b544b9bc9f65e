/** The document under the editor: a flat list of blocks, each knowing its section and its sources. */
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
  takeawayId: string;
  text: readonly InlineRun[];
  author: string;
  affiliation: string | null;
};

export type FigureBlock = BlockBase & {
  type: "figure";
  pictureId: string;
  /** Null: the picture's own caption. */
  caption: string | null;
};

export type ReportBlock = HeadingBlock | ParagraphBlock | ListBlock | QuoteBlock | FigureBlock;

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
      return block.caption ?? "";
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
    case "figure":
      return [];
  }
}

/** What a person may change of a block; its type, place and sources stay. */
export type BlockChange = {
  text?: readonly InlineRun[];
  level?: 2 | 3;
  items?: readonly ListEntry[];
  label?: string | null;
  caption?: string | null;
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
        label: change.label === undefined ? block.label : change.label,
      };
    case "figure":
      return { ...block, caption: change.caption === undefined ? block.caption : change.caption };
  }
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
