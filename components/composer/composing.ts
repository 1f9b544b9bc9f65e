"use client";

import { createContext, useContext } from "react";
import type { ReportBlock } from "@/domain/report/blocks";
import type { Offers } from "@/domain/report/offers";
import type { TripMaterial } from "@/features/reports/material";

/** What the blocks know of the page around them. */
export type Composing = {
  tripId: string;
  material: TripMaterial;
  offers: Offers;
  /** False for those who may only read. */
  mayEdit: boolean;
  edit: (make: (blocks: ReportBlock[]) => ReportBlock[]) => void;
  insertAfter: (block: ReportBlock, afterId: string | null) => void;
  /** With a way back in the message at the foot of the page. */
  remove: (id: string) => void;
  /** The block the editor was in last; new material goes after it. */
  setActive: (id: string) => void;
};

export const ComposingContext = createContext<Composing | null>(null);

/** @throws {Error} outside the composer */
export function useComposing(): Composing {
  const composing = useContext(ComposingContext);
  if (!composing) throw new Error("useComposing needs a Composer above it");
  return composing;
}

/** Id of the field a block is written in. */
export const fieldOf = (blockId: string) => `block-${blockId}`;

/**
 * Brings a field into sight and puts the cursor into it: at once when it is there, so that the next key lands in it,
 * and after the page was drawn again when it was not, or when moving it took the cursor away.
 */
export function focusField(id: string, at?: [start: number, end: number]): void {
  const there = document.getElementById(id);
  putCursor(there, at);
  requestAnimationFrame(() => {
    if (!there || document.activeElement === document.body) putCursor(document.getElementById(id), at);
  });
}

function putCursor(field: HTMLElement | null, at?: [start: number, end: number]): void {
  if (!field) return;
  field.scrollIntoView({ block: "center" });
  field.focus();
  if (at && field instanceof HTMLTextAreaElement) field.setSelectionRange(...at);
}
