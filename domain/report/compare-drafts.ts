/** Two states of a report side by side, block by block. */

import { canonicalJson } from "../canonical-json";
import { alignedPlaces } from "./alignment";
import { blockText, type InlineRun, type ListEntry, type ReportBlock } from "./blocks";
import type { PublishedBlock, PublishedReport } from "./published";
import { runsText } from "./runs";

/** What of a block counts when two states are compared. */
export type Comparable = {
  id: string;
  type: (ReportBlock | PublishedBlock)["type"];
  /** The section's label and detail: "Day 1, Monday 25 September". */
  section: string;
  text: string;
  /** Differs whenever readers would see something else. */
  essence: string;
};

/** A block beside its counterpart; null where there is none. */
export type ComparedBlock = {
  state: "same" | "changed" | "added" | "removed" | "moved";
  before: Comparable | null;
  after: Comparable | null;
};

/** The blocks of a draft; where they came from does not count. */
export function comparableDraft(blocks: readonly ReportBlock[]): Comparable[] {
  return blocks.map((block) => {
    const { source: _, composedHash: __, edited: ___, section, ...shown } = block;
    return {
      id: block.id,
      type: block.type,
      section: labelOf(section),
      text: blockText(block),
      essence: canonicalJson({ ...shown, section: section.key }),
    };
  });
}

/** The blocks of a published version. */
export function comparableVersion({ sections }: Pick<PublishedReport, "sections">): Comparable[] {
  return sections.flatMap(({ blocks, ...section }) =>
    blocks.map((block) => ({
      id: block.id,
      type: block.type,
      section: labelOf(section),
      text: publishedText(block),
      essence: canonicalJson({ ...block, section: section.key }),
    })),
  );
}

/**
 * Lays two states beside each other. Blocks are known by their ids; one that stands elsewhere is shown where it stood
 * and where it stands.
 */
export function compareBlocks(before: readonly Comparable[], after: readonly Comparable[]): ComparedBlock[] {
  const [then, now] = [before, after].map((blocks) => new Set(blocks.map(({ id }) => id)));
  const rows: ComparedBlock[] = [];
  const gone = (blocks: readonly Comparable[]) => {
    for (const block of blocks)
      rows.push({ state: now?.has(block.id) ? "moved" : "removed", before: block, after: null });
  };
  const come = (blocks: readonly Comparable[]) => {
    for (const block of blocks)
      rows.push({ state: then?.has(block.id) ? "moved" : "added", before: null, after: block });
  };
  let [from, next] = [0, 0];
  for (const [x, y] of alignedPlaces(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  )) {
    gone(before.slice(from, x));
    come(after.slice(next, y));
    const [old, fresh] = [before[x] ?? null, after[y] ?? null];
    rows.push({ state: old?.essence === fresh?.essence ? "same" : "changed", before: old, after: fresh });
    [from, next] = [x + 1, y + 1];
  }
  gone(before.slice(from));
  come(after.slice(next));
  return rows;
}

function labelOf({ label, detail }: { label: string; detail: string | null }): string {
  return [label, detail].filter(Boolean).join(", ");
}

function publishedText(block: PublishedBlock): string {
  const entry = ({ text, role, organisation }: ListEntry) =>
    [text, role, organisation].flatMap((runs) => (runs ? runsText(runs) : [])).join(", ");
  const fact = ({ label, value }: { label: InlineRun[]; value: InlineRun[] }) =>
    `${runsText(label)}: ${runsText(value)}`;
  switch (block.type) {
    case "heading":
    case "paragraph":
      return runsText(block.text);
    case "list":
      return [block.label, ...block.items.map(entry)].filter(Boolean).join("\n");
    case "quote":
      return `${runsText(block.text)}\n${[block.author, block.affiliation].filter(Boolean).join(", ")}`;
    case "gallery":
      return block.pictures.flatMap(({ caption }) => caption ?? []).join("\n");
    case "facts":
      return [block.title, ...block.facts.map(fact)].filter(Boolean).join("\n");
    case "figure":
    case "map":
    case "timeline":
      return block.caption ?? "";
  }
}
