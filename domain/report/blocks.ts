/** The document under the editor: a flat list of blocks, each knowing its section and its sources. */

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

export type BlockType = ReportBlock["type"];
