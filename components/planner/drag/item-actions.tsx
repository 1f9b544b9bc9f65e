"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import type { PlanItem } from "@/features/agenda-items/plan";
import { PlaceForm } from "../place-form";
import { useCopies } from "./use-copies";

/** Moving an item by a form, and copying it: what dragging does, with presses alone. */
export function ItemActions({ item }: { item: PlanItem }) {
  const t = useTranslations("plan");
  const { copyBeside } = useCopies();
  const [moving, setMoving] = useState(false);
  return (
    <>
      <IconButton icon="move" label={t("panel.moveTo")} onClick={() => setMoving(true)} />
      <IconButton icon="copy" label={t("panel.copy")} onClick={() => copyBeside([item.id])} />
      <Dialog open={moving} onOpenChange={setMoving} title={t("placeTitle", { title: item.title })}>
        <div className="mt-4">
          <PlaceForm item={item} onClose={() => setMoving(false)} />
        </div>
      </Dialog>
    </>
  );
}
