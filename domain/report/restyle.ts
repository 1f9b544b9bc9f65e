/** Making other kinds of blocks of blocks: a heading of a paragraph, a list of several paragraphs. */
import type { InlineRun, ListBlock, ListEntry, ReportBlock } from "./blocks";
import { joinRuns } from "./runs";

export const blockStyles = ["body", "heading2", "heading3", "list", "people"] as const;

export type BlockStyle = (typeof blockStyles)[number];

type Shared = Pick<ReportBlock, "id" | "section" | "source" | "composedHash" | "edited">;

/** Null for quotes, pictures and the like, which are what they are. */
export function styleOf(block: ReportBlock): BlockStyle | null {
  switch (block.type) {
    case "paragraph":
      return "body";
    case "heading":
      return block.level === 2 ? "heading2" : "heading3";
    case "list":
      return block.flavour === "people" ? "people" : "list";
    default:
      return null;
  }
}

/**
 * Gives blocks another style. Neighbouring texts that become a list become one list; a list that becomes text becomes a
 * block for each entry. The first block keeps its name and its sources.
 *
 * @param newId names the blocks that are made
 */
export function restyled(
  blocks: readonly ReportBlock[],
  ids: ReadonlySet<string>,
  style: BlockStyle,
  newId: () => string,
): ReportBlock[] {
  const made: ReportBlock[] = [];
  let open = null as ListBlock | null;
  for (const block of blocks) {
    const now = styleOf(block);
    if (!ids.has(block.id) || now === null || now === style) {
      made.push(block);
      open = null;
      continue;
    }
    if (style !== "list" && style !== "people") {
      made.push(...asTexts(block, style, newId));
      continue;
    }
    const list = asList(block, style);
    if (open && block.type !== "list") {
      open = { ...open, items: [...open.items, ...list.items] };
      made[made.length - 1] = open;
    } else {
      made.push(list);
      open = block.type === "list" ? null : list;
    }
  }
  return made;
}

function asTexts(block: ReportBlock, style: "body" | "heading2" | "heading3", newId: () => string): ReportBlock[] {
  const base = { ...sharedOf(block), edited: true };
  const text = (shared: Shared, runs: readonly InlineRun[]): ReportBlock =>
    style === "body"
      ? { ...shared, type: "paragraph", text: runs }
      : { ...shared, type: "heading", level: style === "heading2" ? 2 : 3, text: runs };
  if (block.type === "heading" || block.type === "paragraph") return [text(base, block.text)];
  if (block.type !== "list") return [block];
  const [first = [], ...rest] = block.items.map(lineOf);
  const others = rest.map((runs) => text({ ...base, id: newId(), source: null, composedHash: null }, runs));
  return [text(base, first), ...others];
}

function asList(block: ReportBlock, style: "list" | "people"): ListBlock {
  const flavour = style === "people" ? "people" : "plain";
  const before: ListEntry[] =
    block.type === "list"
      ? [...block.items]
      : block.type === "heading" || block.type === "paragraph"
        ? [{ text: block.text }]
        : [];
  const items = before.map((item) =>
    flavour === "people"
      ? { text: item.text, role: item.role ?? [], organisation: item.organisation ?? [] }
      : { text: lineOf(item) },
  );
  const label = block.type === "list" ? block.label : null;
  return { ...sharedOf(block), edited: true, type: "list", flavour, label, items };
}

/** An entry as one line: name, role, organisation. */
function lineOf({ text, role = [], organisation = [] }: ListEntry): InlineRun[] {
  return joinRuns([text, role, organisation], ", ");
}

function sharedOf({ id, section, source, composedHash, edited }: ReportBlock): Shared {
  return { id, section, source, composedHash, edited };
}
