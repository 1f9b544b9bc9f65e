"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * Reads the page again when what stands beside the draft is not what it was made from: somebody answered a request by
 * their link, or a colleague asked for a review. What is typed stays, and is merged as ever.
 *
 * @param made the mark of what the page was made from
 * @param heard the last one that was told, null until then
 */
export function useFreshPage(made: string, heard: string | null, untilCalm: () => Promise<void>): void {
  const router = useRouter();
  useEffect(() => {
    if (heard === null || heard === made) return;
    let isWanted = true;
    void untilCalm().then(() => {
      if (isWanted) router.refresh();
    });
    return () => {
      isWanted = false;
    };
  }, [made, heard, untilCalm, router]);
}
