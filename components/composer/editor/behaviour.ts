/** How the open document behaves: keys, history, paste, and what its blocks keep to. */
import { Extension } from "@tiptap/core";
import { baseKeymap, chainCommands } from "@tiptap/pm/commands";
import { dropCursor } from "@tiptap/pm/dropcursor";
import { gapCursor } from "@tiptap/pm/gapcursor";
import { history, redo, undo } from "@tiptap/pm/history";
import { keymap } from "@tiptap/pm/keymap";
import { type Command, type EditorState, NodeSelection, Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { KnownName } from "@/domain/report/inline-text";
import { keepBlocks } from "../document/keep-blocks";
import { knownNames } from "../document/known-names";
import { moveActive, nextGap, selectGap, setStyle } from "./block-commands";
import { backspaceInList, deleteInList, enterInList, tabInPerson } from "./list-keys";
import { type MarginWords, marginalia, type Slots } from "./marginalia";
import { cleanPaste, type TakeFiles } from "./paste";
import { toggleEmphasis } from "./text-commands";

export type Behaviour = Slots & {
  names: readonly KnownName[];
  words: MarginWords & { fillIn: (gap: string) => string };
  /** What a key asks of the page around the document. */
  takeFiles: TakeFiles;
  ask: (what: "link" | "comment" | "toolbar" | "moved") => void;
};

/** Everything beyond what there is to write: one extension, so that its plugins come in one order. */
export function behaviourOf(behaviour: Behaviour) {
  return Extension.create({
    name: "reportBehaviour",
    priority: 2000,
    addProseMirrorPlugins: () => [
      keymap(keysOf(behaviour)),
      keymap(baseKeymap),
      history({ newGroupDelay: 500 }),
      dropCursor({ color: "var(--color-focus)", width: 2 }),
      gapCursor(),
      cleanPaste(behaviour.takeFiles),
      knownNames(behaviour.names),
      keepBlocks(),
      marginalia(behaviour.words, behaviour),
      gaps(behaviour),
    ],
  });
}

/** Ctrl+Alt is AltGr on many keyboards and writes letters there, so no key of ours needs both. */
function keysOf({ ask }: Behaviour): Record<string, Command> {
  const move =
    (by: -1 | 1): Command =>
    (state, dispatch, view) => {
      const done = moveActive(by)(state, dispatch, view);
      if (done && dispatch) ask("moved");
      return done;
    };
  const asking =
    (what: "link" | "comment" | "toolbar"): Command =>
    (_, dispatch) => {
      if (dispatch) ask(what);
      return true;
    };
  return {
    "Mod-z": undo,
    "Mod-Shift-z": redo,
    "Mod-y": redo,
    "Mod-b": toggleEmphasis("strong"),
    "Mod-i": toggleEmphasis("emphasis"),
    "Mod-k": asking("link"),
    "Alt-Shift-m": asking("comment"),
    "Alt-F10": asking("toolbar"),
    "Alt-Shift-ArrowUp": move(-1),
    "Alt-Shift-ArrowDown": move(1),
    "Alt-Shift-0": setStyle("body"),
    "Alt-Shift-2": setStyle("heading2"),
    "Alt-Shift-3": setStyle("heading3"),
    "Alt-Shift-7": setStyle("list"),
    "Alt-Shift-8": setStyle("people"),
    "Alt-Shift-g": nextGap(1),
    Enter: chainCommands(onGap, enterInList),
    "Shift-Enter": chainCommands(onGap, enterInList, baseKeymap.Enter ?? onGap),
    Backspace: backspaceInList,
    "Shift-Backspace": backspaceInList,
    Delete: deleteInList,
    Tab: tabInPerson(1),
    "Shift-Tab": tabInPerson(-1),
  };
}

const isGap = ({ selection }: EditorState) => selection instanceof NodeSelection && selection.node.type.name === "gap";

/** Enter answers no question. */
const onGap: Command = (state) => isGap(state);

/** Gaps are pressed to be answered: what is typed next takes their place. */
function gaps({ words }: Behaviour): Plugin {
  return new Plugin({
    props: {
      nodeViews: {
        gap: (node) => {
          const dom = document.createElement("span");
          dom.className = "report-gap";
          dom.setAttribute("role", "button");
          dom.setAttribute("aria-label", words.fillIn(String(node.attrs.text)));
          dom.dataset.gap = "";
          dom.textContent = String(node.attrs.text);
          return { dom };
        },
      },
      handleClickOn: (view, _pos, node, nodePos) => {
        if (node.type.name !== "gap") return false;
        selectGap(view, nodePos);
        return true;
      },
      handleDOMEvents: {
        // Letters that are put together from several keys would be written beside the gap.
        compositionstart: (view: EditorView) => {
          if (isGap(view.state)) view.dispatch(view.state.tr.deleteSelection());
          return false;
        },
      },
    },
  });
}
