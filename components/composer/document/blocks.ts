/** Blocks of a report as a document and back, without loss. */
import type { Fragment, Mark, Node, Schema } from "@tiptap/pm/model";
import type { InlineMark, InlineRun, ListEntry, ReportBlock } from "@/domain/report/blocks";
import { compactRuns } from "@/domain/report/runs";

type Shared = Pick<ReportBlock, "id" | "section" | "source" | "composedHash" | "edited">;

/** A list, the texts and everything else. */
type TextBlock = Extract<ReportBlock, { type: "heading" | "paragraph" }>;
type ListBlock = Extract<ReportBlock, { type: "list" }>;
/** Blocks with forms of their own. */
export type ObjectBlock = Exclude<ReportBlock, TextBlock | ListBlock>;

/** The whole report as a document of this schema. */
export function documentOf(schema: Schema, blocks: readonly ReportBlock[]): Node {
  return schema.node(
    "doc",
    null,
    blocks.map((block) => nodeOf(schema, block)),
  );
}

/** One block as a child of the document. */
export function nodeOf(schema: Schema, block: ReportBlock): Node {
  const { id, section, source, composedHash, edited } = block;
  const shared: Shared = { id, section, source, composedHash, edited };
  switch (block.type) {
    case "paragraph":
      return schema.node("paragraph", shared, inlineOf(schema, block.text));
    case "heading":
      return schema.node("heading", { ...shared, level: block.level }, inlineOf(schema, block.text));
    case "list":
      return schema.node("list", { ...shared, flavour: block.flavour }, [
        schema.node("listLabel", null, block.label ? schema.text(block.label) : undefined),
        schema.node("listItems", null, itemsOf(schema, block)),
      ]);
    default:
      return schema.node("object", { ...shared, content: contentOf(block) });
  }
}

/** What an object is beside what every block has. */
function contentOf(block: ObjectBlock): Record<string, unknown> {
  const { id: _id, section: _section, source: _source, composedHash: _hash, edited: _edited, ...content } = block;
  return content;
}

function itemsOf(schema: Schema, { flavour, items }: ListBlock): Node[] {
  if (items.length > 0) return items.map((item) => itemOf(schema, flavour, item));
  return [itemOf(schema, flavour, { text: [] }, true)];
}

function itemOf(schema: Schema, flavour: ListBlock["flavour"], item: ListEntry, absent = false): Node {
  if (flavour === "plain" && item.role === undefined && item.organisation === undefined)
    return schema.node("entry", { absent }, inlineOf(schema, item.text));
  const part = (name: string, runs: readonly InlineRun[] | undefined) =>
    schema.node(name, { given: runs !== undefined }, inlineOf(schema, runs ?? []));
  return schema.node("personEntry", { absent }, [
    part("personName", item.text),
    part("personRole", item.role),
    part("personOrganisation", item.organisation),
  ]);
}

/** Runs as text with marks, gaps as things of their own. */
export function inlineOf(schema: Schema, runs: readonly InlineRun[]): Node[] {
  return compactRuns(runs).map(({ text, mark, ref, href }) => {
    const names = { ref: ref ?? null, href: href ?? null };
    if (mark === "gap") return schema.node("gap", { text, ...names });
    const name = mark ?? (ref === undefined && href === undefined ? null : "bare");
    return schema.text(text, name ? [schema.mark(name, names)] : []);
  });
}

/** A node never changes, so what it says is worked out once. */
const known = new WeakMap<Node, ReportBlock>();

/** The document as blocks; what did not change since the last time is the same object. */
export function blocksOf(document: Node): ReportBlock[] {
  return document.children.map(blockOf);
}

/** One child of the document as a block. */
export function blockOf(node: Node): ReportBlock {
  const found = known.get(node);
  if (found) return found;
  const block = readBlock(node);
  known.set(node, block);
  return block;
}

function readBlock(node: Node): ReportBlock {
  const { id, section, source, composedHash, edited } = node.attrs as Shared;
  const shared: Shared = { id, section, source, composedHash, edited };
  switch (node.type.name) {
    case "paragraph":
      return { ...shared, type: "paragraph", text: runsOf(node.content) };
    case "heading":
      return { ...shared, type: "heading", level: node.attrs.level === 2 ? 2 : 3, text: runsOf(node.content) };
    case "list": {
      const flavour = node.attrs.flavour === "people" ? "people" : "plain";
      return {
        ...shared,
        type: "list",
        flavour,
        label: node.child(0).textContent || null,
        items: entriesOf(node.child(1)),
      };
    }
    default:
      return { ...shared, ...(node.attrs.content as Omit<ObjectBlock, keyof Shared>) } as ObjectBlock;
  }
}

function entriesOf(items: Node): ListEntry[] {
  const [only] = items.children;
  if (items.childCount === 1 && only?.attrs.absent && contentSize(only) === 0) return [];
  return items.children.map((item) => {
    if (item.type.name === "entry") return { text: runsOf(item.content) };
    const [name, role, organisation] = item.children;
    return { text: name ? runsOf(name.content) : [], ...partOf("role", role), ...partOf("organisation", organisation) };
  });
}

function partOf(key: "role" | "organisation", node: Node | undefined): Omit<ListEntry, "text"> {
  if (!node || (!node.attrs.given && node.childCount === 0)) return {};
  return { [key]: runsOf(node.content) };
}

function contentSize(node: Node): number {
  return node.isTextblock ? node.content.size : node.children.reduce((sum, child) => sum + contentSize(child), 0);
}

/** What stands in a text, as runs. */
export function runsOf(content: Fragment): InlineRun[] {
  return compactRuns(content.content.map(runOf));
}

function runOf(node: Node): InlineRun {
  if (node.type.name === "gap") return { text: String(node.attrs.text), mark: "gap", ...names(node.attrs) };
  const [mark]: readonly Mark[] = node.marks;
  const text = node.text ?? "";
  if (!mark) return { text };
  return { text, ...(mark.type.name === "bare" ? {} : { mark: mark.type.name as InlineMark }), ...names(mark.attrs) };
}

function names({ ref, href }: Readonly<Record<string, unknown>>): Pick<InlineRun, "ref" | "href"> {
  return { ...(typeof ref === "string" ? { ref } : {}), ...(typeof href === "string" ? { href } : {}) };
}
