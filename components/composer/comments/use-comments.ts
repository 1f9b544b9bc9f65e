"use client";

import { useEffect, useState } from "react";
import type { CommentThread } from "@/features/comments/queries";
import { getJson } from "@/lib/get-json";

/** Milliseconds until what could not be read is asked for again. */
const READ_AGAIN = 2_000;

/** What the page came with. */
type Loaded = { comments: CommentThread[]; commentsMark: string };

/**
 * What colleagues say of the draft, as it is for everybody: read again whenever the report's news have another mark.
 *
 * @param address of the report's endpoints
 * @param mark as last heard; null until then
 */
export function useComments(
  address: string,
  { comments: loaded, commentsMark }: Loaded,
  mark: string | null,
): [CommentThread[], (threads: CommentThread[]) => void] {
  const [seen, setSeen] = useState(loaded);
  const [threads, setThreads] = useState(loaded);
  if (seen !== loaded) {
    setSeen(loaded);
    setThreads(loaded);
  }
  useEffect(() => {
    if (mark === null || mark === commentsMark) return;
    let isWanted = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      const news = await getJson<CommentThread[]>(`${address}/comments`);
      if (!isWanted) return;
      if (news) setThreads(news);
      else again = setTimeout(read, READ_AGAIN);
    };
    void read();
    return () => {
      isWanted = false;
      clearTimeout(again);
    };
  }, [address, mark, commentsMark]);
  return [threads, setThreads];
}
