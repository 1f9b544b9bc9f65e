/** Names of the record mark themselves as they are typed. */
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, type Transaction } from "@tiptap/pm/state";
import { type KnownName, nameFinder } from "@/domain/report/inline-text";
import { changedPart, isTyped } from "./keep-blocks";

const letter = /[\p{L}\p{N}]/u;

/** Marks the names the record knows in what somebody changes; not while the caret still stands at the end of one. */
export function knownNames(names: readonly KnownName[]): Plugin {
  const find = nameFinder(names);
  return new Plugin({
    appendTransaction: (transactions, before, after) => (isTyped(transactions) ? marked(before, after, find) : null),
  });
}

function marked(before: EditorState, after: EditorState, find: ReturnType<typeof nameFinder>): Transaction | null {
  const part = changedPart(before.doc, after.doc);
  if (!part) return null;
  const { tr } = after;
  after.doc.forEach((block, offset, place) => {
    if (place < part.from || place >= part.to) return;
    if (block.isTextblock) markIn(tr, block, offset, after, find);
    else
      block.descendants((node, pos) => {
        if (node.isTextblock && node.type.name !== "listLabel") markIn(tr, node, offset + 1 + pos, after, find);
        return !node.isTextblock;
      });
  });
  return tr.docChanged ? tr : null;
}

function markIn(
  tr: Transaction,
  textblock: Node,
  start: number,
  { schema, selection }: EditorState,
  find: ReturnType<typeof nameFinder>,
): void {
  textblock.forEach((node, offset, place) => {
    if (node.text === undefined || node.marks.length > 0) return;
    for (const { from, to, name } of find(node.text)) {
      const [first, last] = [start + 1 + offset + from, start + 1 + offset + to];
      if (selection.empty && selection.head === last) continue;
      // A letter in the run beside makes it part of a longer word.
      const previous = from === 0 && place > 0 ? textblock.child(place - 1).text?.at(-1) : "";
      const next = to === node.text.length ? textblock.maybeChild(place + 1)?.text?.[0] : "";
      if (letter.test(previous ?? "") || letter.test(next ?? "")) continue;
      tr.addMark(first, last, schema.mark(name.mark, { ref: name.ref ?? null, href: name.href ?? null }));
    }
  });
}
