/** What stands at the blocks of the open document and is not part of it: sections, notices, and who else is there. */
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import type { Section } from "@/domain/report/blocks";
import type { CheckKey } from "@/domain/report/checks";
import type { ChosenWords } from "@/domain/report/chosen-words";
import { placeOfWords } from "../document/words-in-block";

/** Somebody else in a block. */
export type PeerAtBlock = { blockId: string; name: string; colour: "a" | "b" };

export type CommentInMargin = { id: string; blockId: string | null; chosen: ChosenWords | null };

export type Marginalia = {
  /** Which checks name each block. */
  checked: ReadonlyMap<string, readonly CheckKey[]>;
  /** Blocks with a notice below them. */
  notices: ReadonlySet<string>;
  /** Open ones; those with words are marked in the text. */
  comments: readonly CommentInMargin[];
  peers: readonly PeerAtBlock[];
};

export type MarginWords = {
  placeholder: (type: string) => string;
};

/** What the plugin needs of the page: where the notice of a block and the marks beside it are drawn. */
export type Slots = { slotOf: (blockId: string) => HTMLElement; markOf: (blockId: string) => HTMLElement };

type Shown = { margin: Marginalia; marked: ReadonlySet<string>; said: ReadonlyMap<string, Marginalia["comments"]> };

const nothing: Marginalia = { checked: new Map(), notices: new Set(), comments: [], peers: [] };
const key = new PluginKey<{ shown: Shown; drawn: DecorationSet }>("reportMargin");

/** Blocks with something in the margin beside them. */
export function markedBlocks({ checked, comments }: Marginalia): Set<string> {
  return new Set([...checked.keys(), ...comments.flatMap(({ blockId }) => blockId ?? [])]);
}

function shownOf(margin: Marginalia): Shown {
  const said = new Map<string, Marginalia["comments"]>();
  for (const one of margin.comments)
    if (one.blockId !== null && one.chosen !== null) said.set(one.blockId, [...(said.get(one.blockId) ?? []), one]);
  return { margin, marked: markedBlocks(margin), said };
}

/** Draws the margin; `showMargin` says what is in it. */
export function marginalia(words: MarginWords, slots: Slots): Plugin {
  const draw = (state: EditorState, shown: Shown) => DecorationSet.create(state.doc, drawn(state, shown, words, slots));
  const empty = shownOf(nothing);
  return new Plugin({
    key,
    state: {
      init: (_, state) => ({ shown: empty, drawn: draw(state, empty) }),
      apply: (tr, before, old, state) => {
        const margin = tr.getMeta(key) as Marginalia | undefined;
        const shown = margin ? shownOf(margin) : before.shown;
        const isSame = shown === before.shown && !tr.docChanged && old.selection.eq(state.selection);
        return isSame ? before : { shown, drawn: draw(state, shown) };
      },
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
  });
}

/** Shows other notices, or other people. */
export function showMargin(view: EditorView, margin: Marginalia): void {
  view.dispatch(view.state.tr.setMeta(key, margin).setMeta("addToHistory", false));
}

function drawn(state: EditorState, { margin, marked, said }: Shown, words: MarginWords, slots: Slots): Decoration[] {
  const decorations: Decoration[] = [];
  const { $head } = state.selection;
  const active = $head.depth > 0 ? $head.before(1) : -1;
  let section: Section | null = null;
  state.doc.forEach((node, pos) => {
    const id = String(node.attrs.id);
    const own = node.attrs.section as Section | null;
    if (own && own.key !== section?.key) decorations.push(sectionAt(pos, own, section === null));
    section = own ?? section;
    if (margin.checked.has(id)) decorations.push(Decoration.node(pos, pos + node.nodeSize, { class: "has-problem" }));
    if (marked.has(id)) decorations.push(marksAt(pos, id, String(node.attrs.level ?? ""), slots));
    decorations.push(...commentedWords(pos, node, said.get(id) ?? []));
    if (margin.notices.has(id))
      decorations.push(
        Decoration.widget(pos + node.nodeSize, () => slots.slotOf(id), {
          ...{ side: -1, key: `notice:${id}`, stopEvent: () => true, ignoreSelection: true },
        }),
      );
    for (const peer of margin.peers) if (peer.blockId === id) decorations.push(...peerAt(pos, node, peer));
    if (pos === active || node.type.name === "list") decorations.push(...placeholders(node, pos, words));
  });
  return decorations;
}

function sectionAt(pos: number, { key: name, label, detail }: Section, isFirst: boolean): Decoration {
  const text = [label, detail].filter(Boolean).join(", ");
  return Decoration.widget(
    pos,
    () => {
      const element = document.createElement(text ? "p" : "hr");
      element.className = text ? "report-section" : "report-rule";
      element.contentEditable = "false";
      if (text) element.textContent = text;
      if (isFirst) element.classList.add("is-first");
      return element;
    },
    { side: -2, key: `section:${name}:${text}:${isFirst}`, ignoreSelection: true },
  );
}

/** @param level of the heading they stand at, which has more room above it */
function marksAt(pos: number, id: string, level: string, slots: Slots): Decoration {
  const make = () => {
    const slot = slots.markOf(id);
    slot.dataset.before = level;
    return slot;
  };
  return Decoration.widget(pos, make, {
    ...{ side: -1, key: `marks:${id}:${level}`, stopEvent: () => true, ignoreSelection: true },
  });
}

/** The words a comment is about, as long as they stand there. */
function commentedWords(pos: number, node: Node, comments: Marginalia["comments"]): Decoration[] {
  return comments.flatMap(({ id, chosen }) => {
    const place = chosen && placeOfWords(node, chosen);
    const marking = { nodeName: "span", class: "report-commented", "data-comment": id };
    return place ? [Decoration.inline(pos + place.from, pos + place.to, marking)] : [];
  });
}

function peerAt(pos: number, node: Node, { name, colour }: PeerAtBlock): Decoration[] {
  return [
    Decoration.node(pos, pos + node.nodeSize, { class: `has-peer peer-${colour}` }),
    Decoration.widget(
      pos,
      () => {
        const flag = document.createElement("span");
        flag.className = `report-peer peer-${colour}`;
        flag.contentEditable = "false";
        flag.textContent = name;
        return flag;
      },
      { side: -1, key: `peer:${colour}:${name}`, ignoreSelection: true },
    ),
  ];
}

/** What is to be written where nothing is. */
function placeholders(block: Node, pos: number, words: MarginWords): Decoration[] {
  const decorations: Decoration[] = [];
  const mark = (node: Node, at: number) => {
    if (node.isTextblock && node.content.size === 0)
      decorations.push(
        Decoration.node(at, at + node.nodeSize, {
          class: "is-empty",
          "data-placeholder": words.placeholder(node.type.name),
        }),
      );
  };
  mark(block, pos);
  block.descendants((node, offset) => mark(node, pos + 1 + offset));
  return decorations;
}
