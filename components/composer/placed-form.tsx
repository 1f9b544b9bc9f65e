"use client";

import type { ReportBlock } from "@/domain/report/blocks";
import { DrawingForm } from "./blocks/drawing-form";
import { FactsForm } from "./blocks/facts-form";
import { FigureForm } from "./blocks/figure-form";
import { GalleryForm } from "./blocks/gallery-form";
import { useComposing } from "./composing";

type Placed = Extract<ReportBlock, { type: "figure" | "gallery" | "facts" | "drawing" }>;

/** The form of a block that is set into the text and not written. */
export function PlacedForm({ block }: { block: Placed }) {
  const { edit, mayEdit } = useComposing();
  function onChange(changed: Placed): void {
    edit((blocks) => blocks.map((one) => (one.id === changed.id ? { ...changed, edited: true } : one)));
  }
  return <Form block={block} onChange={onChange} mayEdit={mayEdit} />;
}

type FormProps = { block: Placed; onChange: (block: Placed) => void; mayEdit: boolean };

function Form({ block, ...rest }: FormProps) {
  switch (block.type) {
    case "figure":
      return <FigureForm block={block} {...rest} />;
    case "gallery":
      return <GalleryForm block={block} {...rest} />;
    case "facts":
      return <FactsForm block={block} {...rest} />;
    case "drawing":
      return <DrawingForm block={block} {...rest} />;
  }
}
