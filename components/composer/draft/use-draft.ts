"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { ReportBlock } from "@/domain/report/blocks";
import type { JudgedDraft } from "@/features/reports/queries/draft";
import { waitForNetwork } from "@/lib/network-wait";
import { sendJson } from "@/lib/send-json";
import { type DraftState, DraftStore } from "./draft-store";
import { keptDraftOf } from "./kept-drafts";

/** The open document, as far as the draft needs it. */
type Text = { show: (blocks: ReportBlock[]) => void; untilCalm: () => Promise<void> };

export type Draft = { store: DraftStore; state: DraftState; isReady: boolean };

/**
 * The draft of this window.
 *
 * @param address of the report's endpoints
 * @param onRestored words came back that were typed and not sent before the page went
 */
export function useDraft(address: string, judged: JudgedDraft, text: Text, onRestored: () => void): Draft {
  const latest = useRef({ text, onRestored });
  latest.current = { text, onRestored };
  const [kept] = useState(() => lazily(() => keptDraftOf(judged.draft.id)));
  const [store] = useState(
    () =>
      new DraftStore(judged, {
        send: (body) => sendJson<JudgedDraft>(address, "PATCH", body),
        keep: (now) => kept().keep(now),
        later: (milliseconds, callback) => {
          const timer = setTimeout(callback, milliseconds);
          return () => clearTimeout(timer);
        },
        untilNetwork: (tries) => waitForNetwork(tries, window),
        isOnline: () => navigator.onLine,
        untilCalm: () => latest.current.text.untilCalm(),
        show: (blocks) => latest.current.text.show(blocks),
      }),
  );
  const state = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot);
  const [isReady, setReady] = useState(false);

  useEffect(() => {
    const { takeBack, leave } = kept();
    void takeBack().then((found) => {
      for (const one of found) store.restore(one);
      if (found.length > 0) latest.current.onRestored();
      setReady(true);
    });
    return leave;
  }, [kept, store]);

  // The page was read again, for instance because a picture was added: new checks and offers, the words are merged.
  useEffect(() => store.takeOver(judged), [store, judged]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      store.keep();
      if (store.isInDanger()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    window.addEventListener("pagehide", store.keep);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("pagehide", store.keep);
      store.keep();
    };
  }, [store]);

  return { store, state, isReady };
}

/** The browser's storage is there only in the browser. */
function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
