/** What can be done to whole blocks of the open document. */
import type { Node } from "@tiptap/pm/model";
import { type Command, type EditorState, NodeSelection, Selection, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { moveBlock } from "@/domain/report/blocks";
import { type BlockStyle, restyled, styleOf } from "@/domain/report/restyle";
import { blockOf, blocksOf } from "../document/blocks";
import { writeBlocks } from "../document/write-blocks";

export type PlacedBlock = { node: Node; pos: number; place: number };

/** The block the caret or the selection is in; null between blocks and in an empty document. */
export function activeBlock({ doc, selection }: EditorState): PlacedBlock | null {
  const { $head } = selection;
  const inNode = selection instanceof NodeSelection && selection.$from.depth === 0;
  if (!inNode && $head.depth === 0) return null;
  const pos = inNode ? selection.from : $head.before(1);
  const node = doc.nodeAt(pos);
  return node ? { node, pos, place: doc.resolve(pos).index(0) } : null;
}

/** @returns null when there is no such block (any more) */
export function findBlock(doc: Node, id: string): PlacedBlock | null {
  let found: PlacedBlock | null = null;
  doc.forEach((node, pos, place) => {
    if (node.attrs.id === id) found = { node, pos, place };
  });
  return found;
}

/** Moves the block the caret is in by some places; the caret goes along. */
export function moveActive(by: -1 | 1): Command {
  return (state, dispatch) => {
    const active = activeBlock(state);
    if (!active) return false;
    const to = active.place + by;
    if (to < 0 || to >= state.doc.childCount) return true;
    dispatch?.(
      writeBlocks(state.tr, moveBlock(blocksOf(state.doc), String(active.node.attrs.id), by)).scrollIntoView(),
    );
    return true;
  };
}

/** Ids of all blocks the selection touches. */
export function selectedIds({ doc, selection }: EditorState): Set<string> {
  const ids = new Set<string>();
  doc.nodesBetween(selection.from, Math.max(selection.to, selection.from + 1), (node, _pos, parent) => {
    if (parent === doc) ids.add(String(node.attrs.id));
    return false;
  });
  return ids;
}

/** The style of everything selected; null when it has several, or none. */
export function selectedStyle(state: EditorState): BlockStyle | null {
  const ids = selectedIds(state);
  const styles = new Set(
    state.doc.children.filter((node) => ids.has(String(node.attrs.id))).map((node) => styleOf(blockOf(node))),
  );
  const [only = null] = styles;
  return styles.size === 1 ? only : null;
}

/** Makes headings, lists and so on of the selected blocks. */
export function setStyle(style: BlockStyle): Command {
  return (state, dispatch) => {
    const before = blocksOf(state.doc);
    const after = restyled(before, selectedIds(state), style, () => crypto.randomUUID());
    if (after.every((block, place) => block === before[place])) return false;
    dispatch?.(writeBlocks(state.tr, after).scrollIntoView());
    return true;
  };
}

/** Puts the caret at the beginning of a block, or the focus into its form, and brings it into sight. */
export function goToBlock(view: EditorView, id: string): void {
  const block = findBlock(view.state.doc, id);
  if (!block) return;
  const { tr } = view.state;
  const { node, pos } = block;
  if (node.isAtom) tr.setSelection(NodeSelection.create(tr.doc, pos));
  else tr.setSelection(startOf(tr.doc, pos, node));
  view.dispatch(tr);
  const element = view.nodeDOM(pos);
  if (!(element instanceof HTMLElement)) return;
  const field = node.isAtom ? element.querySelector<HTMLElement>("select, textarea, input, button") : null;
  if (field) field.focus({ preventScroll: true });
  else view.focus();
  element.scrollIntoView({ block: "center" });
}

/** In a list at its first entry, not at the words above it. */
function startOf(doc: Node, pos: number, node: Node): Selection {
  const before = node.type.name === "list" ? node.child(0).nodeSize : 0;
  return Selection.near(doc.resolve(pos + 1 + before));
}

/** The block an element of the page belongs to. */
export function blockIdAt(view: EditorView, element: globalThis.Node): string | null {
  let child: globalThis.Node | null = element;
  while (child && child.parentNode !== view.dom) child = child.parentNode;
  if (!child) return null;
  const at = view.state.doc.resolve(view.posAtDOM(child, 0));
  const block = at.depth > 0 ? at.node(1) : at.nodeAfter;
  return block ? String(block.attrs.id) : null;
}

/** Selects the gap at a place, so that the next key answers it. */
export function selectGap(view: EditorView, pos: number): void {
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)).scrollIntoView());
  view.focus();
}

/** Goes to the next gap of the text, from the caret on and around. */
export function nextGap(by: -1 | 1): Command {
  return (state, dispatch) => {
    const places: number[] = [];
    state.doc.descendants((node, pos) => {
      if (node.type.name === "gap") places.push(pos);
    });
    const { from } = state.selection;
    const ahead = by > 0 ? places.find((pos) => pos > from) : places.findLast((pos) => pos < from);
    const next = ahead ?? (by > 0 ? places[0] : places.at(-1));
    if (next === undefined) return false;
    dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, next)).scrollIntoView());
    return true;
  };
}

/** Where the caret is when it is at the very beginning of a text. */
export function caretAtStart({ selection }: EditorState): TextSelection["$head"] | null {
  return selection instanceof TextSelection && selection.empty && selection.$head.parentOffset === 0
    ? selection.$head
    : null;
}
