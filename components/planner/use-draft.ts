"use client";

import { useMemo } from "react";
import type { PlanItem } from "@/features/agenda-items/plan";
import { type ItemValues, sameValue, type ValueName, valuesOfItem } from "./item-values";

/** What was typed about one item and not saved yet, and what the item was when typing began. */
export type Draft = { typed: Partial<ItemValues>; base: PlanItem };

/** Drafts of all items, kept while the planner is open: going to another item loses nothing. */
export type Drafts = Record<string, Draft>;

/** The values a form shows: what was typed, over what the item holds. */
export function useDraft(item: PlanItem, draft: Draft | undefined, keep: (draft: Draft | null) => void) {
  const stored = useMemo(() => valuesOfItem(item), [item]);
  const values: ItemValues = { ...stored, ...draft?.typed };
  const changed = (Object.keys(draft?.typed ?? {}) as ValueName[]).filter(
    (name) => !sameValue(values[name], stored[name]),
  );
  return {
    values,
    /** Names of fields that differ from what is stored. */
    changed,
    set<Name extends ValueName>(name: Name, value: ItemValues[Name]) {
      keep({ base: draft?.base ?? item, typed: { ...draft?.typed, [name]: value } });
    },
    discard: () => keep(null),
  };
}

export type DraftForm = ReturnType<typeof useDraft>;

/** The fields that we typed into and somebody else changed meanwhile, differently. */
export function disputed(draft: Draft, present: PlanItem): ValueName[] {
  const [before, now] = [valuesOfItem(draft.base), valuesOfItem(present)];
  return (Object.keys(draft.typed) as ValueName[]).filter(
    (name) => !sameValue(before[name], now[name]) && !sameValue(draft.typed[name], now[name]),
  );
}
