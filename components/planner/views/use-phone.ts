"use client";

import { useSyncExternalStore } from "react";

const PHONE = "(max-width: 47.99rem)";

/** Whether there is room for one day only. While the page is drawn by the server, there is room for more. */
export function usePhone(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(PHONE);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => matchMedia(PHONE).matches,
    () => false,
  );
}
