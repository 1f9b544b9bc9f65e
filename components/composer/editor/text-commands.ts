/** What can be done to words of the open document. */
import type { Mark, Node } from "@tiptap/pm/model";
import { type Command, type EditorState, TextSelection } from "@tiptap/pm/state";
import type { KnownName } from "@/domain/report/inline-text";

/** Bold and italic. */
export type Emphasis = "strong" | "emphasis";

/** Names, quotes and links keep what they are; only plain and emphasised words change their look. */
const looks = new Set(["strong", "emphasis"]);
const isPlain = (node: Node) => node.isText && (node.marks.length === 0 || looks.has(node.marks[0]?.type.name ?? ""));

/** Whether everything selected looks so; with nothing selected, what is typed next. */
export function hasEmphasis({ selection, storedMarks, doc }: EditorState, name: Emphasis): boolean {
  if (selection.empty) return (storedMarks ?? selection.$head.marks()).some((mark) => mark.type.name === name);
  const nodes: Node[] = [];
  doc.nodesBetween(selection.from, selection.to, (node) => {
    if (isPlain(node) && node.text?.trim() !== "") nodes.push(node);
  });
  return nodes.length > 0 && nodes.every((node) => node.marks.some((mark) => mark.type.name === name));
}

/** Makes the selected words bold or italic, or plain again. */
export function toggleEmphasis(name: Emphasis): Command {
  return (state, dispatch) => {
    const { selection, doc, schema, tr } = state;
    const type = schema.marks[name];
    if (!type || !selection.$from.parent.type.allowsMarkType(type)) return false;
    const on = hasEmphasis(state, name);
    if (selection.empty) {
      dispatch?.(on ? tr.removeStoredMark(type) : tr.setStoredMarks([type.create()]));
      return true;
    }
    doc.nodesBetween(selection.from, selection.to, (node, pos, parent) => {
      if (!isPlain(node) || !parent?.type.allowsMarkType(type)) return;
      const [from, to] = [Math.max(pos, selection.from), Math.min(pos + node.nodeSize, selection.to)];
      if (on) tr.removeMark(from, to, type);
      else tr.addMark(from, to, type.create());
    });
    dispatch?.(tr);
    return true;
  };
}

export type LinkAtCaret = { from: number; to: number; href: string | null; text: string };

/** The link the caret is in, else the selected words of one text, else where the caret is. */
export function linkAtCaret({ selection, doc }: EditorState): LinkAtCaret | null {
  if (!(selection instanceof TextSelection) || !selection.$from.sameParent(selection.$to)) return null;
  const { $from, from, to } = selection;
  let found: LinkAtCaret | null = null;
  $from.parent.forEach((node, offset) => {
    const mark = linkOf(node);
    const start = $from.start() + offset;
    const end = start + node.nodeSize;
    if (mark && start <= from && to <= end)
      found = { from: start, to: end, href: String(mark.attrs.href), text: node.text ?? "" };
  });
  return found ?? { from, to, href: null, text: doc.textBetween(from, to) };
}

/** Makes a link of these words, or the address itself where there are none; null takes the link away. */
export function setLink({ from, to, text }: LinkAtCaret, href: string | null): Command {
  return ({ tr, schema }, dispatch) => {
    if (href === null) tr.removeMark(from, to, schema.marks.link);
    else {
      const mark = schema.mark("link", { href });
      const words = text || href.replace(/^(https?:\/\/|mailto:)/, "").replace(/\/$/, "");
      if (text) tr.addMark(from, to, mark);
      else tr.replaceWith(from, to, schema.text(words, [mark]));
      tr.setSelection(TextSelection.create(tr.doc, from + words.length)).setStoredMarks([]);
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function linkOf(node: Node): Mark | undefined {
  return node.marks.find((mark) => mark.type.name === "link");
}

/** Writes the name of a person or host at the caret, marked as that record. */
export function insertName({ text, mark, ref, href }: KnownName): Command {
  return ({ tr, schema, selection }, dispatch) => {
    const type = schema.marks[mark];
    if (!type || !selection.$from.parent.inlineContent || !selection.$from.parent.type.allowsMarkType(type))
      return false;
    const before = selection.$from.parent.textBetween(0, selection.$from.parentOffset).at(-1) ?? " ";
    const name = schema.text(text, [type.create({ ref: ref ?? null, href: href ?? null })]);
    tr.replaceWith(selection.from, selection.to, /[\p{L}\p{N},.;:]/u.test(before) ? [schema.text(" "), name] : [name]);
    dispatch?.(tr.setStoredMarks([]).scrollIntoView());
    return true;
  };
}
