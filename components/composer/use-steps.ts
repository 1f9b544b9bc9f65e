"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useToast } from "@/components/ui/toast";
import { insertBlock, type ReportBlock, type Section } from "@/domain/report/blocks";
import { applyOffers, type Offers } from "@/domain/report/offers";
import type { TripMaterial } from "@/features/reports/material";
import type { DraftStore } from "./draft/draft-store";
import { figureBlock, quoteBlock } from "./new-block";
import type { OpenDocument } from "./use-document";
import { useStable } from "./use-stable";

const opening: Section = { key: "lead", label: "", detail: null };

/** What one can do to the blocks of the open document, each a step that can be undone, and where a moved one is now. */
export function useSteps(store: DraftStore, text: OpenDocument, offers: Offers, material: TripMaterial) {
  const t = useTranslations("composer");
  const editing = useTranslations("report-editor");
  const toast = useToast();
  const [moved, setMoved] = useState("");

  const edit = useStable((make: (blocks: ReportBlock[]) => ReportBlock[]) => {
    const blocks = make([...store.present().blocks]);
    if (!text.write(blocks)) store.change((now) => ({ ...now, blocks }));
  });

  /** After the block one is in, else at the end; in that block's section. */
  function insertHere(make: (section: Section) => ReportBlock, afterId = text.activeId()): void {
    const { blocks } = store.present();
    const after = blocks.find((block) => block.id === afterId) ?? blocks.at(-1) ?? null;
    const block = make(after?.section ?? opening);
    edit((now) => insertBlock(now, block, after?.id ?? null));
    text.goTo(block.id);
  }

  const insert = useStable((block: ReportBlock) => insertHere((section) => ({ ...block, section })));
  const insertAfter = useStable((block: ReportBlock, afterId: string | null) =>
    edit((now) => insertBlock(now, block, afterId)),
  );
  const insertItem = useStable((itemId: string) => {
    const added = offers.added.filter(
      ({ block }) => block.source?.kind === "item" && block.source.ids.includes(itemId),
    );
    const ids = new Set(added.map(({ block }) => block.id));
    edit((blocks) => applyOffers(blocks, offers, ids));
    const [first] = added;
    if (first) text.goTo(first.block.id);
  });
  const insertQuote = useStable((id: string) => {
    const takeaway = material.takeaways.find((one) => one.id === id);
    if (takeaway) insertHere((section) => quoteBlock(takeaway, section));
  });
  const insertPicture = useStable((id: string, afterId: string | null = null) =>
    insertHere((section) => figureBlock(id, section), afterId ?? undefined),
  );

  const remove = useStable((id: string) => {
    const { blocks } = store.present();
    const at = blocks.findIndex((block) => block.id === id);
    const block = blocks[at];
    if (!block) return;
    const before = blocks[at - 1]?.id ?? null;
    edit((now) => now.filter((one) => one.id !== id));
    const neighbour = blocks[at + 1] ?? blocks[at - 1];
    if (neighbour) text.goTo(neighbour.id);
    toast({
      text: t("removed"),
      action: {
        label: t("undo"),
        onAction: () => {
          edit((now) => insertBlock(now, block, now.some((one) => one.id === before) ? before : null));
          text.goTo(id);
        },
      },
    });
  });

  const sayMoved = useStable(() => {
    const { blocks } = store.present();
    const number = blocks.findIndex((block) => block.id === text.activeId()) + 1;
    setMoved(editing("block.moved", { number, count: blocks.length }));
  });

  return { edit, insert, insertAfter, insertItem, insertQuote, insertPicture, remove, sayMoved, moved };
}
