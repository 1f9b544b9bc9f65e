"use client";

import { useEffect, useState } from "react";
import { getJson } from "@/lib/get-json";

/** What the directory answers about a host or a person; which facts there are depends on which it is. */
export type DirectoryChoice = {
  id: string;
  name: string;
  descriptor?: string | null;
  city?: string | null;
  title?: string | null;
  role?: string | null;
  hostId?: string | null;
  hostName?: string | null;
};

type Answer = { query: string; choices: readonly DirectoryChoice[]; silent: boolean };

/** Milliseconds without typing before the directory is asked. */
const PAUSE = 150;

/**
 * Whom the directory knows by what is typed.
 *
 * @param query null: nobody asks
 * @returns what was found last, null before anything was; whether it is still being asked; whether it did not answer
 */
export function useDirectory(address: string, query: string | null) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (query === null) return setAnswer(null);
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const found = await getJson<DirectoryChoice[]>(`${address}?query=${encodeURIComponent(query)}`, asking.signal);
      if (asking.signal.aborted) return;
      setAnswer({ query, choices: found ?? [], silent: found === null });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [address, query]);
  return {
    choices: answer?.choices ?? null,
    isAsking: query !== null && answer?.query !== query,
    isSilent: answer?.silent ?? false,
  };
}
