/** Ways into a block of the open document. */
import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { Aim } from "../composing";
import { placeOfWords } from "../document/words-in-block";
import { findBlock, goToBlock, type PlacedBlock } from "./block-commands";

/** Brings a block into sight and the caret into it; with an aim to the very words, gap, link or button. */
export function goToPlace(view: EditorView, id: string, aim: Aim | null): void {
  goToBlock(view, id);
  const block = findBlock(view.state.doc, id);
  if (!block || !aim) return;
  if (aim.is === "picture") {
    const element = view.nodeDOM(block.pos);
    if (element instanceof HTMLElement) element.querySelector<HTMLElement>("[data-mend=picture]")?.focus();
    return;
  }
  const selection = aimed(view, block, aim);
  if (!selection) return;
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}

function aimed({ state: { doc } }: EditorView, { node, pos }: PlacedBlock, aim: Aim) {
  if (aim.is === "words") {
    const place = placeOfWords(node, aim.chosen);
    return place && TextSelection.create(doc, pos + place.from, pos + place.to);
  }
  let found: NodeSelection | TextSelection | null = null;
  node.descendants((child, offset) => {
    const at = pos + 1 + offset;
    if (found) return false;
    if (aim.is === "gap" && child.type.name === "gap") found = NodeSelection.create(doc, at);
    if (aim.is === "link" && child.marks.some(({ attrs }) => attrs.href === aim.href))
      found = TextSelection.create(doc, at, at + child.nodeSize);
    return true;
  });
  return found as NodeSelection | TextSelection | null;
}
