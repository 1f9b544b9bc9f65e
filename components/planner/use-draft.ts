"use client";

import { useMemo } from "react";
import type { PlanItem } from "@/features/agenda-items/plan";
import { type ItemValues, sameValue, type ValueName, valuesOfItem } from "./item-values";

/** What was typed about one item and not saved yet, and what the item was when typing began. */
export type Draft = { typed: Partial<ItemValues>; base: PlanItem };

/** Drafts of all items, kept while the planner is open: going to another item loses nothing. */
export type Drafts = Record<string, Draft>;

/** A new draft, none, or what becomes of the one that is there by then. */
export type DraftChange = Draft | null | ((now: Draft | undefined) => Draft | null);

/** What was typed after `sent` went on its way and was saved as `base`: that is not saved with it. */
export function typedSince(sent: Partial<ItemValues>, draft: Draft | undefined, base: PlanItem): Draft | null {
  const typed = Object.entries(draft?.typed ?? {}).filter(([name, value]) => {
    const then = sent[name as ValueName];
    return then === undefined || !sameValue(value, then);
  });
  return draft && typed.length > 0 ? { base, typed: Object.fromEntries(typed) } : null;
}

/** The values a form shows: what was typed, over what the item holds. */
export function useDraft(item: PlanItem, draft: Draft | undefined, keep: (draft: DraftChange) => void) {
  const stored = useMemo(() => valuesOfItem(item), [item]);
  const values: ItemValues = { ...stored, ...draft?.typed };
  const changed = (Object.keys(draft?.typed ?? {}) as ValueName[]).filter(
    (name) => !sameValue(values[name], stored[name]),
  );
  return {
    values,
    /** Names of fields that differ from what is stored. */
    changed,
    /** Changes one field of what is typed by then: what a picker answers late leaves the other fields alone. */
    set<Name extends ValueName>(name: Name, value: ItemValues[Name] | ((now: ItemValues[Name]) => ItemValues[Name])) {
      keep((now) => {
        const typed: Partial<ItemValues> = now?.typed ?? {};
        const next = typeof value === "function" ? value(typed[name] ?? stored[name]) : value;
        return { base: now?.base ?? item, typed: { ...typed, [name]: next } };
      });
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
