"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Suggestion } from "@/domain/suggest/task";
import type { SuggestionFacts } from "@/features/suggestions/queries";
import { getJson } from "@/lib/get-json";
import { searchPlan } from "./search";

/** What a suggestion is limited to. */
export type Limits = {
  /** Null: every day, every wish. */
  dayIds: readonly string[] | null;
  itemIds: readonly string[] | null;
  /** "09:00", or empty for the usual. */
  earliest: string;
  latest: string;
  lunch: boolean;
};

/** A suggestion with the plan it was made from. */
export type Suggested = SuggestionFacts & { suggestion: Suggestion };

type Search =
  | { state: "searching"; result: null }
  | { state: "found"; result: Suggested }
  | { state: "failed"; result: null };

/** Asks for the task, searches beside the page, and begins anew whenever it is asked again. */
export function useSuggestion(tripUrl: string, first: Limits) {
  const [search, setSearch] = useState<Search>({ state: "searching", result: null });
  const running = useRef<AbortController | null>(null);

  const suggest = useCallback(
    async (limits: Limits) => {
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      setSearch({ state: "searching", result: null });
      const found = await find(`${tripUrl}/suggestion?${queryOf(limits)}`, own.signal);
      if (found && !own.signal.aborted) setSearch(found);
    },
    [tripUrl],
  );

  const begin = useRef(first);
  useEffect(() => {
    void suggest(begin.current);
    return () => running.current?.abort();
  }, [suggest]);

  return { search, suggest };
}

async function find(url: string, signal: AbortSignal): Promise<Search | null> {
  const facts = await getJson<SuggestionFacts>(url, signal);
  if (!facts) return { state: "failed", result: null };
  try {
    const suggestion = await searchPlan(facts.task, signal);
    return suggestion && { state: "found", result: { ...facts, suggestion } };
  } catch {
    return { state: "failed", result: null };
  }
}

function queryOf({ dayIds, itemIds, earliest, latest, lunch }: Limits): URLSearchParams {
  const given = { days: dayIds?.join() ?? "", items: itemIds?.join() ?? "", earliest, latest };
  return new URLSearchParams({ ...given, lunch: String(lunch) });
}
