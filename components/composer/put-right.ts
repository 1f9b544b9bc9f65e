"use client";

import type { CheckPlace } from "@/domain/report/checks";
import { blocksWithSpelling, withSpelling } from "@/domain/report/spelling";
import { focusField, useComposing } from "./composing";

export type Misspelling = Extract<CheckPlace, { kind: "spelling" }>;

type HeadField = "headline" | "standfirst";

/** Whether a place is the headline or the sentence under it, which are written in fields of their own. */
export function isInHead<Place extends { id: string }>(place: Place): place is Place & { id: HeadField } {
  return place.id === "headline" || place.id === "standfirst";
}

/** Writes a name as the record has it; the undo of the text or of the field takes it back. */
export function usePutRight(): (place: Misspelling) => void {
  const { edit } = useComposing();
  return (place) => {
    if (isInHead(place)) rewrite(`report-${place.id}`, (text) => withSpelling(text, place.found, place.name));
    else edit((blocks) => blocksWithSpelling(blocks, place));
  };
}

/** Writes in a field as somebody at the keys would, and no more than what becomes another. */
function rewrite(id: string, make: (text: string) => string): void {
  focusField(id);
  const field = document.getElementById(id);
  if (!(field instanceof HTMLTextAreaElement)) return;
  const [before, after] = [field.value, make(field.value)];
  if (before === after) return;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  field.setSelectionRange(start, before.length - end);
  // The one way that keeps the browser's own undo.
  document.execCommand("insertText", false, after.slice(start, after.length - end));
}
