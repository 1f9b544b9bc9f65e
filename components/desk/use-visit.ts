"use client";

import { useEffect, useRef } from "react";
import { sendJson } from "@/lib/send-json";

/** Milliseconds between two signs of life; the server waits for three of them (features/plan-visits/people.ts). */
const AGAIN = 25_000;

/**
 * Tells the others that this window has something open, and at which place of it.
 *
 * @param visits address of the visits' endpoints
 * @param field what the place is called there
 */
export function useVisit(visits: string, field: "itemId" | "blockId", place: string | null): void {
  const visit = useRef<string | null>(null);

  useEffect(() => {
    visit.current ??= crypto.randomUUID();
    const url = `${visits}/${visit.current}`;
    const say = () => void sendJson(url, "PUT", { [field]: place });
    say();
    const timer = setInterval(say, AGAIN);
    window.addEventListener("online", say);
    // A page kept for "back" is shown again without being made anew.
    window.addEventListener("pageshow", say);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", say);
      window.removeEventListener("pageshow", say);
    };
  }, [visits, field, place]);

  useEffect(() => {
    const leave = () => {
      if (!visit.current) return;
      // The page is about to go: only a request that outlives it arrives.
      void fetch(`${visits}/${visit.current}`, { method: "DELETE", keepalive: true }).catch(() => undefined);
    };
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [visits]);
}
