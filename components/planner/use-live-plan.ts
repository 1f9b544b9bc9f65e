"use client";

import { useEffect, useRef } from "react";
import type { Board } from "@/features/agenda-items/board";
import type { PlanNews } from "@/features/agenda-items/watch-plan";
import { getJson } from "@/lib/get-json";
import type { PlanStore } from "./use-plan";

/** Milliseconds until what could not be read is asked for again, and until a stream that was refused is. */
const READ_AGAIN = 2_000;
const LISTEN_AGAIN = 10_000;

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
    let heard = 0;
    let reading = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    const behind = () => heard > shown.current && !busy.current;
    const read = async () => {
      if (reading) return;
      reading = true;
      while (behind()) {
        const news = await getJson<Board>(`${base}/plan`);
        if (!news) {
          again = setTimeout(read, READ_AGAIN);
          break;
        }
        absorb(news);
        shown.current = Math.max(shown.current, news.planRevision);
      }
      reading = false;
    };
    catchUp.current = () => void read();
    const hang = listen(`${base}/plan/events`, ({ planRevision }) => {
      heard = Math.max(heard, planRevision);
      void read();
    });
    window.addEventListener("online", read);
    return () => {
      hang();
      clearTimeout(again);
      window.removeEventListener("online", read);
    };
  }, [base, absorb]);

  useEffect(() => {
    if (saving !== "saving") catchUp.current();
  }, [saving]);
}

/** The browser itself reconnects a stream that broke; one that was refused (the server restarts, say) is up to us. */
function listen(url: string, hear: (news: PlanNews) => void): () => void {
  let events: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    events = new EventSource(url);
    events.onmessage = ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as PlanNews);
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) again = setTimeout(open, LISTEN_AGAIN);
    };
  };
  open();
  return () => {
    clearTimeout(again);
    events.close();
  };
}
