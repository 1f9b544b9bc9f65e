/** Enter and Backspace in lists and lists of people, where a line is not a paragraph. */
import type { ResolvedPos } from "@tiptap/pm/model";
import { type Command, type EditorState, Selection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { caretAtStart } from "./block-commands";

const parts = ["personName", "personRole", "personOrganisation"];

/** Depth of the list's entries around a place: document, list, items, entry. */
const ENTRY = 3;

function inList($pos: ResolvedPos): boolean {
  return $pos.depth >= 2 && $pos.node(1).type.name === "list";
}

/** From the words above to the first entry; from part to part of a person; an empty last line ends the list. */
export const enterInList: Command = (state, dispatch) => {
  const { $head } = state.selection;
  if (!inList($head) || !(state.selection instanceof TextSelection)) return false;
  const { parent } = $head;
  if (parent.type.name === "listLabel") return moveTo(state, dispatch, $head.after(2) + 1);
  const entry = $head.node(ENTRY);
  const items = $head.node(2);
  const isLast = $head.index(2) === items.childCount - 1;
  if (entry.textContent === "" && entry.content.size <= 6) {
    if (!isLast || items.childCount === 1) return true;
    if (dispatch) dispatch(leaveList(state, $head));
    return true;
  }
  if (parent.type.name === "entry") return false;
  const part = parts.indexOf(parent.type.name);
  if (part < parts.length - 1) return moveTo(state, dispatch, $head.after() + 1);
  const next = $head.after(ENTRY);
  const { schema } = state;
  const person = schema.nodes.personEntry?.create(
    null,
    parts.map((name) => schema.node(name)),
  );
  if (dispatch && person) {
    const tr = state.tr.insert(next, person);
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(next + 1))).scrollIntoView());
  }
  return true;
};

/** At the start of a part back to the one before; an empty entry goes, and an empty list becomes a paragraph. */
export const backspaceInList: Command = (state, dispatch) => {
  const $head = caretAtStart(state);
  if (!$head || !inList($head)) return false;
  const list = $head.node(1);
  if ($head.parent.type.name === "listLabel") return list.textContent === "" ? toParagraph(state, dispatch) : true;
  const entry = $head.node(ENTRY);
  if (parts.indexOf($head.parent.type.name) > 0) return moveTo(state, dispatch, $head.before(), -1);
  if ($head.index(2) > 0) {
    const isEmpty = entry.textContent === "" && (entry.type.name === "personEntry" || entry.content.size === 0);
    if (!isEmpty && $head.parent.type.name === "entry") return false;
    if (!isEmpty) return moveTo(state, dispatch, $head.before(ENTRY), -1);
    if (dispatch) {
      const tr = state.tr.delete($head.before(ENTRY), $head.after(ENTRY));
      dispatch(tr.setSelection(Selection.near(tr.doc.resolve($head.before(ENTRY)), -1)).scrollIntoView());
    }
    return true;
  }
  return list.textContent === "" ? toParagraph(state, dispatch) : true;
};

/** Delete at the end of an entry takes nothing of another person. */
export const deleteInList: Command = (state) => {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty || !inList(selection.$head)) return false;
  const { $head } = selection;
  if ($head.parentOffset < $head.parent.content.size) return false;
  return $head.parent.type.name !== "entry" || $head.index(2) === $head.node(2).childCount - 1;
};

/** Tab goes from part to part of a person, and out of the list at its ends. */
export function tabInPerson(by: -1 | 1): Command {
  return (state, dispatch) => {
    const { $head } = state.selection;
    if (!inList($head) || $head.depth < ENTRY + 1) return false;
    const items = $head.node(2);
    const isEnd =
      by > 0
        ? $head.index(2) === items.childCount - 1 && $head.index(ENTRY) === 2
        : $head.index(2) === 0 && $head.index(ENTRY) === 0;
    if (isEnd) return false;
    return moveTo(state, dispatch, by > 0 ? $head.after() : $head.before(), by);
  };
}

function moveTo(
  state: EditorState,
  dispatch: ((tr: Transaction) => void) | undefined,
  pos: number,
  by: -1 | 1 = 1,
): boolean {
  dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve(pos), by)).scrollIntoView());
  return true;
}

function leaveList(state: EditorState, $head: ResolvedPos): Transaction {
  const { tr, schema } = state;
  tr.delete($head.before(ENTRY), $head.after(ENTRY));
  const after = tr.mapping.map($head.after(1));
  tr.insert(after, schema.node("paragraph"));
  return tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView();
}

function toParagraph(state: EditorState, dispatch: ((tr: Transaction) => void) | undefined): boolean {
  const { $head } = state.selection;
  if (dispatch) {
    const { id, section, source, composedHash } = $head.node(1).attrs;
    const paragraph = state.schema.node("paragraph", { id, section, source, composedHash, edited: true });
    const tr = state.tr.replaceWith($head.before(1), $head.after(1), paragraph);
    dispatch(tr.setSelection(TextSelection.create(tr.doc, $head.before(1) + 1)).scrollIntoView());
  }
  return true;
}
