"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { useToast } from "@/components/ui/toast";
import type { Board } from "@/features/agenda-items/board";
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import type { StaleItem } from "@/features/agenda-items/find-item";
import type { PlanItem } from "@/features/agenda-items/plan";
import { type Method, type SendError, type Sent, sendJson } from "@/lib/send-json";
import { type Move, type PlanState, withAnswer, withMove, withRevisions } from "./plan-state";
import { backTo, type Reverse, revisionOf } from "./reverse";

/** Steps that can be taken back, oldest first. */
const REMEMBERED = 50;

/** What became of a change that waited behind one that was refused: it was not sent, for it was meant for another plan. */
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
  const present = useRef(plan);
  const undos = useRef<Undo[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  const refusals = useRef(0);
  const base = `/api/v1/trips/${board.trip.tripId}`;

  const show = useCallback((next: PlanState) => {
    present.current = next;
    setPlan(next);
  }, []);

  /** Sends one change after all that were sent before it; the body is made when its turn has come. */
  const send = useCallback(
    (method: Method, path: string, body: (plan: PlanState) => Record<string, unknown>): Promise<Sent<PlanAnswer>> => {
      waiting.current += 1;
      setSaving("saving");
      const begun = refusals.current;
      const sent = queue.current.then(async (): Promise<Sent<PlanAnswer>> => {
        if (begun !== refusals.current) {
          waiting.current -= 1;
          return { ok: false, error: skipped };
        }
        const answer = await sendJson<PlanAnswer>(`${base}/${path}`, method, body(present.current));
        waiting.current -= 1;
        if (answer.ok) {
          const merge = waiting.current > 0 ? withRevisions : withAnswer;
          show(merge(present.current, answer.data));
          setSavedAt(new Date());
        }
        if (!answer.ok) refusals.current += 1;
        if (waiting.current === 0 || !answer.ok) setSaving(answer.ok ? "quiet" : "failed");
        return answer;
      });
      queue.current = sent;
      return sent;
    },
    [base, show],
  );

  /** Takes over an item as somebody else made it. */
  const adopt = useCallback(
    (item: PlanItem) => {
      const items = present.current.items.map((one) => (one.id === item.id ? item : one));
      show({ ...present.current, items });
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

  /** Says what was done and remembers how to take it back. */
  const done = useCallback(
    (what: string, reverse: Reverse) => {
      const run = async () => {
        const sent = await send(reverse.method, reverse.path, reverse.body ?? (() => ({})));
        if (!sent.ok) refused(sent.error);
        return sent.ok;
      };
      undos.current = [...undos.current.slice(1 - REMEMBERED), { what, run }];
      const step = undos.current.at(-1);
      const onAction = () => {
        undos.current = undos.current.filter((one) => one !== step);
        void run().then((worked) => worked && toast({ icon: "undo-2", text: t("undone", { what }) }));
      };
      toast({ text: what, action: { label: t("undo"), onAction }, aside: "Z" });
    },
    [refused, send, t, toast],
  );

  /** Moves or resizes an item: on screen at once, back again when it is refused. */
  const move = useCallback(
    async (itemId: string, to: Move, words: (plan: PlanState) => string) => {
      const before = present.current;
      const next = withMove(before, itemId, to);
      show(next);
      const sent = await send("PATCH", `items/${itemId}`, (now) => ({ ...to, revision: revisionOf(now, itemId) }));
      if (!sent.ok) {
        if (present.current === next) show(before);
        return refused(sent.error);
      }
      done(words(present.current), backTo(before, itemId));
    },
    [done, refused, send, show],
  );

  /** Takes over the answer of a form that sent its change itself; `reverse` says how to take it back. */
  const answered = useCallback(
    (answer: PlanAnswer, what: string, reverse: Reverse) => {
      show(withAnswer(present.current, answer));
      setSavedAt(new Date());
      setSaving("quiet");
      done(what, reverse);
    },
    [done, show],
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

  return { plan, base, saving, savedAt, send, answered, adopt, done, refused, move, undo };
}

export type PlanStore = ReturnType<typeof usePlan>;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [role=dialog]") !== null;
}
