/** Bringing the open document to what the blocks are to be, in as few and small steps as possible. */
import type { Fragment, Node } from "@tiptap/pm/model";
import { NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { alignedPlaces } from "@/domain/report/alignment";
import type { ReportBlock } from "@/domain/report/blocks";
import { blockOf, nodeOf } from "./blocks";

/** Set on transactions whose blocks are right as they are: nobody typed them. */
export const asGiven = "reportAsGiven";

/**
 * Makes the document say these blocks. What stays is not touched, so that the caret, the selection and what can be
 * undone stay with it; the caret goes with a block that moved.
 */
export function writeBlocks(tr: Transaction, blocks: readonly ReportBlock[]): Transaction {
  const caret = caretOf(tr);
  const { doc } = tr;
  const before = doc.children;
  const own = new Map(before.map((node) => [String(node.attrs.id), node]));
  const after = blocks.map((block) => {
    const node = own.get(block.id);
    return node && sameBlock(blockOf(node), block) ? node : nodeOf(doc.type.schema, block);
  });
  patchChildren(tr, 0, before, after, (node) => String(node.attrs.id));
  if (caret && tr.docChanged) putCaret(tr, caret);
  return tr.setMeta(asGiven, true);
}

function sameBlock(a: ReportBlock, b: ReportBlock): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** @param start where the first child begins */
function patchChildren(
  tr: Transaction,
  start: number,
  before: readonly Node[],
  after: readonly Node[],
  keyOf: (node: Node) => string,
): void {
  const starts: number[] = [start];
  for (const node of before) starts.push((starts.at(-1) ?? start) + node.nodeSize);
  const at = (place: number) => starts[place] ?? start;
  // From the end, so that the places before stay where they are.
  let [to, rest] = [before.length, after.length];
  const replaceUpTo = (x: number, y: number) => {
    if (x < to || y < rest) tr.replaceWith(at(x), at(to), after.slice(y, rest));
  };
  for (const [x, y] of alignedPlaces(before.map(keyOf), after.map(keyOf)).reverse()) {
    replaceUpTo(x + 1, y + 1);
    const [old, next] = [before[x], after[y]];
    if (old && next) patchNode(tr, at(x), old, next);
    [to, rest] = [x, y];
  }
  replaceUpTo(0, 0);
}

function patchNode(tr: Transaction, pos: number, old: Node, next: Node): void {
  if (old === next || old.eq(next)) return;
  if (old.type !== next.type && !(old.isTextblock && next.isTextblock)) {
    tr.replaceWith(pos, pos + old.nodeSize, next);
    return;
  }
  if (old.isTextblock) patchInline(tr, pos + 1, old.content, next.content);
  else if (old.childCount === next.childCount)
    for (let place = old.childCount - 1, end = pos + old.nodeSize - 1; place >= 0; place--) {
      end -= old.child(place).nodeSize;
      patchNode(tr, end, old.child(place), next.child(place));
    }
  else patchChildren(tr, pos + 1, old.children, next.children, (node) => JSON.stringify(node));
  if (old.type !== next.type) tr.setNodeMarkup(pos, next.type, next.attrs);
  else
    for (const [name, value] of Object.entries(next.attrs))
      if (JSON.stringify(old.attrs[name]) !== JSON.stringify(value)) tr.setNodeAttribute(pos, name, value);
}

type Piece = { key: string; from: number; to: number };

/** Word by word: the caret stands in words that nobody changed. */
function patchInline(tr: Transaction, start: number, old: Fragment, next: Fragment): void {
  const [before, after] = [piecesOf(old), piecesOf(next)];
  let [to, rest] = [before.length, after.length];
  const replaceUpTo = (x: number, y: number) => {
    if (x >= to && y >= rest) return;
    const from = x < before.length ? (before[x]?.from ?? 0) : old.size;
    const end = to > x ? (before[to - 1]?.to ?? from) : from;
    const content = next.cut(
      after[y]?.from ?? next.size,
      rest > y ? after[rest - 1]?.to : (after[y]?.from ?? next.size),
    );
    tr.replaceWith(start + from, start + end, content);
  };
  const keys = (pieces: readonly Piece[]) => pieces.map(({ key }) => key);
  for (const [x, y] of alignedPlaces(keys(before), keys(after)).reverse()) {
    replaceUpTo(x + 1, y + 1);
    [to, rest] = [x, y];
  }
  replaceUpTo(0, 0);
}

function piecesOf(content: Fragment): Piece[] {
  const pieces: Piece[] = [];
  content.forEach((node, offset) => {
    const look = JSON.stringify([node.marks, node.attrs]);
    if (node.text === undefined) pieces.push({ key: look, from: offset, to: offset + node.nodeSize });
    else
      for (const match of node.text.matchAll(/[\p{L}\p{N}\p{M}]+|\s+|[^\s\p{L}\p{N}\p{M}]+/gu))
        pieces.push({
          key: `${look}${match[0]}`,
          from: offset + match.index,
          to: offset + match.index + match[0].length,
        });
  });
  return pieces;
}

type Caret = { id: string; whole: boolean; start: number; anchor: number; head: number; size: number };

/** Where the caret is in its block. */
function caretOf({ doc, selection }: Transaction): Caret | null {
  const whole = selection instanceof NodeSelection && selection.$from.depth === 0;
  if (!whole && (!(selection instanceof TextSelection) || selection.$head.depth === 0)) return null;
  const start = whole ? selection.from : selection.$head.before(1);
  const block = doc.nodeAt(start);
  if (!block) return null;
  return {
    id: String(block.attrs.id),
    whole,
    start,
    anchor: selection.anchor - start,
    head: selection.head - start,
    size: block.nodeSize,
  };
}

/**
 * Words that others wrote at the caret come after it; and it goes along when its block was taken out and put in
 * elsewhere.
 */
function putCaret(tr: Transaction, { id, whole, start, anchor, head, size }: Caret): void {
  const [from, to] = [anchor, head].map((offset) => tr.doc.resolve(tr.mapping.map(start + offset, -1)));
  if (!whole && from?.parent.isTextblock && to?.parent.isTextblock && to.node(1).attrs.id === id) {
    tr.setSelection(TextSelection.between(from, to));
    return;
  }
  tr.doc.forEach((node, pos) => {
    if (String(node.attrs.id) !== id) return;
    if (whole) {
      tr.setSelection(NodeSelection.create(tr.doc, pos));
      return;
    }
    const inside = (offset: number) => pos + Math.min(offset, node.nodeSize - 1);
    if (node.nodeSize === size) tr.setSelection(TextSelection.create(tr.doc, inside(anchor), inside(head)));
    else tr.setSelection(TextSelection.near(tr.doc.resolve(inside(head))));
  });
}
