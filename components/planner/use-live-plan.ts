"use client";

import { useEffect, useRef } from "react";
import type { Board } from "@/features/agenda-items/board";
import type { PlanNews } from "@/features/agenda-items/watch-plan";
import { getJson } from "@/lib/get-json";
import type { PlanStore } from "./use-plan";

/**
 * Keeps the plan on screen as it is for everybody: hears that it changed, and reads what it has become. The first thing
 * the server says on a new connection is how far the plan is, so a connection that was cut misses nothing. While own
 * changes are on their way it waits: their answers say as much.
 */
export function useLivePlan({ base, absorb, plan, saving }: PlanStore): void {
  const shown = useRef(plan.planRevision);
  const busy = useRef(false);
  const catchUp = useRef(() => {});
  shown.current = plan.planRevision;
  busy.current = saving === "saving";

  useEffect(() => {
    const events = new EventSource(`${base}/plan/events`);
    let heard = 0;
    let reading = false;
    const behind = () => heard > shown.current && !busy.current;
    const read = async () => {
      if (reading) return;
      reading = true;
      while (behind()) {
        const news = await getJson<Board>(`${base}/plan`);
        if (!news) break;
        absorb(news);
        shown.current = Math.max(shown.current, news.planRevision);
      }
      reading = false;
    };
    catchUp.current = () => void read();
    events.onmessage = ({ data }: MessageEvent<string>) => {
      heard = Math.max(heard, (JSON.parse(data) as PlanNews).planRevision);
      void read();
    };
    return () => events.close();
  }, [base, absorb]);

  useEffect(() => {
    if (saving !== "saving") catchUp.current();
  }, [saving]);
}
