"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef } from "react";
import { useToast } from "@/components/ui/toast";
import type { Board } from "@/features/agenda-items/board";
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import type { SignUpsAnswer } from "@/features/sign-ups/commands/set-sign-ups";
import { afterPaint } from "@/lib/after-paint";
import type { SendError, Sent } from "@/lib/send-json";
import { type PlanState, withAnswer, withSignUps } from "../plan-state";
import type { useSender } from "../use-sender";
import { applied } from "./applied";
import { type Change, holds } from "./change";
import { type Step, stepOf, withMore, withoutStep, withStep, withTurn } from "./history";
import { placesIn, requestOf } from "./requests";
import { stepBetween } from "./step-between";
import { useHistory } from "./use-history";

type Way = "undo" | "redo";

type Props = { board: Board; sender: ReturnType<typeof useSender>; refused: (error: SendError) => void };

/** Somebody changed the same since: what was done then cannot be taken back, or done again. */
const changedSince: SendError = { code: "conflict", message: "", fields: {} };

/** What was done to the plan in this session, taken back and done again by toast, by button and by keys. */
export function useSteps({ board, sender, refused }: Props) {
  const t = useTranslations("plan");
  const toast = useToast();
  const { present, stored, show, ask, inTurn } = sender;
  const { history, present: known, change } = useHistory(board.readerId, board.trip.tripId);
  /**
   * Steps that are being taken back or done again, and how often that waits to be done: a new one that begins
   * meanwhile drops what could be done again.
   */
  const turning = useRef<ReadonlyMap<string, { step: Step; turns: number }>>(new Map());

  /** Remembers a step at once, even while it is still on its way. */
  const remember = useCallback(
    (what: string, before: PlanState, after: PlanState, travelDays?: number): string => {
      const step = stepBetween(what, before, after, { travelDays });
      if (step.forth.length > 0) change((now) => withStep(now, step));
      return step.id;
    },
    [change],
  );
  /** What is done at once on screen is written down when it is drawn, which takes less long; steps back wait for that. */
  const writing = useRef<Promise<unknown>>(Promise.resolve());
  const rememberDrawn = useCallback(
    (what: () => string, before: PlanState, after: PlanState): Promise<string> => {
      const written = afterPaint().then(() => remember(what(), before, after));
      writing.current = written;
      return written;
    },
    [remember],
  );
  const forget = useCallback(
    (id: string) => {
      turning.current = new Map([...turning.current].filter(([other]) => other !== id));
      change((now) => withoutStep(now, id));
    },
    [change],
  );
  const know = useCallback(
    (id: string, more: Partial<Omit<Step, "id">>) => {
      const turned = turning.current.get(id);
      if (turned) turning.current = new Map(turning.current).set(id, { ...turned, step: { ...turned.step, ...more } });
      change((now) => withMore(now, id, more));
    },
    [change],
  );

  /** Does one change of a step; whatever it did stays done when the next one fails. */
  const perform = useCallback(
    async (one: Change, land: Parameters<Parameters<typeof inTurn>[2]>[0]): Promise<Sent<unknown>> => {
      const { method, path, body } = requestOf(one);
      if (one.type === "sign-ups") {
        const sent = await ask<SignUpsAnswer>(method, path, body(stored.current));
        if (sent.ok) land((shown) => withSignUps(shown, one.itemId, sent.data.participantIds));
        return sent;
      }
      const sent = await ask<PlanAnswer>(method, path, body(stored.current));
      if (sent.ok) land((shown) => withAnswer(shown, sent.data));
      return sent;
    },
    [ask, stored],
  );

  const run = useCallback(
    async (id: string, way: Way): Promise<void> => {
      const step = stepOf(known.current, id);
      if (!step) return;
      const turns = (turning.current.get(id)?.turns ?? 0) + 1;
      turning.current = new Map(turning.current).set(id, { step, turns });
      change((now) => withTurn(now, step, way));
      const places = placesIn(way === "undo" ? step.back : step.forth);
      const standing = new Set(present.current.items.map((item) => item.id));
      show(applied(present.current, [{ type: "places", places: places.filter((one) => standing.has(one.itemId)) }]));
      const moved = new Set(places.map(({ itemId }) => itemId));
      const sent = await inTurn(`step ${id}`, moved, async (land): Promise<Sent<unknown>> => {
        // By now its own answer has said what the step did exactly, or that it came to nothing.
        const now = turning.current.get(id)?.step;
        const [changes, made] = way === "undo" ? [now?.back, now?.forth] : [now?.forth, now?.back];
        if (!changes || !made || !holds(stored.current, made)) return { ok: false, error: changedSince };
        for (const one of changes) {
          const answer = await perform(one, land);
          if (!answer.ok) return answer;
        }
        return { ok: true, data: null };
      });
      const turned = turning.current.get(id);
      const { what } = turned?.step ?? step;
      const others = [...turning.current].filter(([other]) => other !== id);
      turning.current = new Map(
        turned && turned.turns > 1 ? [...others, [id, { ...turned, turns: turned.turns - 1 }]] : others,
      );
      if (sent.ok)
        return toast({
          icon: way === "undo" ? "undo-2" : "redo-2",
          text: t(way === "undo" ? "undone" : "redone", { what }),
        });
      forget(id);
      if (sent.error === changedSince || sent.error.code === "stale") {
        if (turned) toast({ icon: "history", text: t(`${way}Outdated`, { what }) });
      } else refused(sent.error);
    },
    [change, forget, inTurn, known, perform, present, refused, show, stored, t, toast],
  );

  const undo = useCallback(async () => {
    await writing.current;
    const last = known.current.undo.at(-1);
    if (last) await run(last.id, "undo");
    else toast({ text: t("nothingToUndo") });
  }, [known, run, t, toast]);

  const redo = useCallback(async () => {
    await writing.current;
    const last = known.current.redo.at(-1);
    if (last) await run(last.id, "redo");
    else toast({ text: t("nothingToRedo") });
  }, [known, run, t, toast]);

  /** Says what was done, with the way back; nothing when that was taken already. */
  const tell = useCallback(
    (id: string, what: string) => {
      const canGoBack = () => known.current.undo.some((one) => one.id === id);
      if (!canGoBack()) return;
      know(id, { what });
      const onAction = () => void (canGoBack() && run(id, "undo"));
      toast({ text: what, action: { label: t("undo"), onAction }, shortcut: "Z" });
    },
    [know, known, run, t, toast],
  );

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const way = wayOf(event);
      if (!way || isTyping(event.target)) return;
      event.preventDefault();
      void (way === "undo" ? undo() : redo());
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [undo, redo]);

  return { history, remember, rememberDrawn, forget, know, tell, undo, redo };
}

function wayOf({ key, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): Way | null {
  if (altKey) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" && (ctrlKey || metaKey) && !shiftKey ? "redo" : null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [role=dialog]") !== null;
}
