"use client";

import type { Editor } from "@tiptap/react";
import { useCallback, useEffect, useState } from "react";
import type { ChosenWords } from "@/domain/report/chosen-words";
import { wordsAt } from "../document/words-in-block";

/** Milliseconds in which the caret may go through blocks without telling everybody. */
const STAYS = 600;

/** A block, and the words somebody selected there. */
export type PlaceInText = { blockId: string; chosen: ChosenWords | null };

/**
 * The block somebody is in, once the caret has stayed there for a moment: null without the focus in the text. And where
 * they were last, also when they went on to the panels.
 */
export function useActiveBlock(
  editor: Editor | null,
  activeId: () => string | null,
): { here: string | null; last: PlaceInText | null; look: () => void } {
  const [here, setHere] = useState<string | null>(null);
  const [last, setLast] = useState<PlaceInText | null>(null);
  const lookAt = useCallback((open: Editor, id: string) => {
    const place = { blockId: id, chosen: chosenIn(open.state) };
    setLast((before) => (JSON.stringify(before) === JSON.stringify(place) ? before : place));
  }, []);
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (editor.isDestroyed) return;
      const id = editor.isFocused ? activeId() : null;
      setHere(id);
      if (id !== null) lookAt(editor, id);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(look, STAYS);
    };
    editor.on("selectionUpdate", wait);
    editor.on("focus", wait);
    editor.on("blur", wait);
    return () => {
      clearTimeout(timer);
      editor.off("selectionUpdate", wait);
      editor.off("focus", wait);
      editor.off("blur", wait);
    };
  }, [editor, activeId, lookAt]);
  /** At once: somebody wants to speak of what they have just chosen. */
  const look = useCallback(() => {
    const id = activeId();
    if (editor && !editor.isDestroyed && id !== null) lookAt(editor, id);
  }, [editor, activeId, lookAt]);
  return { here, last, look };
}

/** What is selected, as far as it stands in the block the caret is in. */
function chosenIn({ selection: { empty, from, to, $head } }: Editor["state"]): ChosenWords | null {
  if (empty || $head.depth === 0) return null;
  const start = $head.before(1);
  return wordsAt($head.node(1), { from: from - start, to: to - start });
}
