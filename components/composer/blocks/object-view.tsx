"use client";

import { NodeViewWrapper, type ReactNodeViewProps } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { useComposing } from "../composing";
import { blockOf, type ObjectBlock } from "../document/blocks";
import { PlacedForm } from "../placed-form";
import { QuoteEditor } from "../quote-block";

/** A block with a form of its own, in the middle of the text. */
export function ObjectView({ node, selected }: ReactNodeViewProps) {
  const t = useTranslations("composer");
  const { mayEdit } = useComposing();
  const block = blockOf(node) as ObjectBlock;
  return (
    <NodeViewWrapper data-block={block.type} className={classes("report-object", selected && "is-selected")}>
      <fieldset disabled={!mayEdit} aria-label={t(`block.${block.type}`)} className="m-0 min-w-0 border-0 p-0">
        <ObjectForm block={block} />
      </fieldset>
    </NodeViewWrapper>
  );
}

/** One form for each type of block that is not written as text. */
function ObjectForm({ block }: { block: ObjectBlock }) {
  switch (block.type) {
    case "quote":
      return <QuoteEditor block={block} />;
    case "figure":
    case "gallery":
    case "facts":
    case "drawing":
      return <PlacedForm block={block} />;
  }
}
