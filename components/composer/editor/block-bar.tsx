"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { styleOf } from "@/domain/report/restyle";
import { AddBlock } from "../add-block";
import { useComposing } from "../composing";
import { blockOf } from "../document/blocks";
import { emptyBlock } from "../new-block";
import { type PointerPlace, usePointerPlace } from "../pointer-place";
import { activeBlock, findBlock, moveActive } from "./block-commands";
import { BlockMarks } from "./block-marks";
import { Sources } from "./sources";

type Props = {
  editor: Editor;
  /** The block under the pointer is shown before the one the caret is in. */
  pointer: PointerPlace;
  /** Says where a moved block is now. */
  onMoved: () => void;
};

/** What the block under the pointer or the caret was composed from, and what can be done to it. */
export const BlockBar = memo(function BlockBar({ editor, pointer, onMoved }: Props) {
  const hoveredId = usePointerPlace(pointer);
  const t = useTranslations("report-editor.block");
  const { mayEdit, remove, insertAfter, goTo } = useComposing();
  const active = useEditorState({ editor, selector: ({ editor: { state } }) => standing(activeBlock(state)) });
  const hovered = hoveredId === null ? null : standing(findBlock(editor.state.doc, hoveredId));
  const shown = hovered ?? active;
  const move = (by: -1 | 1) => {
    if (moveActive(by)(editor.state, editor.view.dispatch, editor.view)) onMoved();
    editor.view.focus();
  };
  function begin(): void {
    const block = emptyBlock("paragraph", { key: "lead", label: "", detail: null });
    insertAfter(block, null);
    goTo(block.id);
  }
  return (
    <section
      aria-label={t("label")}
      className="sticky bottom-0 z-5 flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-line border-t bg-surface px-5 py-1 text-ink-2 text-xs"
    >
      <p className="m-0 flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2">
        {shown ? (
          <>
            <b className="font-semibold text-ink">
              <Name block={shown} />
            </b>
            <Sources source={shown.source} />
            <BlockMarks blockId={shown.id} />
          </>
        ) : (
          t("none")
        )}
      </p>
      {mayEdit && editor.state.doc.childCount === 0 ? (
        <Button size="sm" icon="plus" onClick={begin}>
          {t("begin")}
        </Button>
      ) : null}
      {mayEdit && active ? (
        <span className="flex gap-0.5">
          <AddBlock block={active} />
          <IconButton
            icon="arrow-up"
            size="sm"
            label={t("up")}
            aria-keyshortcuts="Alt+Shift+ArrowUp"
            onClick={() => move(-1)}
          />
          <IconButton
            icon="arrow-down"
            size="sm"
            label={t("down")}
            aria-keyshortcuts="Alt+Shift+ArrowDown"
            onClick={() => move(1)}
          />
          <IconButton icon="trash-2" size="sm" label={t("remove")} onClick={() => remove(active.id)} />
        </span>
      ) : null}
    </section>
  );
});

/** What the bar tells of a block, and nothing of its words: it is not drawn anew for every letter. */
function standing(found: ReturnType<typeof activeBlock>) {
  if (!found) return null;
  const block = blockOf(found.node);
  const { id, section, source, type } = block;
  return { id, section, source, type, style: styleOf(block) };
}

function Name({ block: { style, type } }: { block: NonNullable<ReturnType<typeof standing>> }) {
  const t = useTranslations("composer.block");
  const styles = useTranslations("report-editor.style");
  return style ? styles(style) : t(type);
}
