"use client";

import { type Editor, EditorContent, ReactNodeViewRenderer, useEditor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { memo, useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { ReportBlock } from "@/domain/report/blocks";
import { ObjectView } from "../blocks/object-view";
import { useComposing } from "../composing";
import { blocksOf, documentOf } from "../document/blocks";
import { documentSchema, objectNode, textExtensions } from "../document/schema";
import { behaviourOf } from "./behaviour";
import { BlockMarks } from "./block-marks";
import { BlockNotice } from "./block-notice";
import { type Marginalia, markedBlocks, showMargin } from "./marginalia";
import type { TakeFiles } from "./paste";

type Props = {
  /** What the report says when it is opened; from then on the document is the truth of this window. */
  initial: readonly ReportBlock[];
  /** BCP 47 tag of the report. */
  language: string;
  margin: Marginalia;
  onChange: (blocks: ReportBlock[]) => void;
  onAsk: (what: "link" | "comment" | "toolbar" | "moved") => void;
  /** Pictures dropped or pasted into the text. */
  onFiles: TakeFiles;
  onReady: (editor: Editor | null) => void;
};

/** The report's text as one document. */
export const DocumentSurface = memo(function DocumentSurface({
  initial,
  language,
  margin,
  onChange,
  onAsk,
  onFiles,
  onReady,
}: Props) {
  const t = useTranslations("report-editor");
  const { material, mayEdit } = useComposing();
  const [slotOf] = useState(() => slotsOf(new Map()));
  const [markOf] = useState(() => slotsOf(new Map(), "report-marks"));
  const latest = useRef({ onChange, onAsk, onFiles, onReady });
  latest.current = { onChange, onAsk, onFiles, onReady };
  const [names] = useState(material.names);

  const extensions = useMemo(() => {
    const behaviour = behaviourOf({
      ...{ slotOf, markOf, names },
      words: { placeholder: (type) => t(`placeholder.${type}`), fillIn: (gap) => t("fillIn", { gap }) },
      ask: (what) => latest.current.onAsk(what),
      takeFiles: (...given) => latest.current.onFiles(...given),
    });
    const object = objectNode.extend({ addNodeView: () => ReactNodeViewRenderer(ObjectView) });
    return [...textExtensions, object, behaviour];
  }, [names, slotOf, markOf, t]);
  const content = useMemo(() => documentOf(documentSchema, initial).toJSON(), [initial]);
  const attributes = useMemo(
    () => ({
      ...{ role: "textbox", "aria-multiline": "true", "aria-label": t("label"), lang: language },
      ...{ class: "report-document", spellcheck: "true", "aria-readonly": String(!mayEdit) },
    }),
    [t, language, mayEdit],
  );
  const editorProps = useMemo(() => ({ attributes }), [attributes]);

  const editor = useEditor({
    // This is drawn in the browser alone.
    immediatelyRender: true,
    extensions,
    content,
    editable: mayEdit,
    // Styles that are written into the page are refused; ours stand in document.css.
    injectCSS: false,
    enableContentCheck: true,
    enableCoreExtensions: { keymap: false },
    enableInputRules: false,
    enablePasteRules: false,
    shouldRerenderOnTransaction: false,
    onContentError: ({ error }) => {
      throw error;
    },
    onUpdate: ({ editor: changed }) => latest.current.onChange(blocksOf(changed.state.doc)),
    editorProps,
  });

  useEffect(() => {
    latest.current.onReady(editor);
    return () => latest.current.onReady(null);
  }, [editor]);

  useEffect(() => {
    if (editor && !editor.isDestroyed) showMargin(editor.view, margin);
  }, [editor, margin]);

  return (
    <>
      <EditorContent editor={editor} />
      {[...margin.notices].map((id) => createPortal(<BlockNotice blockId={id} />, slotOf(id), id))}
      {[...markedBlocks(margin)].map((id) => createPortal(<BlockMarks blockId={id} />, markOf(id), id))}
    </>
  );
});

/** A place in the page for what stands at each block, made when it is first asked for. */
function slotsOf(slots: Map<string, HTMLElement>, look = ""): (id: string) => HTMLElement {
  return (id) => {
    const slot = slots.get(id) ?? document.createElement("div");
    slot.contentEditable = "false";
    slot.className = look;
    slots.set(id, slot);
    return slot;
  };
}
