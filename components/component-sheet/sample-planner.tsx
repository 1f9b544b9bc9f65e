"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { createDragStore } from "@/components/planner/drag/drag-store";
import {
  type Blocks,
  BlocksContext,
  PlannerContext,
  type Planner as PlannerValue,
} from "@/components/planner/planner-context";
import { usePlan } from "@/components/planner/use-plan";
import { dayNames } from "@/components/planner/words";
import { sampleBoard, visits } from "./sample-plan";

/** Lets the planner's components stand on this page, over a plan that is nowhere stored and cannot be changed. */
export function SamplePlanner({ children }: { children: ReactNode }) {
  const t = useTranslations("plan");
  const store = usePlan(sampleBoard);
  const [openId, open] = useState<string | null>(visits.selected.id);
  const [drag] = useState(createDragStore);
  const refocus = useRef<string | null>(null);
  const value = useMemo<PlannerValue>(
    () => ({
      board: sampleBoard,
      store,
      locale: "en",
      names: dayNames(sampleBoard.days, t),
      openId,
      open,
      view: () => {},
      refocus,
      drag,
    }),
    [drag, openId, store, t],
  );
  const blocks = useMemo<Blocks>(
    () => ({ open, drag, source: store.source, mayEdit: sampleBoard.mayEdit, groups: sampleBoard.groups }),
    [drag, store.source],
  );
  return (
    <PlannerContext value={value}>
      <BlocksContext value={blocks}>{children}</BlocksContext>
    </PlannerContext>
  );
}
