"use client";

import { useMemo, useRef } from "react";
import type { ReportBlock } from "@/domain/report/blocks";
import type { ReportCheck } from "@/domain/report/checks";
import type { CommentThread } from "@/features/comments/queries";
import { isSameTold, type Told, toldIn } from "./material/finding";

/** The same value as last time while nothing about it differs, so that nobody is drawn anew for it. */
function useKept<Value>(fresh: Value, isSame: (a: Value, b: Value) => boolean): Value {
  const kept = useRef(fresh);
  if (kept.current !== fresh && !isSame(kept.current, fresh)) kept.current = fresh;
  return kept.current;
}

/** What of the material stands in the text. @param people those of the material */
export function useTold(blocks: readonly ReportBlock[], people: readonly { name: string }[]): Told {
  const names = useMemo(() => people.map(({ name }) => name), [people]);
  return useKept(
    useMemo(() => toldIn(blocks, names), [blocks, names]),
    isSameTold,
  );
}

/** The blocks the panel beside the text tells of: what is typed elsewhere changes nothing there. */
export function usePanelBlocks(
  blocks: readonly ReportBlock[],
  checks: readonly ReportCheck[],
  threads: readonly CommentThread[],
): ReportBlock[] {
  const named = useMemo(
    () =>
      new Set([
        ...checks.flatMap(({ places }) => places.map(({ id }) => id)),
        ...threads.flatMap(({ blockId }) => blockId ?? []),
      ]),
    [checks, threads],
  );
  const fresh = useMemo(() => blocks.filter(({ id, type }) => named.has(id) || type === "quote"), [blocks, named]);
  return useKept(fresh, (a, b) => a.length === b.length && a.every((block, place) => block === b[place]));
}
