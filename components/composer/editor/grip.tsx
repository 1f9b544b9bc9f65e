"use client";

import { NodeSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type DragEvent, useLayoutEffect, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { blockText } from "@/domain/report/blocks";
import { blockOf } from "../document/blocks";
import { type PointerPlace, usePointerPlace } from "../pointer-place";
import { findBlock } from "./block-commands";

type Props = { editor: Editor; pointer: PointerPlace };

/**
 * What a block is dragged by, in the margin beside it. Only for the pointer: keys have Alt+Shift and an arrow, and the
 * bar below has buttons.
 */
export function Grip({ editor, pointer }: Props) {
  const blockId = usePointerPlace(pointer);
  const t = useTranslations("report-editor.block");
  const element = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState<number | null>(null);

  useLayoutEffect(() => {
    const found = blockId === null ? null : findBlock(editor.state.doc, blockId);
    const block = found ? editor.view.nodeDOM(found.pos) : null;
    const around = element.current?.offsetParent;
    if (!(block instanceof HTMLElement) || !around) return setTop(null);
    setTop(block.getBoundingClientRect().top - around.getBoundingClientRect().top);
  }, [editor, blockId]);

  function begin(event: DragEvent): void {
    const { view } = editor;
    const found = blockId === null ? null : findBlock(view.state.doc, blockId);
    if (!found) return;
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, found.pos)));
    const block = view.nodeDOM(found.pos);
    if (block instanceof HTMLElement) event.dataTransfer.setDragImage(block, 0, 0);
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", blockText(blockOf(found.node)));
    view.dragging = { slice: view.state.selection.content(), move: true };
  }

  return (
    <div
      ref={element}
      // A place to take hold of, not a button: it does nothing when it is pressed.
      aria-hidden="true"
      title={t("grip")}
      draggable
      onDragStart={begin}
      onDragEnd={() => {
        editor.view.dragging = null;
      }}
      style={{ top: top ?? 0 }}
      className={`absolute -left-9 hidden h-7 w-6 cursor-grab place-items-center rounded-sm text-ink-3 hover:bg-sunken hover:text-ink active:cursor-grabbing ${top === null ? "" : "xl:grid"}`}
    >
      <Icon name="grip-vertical" size={16} />
    </div>
  );
}
