"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useAlike } from "@/components/ui/use-alike";
import type { Board } from "@/features/agenda-items/board";
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import type { PlanItem } from "@/features/agenda-items/plan";
import { waitForNetwork } from "@/lib/network-wait";
import { type Method, type SendError, type Sent, sendJson } from "@/lib/send-json";
import { createPlanSource } from "./plan-source";
import { type PlanState, withAnswer, withNews, withSignUps } from "./plan-state";

/** What became of a change that waited behind a refused one of the same item: it was not sent, for it was meant for another. */
export const skipped: SendError = { code: "conflict", message: "", fields: {} };

/** Changes the plan that the server last said, while its turn in the queue lasts; what is on screen follows after it. */
export type Land = (next: (plan: PlanState) => PlanState) => void;

/**
 * The plan in the browser, and one queue of what changes it: on screen at once, sent one after the other, each when
 * all before it are answered. Without a network nothing is refused, it only takes longer.
 */
export function useSender(board: Board) {
  const [plan, setPlan] = useState<PlanState>(board);
  const [saving, setSaving] = useState<"quiet" | "saving" | "failed">("quiet");
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  /** What is on screen, and what the server last said: moves are shown before they are stored. */
  const present = useRef(plan);
  const stored = useRef(plan);
  const [source] = useState(() => createPlanSource(board));
  const arrivals = useAlike(board.arrivals);
  useEffect(() => source.showArrivals(arrivals), [source, arrivals]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const onTheirWay = useRef<ReadonlySet<string>[]>([]);
  /** How many changes of each item or day were refused, by what they were about. */
  const refusals = useRef<ReadonlyMap<string, number>>(new Map());
  /** Changes on screen that wait for the network; 0 while there is one. */
  const [waiting, setWaiting] = useState(0);
  const wait = useRef<ReturnType<typeof waitForNetwork> | null>(null);
  const base = `/api/v1/trips/${board.trip.tripId}`;

  const show = useCallback(
    (next: PlanState) => {
      present.current = next;
      source.show(next);
      setPlan(next);
    },
    [source],
  );

  // What stands around the plan was read anew, and the plan with it: sign-ups, and what others changed.
  useEffect(() => {
    if (onTheirWay.current.length > 0 || board.planRevision < stored.current.planRevision) return;
    stored.current = withNews(stored.current, board, new Set());
    show(stored.current);
  }, [board, show]);

  const movedMeanwhile = useCallback(() => new Set(onTheirWay.current.flatMap((ids) => [...ids])), []);

  const take = useCallback(
    (answer: PlanAnswer) => {
      stored.current = withAnswer(stored.current, answer);
      show(withAnswer(present.current, answer, movedMeanwhile()));
      setSavedAt(new Date());
    },
    [movedMeanwhile, show],
  );

  /** Asks the server until it answers. */
  const ask = useCallback(
    async <Answer>(method: Method, path: string, body: Record<string, unknown>): Promise<Sent<Answer>> => {
      for (let tries = 0; ; tries += 1) {
        const answer = await sendJson<Answer>(`${base}/${path}`, method, body);
        if (answer.ok || answer.error.code !== "offline") return answer;
        setWaiting(onTheirWay.current.length);
        wait.current = waitForNetwork(tries, window);
        await wait.current.over;
        wait.current = null;
      }
    },
    [base],
  );

  /** Waits until everything that was begun is answered. */
  const settled = useCallback(() => queue.current.catch(() => null), []);

  const tryNow = useCallback(() => wait.current?.end(), []);

  useEffect(() => {
    if (waiting === 0) return;
    // The browser asks before it closes a page that still has something to send.
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", hold);
    return () => window.removeEventListener("beforeunload", hold);
  }, [waiting]);

  /**
   * Does something with the server after all that was begun before it.
   *
   * @param about what it is about: once it was refused, what waits behind it for the same is not sent
   * @param moved items that already stand on screen where this puts them
   */
  const inTurn = useCallback(
    <Answer>(
      about: string,
      moved: ReadonlySet<string>,
      work: (land: Land) => Promise<Sent<Answer>>,
    ): Promise<Sent<Answer>> => {
      onTheirWay.current = [...onTheirWay.current, moved];
      setSaving("saving");
      setWaiting(stillWaiting(onTheirWay.current.length));
      const begun = refusals.current.get(about) ?? 0;
      const sent = queue.current.then(async (): Promise<Sent<Answer>> => {
        const goes = begun === (refusals.current.get(about) ?? 0);
        const landed: ((plan: PlanState, moved: ReadonlySet<string>) => PlanState)[] = [];
        const land: Land = (next) => {
          stored.current = next(stored.current);
          landed.push((shown, ids) => withNews(shown, next(shown), ids));
        };
        const answer: Sent<Answer> = goes ? await work(land) : { ok: false, error: skipped };
        onTheirWay.current = onTheirWay.current.filter((one) => one !== moved);
        // What waited behind this one is still to be sent, and the page must not be closed before.
        setWaiting(stillWaiting(onTheirWay.current.length));
        if (answer.ok) {
          show(landed.reduce((shown, next) => next(shown, movedMeanwhile()), present.current));
          setSavedAt(new Date());
        } else {
          if (goes) refusals.current = new Map(refusals.current).set(about, begun + 1);
          show(stored.current);
        }
        if (onTheirWay.current.length === 0 || !answer.ok) setSaving(answer.ok ? "quiet" : "failed");
        return answer;
      });
      queue.current = sent;
      return sent;
    },
    [movedMeanwhile, show],
  );

  /**
   * Takes over the plan as somebody else left it; what is still on its way stays on screen.
   *
   * @returns the plan as it was stored before; null when these are no news
   */
  const absorb = useCallback(
    (news: PlanState): PlanState | null => {
      const before = stored.current;
      if (news.planRevision <= before.planRevision) return null;
      stored.current = withNews(before, news, new Set());
      show(withNews(present.current, news, movedMeanwhile()));
      return before;
    },
    [movedMeanwhile, show],
  );

  /** Takes over an item as somebody else made it. */
  const adopt = useCallback(
    (item: PlanItem) => {
      const items = stored.current.items.map((one) => (one.id === item.id ? item : one));
      stored.current = { ...stored.current, items };
      show(stored.current);
    },
    [show],
  );

  /** Takes over who is signed up for an item now. */
  const adoptSignUps = useCallback(
    (itemId: string, signedUpIds: string[]) => {
      stored.current = withSignUps(stored.current, itemId, signedUpIds);
      show(withSignUps(present.current, itemId, signedUpIds));
    },
    [show],
  );

  return {
    ...{ plan, source, base, saving, savedAt, waiting, tryNow, settled },
    ...{ present, stored, show, take, ask, inTurn, absorb, adopt, adoptSignUps, setSaving },
  };
}

/** How many wait once some did; with a network nothing waits, however much is on its way. */
const stillWaiting = (onTheirWay: number) => (before: number) => (before > 0 ? onTheirWay : 0);
