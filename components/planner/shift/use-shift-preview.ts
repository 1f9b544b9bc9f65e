"use client";

import { useEffect, useRef, useState } from "react";
import type { PlanItem } from "@/features/agenda-items/plan";
import type { ShiftPreview } from "@/features/day-shifts/queries";
import { askJson } from "@/lib/get-json";
import { usePlanner } from "../planner-context";
import { localPreview } from "./local-preview";

/** What is asked: which part of which day, by how much. */
export type AskedShift = { dayId: string; from: number; until: number | null; minutes: number; absorb: boolean };

/**
 * What is known of a shift that was asked for. Without a network it is what the plan on screen tells (`items`: as they would
 * stand), or "unknown" when that is not enough.
 */
type Looking =
  | { state: "looking" | "failed" | "unknown" }
  | { state: "shown"; preview: ShiftPreview; items: readonly PlanItem[] | null };

/** What a shift would do, asked anew whenever it is asked for something else. @param tries another number asks again */
export function useShiftPreview(asked: AskedShift | null, tries: number): Looking | null {
  const { store, board } = usePlanner();
  const [shown, setShown] = useState<{ url: string; looking: Looking } | null>(null);
  const [returns, setReturns] = useState(0);
  const url = asked ? `${store.base}/days/${asked.dayId}/shift?${queryOf(asked)}#${tries} ${returns}` : null;
  const withoutNetwork = useRef<() => Looking>(() => ({ state: "unknown" }));
  withoutNetwork.current = () => {
    const local = asked ? localPreview(board, store.plan, asked) : null;
    return local ? { state: "shown", ...local } : { state: "unknown" };
  };

  useEffect(() => {
    if (!url) return;
    const own = new AbortController();
    void askJson<ShiftPreview>(url, own.signal).then((answer) => {
      if (own.signal.aborted) return;
      if (answer === "unreachable") setShown({ url, looking: withoutNetwork.current() });
      else if (answer === "refused") setShown({ url, looking: { state: "failed" } });
      else setShown({ url, looking: { state: "shown", preview: answer, items: null } });
    });
    return () => own.abort();
  }, [url]);

  useEffect(() => {
    const again = () => setReturns((before) => before + 1);
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, []);

  if (!url) return null;
  return shown?.url === url ? shown.looking : { state: "looking" };
}

function queryOf({ from, until, minutes, absorb }: AskedShift): URLSearchParams {
  const given = { from: clockOf(from), until: until === null ? "" : clockOf(until) };
  return new URLSearchParams({ ...given, minutes: String(minutes), absorb: String(absorb) });
}

/** "09:05", as endpoints read it. */
export function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
