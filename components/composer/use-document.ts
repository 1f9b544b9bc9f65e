"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReportBlock } from "@/domain/report/blocks";
import { persistently } from "@/lib/persistently";
import type { Aim } from "./composing";

type Parts = typeof import("./editor/parts");

export type OpenDocument = {
  /** Null until the editor's code is there. */
  parts: Parts | null;
  /** Draws what came from elsewhere; it is not among what one undoes. */
  show: (blocks: ReportBlock[]) => void;
  /** Changes the document as one step. @returns false while there is none */
  write: (blocks: ReportBlock[]) => boolean;
  /** Waits while letters are being put together from several keys: the words around them must stay as they are. */
  untilCalm: () => Promise<void>;
  goTo: (id: string, aim?: Aim | null) => void;
  /** The block the caret is in. */
  activeId: () => string | null;
  /** The block an element of the page belongs to. */
  idAt: (element: EventTarget | null) => string | null;
};

/** The open document as the page around it needs it; its code comes after the page. */
export function useDocument(editor: Editor | null): OpenDocument {
  const [parts, setParts] = useState<Parts | null>(null);
  const latest = useRef({ editor, parts });
  latest.current = { editor, parts };

  useEffect(() => {
    let isHere = true;
    void persistently(() => import("./editor/parts")).then((loaded) => {
      if (isHere) setParts(loaded);
    });
    return () => {
      isHere = false;
    };
  }, []);

  const steps = useMemo(() => stepsOn(() => latest.current), []);
  return useMemo(() => ({ parts, ...steps }), [parts, steps]);
}

function stepsOn(now: () => { editor: Editor | null; parts: Parts | null }): Omit<OpenDocument, "parts"> {
  const open = () => {
    const { editor, parts } = now();
    return editor && parts && !editor.isDestroyed ? { editor, parts, view: editor.view } : null;
  };
  const steps: Omit<OpenDocument, "parts"> = {
    show(blocks) {
      const here = open();
      if (!here) return;
      const { view, parts } = here;
      view.dispatch(parts.writeBlocks(view.state.tr, blocks).setMeta("addToHistory", false));
    },
    write(blocks) {
      const here = open();
      if (!here) return false;
      here.view.dispatch(here.parts.writeBlocks(here.view.state.tr, blocks));
      return true;
    },
    async untilCalm() {
      const view = open()?.view;
      if (!view?.composing) return;
      await new Promise((done) => view.dom.addEventListener("compositionend", done, { once: true }));
      // The last letters are read from the page after the event.
      await new Promise((done) => requestAnimationFrame(done));
    },
    goTo(id, aim = null) {
      const here = open();
      if (here) here.parts.goToPlace(here.view, id, aim);
    },
    activeId() {
      const here = open();
      return here ? (here.parts.activeBlock(here.view.state)?.node.attrs.id ?? null) : null;
    },
    idAt(element) {
      const here = open();
      if (!here || !(element instanceof Node)) return null;
      return here.parts.blockIdAt(here.view, element);
    },
  };
  return steps;
}
