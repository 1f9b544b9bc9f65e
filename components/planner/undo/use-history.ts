"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type History, nothingDone } from "./history";
import { keepHistory, keptHistory } from "./kept-history";

/** What can be taken back and done again on one trip by one account, kept by the browser while its tab is open. */
export function useHistory(accountId: string, tripId: string) {
  const [history, setHistory] = useState<History>(nothingDone);
  const present = useRef(history);

  useEffect(() => {
    present.current = keptHistory(accountId, tripId);
    setHistory(present.current);
  }, [accountId, tripId]);

  const change = useCallback(
    (next: (before: History) => History) => {
      present.current = next(present.current);
      setHistory(present.current);
      keepHistory(accountId, tripId, present.current);
    },
    [accountId, tripId],
  );
  return { history, present, change };
}
