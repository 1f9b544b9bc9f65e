"use client";

import { useEffect, useMemo, useState } from "react";
import type { PersonAtReport } from "@/features/report-visits/people";
import type { JudgedDraft } from "@/features/reports/queries/draft";
import type { ReportNews } from "@/features/reports/queries/watch-report";
import { getJson } from "@/lib/get-json";
import { listenTo } from "@/lib/listen-to";
import type { DraftStore } from "../draft/draft-store";

/** Milliseconds until what could not be read is asked for again. */
const READ_AGAIN = 2_000;

/** Somebody else at the report, in the colour they have everywhere on it. */
export type Peer = PersonAtReport & { colour: "a" | "b" };

/**
 * Keeps the report on screen as it is for everybody: hears that it changed, or the plan behind it, reads what it has
 * become and merges it with what is typed here. The first thing the server says on a new connection is how far the
 * report is, so a connection that was cut misses nothing.
 *
 * @returns who else has the report open, and the marks of what is said of it and of what stands beside it, null until heard
 */
export function useLiveReport(
  address: string,
  store: DraftStore,
  untilCalm: () => Promise<void>,
): { peers: readonly Peer[]; commentsMark: string | null; besideMark: string | null } {
  const [people, setPeople] = useState<readonly PersonAtReport[]>([]);
  const [commentsMark, setCommentsMark] = useState<string | null>(null);
  const [besideMark, setBesideMark] = useState<string | null>(null);

  useEffect(() => {
    let isOpen = true;
    let heard: ReportNews | null = null;
    let readPlan: number | null = null;
    let reading = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    const isBehind = () => isOpen && heard !== null && (store.isBehind(heard) || heard.planRevision !== readPlan);
    const read = async () => {
      if (reading) return;
      reading = true;
      // An own save is on its way: its answer says as much.
      await store.untilSent();
      while (isBehind()) {
        const planRevision = heard?.planRevision ?? null;
        const news = await getJson<JudgedDraft>(address);
        if (!news) {
          again = setTimeout(read, READ_AGAIN);
          break;
        }
        await untilCalm();
        if (isOpen) store.takeOver(news);
        readPlan = planRevision;
      }
      reading = false;
    };
    const hang = listenTo<ReportNews>(`${address}/events`, (news) => {
      heard = news;
      // The page was made from the plan of this very moment.
      readPlan ??= news.planRevision;
      setPeople(news.people);
      setCommentsMark(news.comments);
      setBesideMark(news.beside);
      void read();
    });
    window.addEventListener("online", read);
    return () => {
      isOpen = false;
      hang();
      clearTimeout(again);
      window.removeEventListener("online", read);
    };
  }, [address, store, untilCalm]);

  const peers = useMemo(
    () => people.map((one, place): Peer => ({ ...one, colour: place % 2 === 0 ? "a" : "b" })),
    [people],
  );
  return { peers, commentsMark, besideMark };
}
