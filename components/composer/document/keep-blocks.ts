/** What every document under somebody's hands must keep to: names once, sections, and who changed what. */
import type { Node } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, Plugin, type Transaction } from "@tiptap/pm/state";
import type { Section } from "@/domain/report/blocks";
import { asGiven } from "./write-blocks";

const opening: Section = { key: "lead", label: "", detail: null };

/** Children of two documents that are not the very same: from a place, to a place in either. */
export type ChangedPart = { from: number; oldTo: number; to: number };

/** Where two documents differ; what is in between may be the same too. */
export function changedPart(before: Node, after: Node): ChangedPart | null {
  if (before === after) return null;
  let from = 0;
  let [oldTo, to] = [before.childCount, after.childCount];
  while (from < oldTo && from < to && before.child(from) === after.child(from)) from += 1;
  while (oldTo > from && to > from && before.child(oldTo - 1) === after.child(to - 1)) {
    oldTo -= 1;
    to -= 1;
  }
  return { from, oldTo, to };
}

/** Whether somebody at this document did it, anew: not the other's change, nor a step taken back. */
export function isTyped(transactions: readonly Transaction[]): boolean {
  return (
    transactions.some((tr) => tr.docChanged) &&
    !transactions.some(
      (tr) => tr.getMeta(asGiven) || tr.getMeta("history$") || tr.getMeta("appendedTransaction")?.getMeta("history$"),
    )
  );
}

/**
 * After each change by hand: new blocks get a name and belong to the section around them, a second one of the same name
 * is a block of its own without sources, and a composed block whose words are others is marked as edited.
 */
export function keepBlocks(newId: () => string = () => crypto.randomUUID()): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) =>
      isTyped(transactions) ? kept(transactions, before, after, newId) : null,
  });
}

function kept(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
  newId: () => string,
): Transaction | null {
  const part = changedPart(before.doc, after.doc);
  if (!part) return null;
  const old = new Map(before.doc.children.slice(part.from, part.oldTo).map((node) => [node.attrs.id, node]));
  const taken = new Set(
    [...after.doc.children.slice(0, part.from), ...after.doc.children.slice(part.to)].map((node) => node.attrs.id),
  );
  const wasMoved = transactions.some((tr) => tr.getMeta("paste") || ["paste", "drop"].includes(tr.getMeta("uiEvent")));
  const dropped = transactions.some((tr) => tr.getMeta("uiEvent") === "drop") ? droppedIn(after) : null;
  const owners = ownersOf(after.doc.children.slice(part.from, part.to));
  const { tr } = after;
  let section: Section | null = part.from > 0 ? after.doc.child(part.from - 1).attrs.section : null;
  after.doc.forEach((node, pos, place) => {
    if (place < part.from || place >= part.to) return;
    const { id } = node.attrs;
    const following = section ?? after.doc.children[part.to]?.attrs.section ?? opening;
    if (!id || taken.has(id) || owners.get(id) !== node) {
      tr.setNodeAttribute(pos, "id", newId());
      tr.setNodeAttribute(pos, "section", following);
      if (node.attrs.source) tr.setNodeAttribute(pos, "source", null);
      if (node.attrs.composedHash !== null) tr.setNodeAttribute(pos, "composedHash", null);
      if (!node.attrs.edited) tr.setNodeAttribute(pos, "edited", true);
      section = following;
      return;
    }
    const was = old.get(id);
    const moved = (wasMoved && !was) || node === dropped || !node.attrs.section;
    if (moved) tr.setNodeAttribute(pos, "section", following);
    if (!node.attrs.edited && was && saysOther(was, node)) tr.setNodeAttribute(pos, "edited", true);
    section = moved ? following : node.attrs.section;
  });
  return tr.docChanged ? tr : null;
}

/** What was dropped is selected afterwards. */
function droppedIn({ selection }: EditorState): Node | null {
  if (selection instanceof NodeSelection) return selection.node;
  return selection.$from.depth > 0 ? selection.$from.node(1) : null;
}

/** Of several blocks with one name the first that says something. */
function ownersOf(nodes: readonly Node[]): Map<unknown, Node> {
  const owners = new Map<unknown, Node>();
  for (const node of nodes) {
    const owner = owners.get(node.attrs.id);
    if (!owner || (owner.content.size === 0 && node.content.size > 0)) owners.set(node.attrs.id, node);
  }
  return owners;
}

function saysOther(before: Node, after: Node): boolean {
  const own = ["level", "flavour", "content"];
  return (
    before.type !== after.type ||
    !before.content.eq(after.content) ||
    own.some((name) => JSON.stringify(before.attrs[name]) !== JSON.stringify(after.attrs[name]))
  );
}
