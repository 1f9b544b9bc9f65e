"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { useToast } from "@/components/ui/toast";
import type { Board } from "@/features/agenda-items/board";
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import type { StaleItem } from "@/features/agenda-items/find-item";
import type { PlanItem } from "@/features/agenda-items/plan";
import { type Method, type SendError, type Sent, sendJson } from "@/lib/send-json";
import { waitForNetwork } from "./network-wait";
import { type Move, type PlanState, withAnswer, withMove, withNews } from "./plan-state";
import { backTo, movedWith, type Reverse, revisionOf } from "./reverse";

/** Steps that can be taken back, oldest first. */
const REMEMBERED = 50;

/** What became of a change that waited behind a refused one of the same item: it was not sent, for it was meant for another. */
const skipped: SendError = { code: "conflict", message: "", fields: {} };

type Undo = { what: string; run: () => Promise<boolean> };

/**
 * The plan in the browser: shows moves at once, sends changes one after the other with the revision each saw, and
 * can take them back. Everything it reports is shown as a toast, which is read out too.
 */
export function usePlan(board: Board) {
  const t = useTranslations("plan");
  const toast = useToast();
  const [plan, setPlan] = useState<PlanState>(board);
  const [saving, setSaving] = useState<"quiet" | "saving" | "failed">("quiet");
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  /** What is on screen, and what the server last said: moves are shown before they are stored. */
  const present = useRef(plan);
  const stored = useRef(plan);
  const undos = useRef<Undo[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const onTheirWay = useRef<ReadonlySet<string>[]>([]);
  /** How many changes of each item or day were refused, by its path. */
  const refusals = useRef<ReadonlyMap<string, number>>(new Map());
  /** Changes on screen that wait for the network; 0 while there is one. */
  const [waiting, setWaiting] = useState(0);
  const wait = useRef<ReturnType<typeof waitForNetwork> | null>(null);
  const base = `/api/v1/trips/${board.trip.tripId}`;

  const show = useCallback((next: PlanState) => {
    present.current = next;
    setPlan(next);
  }, []);

  // What stands around the plan was read anew, and the plan with it: sign-ups, and what others changed.
  useEffect(() => {
    if (onTheirWay.current.length > 0 || board.planRevision < stored.current.planRevision) return;
    stored.current = board;
    show(board);
  }, [board, show]);

  const take = useCallback(
    (answer: PlanAnswer) => {
      stored.current = withAnswer(stored.current, answer);
      show(withAnswer(present.current, answer, new Set(onTheirWay.current.flatMap((ids) => [...ids]))));
      setSavedAt(new Date());
    },
    [show],
  );

  /** Asks the server until it answers: without a network nothing is refused, it only takes longer. */
  const ask = useCallback(async (url: string, method: Method, body: Record<string, unknown>) => {
    for (let tries = 0; ; tries += 1) {
      const answer = await sendJson<PlanAnswer>(url, method, body);
      if (answer.ok || answer.error.code !== "offline") return answer;
      setWaiting(onTheirWay.current.length);
      wait.current = waitForNetwork(tries, window);
      await wait.current.over;
      wait.current = null;
    }
  }, []);

  const tryNow = useCallback(() => wait.current?.end(), []);

  useEffect(() => {
    if (waiting === 0) return;
    // The browser asks before it closes a page that still has something to send.
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", hold);
    return () => window.removeEventListener("beforeunload", hold);
  }, [waiting]);

  /**
   * Sends one change after all that were sent before it; the body is made when its turn has come.
   *
   * @param moved items that already stand on screen where this change puts them
   */
  const send = useCallback(
    (
      method: Method,
      path: string,
      body: (plan: PlanState) => Record<string, unknown>,
      moved: ReadonlySet<string> = new Set(),
    ): Promise<Sent<PlanAnswer>> => {
      onTheirWay.current = [...onTheirWay.current, moved];
      setSaving("saving");
      setWaiting(stillWaiting(onTheirWay.current.length));
      const begun = refusals.current.get(path) ?? 0;
      const sent = queue.current.then(async (): Promise<Sent<PlanAnswer>> => {
        const goes = begun === (refusals.current.get(path) ?? 0);
        const answer: Sent<PlanAnswer> = goes
          ? await ask(`${base}/${path}`, method, body(stored.current))
          : { ok: false, error: skipped };
        onTheirWay.current = onTheirWay.current.filter((one) => one !== moved);
        // What waited behind this one is still to be sent, and the page must not be closed before.
        setWaiting(stillWaiting(onTheirWay.current.length));
        if (answer.ok) take(answer.data);
        else {
          if (goes) refusals.current = new Map(refusals.current).set(path, begun + 1);
          show(stored.current);
        }
        if (onTheirWay.current.length === 0 || !answer.ok) setSaving(answer.ok ? "quiet" : "failed");
        return answer;
      });
      queue.current = sent;
      return sent;
    },
    [ask, base, show, take],
  );

  /** Takes over the plan as somebody else left it; what is still on its way stays on screen. */
  const absorb = useCallback(
    (news: PlanState) => {
      if (news.planRevision <= stored.current.planRevision) return;
      stored.current = withNews(stored.current, news, new Set());
      show(withNews(present.current, news, new Set(onTheirWay.current.flatMap((ids) => [...ids]))));
    },
    [show],
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

  /** Takes over who is signed up for an item now; nobody has two items of one choice. */
  const adoptSignUps = useCallback(
    ({ id, choiceId }: PlanItem, signedUpIds: string[]) => {
      const withSignUps = (one: PlanItem): PlanItem => {
        if (one.id === id) return { ...one, signedUpIds };
        if (choiceId === null || one.choiceId !== choiceId) return one;
        return { ...one, signedUpIds: one.signedUpIds.filter((other) => !signedUpIds.includes(other)) };
      };
      stored.current = { ...stored.current, items: stored.current.items.map(withSignUps) };
      show({ ...present.current, items: present.current.items.map(withSignUps) });
    },
    [show],
  );

  /** Says why something was not saved, and shows the present state where somebody else was quicker. */
  const refused = useCallback(
    (error: SendError) => {
      if (error === skipped) return;
      const stale = error.code === "stale" ? (error.present as Partial<StaleItem> | undefined) : undefined;
      if (stale?.item) {
        adopt(stale.item);
        return toast({ icon: "history", text: t("somebodyChanged", { name: stale.by ?? t("someone") }) });
      }
      toast({ icon: "triangle-alert", text: error.message || t("offline") });
    },
    [adopt, t, toast],
  );

  const undo = useCallback(async () => {
    const last = undos.current.pop();
    if (!last) return toast({ text: t("nothingToUndo") });
    if (await last.run()) toast({ icon: "undo-2", text: t("undone", { what: last.what }) });
  }, [t, toast]);

  /** Remembers at once how to take a change back, even while it is still on its way. */
  const remember = useCallback(
    (what: string, reverse: Reverse): Undo => {
      const run = async () => {
        const sent = await send(reverse.method, reverse.path, reverse.body ?? (() => ({})));
        if (!sent.ok) refused(sent.error);
        return sent.ok;
      };
      const step = { what, run };
      undos.current = [...undos.current.slice(1 - REMEMBERED), step];
      return step;
    },
    [refused, send],
  );

  /** Says what was done, with the way back; nothing when that was taken already. */
  const tell = useCallback(
    (step: Undo, what: string) => {
      if (!undos.current.includes(step)) return;
      step.what = what;
      const onAction = () => {
        if (!undos.current.includes(step)) return;
        undos.current = undos.current.filter((one) => one !== step);
        void step.run().then((worked) => worked && toast({ icon: "undo-2", text: t("undone", { what }) }));
      };
      toast({ text: what, action: { label: t("undo"), onAction }, shortcut: "Z" });
    },
    [t, toast],
  );

  const done = useCallback((what: string, reverse: Reverse) => tell(remember(what, reverse), what), [remember, tell]);

  /** Moves or resizes an item: on screen at once, back again when it is refused. */
  const move = useCallback(
    async (itemId: string, to: Move, words: (plan: PlanState) => string) => {
      const before = present.current;
      show(withMove(before, itemId, to));
      const step = remember(words(present.current), backTo(before, itemId));
      const body = (now: PlanState) => ({ ...to, revision: revisionOf(now, itemId) });
      const sent = await send("PATCH", `items/${itemId}`, body, movedWith(before, itemId));
      if (sent.ok) return tell(step, words(present.current));
      undos.current = undos.current.filter((one) => one !== step);
      refused(sent.error);
    },
    [refused, remember, send, show, tell],
  );

  /** Takes over the answer of a form that sent its change itself; `reverse` says how to take it back. */
  const answered = useCallback(
    (answer: PlanAnswer, what: string, reverse: Reverse) => {
      take(answer);
      setSaving("quiet");
      done(what, reverse);
    },
    [done, take],
  );

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.key.toLowerCase() !== "z" || event.altKey || event.shiftKey || isTyping(event.target)) return;
      event.preventDefault();
      void undo();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [undo]);

  return {
    plan,
    base,
    saving,
    savedAt,
    waiting,
    tryNow,
    send,
    answered,
    absorb,
    adopt,
    adoptSignUps,
    done,
    refused,
    move,
    undo,
  };
}

/** How many wait once some did; with a network nothing waits, however much is on its way. */
const stillWaiting = (onTheirWay: number) => (before: number) => (before > 0 ? onTheirWay : 0);

export type PlanStore = ReturnType<typeof usePlan>;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [role=dialog]") !== null;
}
