"use client";

import { createContext, useContext } from "react";
import type { ReportBlock } from "@/domain/report/blocks";
import type { ReportCheck } from "@/domain/report/checks";
import type { ChosenWords } from "@/domain/report/chosen-words";
import type { Offers } from "@/domain/report/offers";
import type { CommentThread } from "@/features/comments/queries";
import type { ApprovalView } from "@/features/quotes/queries/approvals";
import type { TripMaterial } from "@/features/reports/material";

/** Where in a block one wants to go: to words that stand in it, the first gap, a link, or what is said of its picture. */
export type Aim =
  | { is: "words"; chosen: ChosenWords }
  | { is: "gap" }
  | { is: "link"; href: string }
  | { is: "picture" };

/** What the blocks know of the page around them. */
export type Composing = {
  tripId: string;
  material: TripMaterial;
  offers: Offers;
  /** As of the last time the draft was saved. */
  checks: readonly ReportCheck[];
  /** What colleagues say and nobody has resolved. */
  openThreads: readonly CommentThread[];
  /** How it stands with the words people were asked to approve, by takeaway or quote. */
  approvals: readonly ApprovalView[];
  /** Blocks in which somebody else replaced the same words as oneself. */
  bothChanged: ReadonlySet<string>;
  /** False for those who may only read. */
  mayEdit: boolean;
  /** Changes the blocks of the open document, as one step that can be undone. */
  edit: (make: (blocks: ReportBlock[]) => ReportBlock[]) => void;
  insertAfter: (block: ReportBlock, afterId: string | null) => void;
  /** With a way back in the message at the foot of the page. */
  remove: (id: string) => void;
  /** Brings a block into sight and the caret into it. */
  goTo: (id: string, aim?: Aim | null) => void;
  /** Brings a comment in the panel into sight. */
  showComment: (threadId: string) => void;
  /** A block as it stands now. */
  blockOf: (id: string) => ReportBlock | undefined;
  /** Somebody has read what two people wrote at one place. */
  settle: (id: string) => void;
  /** Saves what is typed; false when it could not. */
  saveNow: () => Promise<boolean>;
  /** Whether everything that is typed is saved. */
  isSaved: () => boolean;
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

/** Id of a comment in the panel. */
export const commentOf = (threadId: string) => `comment-${threadId}`;

/**
 * Brings a field into sight and puts the cursor into it: at once when it is there, so that the next key lands in it,
 * and after the page was drawn again when it was not.
 */
export function focusField(id: string): void {
  const there = document.getElementById(id);
  putCursor(there);
  requestAnimationFrame(() => {
    if (!there || document.activeElement === document.body) putCursor(document.getElementById(id));
  });
}

function putCursor(field: HTMLElement | null): void {
  field?.scrollIntoView({ block: "center" });
  field?.focus();
}
